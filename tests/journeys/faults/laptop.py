"""A laptop under test: a folder with an encrypted store, and bandanh-cli run on it in every bad circumstance."""
import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
from dataclasses import dataclass
from pathlib import Path

CLI = os.environ["BANDANH_CLI"]
NEWERSTORE = os.environ["BANDANH_NEWERSTORE"]
DISKFAULT = os.environ["BANDANH_DISKFAULT"]
ROOM_PREFIX = "bandanh-faults-"
PASSPHRASE = "eleven lanterns over the river"

HEADINGS = "No.,Name (Khmer),Name (Latin),Sex,Age,Phone,Village,Commune,District,School,Signature"
KHMER_SYLLABLES = "សុ ខា រី ដា ពេ ជ័ យ វឌ្ឍ ណា ចន្ ធា មុំ រស្មី ពិសី លី ថា".split()
LATIN_SYLLABLES = "so kha ry da pich vut na chan thea mom pisey ly tha rith sok bora".split()


@dataclass
class Outcome:
    """How a run of the command line ended."""

    exit: int
    out: str
    err: str
    seconds: float

    @property
    def document(self):
        return json.loads(self.out)

    def error(self):
        """The refusal, at the top of the document or at the file that it concerns."""
        document = self.document
        if "error" in document:
            return document["error"]
        return next((file["error"] for file in document.get("files", []) if "error" in file), None)


class Laptop:
    """One folder: store, passphrase file, home and temporary folder. Nothing of the caller's environment is kept."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.store = self.folder / "store" / "field.bandanh"
        self.passphrase = self.folder / "passphrase"
        for name in ("store", "home", "tmp", "sheets"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        self.passphrase.write_text(PASSPHRASE + "\n", encoding="utf-8")
        self.passphrase.chmod(0o600)

    def environment(self, extra=None):
        kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
        own = {"HOME": self.folder / "home", "TMPDIR": self.folder / "tmp", "SQLITE_TMPDIR": self.folder / "tmp",
               "LANG": "C.UTF-8", "ASAN_OPTIONS": "verify_asan_link_order=0"}
        return {**kept, **{name: str(value) for name, value in own.items()}, **(extra or {})}

    def command(self, *arguments, json_output=True, passphrase=None):
        options = ["--store", self.store, "--passphrase-file", passphrase or self.passphrase]
        return [CLI, *map(str, options), *(["--json"] if json_output else []), *map(str, arguments)]

    def start(self, *arguments, env=None, **options):
        return subprocess.Popen(self.command(*arguments), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, env=self.environment(env), cwd=self.folder, **options)

    def run(self, *arguments, env=None, json_output=True, passphrase=None, timeout=60):
        began = time.monotonic()
        done = subprocess.run(self.command(*arguments, json_output=json_output, passphrase=passphrase),
                              stdin=subprocess.DEVNULL, capture_output=True, env=self.environment(env),
                              cwd=self.folder, timeout=timeout)
        return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode(), time.monotonic() - began)

    def create(self, env=None):
        """Makes the store, with the least cost of a guess that the format allows: a test unlocks it hundreds of times."""
        return self.run("init", "--province", "12", "--argon2", "8,1", "--for-tests", env=env)

    def sheet(self, name, content):
        path = self.folder / "sheets" / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    def state(self):
        """What `check` says of the store: rows by type, and the digest over all of them."""
        checked = self.run("check")
        if checked.exit != 0 or not checked.document["ok"]:
            raise AssertionError(f"check ended with {checked.exit}: {checked.out} {checked.err}")
        return checked.document["rows"], checked.document["digest"]

    def bytes_of_store(self):
        """The bytes of the store and its key header, for stores that cannot be checked. A write-ahead log without
        content and the lock are no state."""
        files = {}
        for path in sorted(self.store.parent.iterdir()):
            if path.name.endswith((".lock", "-shm")) or (path.name.endswith("-wal") and path.stat().st_size == 0):
                continue
            files[path.name] = hashlib.sha256(path.read_bytes()).hexdigest()
        return files

    def copy_to(self, folder):
        other = Laptop(folder)
        shutil.rmtree(other.store.parent)
        shutil.copytree(self.store.parent, other.store.parent)
        return other


def sheet_text(rows, seed, extra=""):
    """A typed sign-in sheet of people who exist nowhere: names of random syllables."""
    dice = random.Random(seed)
    lines = [HEADINGS]
    for number in range(1, rows + 1):
        khmer = " ".join("".join(dice.choices(KHMER_SYLLABLES, k=2)) for _ in range(2))
        latin = " ".join("".join(dice.choices(LATIN_SYLLABLES, k=2)).capitalize() for _ in range(2))
        phone = f"012{dice.randrange(10**6):06}"
        lines.append(f"{number},{khmer},{latin},{dice.choice('MF')},{dice.randrange(12, 60)},{phone},,,,,x")
    return "\r\n".join(lines) + "\r\n" + extra


def fault(laptop, what, at):
    """The environment in which the laptop's disk fails at a call: see diskfault.c."""
    return {"LD_PRELOAD": DISKFAULT, "DISKFAULT_FOLDER": str(laptop.store.parent), "DISKFAULT_WHAT": what,
            "DISKFAULT_AT": str(at)}


def quick_folder():
    """Memory, where there is enough of it. A process that is killed or finds the disk full leaves the same behind there,
    and the thousands of flushes cost nothing. What a power cut loses is tested in tests/core/vault."""
    memory = Path("/dev/shm")
    return memory if os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > 2 * 1024**3 else None


class FaultTest(unittest.TestCase):
    """Each test gets a copy of one store that holds a small sheet already."""

    @classmethod
    def setUpClass(cls):
        cls.room = tempfile.TemporaryDirectory(prefix=ROOM_PREFIX, dir=quick_folder())
        cls.template = Laptop(Path(cls.room.name) / "template")
        made = cls.template.create()
        assert made.exit == 0, f"init: {made.out} {made.err}"
        seeded = cls.template.run("import", cls.template.sheet("seed.csv", sheet_text(20, "seed")))
        assert seeded.exit == 0, f"import: {seeded.out} {seeded.err}"
        cls.before = cls.template.state()
        cls.count = 0

    @classmethod
    def tearDownClass(cls):
        cls.room.cleanup()

    def fresh(self):
        """A copy of the store as it was before any test."""
        type(self).count += 1
        laptop = self.template.copy_to(Path(self.room.name) / f"laptop-{self.count}")
        self.addCleanup(shutil.rmtree, laptop.folder, ignore_errors=True)
        return laptop

    def assert_refused(self, outcome, *codes, exits=(1,)):
        """The promised exit, a known code, and one sentence that a person can read."""
        self.assertIn(outcome.exit, exits, f"{outcome.out} {outcome.err}")
        error = outcome.error()
        self.assertIsNotNone(error, f"no error in {outcome.out}")
        self.assertIn(error["code"], codes, error)
        self.assert_sentence(error["message"])

    def assert_sentence(self, message):
        self.assertRegex(message, r"^\S.{10,}[.។]$", "a sentence")
        self.assertNotIn("\n", message)
        for noise in ("%1", "%2", "exception", "SQLITE", "sqlite", "errno", "tl::", "std::", "bandanh::"):
            self.assertNotIn(noise, message)

    def assert_unchanged(self, laptop):
        self.assertEqual(laptop.state(), self.before)


def main():
    print(f"{Path(sys.argv[0]).name}: {CLI}", flush=True)
    unittest.main(verbosity=2)
