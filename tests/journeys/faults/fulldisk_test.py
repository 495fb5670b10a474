"""The disk fills up, or breaks, at many moments of an import: all or nothing, and a sentence about it.

The disk is a library preloaded into the command line (diskfault.c) that fails from a chosen call on; it needs no rights
and reaches every call. Where this user may mount a small tmpfs in a name space of its own, that is tried as well.
"""
import subprocess
import tempfile
import unittest
from pathlib import Path

from laptop import FaultTest, Laptop, fault, main, sheet_text

MOMENTS = 16
ROWS = 700
MOUNT = 'mount -t tmpfs -o size=100m bandanh "$0" && exec sh -c "$1"'


def may_mount():
    with tempfile.TemporaryDirectory() as folder:
        return subprocess.run(["unshare", "-r", "-m", "sh", "-c", MOUNT, folder, "true"], capture_output=True).returncode == 0


class FullDisk(FaultTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.text = sheet_text(ROWS, "full")
        counted = cls.template.copy_to(Path(cls.room.name) / "counted")
        report = counted.folder / "calls"
        done = counted.run("import", counted.sheet("full.csv", cls.text),
                           env=fault(counted, "count", 0) | {"DISKFAULT_REPORT": str(report)})
        assert done.exit == 0, done.out + done.err
        cls.calls = int(report.read_text())
        cls.after = counted.state()
        print(f"an import of {ROWS} rows makes {cls.calls} calls that change the disk", flush=True)
        assert cls.calls > MOMENTS, "the seam saw too little to test anything"

    def each_moment(self, what):
        """Runs the import with the fault from a call on, for calls from the first to the last; yields how each ended."""
        for i in range(MOMENTS):
            at = 1 + i * (self.calls - 1) // (MOMENTS - 1)
            laptop = self.fresh()
            yield at, laptop, laptop.run("import", laptop.sheet("full.csv", self.text), env=fault(laptop, what, at))

    def assert_all_or_nothing(self, laptop):
        rows, digest = laptop.state()
        if rows == self.before[0]:
            self.assertEqual(digest, self.before[1])
            return "nothing"
        self.assertEqual(rows, self.after[0])
        return "all"

    def test_a_disk_that_fills_up(self):
        ends = []
        for at, laptop, outcome in self.each_moment("full"):
            with self.subTest(at=at, of=self.calls):
                ends.append(self.assert_all_or_nothing(laptop))
                self.assertEqual(ends[-1] == "all", outcome.exit == 0, outcome.out)
                if outcome.exit != 0:
                    self.assert_refused(outcome, "disk_full", exits=(1, 3))
        self.assertGreater(ends.count("nothing"), MOMENTS // 2)

    def test_a_disk_that_breaks(self):
        ends = []
        for at, laptop, outcome in self.each_moment("broken"):
            with self.subTest(at=at, of=self.calls):
                # When the last flush fails all of it may have arrived, though the program could not promise it.
                ends.append(self.assert_all_or_nothing(laptop))
                if outcome.exit == 0:
                    self.assertEqual(ends[-1], "all")
                else:
                    self.assertIn(outcome.exit, (1, 3))
                    self.assert_sentence(outcome.error()["message"])
        self.assertIn("nothing", ends)

    def test_a_creation_that_found_the_disk_full_succeeds_when_there_is_room_again(self):
        for at in (1, 2, 5, 9, 14, 20, 40):
            laptop = Laptop(Path(self.room.name) / f"new-{at}")
            with self.subTest(at=at):
                self.assert_refused(laptop.create(env=fault(laptop, "full", at)), "disk_full", exits=(1, 3))
                again = laptop.create()
                self.assertEqual(again.exit, 0, again.out + again.err)
                laptop.state()

    @unittest.skipUnless(may_mount(), "this user may not mount a tmpfs; the preloaded disk alone was tested")
    def test_a_small_file_system(self):
        laptop = self.fresh()
        sheet = laptop.sheet("full.csv", self.text)
        kept = laptop.folder / "kept"
        shell = (f'cp "{kept}"/* "{laptop.store.parent}"/ && head -c 99m /dev/zero > "{laptop.store.parent}/filler"; '
                 + " ".join(f"'{word}'" for word in laptop.command("import", sheet)) + '; end=$?; '
                 + f'rm "{laptop.store.parent}/filler"; cp "{laptop.store.parent}"/* "{kept}"/; exit $end')
        laptop.store.parent.rename(kept)
        laptop.store.parent.mkdir()
        done = subprocess.run(["unshare", "-r", "-m", "sh", "-c", MOUNT, str(laptop.store.parent), shell],
                              capture_output=True, env=laptop.environment(), timeout=60)
        self.assertIn(done.returncode, (1, 3), done.stderr.decode())
        self.assertIn('"disk_full"', done.stdout.decode())
        laptop.store.parent.rmdir()
        kept.rename(laptop.store.parent)
        self.assert_unchanged(laptop)


if __name__ == "__main__":
    main()
