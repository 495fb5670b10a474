"""Stores that cannot or must not be opened: each is refused with a reason, and not a byte of it changes."""
import hashlib
import os
import random
import signal
import sqlite3
import subprocess
import time

from laptop import NEWERSTORE, PASSPHRASE, FaultTest, main, sheet_text


class BadStores(FaultTest):
    def setUp(self):
        self.laptop = self.fresh()
        self.keys = [self.laptop.store.with_name(self.laptop.store.name + ".keys" + end) for end in ("", ".1", ".2")]

    def refused(self, *codes, exits=(1,), passphrase=None):
        before = self.laptop.bytes_of_store()
        sheet = self.laptop.sheet("more.csv", sheet_text(5, "more"))
        for verb in (("check",), ("import", sheet), ("list", "person")):
            with self.subTest(verb[0]):
                self.assert_refused(self.laptop.run(*verb, passphrase=passphrase), *codes, exits=exits)
        self.assertEqual(self.laptop.bytes_of_store(), before)

    def test_a_wrong_passphrase(self):
        wrong = self.laptop.folder / "wrong"
        wrong.write_text("eleven lanterns over the rivers\n")
        self.refused("passphrase_wrong", passphrase=wrong)
        wrong.write_bytes(b"\xff\xfe\x00\n")
        self.refused("passphrase_wrong", passphrase=wrong)
        wrong.write_text("")
        self.refused("passphrase_wrong", "value_missing", passphrase=wrong)
        self.assert_unchanged(self.laptop)

    def test_no_passphrase_file(self):
        self.refused("file_missing", "file_unreadable", exits=(1, 2), passphrase=self.laptop.folder / "gone")
        self.assert_unchanged(self.laptop)

    def test_a_store_that_is_not_there(self):
        for path in self.laptop.store.parent.iterdir():
            path.unlink()
        self.refused("store_missing")
        self.assertEqual(self.laptop.bytes_of_store(), {}, "asking for a store must not make one")

    def test_making_a_store_where_one_is(self):
        before = self.laptop.bytes_of_store()
        self.assert_refused(self.laptop.create(), "store_exists")
        self.assertEqual(self.laptop.bytes_of_store(), before)
        self.assert_unchanged(self.laptop)

    def test_one_damaged_key_header_is_replaced_by_its_copy(self):
        flip(self.keys[0], 100)
        self.assert_unchanged(self.laptop)

    def test_a_damaged_key_header_without_a_good_copy(self):
        for damage in (lambda path: flip(path, 100), lambda path: os.truncate(path, 100), lambda path: os.truncate(path, 0),
                       lambda path: path.write_bytes(random.Random(3).randbytes(380)), lambda path: path.unlink()):
            for path in self.keys:
                damage(path)
            self.refused("header_damaged")

    def test_a_key_header_of_a_newer_version(self):
        for path in self.keys:
            content = bytearray(path.read_bytes()[:-32])
            content[8] += 1
            path.write_bytes(content + hashlib.blake2b(content, digest_size=32).digest())
        self.refused("store_newer")

    def test_a_store_of_a_newer_version(self):
        subprocess.run([NEWERSTORE, self.laptop.store, PASSPHRASE], check=True, timeout=60)
        self.refused("store_newer")

    def test_a_store_damaged_at_its_beginning(self):
        flip(self.laptop.store, 40)
        self.refused("store_damaged", exits=(1, 3))

    def test_a_store_damaged_anywhere_is_never_called_sound(self):
        size = self.laptop.store.stat().st_size
        for offset in random.Random(4).sample(range(4096, size), 12):
            flip(self.laptop.store, offset)
            checked = self.laptop.run("check")
            self.assertIn(checked.exit, (1, 3), f"damage at {offset} of {size}: {checked.out}")
            self.assertFalse(checked.document.get("ok", False), f"damage at {offset} of {size}")
            flip(self.laptop.store, offset)
        self.assert_unchanged(self.laptop)

    def test_a_store_cut_short(self):
        size = self.laptop.store.stat().st_size
        for length in (size // 2 // 4096 * 4096, 4096, 100):
            os.truncate(self.laptop.store, length)
            checked = self.laptop.run("check")
            self.assertIn(checked.exit, (1, 3), f"cut to {length}: {checked.out}")
            self.assertFalse(checked.document.get("ok", False), f"cut to {length}: {checked.out}")

    def test_a_store_emptied_is_not_taken_for_a_new_one(self):
        os.truncate(self.laptop.store, 0)
        self.refused("store_damaged", exits=(1, 3))

    def test_a_store_in_the_clear_is_not_opened(self):
        self.laptop.store.unlink()
        with sqlite3.connect(self.laptop.store) as plain:
            plain.execute("CREATE TABLE person(name TEXT)")
        self.refused("store_not_encrypted")

    def test_a_store_open_elsewhere(self):
        sheet = self.laptop.sheet("long.csv", sheet_text(8_000, "long"))
        other = self.laptop.start("import", sheet)
        try:
            lock = str(self.laptop.store) + ".lock"
            while other.poll() is None and lock not in open_files(other.pid):
                time.sleep(0.002)
            time.sleep(0.02)
            other.send_signal(signal.SIGSTOP)
            for verb in (("check",), ("import", sheet), ("list", "person")):
                self.assert_refused(self.laptop.run(*verb), "store_in_use")
        finally:
            other.send_signal(signal.SIGCONT)
            out, err = other.communicate(timeout=120)
        self.assertEqual(other.returncode, 0, err.decode())
        rows, _ = self.laptop.state()
        self.assertGreater(sum(rows.values()), 8_000)


def flip(path, offset):
    content = bytearray(path.read_bytes())
    content[offset] ^= 0x20
    path.write_bytes(content)


def open_files(pid):
    try:
        return [os.readlink(f"/proc/{pid}/fd/{fd}") for fd in os.listdir(f"/proc/{pid}/fd")]
    except OSError:
        return []


if __name__ == "__main__":
    main()
