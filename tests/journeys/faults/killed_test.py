"""The process is killed (SIGKILL) during an import: all of it is there afterwards or nothing, and the chain is intact."""
import os
import random
import signal
import time
from pathlib import Path

from laptop import FaultTest, Laptop, fault, main, sheet_text

RANDOM_MOMENTS = 200
CHOSEN_CALLS = 30
ROWS = 600


class Killed(FaultTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.text = sheet_text(ROWS, "killed")
        times = []
        for i in range(3):
            whole = cls.template.copy_to(Path(cls.room.name) / f"whole-{i}")
            sheet = whole.sheet("job.csv", cls.text)
            done = whole.run("import", sheet)
            assert done.exit == 0, done.out + done.err
            times.append(done.seconds)
            cls.after = whole.state()
        counted = cls.template.copy_to(Path(cls.room.name) / "counted")
        report = counted.folder / "calls"
        counted.run("import", counted.sheet("job.csv", cls.text),
                    env=fault(counted, "count", 0) | {"DISKFAULT_REPORT": str(report)})
        cls.calls = int(report.read_text())
        cls.seconds = sorted(times)[1]

    def end_of(self, laptop):
        rows, digest = laptop.state()
        if rows == self.before[0]:
            self.assertEqual(digest, self.before[1])
            return "nothing"
        self.assertEqual(rows, self.after[0], "a part of an import")
        return "all"

    def test_at_random_moments(self):
        seed = int(os.environ.get("BANDANH_SEED", time.time_ns() % 10**6))
        dice = random.Random(seed)
        ends, survived = [], 0
        for moment in range(RANDOM_MOMENTS):
            laptop = self.template.copy_to(Path(self.room.name) / "killed")
            sheet = laptop.sheet("job.csv", self.text)
            # A little beyond the usual end, for the moments around the commit.
            delay = dice.uniform(0, 1.1 * self.seconds)
            run = laptop.start("import", sheet)
            time.sleep(delay)
            run.send_signal(signal.SIGKILL)
            run.communicate()
            survived += run.returncode == 0
            with self.subTest(seed=seed, moment=moment, seconds=delay):
                ends.append(self.end_of(laptop))
                if run.returncode == 0:
                    self.assertEqual(ends[-1], "all")
                if moment % 20 == 0:
                    self.assertEqual(laptop.run("import", sheet).exit, 0)
                    self.assertEqual(rows_but_imports(laptop.state()), rows_but_imports(self.after))
        print(f"\nseed {seed}: an import of {ROWS} rows takes {self.seconds:.2f} s; of {RANDOM_MOMENTS} kills {survived} came "
              f"too late, {ends.count('nothing')} left nothing and {ends.count('all')} all of it", flush=True)
        self.assertLess(survived, RANDOM_MOMENTS // 3, "most kills must meet a living process")
        self.assertGreater(ends.count("nothing"), 0)

    def test_in_the_middle_of_chosen_writes_and_flushes(self):
        ends = []
        for i in range(CHOSEN_CALLS):
            # Runs differ by a call or two; the last ones are left out so that each kill meets its call.
            at = 1 + i * (self.calls - 5) // (CHOSEN_CALLS - 1)
            laptop = self.template.copy_to(Path(self.room.name) / "killed")
            outcome = laptop.run("import", laptop.sheet("job.csv", self.text), env=fault(laptop, "kill", at))
            with self.subTest(call=at, of=self.calls):
                self.assertEqual(outcome.exit, -signal.SIGKILL)
                ends.append(self.end_of(laptop))
        print(f"\nof {CHOSEN_CALLS} kills within a call {ends.count('nothing')} left nothing and {ends.count('all')} all of it",
              flush=True)
        self.assertEqual(ends, sorted(ends, reverse=True), "once it is committed it stays")
        self.assertIn("nothing", ends)
        self.assertIn("all", ends)

    def test_during_the_creation_of_a_store(self):
        for at in range(1, 60, 3):
            laptop = Laptop(Path(self.room.name) / f"new-{at}")
            killed = laptop.create(env=fault(laptop, "kill", at))
            with self.subTest(call=at):
                again = laptop.create()
                if again.exit != 0:
                    self.assert_refused(again, "store_exists")
                laptop.state()
            self.assertIn(killed.exit, (0, -signal.SIGKILL))


def rows_but_imports(state):
    """A second run may be recorded as a run of its own."""
    return {kind: count for kind, count in state[0].items() if kind != "import"}


if __name__ == "__main__":
    main()
