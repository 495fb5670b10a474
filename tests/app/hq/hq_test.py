#!/usr/bin/env python3
"""bandanh-hq as a program: every verb in both forms and both languages, while the service runs and without it.

    hq_test.py HQ CLI
"""
import json
import os
import re
import signal
import stat
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path

HQ = CLI = None
KHMER = re.compile(r"[\u1780-\u17D3]")
CODE = re.compile(r"^([0-9A-HJKMNP-TV-Z]{4}-){10}[0-9A-HJKMNP-TV-Z]{4}$")

PEOPLE = """person_id,family_latin,given_latin,sex
P1,Sok,Dara,M
P2,Chea,Sophea,F
"""


class Run:
    def __init__(self, done):
        self.exit, self.out, self.err = done.returncode, done.stdout.decode(), done.stderr.decode()

    @property
    def document(self):
        return json.loads(self.out)


def call(program, *arguments):
    settings = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
    return Run(subprocess.run([program, *arguments], capture_output=True, env=settings, timeout=120))


class Service:
    """A running service; its log is read as it is written."""

    def __init__(self, *arguments):
        self.process = subprocess.Popen([HQ, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.ready = self.process.stdout.readline()
        self.log = []
        self.reader = threading.Thread(target=lambda: self.log.extend(self.process.stderr), daemon=True)
        self.reader.start()

    @property
    def address(self):
        return json.loads(self.ready)["address"]

    def stop(self, number=signal.SIGTERM):
        self.process.send_signal(number)
        left = self.process.wait(timeout=30)
        self.reader.join(timeout=30)
        self.process.stdout.close()
        self.process.stderr.close()
        return left


class HqTest(unittest.TestCase):
    def setUp(self):
        self.room = tempfile.TemporaryDirectory(prefix="bandanh-hq-")
        self.addCleanup(self.room.cleanup)
        self.folder = Path(self.room.name)
        self.dir = self.folder / "hq"
        self.assertEqual(self.hq("init", "--lang", "en").exit, 0)

    def hq(self, *arguments):
        return call(HQ, "--dir", str(self.dir), *arguments)

    def json(self, *arguments, exit=0):
        run = self.hq("--json", *arguments)
        self.assertEqual(run.exit, exit, run.err)
        return run.document

    def refused(self, run, code, exit=1):
        """Refused in both forms: the code in the document, a sentence for people."""
        self.assertEqual(run.exit, exit, run.err)
        error = run.document["error"]
        self.assertEqual(error["code"], code)
        self.assertGreater(len(error["message"]), 15)
        self.assertIn(error["message"], run.err)

    def serve(self):
        service = Service("--dir", str(self.dir), "--json", "serve", "--listen", "127.0.0.1:0")
        self.addCleanup(lambda: service.process.poll() is None and service.stop())
        return service

    def code(self, name="Dara", *options):
        return self.json("enrol", "--name", name, "--role", "coordinator", "--scope", "all", *options)["code"]

    def laptop(self, name, service, code):
        """A laptop that is enrolled from its first minute, as a function that calls it."""
        passphrase = self.folder / "passphrase"
        passphrase.write_text("nine quiet rivers sing low\n")
        passphrase.chmod(0o600)
        store = ["--store", str(self.folder / f"{name}.bandanh"), "--passphrase-file", str(passphrase), "--json"]
        made = call(CLI, *store, "init", "--argon2", "8192,1", "--for-tests", "--enrol", code, "--hq", f"https://{service.address}")
        self.assertEqual(made.exit, 0, made.err)
        return lambda *arguments: call(CLI, *store, *arguments)


class Init(HqTest):
    def test_a_folder_for_its_owner_alone_is_made_and_says_what_matters(self):
        self.assertEqual(stat.S_IMODE(self.dir.stat().st_mode), 0o700)
        self.assertEqual(stat.S_IMODE((self.dir / "hq.key").stat().st_mode), 0o600)
        self.assertEqual((self.dir / "hq.key").stat().st_size, 32)
        for file in self.dir.iterdir():
            self.assertNotRegex(file.read_bytes(), b"SQLite format|PRIVATE KEY|CREATE TABLE")
        self.dir = self.folder / "other"
        self.assertEqual(self.json("init"), {"dir": str(self.dir), "language": "en"})
        self.dir = self.folder / "third"
        run = self.hq("init", "--lang", "km")
        self.assertRegex(run.out, KHMER)
        self.assertIn("hq.key", run.out)
        self.assertRegex(self.hq("devices").out, KHMER)
        self.assertNotRegex(self.hq("devices", "--lang", "en").out, KHMER)

    def test_one_that_is_there_is_left(self):
        key = (self.dir / "hq.key").read_bytes()
        self.refused(self.hq("--json", "init"), "store_exists")
        self.assertEqual((self.dir / "hq.key").read_bytes(), key)

    def test_a_key_that_others_may_read_is_told(self):
        (self.dir / "hq.key").chmod(0o644)
        self.assertIn("chmod 600", self.hq("check").err)

    def test_where_none_is_nothing_is_made(self):
        self.dir = self.folder / "none"
        for verb in (["devices"], ["check"], ["serve"], ["backup", "x"], ["restore", "x"], ["revoke", "1"]):
            self.refused(self.hq("--json", *verb), "store_missing")
        self.assertFalse(self.dir.exists())


class Usage(HqTest):
    def wrong(self, *arguments):
        for language in ("en", "km"):
            run = self.hq("--lang", language, *arguments)
            self.assertEqual(run.exit, 2, arguments)
            self.assertEqual(bool(KHMER.search(run.err)), language == "km", run.err)
        self.refused(self.hq("--json", *arguments), "usage", 2)

    def test_calls_that_are_none(self):
        self.wrong("dance")
        self.wrong("check", "--year", "2013")
        self.wrong("revoke")
        self.wrong("report", "highlights")
        run = call(HQ, "check")
        self.assertEqual((run.exit, "--dir" in run.err), (2, True))

    def test_enrolments_that_say_too_little_or_what_is_none(self):
        good = {"--name": "Dara", "--role": "lead", "--scope": "12,21"}
        for option, value in (("--name", None), ("--name", " "), ("--role", None), ("--role", "king"), ("--scope", None),
                              ("--scope", "26"), ("--scope", ""), ("--class", "X"), ("--class", ""), ("--days", "0"), ("--days", "366")):
            options = dict(good)
            options.pop(option, None)
            words = [word for pair in options.items() for word in pair] + ([option, value] if value is not None else [])
            self.wrong("enrol", *words)
        self.assertEqual(self.json("devices"), {"devices": []})

    def test_addresses_that_are_none(self):
        for wrong in ("8443", "localhost:8443", "127.0.0.1:", "127.0.0.1:99999", "127.0.0.1:http", "1.2.3:80"):
            self.wrong("serve", "--listen", wrong)
        self.refused(self.hq("--json", "serve", "--listen", "192.0.2.1:0"), "address_unavailable")

    def test_help_and_version(self):
        run = call(HQ, "--help")
        for word in ("--dir DIR", "init", "serve", "enrol", "revoke", "devices", "check", "report highlights", "backup", "restore", "CODE,…|all"):
            self.assertIn(word, run.out)
        self.assertRegex(call(HQ, "--help", "--lang", "km").out, KHMER)
        self.assertRegex(call(HQ, "--version").out, r"^bandanh-hq \d+\.\d+\.\d+\n$")


class Enrolment(HqTest):
    def test_a_code_is_told_once_in_both_forms(self):
        self.assertRegex(self.code(), CODE)
        self.assertNotEqual(self.code(), self.code())
        run = self.hq("enrol", "--name", "Dara", "--role", "reader", "--scope", "00", "--class", "O,P,S", "--days", "1")
        self.assertRegex(run.out.splitlines()[1].strip(), CODE)
        self.assertIn("within 1 day,", run.out)
        self.assertIn("១ ថ្ងៃ", self.hq("enrol", "--name", "Dara", "--role", "reader", "--scope", "00", "--days", "1", "--lang", "km").out)


class Serving(HqTest):
    def test_it_says_where_and_stops_when_told(self):
        service = self.serve()
        self.assertRegex(service.address, r"^127\.0\.0\.1:\d+$")
        self.refused(self.hq("--json", "serve", "--listen", "127.0.0.1:0"), "store_in_use")
        other = Service("--dir", str(self.dir), "--lang", "en", "serve", "--listen", service.address)
        self.assertEqual((other.ready, other.stop()), ("", 1))
        self.assertEqual(service.stop(), 0)
        plain = Service("--dir", str(self.dir), "serve", "--listen", "[::1]:0")
        self.assertRegex(plain.ready, r"^Headquarters listens at \[::1\]:\d+\.$")
        self.assertEqual(plain.stop(signal.SIGINT), 0)

    def test_everything_else_works_while_it_runs(self):
        service = self.serve()
        first = self.laptop("first", service, self.code("Dara"))
        people = self.folder / "people.csv"
        people.write_text(PEOPLE)
        self.assertEqual(first("import", str(people)).exit, 0)
        self.assertEqual(first("sync").exit, 0)
        second = self.laptop("second", service, self.code("Bopha"))
        self.assertEqual(second("sync").exit, 0)

        check = self.json("check")
        self.assertTrue(check["ok"])
        self.assertEqual(check["rows"]["person"], 2)
        for laptop in (first, second):
            found = laptop("check").document
            self.assertEqual((found["digest"], found["buckets"]), (check["digest"], check["buckets"]))
        report = ["report", "highlights", "--year", "2013", "--lang", "en"]
        self.assertEqual(self.json(*report), first(*report).document)
        self.assertRegex(self.hq(*report[:-1], "km").out, KHMER)

        devices = self.json("devices")["devices"]
        self.assertEqual([one["name"] for one in devices], ["Dara", "Bopha"])
        self.assertEqual((devices[0]["role"], devices[0]["scope"], devices[0]["class"]), ("coordinator", "all", "O,P"))
        self.assertGreater(devices[0]["entries"], 0)
        self.assertRegex(devices[0]["last_seen"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        self.assertIn("Bopha", self.hq("devices").out)

        backup = self.folder / "backup"
        self.assertEqual(self.json("backup", str(backup))["digest"], check["digest"])
        self.refused(self.hq("--json", "restore", str(backup)), "store_in_use")

        self.assertEqual(self.json("revoke", "Dara"), {"revoked": 1, "name": "Dara"})
        self.refused(first("sync"), "revoked")
        self.assertEqual(second("sync").exit, 0)
        self.assertIn("shut out", self.hq("devices").out)

        self.assertEqual(service.stop(), 0)
        self.assertTrue(any("device=1 path=/v1/sync status=403" in line for line in service.log), service.log)
        for line in service.log:
            self.assertRegex(line, r"^request=\d+ device=(\d+|-) path=(/v1/sync|/v1/enrol|-) status=\S+ in=\d+ out=\d+ ms=\d+\n$")

    def test_devices_are_revoked_by_number_or_by_a_name_that_is_one(self):
        service = self.serve()
        for name in ("a", "b"):
            self.laptop(name, service, self.code("Dara"))
        self.refused(self.hq("--json", "revoke", "Dara"), "device_ambiguous")
        self.assertIn("1, 2", self.hq("revoke", "Dara").err)
        self.refused(self.hq("--json", "revoke", "Bopha"), "device_unknown")
        self.refused(self.hq("--json", "revoke", "3"), "device_unknown")
        self.assertEqual(self.json("revoke", "2")["revoked"], 2)
        self.assertEqual(self.json("revoke", "Dara")["revoked"], 1)


class Backups(HqTest):
    def test_a_backup_brings_back_what_it_holds_and_keeps_what_was_there(self):
        service = self.serve()
        self.laptop("first", service, self.code())
        file = self.folder / "backup"
        document = self.json("backup", str(file))
        self.assertEqual((document["file"], document["devices"], document["records"]), (str(file), 1, 0))
        self.refused(self.hq("--json", "backup", str(file)), "store_exists")
        self.refused(self.hq("--json", "backup", str(self.folder / "none" / "backup")), "file_missing")
        self.assertNotIn(b"SQLite format", file.read_bytes()[:100])
        self.laptop("second", service, self.code("Bopha"))
        self.assertEqual(service.stop(), 0)

        restored = self.json("restore", str(file))

        self.assertEqual(restored["devices"], 1)
        self.assertEqual(len(self.json("devices")["devices"]), 1)
        self.assertTrue(Path(restored["replaced"]).exists())
        self.assertTrue(self.json("check")["ok"])
        self.assertIn("kept as", self.hq("restore", str(file)).out)

    def test_where_only_the_key_is_left_a_backup_is_enough(self):
        file = self.folder / "backup"
        self.json("backup", str(file))
        key = (self.dir / "hq.key").read_bytes()
        self.dir = self.folder / "new"
        self.dir.mkdir()
        self.refused(self.hq("--json", "restore", str(file)), "store_missing")
        (self.dir / "hq.key").write_bytes(key)
        (self.dir / "hq.key").chmod(0o600)
        self.assertIsNone(self.json("restore", str(file))["replaced"])
        self.assertTrue(self.json("check")["ok"])

    def test_what_is_no_backup_replaces_nothing(self):
        file = self.folder / "backup"
        self.refused(self.hq("--json", "restore", str(file)), "store_missing")
        file.write_text("a letter")
        self.refused(self.hq("--json", "restore", str(file)), "store_damaged")
        self.assertRegex(self.hq("restore", str(file), "--lang", "km").err, KHMER)
        self.assertTrue(self.json("check")["ok"])


if __name__ == "__main__":
    HQ, CLI = sys.argv[1], sys.argv[2]
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])
