"""A headquarters and laptops enrolled with it, for tests of what goes wrong between them."""
import os
import shutil
import sys
import tempfile
import unittest
from pathlib import Path

from laptop import FaultTest, Laptop, quick_folder

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from headquarters import Headquarters  # noqa: E402

HQ = os.environ["BANDANH_HQ"]
HEADINGS = "person_id,family_latin,given_latin,sex,phone,grade"


class SyncTest(unittest.TestCase):
    """Each class of tests has a headquarters of its own."""

    assert_refused = FaultTest.assert_refused
    assert_sentence = FaultTest.assert_sentence

    @classmethod
    def setUpClass(cls):
        cls.room = tempfile.TemporaryDirectory(prefix="bandanh-sync-", dir=quick_folder())
        cls.addClassCleanup(cls.room.cleanup)
        cls.hq = Headquarters(HQ, cls.room.name)
        cls.hq.make()
        cls.hq.serve()
        cls.addClassCleanup(lambda: cls.hq.end())
        cls.count = 0

    @classmethod
    def folder(cls, name):
        cls.count += 1
        return Path(cls.room.name) / f"{name}-{cls.count}"

    @classmethod
    def enrolled(cls, name, **grant):
        laptop = Laptop(cls.folder(name))
        assert laptop.create().exit == 0
        enrolment = laptop.run("enrol", cls.hq.code(name, **grant), "--hq", cls.hq.url)
        assert enrolment.exit == 0, enrolment.out + enrolment.err
        return laptop

    @staticmethod
    def write(laptop, name, people, edition):
        """Writes down so many people of its own, or what has changed of them in this edition."""
        lines = [f"{name}-{i},Sok,Dara {name} {i},M,0121{edition % 100000:05},{edition}-{i}" for i in range(people)]
        done = laptop.run("import", laptop.sheet("people.csv", "\r\n".join([HEADINGS, *lines]) + "\r\n"))
        assert done.exit == 0, done.out + done.err

    def synced(self, laptop):
        done = laptop.run("sync")
        self.assertEqual(done.exit, 0, done.out + done.err)
        return done.document

    def assert_same(self, *laptops):
        """Headquarters is sound, and every laptop holds what it holds."""
        there = self.hq.ask("check")
        self.assertTrue(there["ok"], there)
        for laptop in laptops:
            rows, digest = laptop.state()
            self.assertEqual(digest, there["digest"])
            self.assertEqual(rows, there["rows"])
        return there["rows"]

    def clone(self, laptop, name):
        other = laptop.copy_to(self.folder(name))
        self.addCleanup(shutil.rmtree, other.folder, ignore_errors=True)
        return other
