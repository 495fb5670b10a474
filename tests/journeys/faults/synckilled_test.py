"""bandanh-cli killed while it syncs, and bandanh-hq while it serves: whatever the moment, both are sound, nothing is lost or
doubled, and both sides hold the same after the next sync."""
import os
import random
import signal
import time

from laptop import main
from syncroom import SyncTest

RANDOM_MOMENTS = int(os.environ.get("BANDANH_KILLS", "200"))
# A device may call so often, and no more; several share the work.
LAPTOPS = 6
PEOPLE = 60


class SyncKilled(SyncTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.laptops = [cls.enrolled(f"laptop{i}") for i in range(LAPTOPS)]
        cls.other = cls.enrolled("other")
        cls.edition = 0
        cls.seed = int(os.environ.get("BANDANH_SEED", time.time_ns() % 10**6))
        cls.dice = random.Random(cls.seed)
        for number, laptop in enumerate(cls.laptops):
            cls.write(laptop, f"L{number}", PEOPLE, 0)
            assert laptop.run("sync").exit == 0
        cls.work(cls.laptops[0], 0)
        cls.seconds = cls.laptops[0].run("sync").seconds

    @classmethod
    def work(cls, laptop, number):
        """Something to be sent, and something to be received."""
        cls.edition += 1
        cls.write(laptop, f"L{number}", PEOPLE, cls.edition)
        if number == 0:
            cls.write(cls.other, "other", PEOPLE, cls.edition)
            assert cls.other.run("sync").exit == 0

    def moments(self):
        """A laptop with work for each kill, and a delay; a little beyond the usual end, for the moments around it."""
        for moment in range(RANDOM_MOMENTS):
            number = moment % LAPTOPS
            self.work(self.laptops[number], number)
            yield moment, self.laptops[number], self.dice.uniform(0, 1.1 * self.seconds)

    def tell(self, who, ends):
        print(f"\nseed {self.seed}: a sync takes {self.seconds:.2f} s; {who} killed at {RANDOM_MOMENTS} moments: "
              + ", ".join(f"{ends.count(end)} {end}" for end in sorted(set(ends))), flush=True)

    def test_a_laptop_at_random_moments(self):
        ends = []
        for moment, laptop, delay in self.moments():
            run = laptop.start("sync")
            time.sleep(delay)
            run.send_signal(signal.SIGKILL)
            run.communicate()
            with self.subTest(seed=self.seed, moment=moment, seconds=delay):
                laptop.state()  # sound as it is
                left = self.synced(laptop)
                ends.append("too late" if run.returncode == 0 else
                            "with nothing sent" if left["ops_sent"] > 0 else "with all sent")
                rows = self.assert_same(laptop)
                self.assertEqual(rows["person"], PEOPLE * (LAPTOPS + 1))
                self.assertEqual(rows["conflict"], 0)
        self.tell("the laptop", ends)
        self.assertLess(ends.count("too late"), RANDOM_MOMENTS // 3, "most kills must meet a living process")
        self.assertGreater(ends.count("with nothing sent"), 0)

    def test_headquarters_at_random_moments(self):
        ends, served = [], 0
        for moment, laptop, delay in self.moments():
            run = laptop.start("sync")
            time.sleep(delay)
            self.hq.end(by=signal.SIGKILL)
            # Most people give up; who does not is served when headquarters is back.
            waits = moment % 20 == 0
            if not waits:
                run.send_signal(signal.SIGINT)
            self.hq.serve()
            out, err = run.communicate(timeout=60)
            with self.subTest(seed=self.seed, moment=moment, seconds=delay):
                if run.returncode < 0:  # before it could take the signal for a wish
                    self.assertEqual(run.returncode, -signal.SIGINT)
                elif run.returncode != 0:
                    self.assertEqual(run.returncode, 1, out + err)
                if waits and run.returncode != 0:  # killed before anybody had called
                    self.assertIn(b'"no_link"', out)
                served += waits and run.returncode == 0
                ends.append("with the sync done" if run.returncode == 0 else "before")
                self.synced(laptop)
                rows = self.assert_same(laptop)
                self.assertEqual(rows["person"], PEOPLE * (LAPTOPS + 1))
        self.tell("headquarters", ends)
        self.assertGreater(ends.count("before"), RANDOM_MOMENTS // 3, "most kills must meet a sync")
        self.assertGreater(served, 0, "who waits for headquarters is served")


if __name__ == "__main__":
    main()
