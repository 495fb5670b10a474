"""No byte of a person's record reaches the disk in the clear.

Sheets full of words that exist nowhere else go through every verb of the command line. The process is stopped again and
again meanwhile, and everything that it has open, deleted files included, is searched for those words, as UTF-8 and
UTF-16; afterwards so is every file that appeared or changed. Exempt is what a person asked for: the sheet itself, the
answer on standard output, and the file of rejected rows.
"""
import os
import signal
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from laptop import ROOM_PREFIX, FaultTest, main, sheet_text

LATIN = "Zyxkanarri Qovwhistle"
KHMER = "ឋឍណឡ ខ្ញ៉ំឍឋ"
PHONE = "012909317"
VILLAGE = "Wuqqarabad"
PLACES_OF_OTHERS = ("/tmp", "/var/tmp", "/dev/shm")


def forms(word):
    return [word.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be")]


CANARIES = [form for word in (*LATIN.split(), *KHMER.split(), PHONE, PHONE[1:], VILLAGE,
                              LATIN.lower().split()[0], LATIN.upper().split()[0]) for form in forms(word)]


def canaries_in(content):
    return [canary for canary in CANARIES if canary in content]


def canary_sheet(rows):
    text = sheet_text(rows, "canary")
    lines = text.splitlines()
    for i in range(1, len(lines), 3):
        cells = lines[i].split(",")
        cells[1], cells[2], cells[5], cells[6] = f"{KHMER}", f"{LATIN} {i}", PHONE, VILLAGE
        lines[i] = ",".join(cells)
    lines.append(f"{rows + 1},{KHMER},{LATIN},X,999,{PHONE},{VILLAGE},,,,x")
    return "\r\n".join(lines) + "\r\n"


def is_changed(path, began):
    try:
        return path.is_file() and not path.is_symlink() and path.stat().st_mtime >= began
    except OSError:
        return False


def changed_files(folder, began):
    """Regular files of the folder's own file system: reading another one's (/proc/kmsg in a mounted root) may never end."""
    device = device_of(folder)
    for inner, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if device_of(Path(inner) / name) == device]
        paths = (Path(inner) / name for name in names)
        yield from (path for path in paths if device_of(path) == device and is_changed(path, began))


def names_in(folder):
    try:
        return os.listdir(folder)
    except OSError:
        return []


def device_of(path):
    try:
        return os.lstat(path).st_dev
    except OSError:
        return None


class Canary(FaultTest):
    def setUp(self):
        self.laptop = self.fresh()
        self.sheet = self.laptop.sheet("canary.csv", canary_sheet(900))
        self.asked_for = {str(self.sheet), str(self.laptop.folder / "rejects.csv")}
        self.seen = set()
        self.there_before = {entry for place in map(Path, PLACES_OF_OTHERS) if place.is_dir() for entry in place.iterdir()}

    def look_at(self, pid):
        """Everything that a stopped process has open and could have written."""
        for name in names_in(f"/proc/{pid}/fd"):
            link = f"/proc/{pid}/fd/{name}"
            try:
                target = os.readlink(link)
                is_file = target.startswith("/") and (target.startswith("/dev/shm/") or not target.startswith(("/dev/", "/proc/")))
                if name in ("0", "1", "2") or not is_file:
                    continue
                self.seen.add(target)
                if target.removesuffix(" (deleted)") in self.asked_for:
                    continue
                content = Path(link).read_bytes()
            except OSError:
                continue
            self.assertEqual(canaries_in(content), [], f"{target}, open at that moment")

    def watched(self, *arguments):
        """Runs a verb, stopped again and again to be looked at until it ends."""
        run = self.laptop.start(*arguments)
        with ThreadPoolExecutor(1) as reading:
            # Somebody has to read the answer all the while: a pipe that is full holds the program up for ever.
            answer = reading.submit(run.communicate, timeout=120)
            while not answer.done():
                time.sleep(0.004)
                run.send_signal(signal.SIGSTOP)
                try:
                    self.look_at(run.pid)
                finally:
                    run.send_signal(signal.SIGCONT)
            out, err = answer.result()
        self.assertIn(run.returncode, (0, 1), err.decode())
        self.assertEqual(canaries_in(err), [], "messages hold no personal data")
        return out

    def files_changed_since(self, began):
        """What appeared or changed in the laptop's folder; and in the places that all programs share what is new, or
        changed at their top: the rest there is others' work."""
        yield from changed_files(self.laptop.folder, began)
        for place in map(Path, PLACES_OF_OTHERS):
            for entry in place.iterdir() if place.is_dir() else ():
                if entry.is_file():
                    yield from (path for path in (entry,) if is_changed(path, began))
                elif entry not in self.there_before and not entry.name.startswith(ROOM_PREFIX):
                    yield from changed_files(entry, began)

    def test_nothing_is_written_in_the_clear(self):
        began = time.time() - 1
        out = self.watched("import", self.sheet, "--rejects", self.laptop.folder / "rejects.csv", "--rows")
        self.assertIn(b'"new"', out)
        found = self.watched("search", LATIN.split()[0])
        self.assertNotEqual(canaries_in(found), [], "the canary is in the store, and is found")
        listed = self.watched("list", "person", "--limit", "50")
        self.assertIn(b'"rows"', listed)
        self.watched("check")
        self.watched("report", "highlights", "--year", "2013")
        self.assertTrue(any("field.bandanh" in path for path in self.seen), f"the store was never seen open: {self.seen}")
        self.assertTrue(any(path.endswith("-wal") for path in self.seen), f"nor its log: {self.seen}")

        self.assert_no_canary_on_disk(began)

    def test_nothing_is_left_in_the_clear_by_a_killed_process(self):
        began = time.time() - 1
        for seconds in (0.1, 0.2, 0.4, 0.7):
            run = self.laptop.start("import", self.sheet)
            time.sleep(seconds)
            run.kill()
            run.communicate()
            self.assert_no_canary_on_disk(began)

    def assert_no_canary_on_disk(self, began):
        looked_at = set()
        for path in self.files_changed_since(began):
            if str(path) in self.asked_for:
                continue
            try:
                content = path.read_bytes() if path.stat().st_size < 512 * 1024**2 else b""
            except OSError:
                continue
            looked_at.add(path.name)
            self.assertEqual(canaries_in(content), [], str(path))
        self.assertIn(self.laptop.store.name, looked_at)

    def test_the_search_finds_what_lies_in_the_clear(self):
        self.assertGreater(len(canaries_in(self.sheet.read_bytes())), 3)
        for encoding in ("utf-8", "utf-16-le"):
            self.assertNotEqual(canaries_in(KHMER.encode(encoding)), [])


if __name__ == "__main__":
    main()
