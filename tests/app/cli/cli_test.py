#!/usr/bin/env python3
"""bandanh-cli as a program: every verb in both forms and both languages, how it is called, how it ends.

    cli_test.py CLI
"""
import csv
import io
import json
import os
import re
import resource
import signal
import subprocess
import sys
import tempfile
import unittest
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "support"))
from madeworkbook import workbook

CLI = None
KHMER = re.compile(r"[\u1780-\u17D3]")

PEOPLE = """person_id,family_km,given_km,family_latin,given_latin,sex,birth,phone
P1,សុខ,ដារា,Sok,Dara,M,1992-03-27,+85512345678
P2,ជា,សុភា,Chea,Sophea,F,1995,
P3,ជា,លីណា,Chea,Lina,F,,+85598765432
"""
ACTIVITIES = """activity_id,kind,title_km,title_en,date,province
A1,training,វគ្គបណ្តុះបណ្តាល,Training,2013-05-04,12
"""
SHEET = """No.,Name (Khmer),Name (Latin),Sex,Age,Phone,Signature
1,សុខ ដារា,Sok Dara,M,21,012345678,x
2,ម៉ៅ ស្រីពៅ,Mao Sreypov,F,19,,x
3,ហេង វិចិត្រ,Heng Vichet,M,400,,x
"""


def cells(text):
    return list(csv.reader(io.StringIO(text)))


class Run:
    def __init__(self, done):
        self.exit, self.out, self.err = done.returncode, done.stdout.decode(), done.stderr.decode()

    @property
    def document(self):
        return json.loads(self.out)


def call(*arguments, stdin=b"", environment=None):
    settings = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", **(environment or {})}
    return Run(subprocess.run([CLI, *arguments], input=stdin, capture_output=True, env=settings, timeout=120))


def limited(size, *arguments):
    """A run that can write no file above a size, as on a full disk."""
    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    return Run(subprocess.run([CLI, *arguments], capture_output=True, preexec_fn=limit, timeout=120,
                              env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}))


class CliTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.room = tempfile.TemporaryDirectory(prefix="bandanh-cli-")
        cls.folder = Path(cls.room.name)
        cls.made = 0

    @classmethod
    def tearDownClass(cls):
        cls.room.cleanup()

    def file(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return str(path)

    def new_store(self, *options):
        type(self).made += 1
        self.passphrase = self.file("passphrase", "nine quiet rivers sing low\n")
        os.chmod(self.passphrase, 0o600)
        self.store = str(self.folder / f"store{self.made}.bandanh")
        return self.cli("init", "--argon2", "8192,1", "--for-tests", *options)

    def cli(self, *arguments, **settings):
        return call("--store", self.store, "--passphrase-file", self.passphrase, *arguments, **settings)

    def json(self, *arguments, exit=0):
        run = self.cli("--json", *arguments)
        self.assertEqual(run.exit, exit, run.err)
        return run.document

    def refused(self, run, code, exit=1):
        """Refused in both forms: the code in the document, a sentence for people."""
        self.assertEqual(run.exit, exit, run.err)
        error = run.document["error"]
        self.assertEqual(error["code"], code)
        self.assertGreater(len(error["message"]), 15)
        self.assertIn(error["message"], run.err)


class Init(CliTest):
    def test_a_store_is_made_and_says_what_it_is(self):
        document = json.loads(self.new_store("--json", "--province", "12", "--name", "Chan Dara").out)
        self.assertEqual(document, {"store": self.store, "province": "12", "name": "Chan Dara", "language": "en"})
        self.assertNotIn(b"SQLite format", Path(self.store).read_bytes()[:16])
        self.assertIn("is made", self.new_store().out)
        self.assertRegex(self.new_store("--lang", "km").out, KHMER)

    def test_the_language_of_the_store_is_that_of_its_sentences(self):
        self.new_store("--lang", "km")
        self.assertRegex(self.cli("check").out, KHMER)
        self.assertNotRegex(self.cli("check", "--lang", "en").out, KHMER)

    def test_a_cheap_passphrase_check_is_for_tests_only_and_marked(self):
        self.new_store()
        self.assertIn("made for tests", self.cli("check").err)
        self.store += ".other"
        self.refused(self.cli("--json", "init", "--argon2", "65535,3"), "usage", 2)
        self.refused(self.cli("--json", "init", "--argon2", "65536,2"), "usage", 2)
        for wrong in ("much", "65536", "65536,3,1", "0,0", "9999999999,3"):
            self.refused(self.cli("--json", "init", "--for-tests", "--argon2", wrong), "usage", 2)
        self.assertFalse(Path(self.store).exists())

    def test_a_real_store_is_not_marked(self):
        self.new_store()
        self.store += ".real"
        self.assertEqual(self.cli("init", "--argon2", "65536,3").exit, 0)
        self.assertEqual(self.cli("check").err, "")

    def test_provinces(self):
        self.new_store()
        for wrong in ("26", "1", "PP", "012", ""):
            self.refused(self.cli("--json", "init", "--province", wrong), "usage", 2)

    def test_a_store_that_is_there_is_left(self):
        self.new_store()
        before = Path(self.store).read_bytes()
        self.refused(self.cli("--json", "init", "--argon2", "8192,1", "--for-tests"), "store_exists")
        self.assertEqual(Path(self.store).read_bytes(), before)

    def test_a_passphrase_that_is_easy_to_guess_is_told(self):
        self.new_store()
        self.store += ".weak"
        Path(self.passphrase).write_text("12345678\n")
        run = self.cli("init", "--argon2", "8192,1", "--for-tests")
        self.assertEqual(run.exit, 0)
        self.assertIn("easy to guess", run.err)


class PassphraseFiles(CliTest):
    def setUp(self):
        self.new_store()

    def test_only_the_first_line_counts(self):
        for text in ("nine quiet rivers sing low", "nine quiet rivers sing low\r\nsecond line\r\n", "\ufeffnine quiet rivers sing low\n"):
            Path(self.passphrase).write_bytes(text.encode())
            self.assertEqual(self.cli("list", "person").exit, 0)

    def test_others_who_may_read_it_are_told_of(self):
        os.chmod(self.passphrase, 0o644)
        self.assertIn("chmod 600", self.cli("list", "person").err)

    def test_refusals(self):
        for text, code in (("another\n", "passphrase_wrong"), ("", "value_missing"), ("\n", "value_missing"), ("x" * 5000, "invalid_value")):
            Path(self.passphrase).write_text(text)
            self.refused(self.cli("--json", "check"), code)
        self.passphrase = str(self.folder)
        self.refused(self.cli("--json", "check"), "file_unreadable")
        self.passphrase += "/gone"
        self.refused(self.cli("--json", "check"), "file_missing")

    def test_a_wrong_passphrase_is_told_in_khmer(self):
        Path(self.passphrase).write_text("another\n")
        self.assertRegex(self.cli("--lang", "km", "check").err, KHMER)


class Usage(CliTest):
    def setUp(self):
        self.new_store()

    def wrong(self, *arguments, words=""):
        for language in ("en", "km"):
            run = self.cli("--lang", language, *arguments)
            self.assertEqual(run.exit, 2, arguments)
            self.assertEqual(run.out, "")
            self.assertEqual(bool(KHMER.search(run.err)), language == "km", run.err)
        self.refused(self.cli("--json", *arguments), "usage", 2)
        self.assertIn(words, self.cli(*arguments).err)

    def test_mistakes_are_told_in_words(self):
        self.wrong(words="name a verb")
        self.wrong("dance", words="“dance”")
        self.wrong("report", words="another word")
        self.wrong("report", "lowlights")
        self.wrong("list", words="TYPE")
        self.wrong("list", "person", "network", words="“network”")
        self.wrong("list", "person", "--limit", words="--limit")
        self.wrong("list", "person", "--limit", "many", words="whole number")
        self.wrong("list", "person", "--limit", "-1")
        self.wrong("list", "person", "--where", "sex", words="sex=F")
        self.wrong("list", "person", "--bold", words="--bold")
        self.wrong("list", "person", "-x")
        self.wrong("check", "--limit", "3", words="no option")
        self.wrong("undo")
        self.wrong("search")
        self.wrong("import")
        self.wrong("sheet", "inspect")
        self.wrong("text", "shout")
        self.wrong("report", "highlights", words="year")
        self.wrong("list", "person", "--limit", "1", "--limit", "2", words="twice")

    def test_an_unknown_language(self):
        self.assertEqual(self.cli("--lang", "fr", "check").exit, 2)

    def test_a_store_has_to_be_named(self):
        run = call("check", "--json")
        self.refused(run, "usage", 2)
        self.assertIn("--store", run.err)
        self.assertIn("--passphrase-file", call("--store", self.store, "check").err)

    def test_words_that_are_no_text(self):
        run = Run(subprocess.run([CLI.encode(), b"search", b"\xff\xfe"], capture_output=True, timeout=60))
        self.assertEqual(run.exit, 2)
        self.assertIn("UTF-8", run.err)

    def test_options_may_stand_anywhere_and_hold_their_value(self):
        self.assertEqual(call("list", f"--store={self.store}", "person", "--json", "--passphrase-file", self.passphrase).document, {"rows": []})

    def test_what_follows_two_dashes_is_no_option(self):
        self.assertEqual(self.json("search", "--", "--json"), {"rows": []})

    def test_a_reader_that_goes_away(self):
        reading, writing = os.pipe()
        os.close(reading)
        done = subprocess.run([CLI, "--help"], stdout=writing, stderr=subprocess.PIPE, timeout=60)
        os.close(writing)
        self.assertEqual(done.returncode, 3)

    def test_help_names_every_verb_and_needs_no_store(self):
        verbs = ("init", "import", "undo", "search", "list", "report highlights", "report freeze", "report editions", "report difference", "check", "sheet inspect", "text normalise", "text key")
        for language in ("en", "km"):
            run = call("--lang", language, "--help")
            self.assertEqual((run.exit, run.err), (0, ""))
            for verb in verbs:
                self.assertRegex(run.out, rf"\n  {verb}\b")
                self.assertIn(verb, call(*verb.split(), "--help").out)
            self.assertEqual(bool(KHMER.search(run.out)), language == "km")
        self.assertIn("--where FIELD=VALUE", call("list", "--help").out)

    def test_version(self):
        self.assertRegex(call("--version").out, r"^bandanh-cli \d+\.\d+\.\d+\n$")
        self.assertEqual(call("--version", "--json").document["version"], call("--version").out.split()[1])


class Texts(CliTest):
    def test_lines_in_lines_out(self):
        given = "ស្រ្តី\r\nSok\u200b  Dara \n\n\xff".encode()
        self.assertEqual(call("text", "normalise", stdin=given).out, "ស្ត្រី\nSok Dara\n\n\u00ff\n")
        self.assertEqual(call("text", "key", "--json", stdin="Sók ១២\n".encode()).document, {"lines": ["sok 12"]})
        self.assertEqual(call("text", "normalise", stdin=b"\xff\n").out, "\ufffd\n")
        self.assertEqual(call("text", "key", stdin=b"").out, "")


class Sheets(CliTest):
    def test_what_an_import_would_understand(self):
        path = self.file("s.csv", "Training of leaders\n\n" + SHEET + "Total,3\n")
        document = call("--json", "sheet", "inspect", path).document
        self.assertEqual([document[key] for key in ("file", "type", "encoding", "delimiter", "header_row", "rows")],
                         [path, "attendance", "utf-8", "comma", 3, 3])
        self.assertEqual([column["field"] for column in document["mapping"]],
                         ["row", "name_km", "name_latin", "sex", "age", "phone", "signature"])
        self.assertEqual(document["rejected"], {"age_out_of_range": 1})
        for language in ("en", "km"):
            run = call("--lang", language, "sheet", "inspect", path)
            self.assertEqual(run.exit, 0)
            self.assertEqual(bool(re.search("ការអ៊ិនកូដ", run.out)), language == "km")

    def test_refusals(self):
        for text, code in ((b"", "file_empty"), (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, "not_a_table")):
            self.refused(call("--json", "sheet", "inspect", self.file("bad.csv", text)), code)
        self.refused(call("--json", "sheet", "inspect", str(self.folder / "gone.csv")), "file_missing")
        self.refused(call("--json", "sheet", "inspect", str(self.folder)), "file_unreadable")


class Records(CliTest):
    """What comes in by import, is found, listed, reported, checked and taken back."""

    def setUp(self):
        self.new_store("--province", "12", "--name", "Chan")
        self.people = self.file("in/people.csv", PEOPLE)
        self.file("in/activities.csv", ACTIVITIES)
        self.sheet = self.file("in/sheet.csv", SHEET)

    def first_run(self):
        lists = self.json("import", self.people, str(self.folder / "in" / "activities.csv"))["files"]
        sheet = self.json("import", self.sheet, "--activity", "A1", "--rows")["files"]
        return {Path(file["file"]).name: file for file in lists + sheet}

    def test_an_import_says_what_became_of_each_row(self):
        files = self.first_run()
        self.assertEqual(files["people.csv"]["counts"], {"new": 3, "known": 0, "proposed": 0, "same": 0, "rejected": 0})
        sheet = files["sheet.csv"]
        self.assertEqual(sheet["counts"], {"new": 1, "known": 1, "proposed": 0, "same": 0, "rejected": 1})
        self.assertEqual([row["outcome"] for row in sheet["rows"]], ["known", "new", "rejected"])
        self.assertEqual([row["lines"] for row in sheet["rows"]], [[2, 2], [3, 3], [4, 4]])
        self.assertEqual((sheet["rows"][0]["reference"], sheet["rows"][2]["reason"]), ("P1", "age_out_of_range"))
        self.assertEqual([sheet[key] for key in ("type", "encoding", "delimiter", "header_row")], ["attendance", "utf-8", "comma", 1])

    def test_the_sheets_of_a_workbook_are_imported_in_the_order_of_references(self):
        book = self.file("book/all.xlsx", workbook({"notes": cells("draft\n"), "មនុស្ស": cells(PEOPLE), "plan": cells(ACTIVITIES),
                                                    "empty": []}, hidden=["notes"]))
        self.file("book/~$all.xlsx", b"what a spreadsheet keeps of an open file")
        files = self.json("import", str(self.folder / "book"))["files"]
        self.assertEqual({file["worksheet"]: file["counts"]["new"] for file in files}, {"plan": 1, "មនុស្ស": 3})
        for file in files:
            self.assertEqual((file["file"], file["encoding"], file["hidden"]), (book, None, ["notes"]))
        again = self.cli("import", book)
        self.assertIn("all.xlsx › មនុស្ស: 0 new, 0 known, 0 proposed, 3 as before, 0 sent back", again.out)
        self.assertIn("Hidden sheets were left out: notes", again.out)
        sheet = self.file("one.xlsx", workbook({"Sheet1": [], "Sheet2": cells(SHEET)}))
        looked = call("--json", "sheet", "inspect", sheet).document
        self.assertEqual([looked[key] for key in ("worksheet", "rows", "encoding", "delimiter")], ["Sheet2", 3, None, None])
        self.assertIn("Sheet of the workbook: Sheet2", call("sheet", "inspect", sheet).out)
        lines = self.json("import", sheet, "--activity", "A1", "--rejects", str(self.folder / "x.csv"))["files"][0]
        self.assertEqual((lines["type"], lines["counts"]), ("attendance", {"new": 1, "known": 1, "proposed": 0, "same": 0, "rejected": 1}))
        self.assertIn("400", (self.folder / "x.csv").read_text(encoding="utf-8-sig"))

    def test_workbooks_that_cannot_be_read(self):
        good = workbook({"a": cells(PEOPLE)})
        old = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + bytes(600)
        for data, code in ((good[:300], "workbook_broken"), (old, "workbook_foreign"),
                           (old + "EncryptedPackage".encode("utf-16-le"), "workbook_protected"),
                           (workbook({"a": []}), "file_empty")):
            error = self.json("import", self.file("bad.xlsx", data), exit=1)["files"][0]["error"]
            self.assertEqual(error["code"], code)
            self.assertRegex(self.cli("--lang", "km", "import", str(self.folder / "bad.xlsx")).err, KHMER)

    def test_rows_go_out_and_come_in_again(self):
        self.first_run()
        before = self.json("check")["digest"]
        for name in ("people.csv", "people.XLSX"):
            path = str(self.folder / name)
            written = self.json("export", "person", "--out", path, "--hxl")
            self.assertEqual(written["files"], [{"file": path, "type": "person", "rows": 4}])
            self.assertEqual(self.json("import", path)["files"][0]["counts"]["same"], 4)
        rows = cells((self.folder / "people.csv").read_text(encoding="utf-8-sig"))
        self.assertEqual((rows[0][:2], rows[1][:2], len(rows)), (["type", "id"], ["#meta+type", "#meta+id"], 6))
        some = self.json("export", "person", "--out", path, "--where", "sex=F")
        self.assertEqual(some["files"][0]["rows"], 3)
        folder = self.folder / "out"
        folder.mkdir(exist_ok=True)
        book = str(self.folder / "all.xlsx")
        types = ["person", "activity", "sheet", "attendance"]
        for out in (str(folder), book):
            written = self.json("export", "all", "--out", out)["files"]
            self.assertEqual(sorted(file["type"] for file in written), sorted(types))
            self.assertEqual({file["counts"]["new"] for file in self.json("import", out)["files"]}, {0})
        with zipfile.ZipFile(book) as archive:
            self.assertIsNone(archive.testzip())
            for name in archive.namelist():
                self.assertNotIn("<f>", archive.read(name).decode())
        self.assertEqual(self.json("check")["digest"], before)
        self.assertIn("Person: rows written: 4", self.cli("export", "person", "--out", path).out)
        self.assertRegex(self.cli("--lang", "km", "export", "person", "--out", path).out, KHMER)

    def test_rows_that_cannot_go_out(self):
        self.first_run()
        self.refused(self.cli("--json", "export", "person", "--out", str(self.folder / "gone" / "x.xlsx")), "folder_missing")
        self.refused(self.cli("--json", "export", "all", "--out", str(self.folder / "gone")), "folder_missing")
        self.refused(self.cli("--json", "export", "people", "--out", str(self.folder / "x.csv")), "unknown_type")
        self.refused(self.cli("--json", "export", "person"), "usage", 2)
        small = limited(2_000, "--store", self.store, "--passphrase-file", self.passphrase, "--json",
                        "export", "all", "--out", str(self.folder / "small.xlsx"))
        self.refused(small, "disk_full", exit=3)
        self.assertFalse((self.folder / "small.xlsx").exists())

    def test_counts_in_words(self):
        self.first_run()
        self.assertIn("0 new, 0 known, 0 proposed, 3 as before, 0 sent back", self.cli("import", self.people).out)
        self.assertIn("ដូចមុន ៣", self.cli("--lang", "km", "import", self.people).out)

    def test_what_rows_break_is_said_beneath_the_counts(self):
        odd = self.file("odd.csv", "activity_id,kind,title_en,date,end_date\nA8,training,Odd,2013-05-04,2013-05-01\n")
        self.assertEqual(self.json("import", odd, "--dry-run")["files"][0]["flagged"], {"dates_out_of_order": 1})
        said = self.cli("import", odd, "--dry-run").out
        self.assertIn("1 row taken in and flagged: This date comes before", said)
        self.assertRegex(self.cli("--lang", "km", "import", odd, "--dry-run").out.splitlines()[1], KHMER)

    def test_a_row_that_names_something_doubtful_waits_for_an_answer(self):
        organisations = self.file("organisations.csv", "org_id,kind,name_en\nO1,company,Lotus Inn\nO2,company,Lotus Inn\n")
        agreements = self.file("agreements.csv", "agreement_id,org_id,kind\nG1,Lotus Inn,partnership\nG2,Lotus In,partnership\n")
        self.assertEqual(self.json("import", organisations, agreements)["files"][1]["counts"]["proposed"], 2)
        waiting = self.json("proposals")["proposals"]
        self.assertEqual([row["written"] for row in waiting], ["Lotus Inn", "Lotus In"])
        self.assertEqual([each["reference"] for each in waiting[0]["candidates"]], ["O1", "O2"])
        self.assertEqual(self.json("conflicts")["conflicts"], [])
        self.assertIn("which Organisation is “Lotus In”?", self.cli("proposals").out)
        first, second = (row["id"] for row in waiting)
        self.refused(self.cli("--json", "answer", first, "--as", "O9"), "unknown_record")
        self.refused(self.cli("--json", "answer", first), "usage", 2)
        self.assertEqual(self.json("answer", first, "--as", "O2"), {"id": first, "taken_in": True})
        self.assertEqual(self.json("answer", second, "--leave-out")["taken_in"], False)
        self.assertEqual(self.json("proposals"), {"proposals": []})
        self.assertEqual([row["reference"] for row in self.json("list", "agreement")["rows"]], ["G1"])
        self.assertRegex(self.cli("--lang", "km", "proposals").out, KHMER)

    def test_a_line_that_may_be_somebody_waits_for_an_answer(self):
        self.first_run()
        doubtful = self.file("doubtful.csv", "No.,Name (Latin),Sex,Age,Phone,Signature\n1,Chea Lena,F,,098765432,x\n"
                                             "2,Sok Darra,M,,012345678,x\n")
        self.assertEqual(self.json("import", doubtful, "--activity", "A1")["files"][0]["counts"]["proposed"], 2)
        waiting = self.json("proposals")["proposals"]
        self.assertEqual([(line["type"], line["sheet"], line["written"]) for line in waiting],
                         [("attendance", "doubtful", "Chea Lena"), ("attendance", "doubtful", "Sok Darra")])
        self.assertEqual([line["candidates"][0]["reference"] for line in waiting], ["P3", "P1"])
        self.assertIn("Sheet doubtful, line 1: who is “Chea Lena”?", self.cli("proposals").out)
        first, second = (line["id"] for line in waiting)
        self.refused(self.cli("--json", "answer", first, "--as", "P9"), "unknown_record")
        self.refused(self.cli("--json", "answer", first, "--leave-out"), "usage", 2)
        self.refused(self.cli("--json", "answer", first, "--as", "P3", "--new"), "usage", 2)
        people = {row["reference"]: row["id"] for row in self.json("list", "person")["rows"]}
        self.assertEqual(self.json("answer", first, "--as", "P3"), {"id": first, "person": people["P3"]})
        self.assertNotIn(self.json("answer", second, "--new")["person"], people.values())
        self.assertEqual(self.json("proposals"), {"proposals": []})
        self.refused(self.cli("--json", "answer", second, "--unknown"), "unknown_record")

    def test_a_dry_run_changes_nothing(self):
        before = self.json("check")
        document = self.json("import", self.people, "--dry-run")
        self.assertEqual(document["files"][0]["counts"]["new"], 3)
        self.assertEqual(self.json("check"), before)

    def test_rows_that_go_back_can_be_mended(self):
        self.first_run()
        rejects = self.folder / "back.csv"
        for language, word in (("en", "between 1 and 120"), ("km", "អាយុ")):
            self.cli("--lang", language, "import", self.sheet, "--activity", "A1", "--rejects", str(rejects))
            rows = list(csv.reader(rejects.read_text(encoding="utf-8-sig").splitlines()))
            self.assertEqual(len(rows), 2)
            self.assertIn(word, rows[1][0])
            self.assertIn("400", "".join(rows[1]))
        mended = rejects.read_text(encoding="utf-8-sig").replace("400", "40").replace("\u26a0 ", "")
        back = self.file("mended.csv", mended)
        self.assertEqual(self.json("import", back, "--activity", "A1")["files"][0]["counts"]["rejected"], 0)
        self.cli("import", self.people, "--rejects", str(self.folder / "none.csv"))
        self.assertFalse((self.folder / "none.csv").exists())
        self.assertEqual(list(self.folder.glob("*.part")), [])

    def test_rejects_that_cannot_be_written_are_refused_before_anything(self):
        before = self.json("check")
        self.refused(self.cli("--json", "import", self.sheet, "--rejects", str(self.folder / "no" / "place.csv")), "not_permitted")
        self.assertEqual(self.json("check"), before)

    def test_a_file_that_is_refused_does_not_hold_up_the_others(self):
        gone = str(self.folder / "gone.csv")
        run = self.cli("--json", "import", gone, self.people, self.file("empty.csv", b""))
        self.assertEqual(run.exit, 1)
        files = {Path(file["file"]).name: file for file in run.document["files"]}
        self.assertEqual(files["gone.csv"]["error"]["code"], "file_missing")
        self.assertEqual(files["empty.csv"]["error"]["code"], "file_empty")
        self.assertEqual(files["people.csv"]["counts"]["new"], 3)
        self.assertIn("gone.csv", run.err)
        self.assertNotIn("gone.csv", self.cli("import", gone).out)

    def test_an_activity_that_is_not_there(self):
        self.refused(self.cli("--json", "import", self.sheet, "--activity", "A9"), "unknown_record")

    def test_lists(self):
        self.first_run()
        rows = self.json("list", "person", "--where", "sex=F", "--where", "family_latin=Chea")["rows"]
        self.assertEqual([row["reference"] for row in rows], ["P2", "P3"])
        self.assertEqual(list(rows[0])[:3], ["id", "type", "reference"])
        self.assertEqual((rows[0]["type"], rows[0]["birth"], rows[0]["sex"], rows[1]["phone"]), ("person", "1995", "F", ["+85598765432"]))
        self.assertIsNone(rows[0]["email"])
        self.assertEqual(len(self.json("list", "person", "--limit", "1")["rows"]), 1)
        self.assertEqual(self.json("list", "person", "--limit", "0"), {"rows": []})
        self.assertEqual(self.json("list", "person", "--where", "id=" + rows[0]["id"])["rows"], rows[:1])
        self.assertEqual(self.json("list", "person", "--where", "id=" + rows[0]["id"], "--where", "sex=M")["rows"], [])
        self.assertEqual([row["reference"] for row in self.json("list", "person", "--where", "birth=", "--where", "reference=P3")["rows"]], ["P3"])
        sheets = self.json("list", "sheet", "--where", "activity=A1")["rows"]
        self.assertEqual(len(sheets), 1)
        self.assertEqual(self.json("list", "sheet", "--where", "activity=" + sheets[0]["activity"])["rows"], sheets)
        text = self.cli("list", "person", "--where", "reference=P1").out
        self.assertIn("Date of birth: 27 March 1992", text)
        self.assertIn("1 record\n", text)
        self.assertIn("ថ្ងៃខែឆ្នាំកំណើត៖ ២៧ មីនា ១៩៩២", self.cli("--lang", "km", "list", "person", "--where", "reference=P1").out)

    def test_lists_that_cannot_be_made(self):
        self.refused(self.cli("--json", "list", "governor"), "unknown_type")
        self.refused(self.cli("--json", "list", "person", "--where", "colour=red"), "unknown_field")
        self.refused(self.cli("--json", "list", "person", "--where", "sex=X"), "invalid_value")
        self.refused(self.cli("--json", "list", "person", "--where", "birth=soon"), "invalid_value")
        self.refused(self.cli("--json", "list", "person", "--where", "id=12"), "invalid_value")
        self.refused(self.cli("--json", "list", "sheet", "--where", "activity=A9"), "unknown_record")

    def test_search_in_both_scripts(self):
        self.first_run()
        for text in ("ជា លីណា", "lina", "chea li", "LINA"):
            rows = self.json("search", text, "--type", "person")["rows"]
            self.assertEqual(rows[0]["reference"], "P3", text)
        self.assertEqual(self.json("search", "ជា", "លីណា", "--type", "person")["rows"][0]["reference"], "P3")
        self.assertEqual(self.json("search", "lina", "--type", "organisation"), {"rows": []})
        self.assertEqual(len(self.json("search", "chea", "--type", "person", "--limit", "1")["rows"]), 1)
        self.refused(self.cli("--json", "search", "x", "--type", "governor"), "unknown_type")
        self.assertIn("បុគ្គល៖ ជា លីណា", self.cli("--lang", "km", "search", "lina", "--type", "person").out)

    def test_what_was_imported_can_be_taken_back_once(self):
        before = self.json("check")
        files = self.first_run()
        taken = self.json("check")
        self.assertNotEqual(taken["digest"], before["digest"])
        self.assertTrue(taken["ok"])
        for name in ("sheet.csv", "activities.csv", "people.csv"):
            undone = self.json("undo", files[name]["import"])
            self.assertEqual(set(undone), {"removed", "restored", "kept"})
            self.assertEqual(undone["kept"], [])
            self.assertGreater(undone["removed"], 0)
        after = self.json("check")
        self.assertEqual(after["digest"], before["digest"])
        self.assertEqual({kind: rows for kind, rows in after["rows"].items() if rows and kind not in ("import", "recipe")}, {})
        self.refused(self.cli("--json", "undo", files["people.csv"]["import"]), "not_undoable")
        self.refused(self.cli("--json", "undo", "00" * 10), "unknown_record")
        self.refused(self.cli("--json", "undo", "last"), "unknown_record")

    def test_an_undo_keeps_what_others_refer_to(self):
        files = self.first_run()
        undone = self.json("undo", files["people.csv"]["import"])
        self.assertIn("person", [row["type"] for row in undone["kept"]])
        self.assertIn("kept", self.cli("undo", files["activities.csv"]["import"]).out)

    def test_check(self):
        self.first_run()
        document = self.json("check")
        self.assertEqual(set(document), {"ok", "rows", "buckets", "digest"})
        self.assertRegex(document["digest"], "^[0-9a-f]{32}$")
        self.assertTrue(all(re.fullmatch(r"\d\d-[OPS]", bucket) for bucket in document["buckets"]))
        self.assertEqual(document["rows"]["person"], 4)
        self.assertIn("People: 4", self.cli("check").out)
        self.assertIn("បុគ្គល៖ ៤", self.cli("--lang", "km", "check").out)

    def test_highlights(self):
        self.first_run()
        document = self.json("report", "highlights", "--year", "2013")
        self.assertEqual((document["edition"], document["period"]), ("2013", ["2013-01-01", "2013-12-31"]))
        self.assertGreater(len(document["figures"]), 5)
        self.assertIn("Anti-Trafficking Day participants", self.cli("report", "highlights", "--year", "2013").out)
        self.assertIn("យុវជនដឹកនាំ", self.cli("report", "highlights", "--year", "2013", "--lang", "km").out)
        self.assertEqual(self.json("report", "highlights", "--year", "2013", "--province", "03")["figures"].keys(), document["figures"].keys())
        self.refused(self.cli("--json", "report", "highlights", "--year", "2013", "--province", "99"), "invalid_value")
        self.assertEqual(self.cli("report", "highlights", "--year", "soon").exit, 2)

    def frozen(self):
        """Edition 1 of 2013 from the first run, and two more lines since."""
        self.first_run()
        document = self.json("report", "freeze", "--year", "2013", "--note", "for the board")
        more = self.file("in/more.csv", SHEET.replace("Sreypov", "Sreyneang"))
        self.json("import", more, "--activity", "A1")
        return document

    def test_an_edition_is_frozen_and_listed(self):
        document = self.frozen()
        self.assertEqual((document["number"], document["year"], document["frozen_by"], document["notes"]), (1, 2013, "Chan", "for the board"))
        self.assertEqual((document["sheets"], len(document["log_head"])), (1, 40))
        self.assertRegex(document["code"], "^BANDANH/2013/ALL/1/[0-9A-F]{32}$")
        self.assertIn(document["code"], self.cli("report", "editions").out)
        self.assertEqual(self.json("report", "freeze", "--year", "2013")["number"], 2)
        self.assertEqual(self.json("report", "freeze", "--year", "2013", "--province", "12")["number"], 1)
        listed = self.json("report", "editions", "--year", "2013")["editions"]
        self.assertEqual([(one.get("province"), one["number"]) for one in listed], [(None, 1), (None, 2), ("12", 1)])
        self.assertEqual(self.json("report", "editions", "--year", "2012")["editions"], [])
        self.assertIn("Edition 1, frozen on", self.cli("report", "editions").out)
        self.assertIn("for the board", self.cli("report", "editions").out)
        self.assertIn("ការចេញផ្សាយលើកទី ១", self.cli("report", "editions", "--lang", "km").out)

    def test_a_difference_is_explained(self):
        self.frozen()
        changed = self.json("report", "difference", "--year", "2013")["figures"]
        self.assertGreater(len(changed), 0)
        for figure in changed.values():
            self.assertEqual([(cause["change"], cause["type"], cause["count"]) for cause in figure["causes"]
                              if cause["type"] == "sheet"], [("entered", "sheet", 1)])
            self.assertEqual((figure["from_headquarters"], figure["rule_changed"]), (False, False))
        self.assertIn("1 sheet arrived on", self.cli("report", "difference", "--year", "2013", "--edition", "1").out)
        self.assertIn("បញ្ជី", self.cli("report", "difference", "--year", "2013", "--lang", "km").out)
        self.json("report", "freeze", "--year", "2013")
        self.assertEqual(self.json("report", "difference", "--year", "2013")["figures"], {})
        self.assertIn("as it was frozen", self.cli("report", "difference", "--year", "2013").out)

    def test_an_edition_is_reported_as_it_was_frozen(self):
        self.first_run()
        before = self.json("report", "highlights", "--year", "2013")["figures"]
        self.json("report", "freeze", "--year", "2013")
        self.json("import", self.file("in/more.csv", SHEET.replace("Sreypov", "Sreyneang")), "--activity", "A1")
        self.assertNotEqual(self.json("report", "highlights", "--year", "2013")["figures"], before)
        frozen = self.json("report", "highlights", "--year", "2013", "--edition", "1")
        self.assertEqual((frozen["figures"], frozen["frozen"]["number"]), (before, 1))
        for ending in ("pdf", "xlsx", "csv", "json"):
            path = self.exported(f"edition.{ending}", "--edition", "1")
            if ending in ("csv", "json"):
                self.assertIn("Edition 1, frozen on", path.read_text(encoding="utf-8-sig"))
        self.assertEqual(json.loads(path.read_text())["figures"].keys(), before.keys())

    def test_editions_that_are_not_there(self):
        self.first_run()
        self.refused(self.cli("--json", "report", "freeze", "--year", "1999"), "nothing_to_freeze")
        self.refused(self.cli("--json", "report", "difference", "--year", "2013"), "edition_unknown")
        self.refused(self.cli("--json", "report", "highlights", "--year", "2013", "--edition", "7"), "edition_unknown")
        self.assertEqual(self.cli("report", "difference", "--year", "2013", "--edition", "none").exit, 2)
        self.assertIn("Nothing is frozen", self.cli("report", "editions").out)

    def exported(self, name, *arguments):
        path = self.folder / name
        run = self.cli("report", "highlights", "--year", "2013", "--out", str(path), *arguments)
        self.assertEqual(run.exit, 0, run.err)
        return path

    def test_highlights_as_files(self):
        """In every form and both languages; the forms' own tests look closer."""
        self.json("import", self.file("e/people.csv", PEOPLE), self.file("e/activities.csv", ACTIVITIES))
        for language, title in ("en", "Impact Highlights 2013"), ("km", "សមិទ្ធផលសំខាន់ៗ ឆ្នាំ ២០១៣"):
            self.assertEqual(self.exported("h.pdf", "--lang", language).read_bytes()[:5], b"%PDF-")
            table = list(csv.reader(io.StringIO(self.exported("h.csv", "--lang", language).read_text(encoding="utf-8-sig"))))
            self.assertIn("#reached+f", table[1])
            self.assertEqual({len(row) for row in table}, {len(table[1])})
            self.assertEqual(set(json.loads(self.exported("h.json", "--lang", language).read_text())), {"edition", "figures", "notes", "period"})
            with zipfile.ZipFile(self.exported("h.xlsx", "--lang", language)) as book:
                self.assertIsNone(book.testzip())
                self.assertIn(title, book.read("xl/sharedStrings.xml").decode())
                # Figures are numbers, and nothing is a formula.
                sheet = book.read("xl/worksheets/sheet1.xml").decode()
                self.assertRegex(sheet, r'<c r="B6" s="\d+"><v>0</v></c>')
                self.assertNotIn("<f>", sheet)

    def test_highlights_that_cannot_be_written(self):
        def written(path):
            return self.cli("--json", "report", "highlights", "--year", "2013", "--out", path)

        self.refused(written(str(self.folder / "gone" / "h.pdf")), "folder_missing")
        self.refused(written(str(self.folder / "gone" / "h.xlsx")), "folder_missing")
        folder = self.folder / "taken.csv"
        folder.mkdir()
        self.refused(written(str(folder)), "not_permitted")
        self.assertEqual(written(str(self.folder / "h.doc")).exit, 2)
        small = limited(10_000, "--store", self.store, "--passphrase-file", self.passphrase, "--json",
                        "report", "highlights", "--year", "2013", "--out", str(self.folder / "small.pdf"))
        self.refused(small, "disk_full", exit=3)
        self.assertEqual([path.name for path in self.folder.glob("small*")], [])


if __name__ == "__main__":
    CLI = sys.argv[1]
    unittest.main(argv=sys.argv[:1] + sys.argv[2:])
