"""bandanh-cli on a store of its own, as a script that checks every answer calls it."""
import json
import subprocess


class Mismatch(Exception):
    pass


class Cli:
    def __init__(self, program, folder, name="practice"):
        passphrase = folder / "passphrase"
        passphrase.touch(mode=0o600)
        passphrase.write_text("practice only: nine quiet rivers\n", encoding="utf-8")
        self.command = [program, "--store", str(folder / f"{name}.bandanh"), "--passphrase-file", str(passphrase)]

    def text(self, *arguments):
        run = subprocess.run([*self.command, *map(str, arguments)], stdout=subprocess.PIPE, text=True)
        if run.returncode != 0:
            raise Mismatch(f"`{' '.join(map(str, arguments))}` ended with {run.returncode}: {run.stdout.strip()}")
        return run.stdout

    def json(self, *arguments):
        return json.loads(self.text("--json", *arguments))


def expect(what, found, wanted):
    if found != wanted:
        raise Mismatch(f"{what}: {found}, but {wanted} expected")


def state(cli):
    found = cli.json("check")
    expect("the store's integrity and chain", found["ok"], True)
    return found
