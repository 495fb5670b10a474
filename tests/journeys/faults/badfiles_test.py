"""Files that are no sheets: each is refused with a reason, and nothing changes."""
import os
import random
import signal
import sqlite3
import time
import unittest

from laptop import FaultTest, main, sheet_text

NOT_TABLES = ("not_a_table", "layout_unknown", "text_lost")


class BadFiles(FaultTest):
    def refused(self, path, *codes, seconds=20):
        laptop = self.laptop
        for options in ((), ("--dry-run",)):
            outcome = laptop.run("import", path, *options, timeout=seconds)
            self.assert_refused(outcome, *codes)
            self.assertLess(outcome.seconds, seconds)
        self.assert_unchanged(laptop)

    def setUp(self):
        self.laptop = self.fresh()

    def test_an_empty_file(self):
        self.refused(self.laptop.sheet("empty.csv", b""), "file_empty")

    def test_a_file_of_blank_lines(self):
        self.refused(self.laptop.sheet("blank.csv", b"\r\n \r\n,,,\r\n\r\n"), "file_empty", *NOT_TABLES)

    def test_a_file_of_headings_only_or_a_single_word(self):
        self.refused(self.laptop.sheet("word.csv", b"hello\n"), *NOT_TABLES)

    def test_a_picture_called_csv(self):
        noise = random.Random(1).randbytes(60_000)
        self.refused(self.laptop.sheet("picture.csv", b"\x89PNG\r\n\x1a\n" + noise), *NOT_TABLES)
        self.refused(self.laptop.sheet("scan.csv", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + noise), *NOT_TABLES)

    def test_a_broken_workbook_called_csv(self):
        self.refused(self.laptop.sheet("book.csv", b"PK\x03\x04\x14\x00" + random.Random(2).randbytes(9_000)), "workbook_broken")

    def test_a_foreign_database_called_csv(self):
        path = self.laptop.folder / "sheets" / "base.csv"
        with sqlite3.connect(path) as base:
            base.execute("CREATE TABLE people(name TEXT)")
        self.refused(path, *NOT_TABLES)

    def test_a_file_of_nul_bytes(self):
        self.refused(self.laptop.sheet("zeros.csv", bytes(5_000)), *NOT_TABLES, "file_empty")

    def test_rows_with_nul_bytes_go_back_with_their_reason(self):
        text = sheet_text(5, "nul").encode().replace(b",M,", b",\x00M,", 1).replace(b",F,", b",\x00F,", 1)
        outcome = self.laptop.run("import", self.laptop.sheet("nul.csv", text), "--rows")
        self.assertEqual(outcome.exit, 0, outcome.out)
        sheet = outcome.document["files"][0]
        spoilt = [row for row in sheet["rows"] if row["outcome"] == "rejected"]
        self.assertEqual([row["reason"] for row in spoilt], ["control_characters"] * 2)
        self.assertEqual(sheet["counts"]["rejected"], 2)
        self.assertEqual(sum(sheet["counts"].values()), 5)
        self.assertNotIn("\\u0000", self.laptop.run("list", "person").out)

    def test_a_file_of_two_gigabytes(self):
        path = self.laptop.sheet("huge.csv", sheet_text(5, "huge"))
        os.truncate(path, 2 * 1024**3)
        self.refused(path, "file_too_large", *NOT_TABLES)

    def test_a_file_that_is_not_there(self):
        self.refused(self.laptop.folder / "sheets" / "gone.csv", "file_missing")

    def test_a_link_to_nowhere(self):
        path = self.laptop.folder / "sheets" / "link.csv"
        path.symlink_to(self.laptop.folder / "nowhere.csv")
        self.refused(path, "file_missing", "file_unreadable")

    @unittest.skipIf(os.geteuid() == 0, "root may read everything")
    def test_a_file_that_may_not_be_read(self):
        path = self.laptop.sheet("closed.csv", sheet_text(5, "closed"))
        path.chmod(0)
        self.refused(path, "file_unreadable", "not_permitted")

    def test_a_folder_without_files(self):
        folder = self.laptop.folder / "sheets" / "nothing"
        (folder / "deeper").mkdir(parents=True)
        self.refused(folder, "folder_without_files")
        (folder / "deeper" / "notes.txt").write_text("no sheet")
        self.refused(folder, "folder_without_files")

    def test_one_bad_file_among_good_ones_is_named_and_the_good_ones_come_in(self):
        laptop = self.laptop
        laptop.sheet("good.csv", sheet_text(7, "good"))
        laptop.sheet("bad.csv", b"")
        outcome = laptop.run("import", laptop.folder / "sheets")
        self.assertEqual(outcome.exit, 1, outcome.out)
        files = {os.path.basename(file["file"]): file for file in outcome.document["files"]}
        self.assertEqual(files["bad.csv"]["error"]["code"], "file_empty")
        self.assertNotIn("error", files["good.csv"])
        self.assertEqual(sum(files["good.csv"]["counts"].values()), 7)
        laptop.state()

    def test_a_file_removed_or_cut_while_it_is_read(self):
        laptop = self.laptop
        for action in ("remove", "cut"):
            with self.subTest(action):
                path = laptop.sheet(f"{action}.csv", sheet_text(20_000, action))
                run = laptop.start("import", path)
                stopped = stop_once_open(run, path)
                path.unlink() if action == "remove" else os.truncate(path, 4_000)
                run.send_signal(signal.SIGCONT)
                out, err = run.communicate(timeout=120)
                self.assertTrue(stopped, "the file was never seen open")
                self.assertIn(run.returncode, (0, 1), err.decode())
                rows, _ = laptop.state()
                if run.returncode == 1:
                    self.assertRegex(out.decode(), r'"code": ?"file_(changed|unreadable|missing)"')
                    self.assert_unchanged(laptop)
                elif action == "remove":
                    self.assertGreater(sum(rows.values()), sum(self.before[0].values()) + 20_000)

    def test_without_json_the_reason_is_told_in_words(self):
        outcome = self.laptop.run("import", self.laptop.sheet("empty.csv", b""), json_output=False)
        self.assertEqual(outcome.exit, 1)
        self.assertRegex(outcome.out + outcome.err, r"empty\.csv is empty\b.*\.")
        self.assertNotIn("{", outcome.out + outcome.err)


def stop_once_open(run, path):
    """Stops a process at the moment it has `path` open; true when it was seen so."""
    deadline = time.monotonic() + 30
    while run.poll() is None and time.monotonic() < deadline:
        try:
            links = [os.readlink(f"/proc/{run.pid}/fd/{fd}") for fd in os.listdir(f"/proc/{run.pid}/fd")]
        except OSError:
            continue
        if str(path) in links:
            run.send_signal(signal.SIGSTOP)
            return True
    return False


if __name__ == "__main__":
    main()
