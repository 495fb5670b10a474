#!/usr/bin/env python3
"""Writes gazetteer.tsv, the list of places that the program carries, from the official gazetteer as CSV.

  write_gazetteer.py SOURCE.csv TARGET.tsv

Each line after the two headings: code, type, name in Khmer, name in Latin letters, other Latin spellings
divided by "|". The same source gives the same bytes.
"""
import csv
import pathlib
import re
import sys
import unicodedata

CREDIT = ("# Places of Cambodia by code: gazetteer of the National Committee for Sub-National Democratic Development,"
          " June 2026, as carried by dwilkie/pumi 0.43.0 (MIT); written by write_gazetteer.py")
HEADINGS = ["code", "type", "khmer", "latin", "other"]

# Type words of the source; its own word for a krong is Municipality, for a khan Section, for a sangkat Quarter.
TYPES = {"Province": "province", "Capital": "capital", "District": "district", "Municipality": "krong", "Section": "khan",
         "Commune": "commune", "Quarter": "sangkat", "Village": "village"}

# Names in daily use that neither the official nor the UNGEGN spelling comes near.
IN_USE = {"18": ["Sihanoukville", "Kampong Som"], "22": ["Otdar Meanchey"], "11": ["Mondul Kiri"], "16": ["Ratanak Kiri"]}

INVISIBLE = re.compile("[\u200b-\u200d\u2060\u2063\ufeff\u00ad\u17b4\u17b5]")
CLUSTER = re.compile("([\u1780-\u17b3])((?:\u17d2[\u1780-\u17b3]|[\u17b6-\u17d1\u17dd])+)")
PART = re.compile("\u17d2.|.")


def rank(part):
    """Place of a subscript or sign after its base: robat, subscripts (ro last), shifters, vowel, nikahit, visarga, the rest."""
    if part[0] == "\u17d2":
        return 2 if part[1] == "\u179a" else 1
    return (0 if part == "\u17cc" else 3 if part in "\u17c9\u17ca" else 4 if part <= "\u17c5" else 5 if part == "\u17c6"
            else 6 if part in "\u17c7\u17c8" else 7)


def ordered(match):
    parts = sorted(PART.findall(match[2]), key=rank)
    once = [part for at, part in enumerate(parts) if at == 0 or part != parts[at - 1]]
    return match[1] + "".join(once)


def khmer_name(text):
    text = INVISIBLE.sub("", text.replace("\u17d2\u178a", "\u17d2\u178f"))
    return " ".join(CLUSTER.sub(ordered, text).split())


def latin_name(text):
    return " ".join(unicodedata.normalize("NFC", INVISIBLE.sub("", text)).split())


def folded(text):
    bare = unicodedata.normalize("NFD", text.lower().replace("\u0153", "oe"))
    return "".join(c for c in bare if c.isalnum())


def place_line(row):
    latin, others = latin_name(row["name_latin"]), []
    for other in [latin_name(row["name_ungegn"]), *IN_USE.get(row["code"], [])]:
        if other and folded(other) not in map(folded, [latin, *others]):
            others.append(other)
    return [row["code"], TYPES[row["type_en"]], khmer_name(row["name_km"]), latin, "|".join(others)]


def main(source, target):
    with open(source, encoding="utf-8", newline="") as file:
        lines = sorted(place_line(row) for row in csv.DictReader(file))
    text = "".join("\t".join(line) + "\n" for line in [[CREDIT], HEADINGS, *lines])
    pathlib.Path(target).write_bytes(text.encode("utf-8"))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
