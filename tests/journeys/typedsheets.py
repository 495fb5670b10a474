"""What a person does with typed sheets: mends the rows that went back, and says who the doubtful lines are."""
import collections
import csv
import io
import re
from pathlib import Path

from commandline import expect
from madeworkbook import workbook

MARK = "\u26a0"  # the bad cell of a row that went back
SEX = {"F": "ស្រី", "M": "ប្រុស"}


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


class Paper:
    """The sheets as they were signed: the truth of the data set, which no import ever sees."""

    def __init__(self, source):
        self.lines = {(row["sheet_id"], int(row["first_line"])): row for row in read(source / "truth" / "sheet_rows.csv")}
        self.signed = {(row["sheet_id"], int(row["row"])): row for row in read(source / "sheets_attendance.csv")}
        self.people = {row["person_id"]: row for row in read(source / "people.csv")}

    def who(self, sheet, number):
        return self.signed[sheet, number]["person_id"]

    def row(self, sheet, number):
        """What stands on a row, by the words for columns."""
        signed, person = self.signed[sheet, number], self.people[self.who(sheet, number)]
        return {"name_km": f"{person['family_km']} {person['given_km']}",
                "name_latin": f"{person['family_latin']} {person['given_latin']}",
                "sex": SEX.get(signed["sex"], ""), "age": signed["age"], "birth_year": person["birth"][:4],
                "phone": person["phone"], "signature": "x" if signed["present"] == "1" else ""}


def fields_of(files):
    """What each column of each sheet was understood as."""
    return {Path(file["file"]).stem: [column["field"] for column in file["mapping"]] for file in files}


def retyped(cells, fields, paper):
    """A row typed again; what was lost and is not looked up here is left empty."""
    if len(cells) > len(fields):  # cells too many: what stands for nothing goes out
        cells = [cell for cell in cells if cell != "?"]
    cells = cells + [""] * (len(fields) - len(cells))
    return [paper.get(field, "" if cell.startswith((MARK, "?")) else cell) for cell, field in zip(cells, fields)]


def mend(rejects, mended, files, paper):
    """Types the rows that went back again, in the file that the import wrote; says what was wrong with how many."""
    fields = fields_of(files)
    with open(rejects, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    for row in rows:
        if place := re.match(r"\d+ · (.+)/(\d+) · ", row[0] if row else ""):
            sheet, number = place[1], int(place[2])
            row[1:] = retyped(row[1:], fields[sheet], paper.row(sheet, number))
    with open(mended, "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return collections.Counter(row["reason"] for file in files for row in file["rows"] if row["outcome"] == "rejected")


def answer(cli, paper):
    """Says of each doubtful line who signed there; returns how many there were, and how often the first guess was right."""
    waiting, right = cli.json("proposals")["proposals"], 0
    for line in waiting:
        expect("what waits", line["type"], "attendance")
        who = paper.who(line["sheet"], int(line["cells"]["line"]))
        right += line["candidates"][0]["reference"] == who
        cli.json("answer", line["id"], "--as", who)
    return len(waiting), right


def join_doubles(cli, files, paper, path):
    """Somebody known who was taken for new has two records until a person says so. Returns how many there were."""
    known = {row["id"]: row["reference"] for row in cli.json("list", "person")["rows"]}
    sheets = {file["sheet"]: Path(file["file"]).stem for file in files}
    doubles = []
    for line in cli.json("list", "attendance")["rows"]:
        if line["sheet"] not in sheets:
            continue
        sheet, number = sheets[line["sheet"]], line["line"]
        if known[line["person"]] != paper.who(sheet, number):
            expect(f"{sheet}, row {number}: somebody else who was known", known[line["person"]], None)
            doubles.append(f"{line['person']},{paper.who(sheet, number)},same\n")
    if doubles:
        path.write_text("person_a,person_b,status\n" + "".join(doubles), encoding="utf-8")
        expect("links", cli.json("import", path)["files"][0]["counts"]["new"], len(doubles))
    return len(doubles)


def cells_of(row, path, paper, fields):
    """The cells of a typed sheet, without the faults that only text can have."""
    text = path.read_bytes().decode(row["encoding"].removesuffix("+bom")).removeprefix("\ufeff")
    lines = re.split("\r\n|\n|\r", text)
    cut = {}
    for (sheet, line), truth in paper.lines.items():
        if sheet == row["sheet_id"] and truth["reason"] == "unclosed_quote":
            lines[line - 1] = lines[line - 1].replace('"', "", 1)
        elif sheet == row["sheet_id"] and truth["reason"] == "too_few_cells":
            cut[line] = paper.row(sheet, int(truth["paper_row"]))
    reader = csv.reader(io.StringIO("\n".join(lines)), delimiter={"tab": "\t", "semicolon": ";", "comma": ","}[row["delimiter"]])
    return [retyped(cells, fields, cut[reader.line_num]) if reader.line_num in cut else cells for cells in reader]


def as_workbooks(folder, files, paper):
    """The same sheets as a spreadsheet saves them, and a list of sheets that names these."""
    fields = fields_of(files)
    listed = read(folder / "sheets.csv")
    for row in listed:
        if row["file"]:
            path = folder / row["file"]
            cells = cells_of(row, path, paper, fields[path.stem])
            path.with_suffix(".xlsx").write_bytes(workbook({path.stem: cells}))
            path.unlink()
            row["file"] = row["file"].replace(".csv", ".xlsx")
    with open(folder / "sheets.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, listed[0].keys())
        writer.writeheader()
        writer.writerows(listed)
