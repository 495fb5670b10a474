"""Headquarters as laptops meet it: bandanh-hq in a folder of its own, serving on loopback."""
import json
import subprocess
from pathlib import Path

# An answer that takes longer than this is none.
PATIENCE = 120


class Refused(Exception):
    """A verb that did not end well; its answer is the text."""


class Headquarters:
    def __init__(self, program, folder):
        self.command = [str(program), "--dir", str(Path(folder) / "hq"), "--json"]
        self.service = None
        self.address = "127.0.0.1:0"

    def ask(self, *arguments):
        run = subprocess.run([*self.command, *map(str, arguments)], stdin=subprocess.DEVNULL, capture_output=True,
                             timeout=PATIENCE)
        if run.returncode != 0:
            raise Refused(f"`{arguments[0]}` at headquarters ended with {run.returncode}: {run.stdout.decode()}")
        return json.loads(run.stdout)

    def make(self):
        self.ask("init")

    def serve(self):
        """Starts the service: at any free port the first time, at the same one later."""
        self.service = subprocess.Popen([*self.command, "serve", "--listen", self.address], stdin=subprocess.DEVNULL,
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        announced = self.service.stdout.readline()
        if not announced:
            raise Refused(f"the service ended with {self.service.wait(PATIENCE)} instead of serving at {self.address}")
        answer = json.loads(announced)
        if "address" not in answer:
            raise Refused(f"the service does not serve: {answer}")
        self.address = answer["address"]

    def end(self, by=None):
        """Asks the service to stop, or sends it the signal `by`; returns how it ended."""
        if self.service is None:
            return None
        self.service.terminate() if by is None else self.service.send_signal(by)
        left = self.service.wait(PATIENCE)
        self.service.stdout.close()
        self.service = None
        return left

    @property
    def url(self):
        return f"https://{self.address}"

    def code(self, name, scope="all", role="coordinator", classes="O,P"):
        return self.ask("enrol", "--name", name, "--role", role, "--scope", scope, "--class", classes)["code"]

    def __enter__(self):
        self.make()
        self.serve()
        return self

    def __exit__(self, *_):
        self.end()
