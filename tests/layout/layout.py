#!/usr/bin/env python3
"""Reads the includes of all sources and fails when a dependency points the wrong way.

    layout.py ROOT              check the sources below ROOT
    layout.py --self-check      plant violations and see that each is caught

What is checked: a room includes only rooms below it; core has no Qt and no tr(); SQL text is written only in
core/store, core/report and sync/hq; an include names a file from the root of the repository, and the file is there.
"""
import re
import sys
from pathlib import Path

# Each room and what it may include, itself apart. What is named here may be included with all that it may include.
ROOMS = {
    "core/support": [],
    "core/text": ["core/support"],
    "core/places": ["core/text"],
    "core/vault": ["core/text"],
    "core/records": ["core/places"],
    "core/store": ["core/records", "core/vault"],
    "core/operations": ["core/store"],
    "core/matching": ["core/operations"],
    "core/sheets": ["core/matching"],
    "core/report": ["core/matching"],
    "core/exchange": ["core/sheets", "core/report"],
    "sync/protocol": ["core/exchange"],
    "sync/certificates": ["sync/protocol"],
    "sync/transport": ["sync/certificates"],
    "sync/client": ["sync/transport"],
    "sync/hq": ["sync/certificates"],
    "app/words": ["sync/client"],
    "app/output": ["app/words"],
    "app/print": ["app/output"],
    "app/commandline": ["app/words"],
    "app/cli": ["app/commandline", "app/print"],
    "app/desktop": ["app/print"],
    "app/hq": ["app/commandline", "sync/hq"],
}
SQL_ROOMS = ("core/store", "core/report", "sync/hq")

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
QT = re.compile(r"^(Qt[A-Z]\w*/)?(Q[A-Z]\w*|Qt[A-Z]\w*|q[a-z]+\.h)$")
COMMENT = re.compile(r'//[^\n]*|/\*.*?\*/|("(?:\\.|[^"\\\n])*")', re.DOTALL)
STRING = re.compile(r'R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"', re.DOTALL)
SQL = re.compile(
    r"\b(?:select\b.*\bfrom|insert\s+(?:or\s+\w+\s+)?into|update\s+\S+\s+set|delete\s+from|replace\s+into|with\s+recursive"
    r"|create\s+(?:temp\s+|unique\s+|virtual\s+)*(?:table|index|trigger|view)|alter\s+table|drop\s+(?:table|index|trigger|view)"
    r"|pragma\s+\w+)\b", re.DOTALL)
TRANSLATED = re.compile(r"(?<!\w)(?:tr|QT_TR_NOOP|QT_TRANSLATE_NOOP|Q_OBJECT)\s*(?:\(|$)", re.MULTILINE)


def reach(room):
    """Everything that a room may include."""
    found = {room}
    for below in ROOMS[room]:
        found |= reach(below)
    return found


def room_of(path):
    """The room of a file named from the root; None outside the rooms."""
    return next((room for room in ROOMS if path.startswith(room + "/")), None)


def is_sql(text):
    # SQL's words are written all small or all large, a sentence's first word is neither.
    return SQL.search(re.sub(r"\b[A-Z]{2,}\b", lambda word: word.group().lower(), text))


def complaints(path, text, exists):
    """What is wrong with one source, as lines; `exists` tells whether a file named from the root is there."""
    room = room_of(path)
    if room is None:
        return [f"{path}: belongs to no room of tests/layout/layout.py"]
    found = []
    code = COMMENT.sub(lambda match: match.group(1) or " ", text)
    for bracket, name in INCLUDE.findall(text):
        target = room_of(name)
        if target and target not in reach(room):
            found.append(f"{path}: includes {name}, but {room} may not know {target}")
        if target and bracket == '"' and not exists(name):
            found.append(f"{path}: includes {name}, which is not there")
        if ".." in Path(name).parts:
            found.append(f"{path}: includes {name}: name it from the root")
        if room.startswith("core/") and QT.match(name):
            found.append(f"{path}: includes {name}, but core has no Qt")
    if room.startswith("core/") and TRANSLATED.search(code):
        found.append(f"{path}: translates, but words belong to app/words")
    if room not in SQL_ROOMS:
        for match in STRING.finditer(code):
            if is_sql(match.group()):
                found.append(f"{path}: holds SQL text: {match.group()[:60]}")
    return found


def check(root):
    sources = sorted(file for top in ("core", "sync", "app") for ending in ("*.h", "*.cpp") for file in (root / top).rglob(ending))
    found = []
    for source in sources:
        path = source.relative_to(root).as_posix()
        found += complaints(path, source.read_text(encoding="utf-8"), lambda name: is_there(root, name))
    for file in root.glob("*/**/*.sql"):
        path = file.relative_to(root).as_posix()
        if path.split("/")[0] in ("core", "sync", "app") and room_of(path) not in SQL_ROOMS:
            found.append(f"{path}: SQL belongs to {', '.join(SQL_ROOMS)}")
    return sources, found


def is_there(root, name):
    """A header, or the pattern that CMake makes it from."""
    return (root / name).exists() or (root / (name + ".in")).exists()


def self_check():
    planted = {
        "a room above": ("core/text/a.cpp", '#include "core/store/store.h"\n'),
        "a room beside": ("core/vault/a.h", '#include "core/records/person.h"\n'),
        "the app from core": ("core/sheets/a.cpp", "#include <app/words/words.h>\n"),
        "one screen's program from the other": ("app/cli/a.cpp", '#include "app/desktop/shell/window.h"\n'),
        "Qt in core": ("core/records/a.h", "#include <QString>\n"),
        "Qt in core by its module": ("core/records/a.h", "#include <QtCore/QString>\n"),
        "a translated word in core": ("core/report/a.cpp", 'auto word = tr("People");\n'),
        "a query in a screen": ("app/desktop/a.cpp", 'run("select name from person");\n'),
        "a query over two lines": ("core/sheets/a.cpp", 'run(R"(update person\n  set name = 1)");\n'),
        "a query in capitals": ("core/operations/a.cpp", 'run("DELETE FROM person");\n'),
        "a pragma": ("core/operations/a.cpp", 'run("pragma user_version");\n'),
        "a way out of the folder": ("core/text/a.cpp", '#include "../support/result.h"\n'),
        "a header that is gone": ("core/text/a.cpp", '#include "core/support/gone.h"\n'),
        "a folder nobody declared": ("core/things/a.h", "\n"),
    }
    harmless = {
        "a room below": ("core/store/a.cpp", '#include "core/text/searchkey.h"\n'),
        "a query where queries live": ("core/report/a.cpp", 'run("select count(*) from attendance");\n'),
        "Qt in the app": ("app/desktop/a.cpp", "#include <QString>\n"),
        "a sentence that only sounds like one": ("app/words/a.cpp", 'tr("Select the people from the list");\n'),
        "a remark about a query": ("core/sheets/a.h", "// what select from person would answer; tr() is elsewhere\n"),
        "a header that begins like Qt": ("core/text/a.cpp", "#include <queue>\n#include <quoted>\n"),
    }
    wrong = 0
    for title, (path, text) in planted.items():
        if len(complaints(path, text, lambda name: "gone" not in name)) != 1:
            print(f"self-check: not caught, or twice: {title}")
            wrong += 1
    for title, (path, text) in harmless.items():
        for complaint in complaints(path, text, lambda name: True):
            print(f"self-check: caught wrongly: {title}: {complaint}")
            wrong += 1
    print(f"layout: {len(planted)} planted violations, {len(harmless)} harmless sources, {wrong} judged wrongly")
    return wrong


def main():
    if sys.argv[1:] == ["--self-check"]:
        sys.exit(self_check() and 1)
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sources, found = check(Path(sys.argv[1]))
    print(*found, sep="\n", end="\n" if found else "")
    print(f"layout: {len(sources)} sources read, {len(found)} complaints")
    # No sources means that the check looked in the wrong place.
    sys.exit(1 if found or not sources else 0)


if __name__ == "__main__":
    main()
