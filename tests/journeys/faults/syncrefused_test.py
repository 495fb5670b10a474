"""A sync that cannot be: each time one sentence says why, nothing changes, and the next good sync makes both sides equal."""
import random
import signal
import socket
import threading
import time
from pathlib import Path

from laptop import Laptop, main
from syncroom import HQ, Headquarters, SyncTest

LOGIN = b"<html><title>Free Wi-Fi</title><form action=/login></form></html>"
PORTAL = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(LOGIN) + LOGIN


class Stranger:
    """Whoever listens where headquarters did: says the same bytes to all who call."""

    def __init__(self, address, answer):
        host, port = address.rsplit(":", 1)
        self.listening = socket.create_server((host, int(port)))
        self.answer = answer
        self.thread = threading.Thread(target=self.serve, daemon=True)
        self.thread.start()

    def serve(self):
        while True:
            try:
                caller, _ = self.listening.accept()
            except OSError:
                return
            with caller:
                caller.settimeout(5)
                try:
                    caller.recv(4096)
                    caller.sendall(self.answer)
                    caller.shutdown(socket.SHUT_WR)
                    while caller.recv(4096):
                        pass
                except OSError:
                    pass

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.listening.shutdown(socket.SHUT_RDWR)
        self.listening.close()
        self.thread.join(10)


class SyncRefused(SyncTest):
    @classmethod
    def setUpClass(cls):
        """Each test has a headquarters of its own: one address may enrol ten laptops in a minute, and no more."""

    def setUp(self):
        super().setUpClass()
        self.addCleanup(self.doClassCleanups)
        self.laptop = self.enrolled("field")
        self.write(self.laptop, "field", 5, 1)
        self.synced(self.laptop)
        self.write(self.laptop, "field", 5, 2)
        self.before = self.laptop.state()

    def refused(self, *codes, verb=("sync",), laptop=None):
        laptop = laptop or self.laptop
        before = laptop.state()
        for language, end in (("en", "."), ("km", "។")):
            outcome = laptop.run(*verb, "--lang", language)
            self.assertEqual(outcome.exit, 1, outcome.out + outcome.err)
            error = outcome.error()
            self.assertIn(error["code"], codes)
            self.assertGreater(len(error["message"]), 15)
            self.assertTrue(error["message"].endswith(end), error["message"])
            self.assertIn(error["message"], outcome.err)
            for noise in ("%1", "exception", "asio", "SSL", "errno", "std::"):
                self.assertNotIn(noise, error["message"])
        self.assertEqual(laptop.state(), before)

    def good(self):
        self.assertGreater(self.synced(self.laptop)["ops_sent"], 0)
        self.assertEqual(self.assert_same(self.laptop)["person"], 5)

    def test_nobody_listens(self):
        self.hq.end()
        self.refused("no_link")
        self.hq.serve()
        self.good()

    def test_a_captive_portal(self):
        self.hq.end()
        with Stranger(self.hq.address, PORTAL):
            self.refused("captive_portal")
        self.hq.serve()
        self.good()

    def test_garbage(self):
        self.hq.end()
        with Stranger(self.hq.address, random.Random(5).randbytes(2000)):
            self.refused("captive_portal")
        self.hq.serve()
        self.good()

    def test_another_headquarters_in_its_place(self):
        self.hq.end()
        foreign = Headquarters(HQ, self.folder("foreign"))
        foreign.address = self.hq.address
        with foreign:
            self.refused("foreign_certificate")
            self.assertEqual(foreign.ask("check")["rows"]["person"], 0)
        self.hq.serve()
        self.good()

    def test_a_laptop_that_is_not_enrolled(self):
        other = Laptop(self.folder("other"))
        self.assertEqual(other.create().exit, 0)
        self.refused("not_enrolled", laptop=other)

    def test_codes(self):
        other = Laptop(self.folder("other"))
        self.assertEqual(other.create().exit, 0)

        def enrol(code, url=None):
            return ("enrol", code, "--hq", url or self.hq.url)

        used = self.hq.code("somebody")
        self.assertEqual(self.clone(other, "first").run(*enrol(used)).exit, 0)
        self.refused("code_used", verb=enrol(used), laptop=other)
        code = self.hq.code("other")
        wrong = code[:-1] + ("0" if code[-1] != "0" else "1")
        self.refused("code_mistyped", verb=enrol(wrong), laptop=other)
        self.refused("address_invalid", verb=enrol(code, "hq.example.org"), laptop=other)
        with Headquarters(HQ, self.folder("foreign")) as foreign:
            self.refused("foreign_certificate", verb=enrol(foreign.code("other")), laptop=other)
        # What was refused used nothing up.
        self.assertEqual(other.run(*enrol(code)).exit, 0)
        self.synced(self.laptop)
        self.synced(other)
        self.assert_same(self.laptop, other)

    def test_a_revoked_laptop(self):
        there = self.hq.ask("check")["digest"]
        self.hq.ask("revoke", "field")
        self.refused("revoked")
        self.assertEqual(self.hq.ask("check")["digest"], there)
        # Enrolled anew it goes on where it was.
        self.assertEqual(self.laptop.run("enrol", self.hq.code("field again"), "--hq", self.hq.url).exit, 0)
        self.good()

    def test_a_laptop_that_was_copied(self):
        copy = self.clone(self.laptop, "copy")
        self.write(copy, "copy", 3, 7)
        self.write(self.laptop, "field", 5, 3)
        self.synced(self.laptop)
        there = self.hq.ask("check")["digest"]
        self.refused("log_diverged", laptop=copy)
        self.assertEqual(self.hq.ask("check")["digest"], there)
        self.synced(self.laptop)
        self.assert_same(self.laptop)

    def test_a_headquarters_that_was_put_back_is_sent_again_what_it_lost(self):
        backup = Path(self.room.name) / "backup"
        self.hq.ask("backup", backup)
        self.good()
        self.hq.end()
        self.hq.ask("restore", backup)
        self.hq.serve()
        self.good()

    def test_a_headquarters_that_was_put_back_behind_what_a_laptop_has_read(self):
        other = self.enrolled("other")
        backup = Path(self.room.name) / "backup"
        self.hq.ask("backup", backup)
        self.good()
        self.synced(other)
        self.hq.end()
        self.hq.ask("restore", backup)
        self.hq.serve()
        self.refused("hq_diverged", laptop=other)
        # Who wrote it sends it again, and then it is what was read.
        self.good()
        self.synced(other)
        self.assert_same(self.laptop, other)

    def test_a_sync_that_is_given_up(self):
        self.hq.end()
        with Stranger(self.hq.address, b""):
            run = self.laptop.start("sync")
            time.sleep(1)  # the line is lost at once, and taken up again after a rest
            self.assertIsNone(run.poll())
            run.send_signal(signal.SIGINT)
            out, _ = run.communicate(timeout=20)
        self.assertEqual(run.returncode, 1)
        self.assertIn(b'"cancelled"', out)
        self.assertEqual(self.laptop.state(), self.before)
        self.hq.serve()
        self.good()


if __name__ == "__main__":
    main()
