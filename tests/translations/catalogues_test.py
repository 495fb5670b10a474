#!/usr/bin/env python3
"""The catalogues: in step with the sources, complete, and in the programme's own words.

    catalogues_test.py ROOT LUPDATE LCONVERT QM_FOLDER
"""
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = LUPDATE = LCONVERT = QM_FOLDER = None

KHMER = re.compile(r"[\u1780-\u17D3]")
PLACE = re.compile(r"%(?:L?n|L?[0-9])")
LATIN_WORD = re.compile(r"[A-Za-z][A-Za-z_.-]*[A-Za-z]|[A-Za-z]")
STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')
SENTENCE = re.compile(r'(?:\btr\(|\b(?:counted|translate|QT_TRANSLATE_NOOP|TRANSLATABLE)\(\s*"\w+",)\s*(?P<sentence>(?:"(?:[^"\\]|\\.)*"\s*)+)')
# Names, standards and what is typed or named as a file: these keep their letters in Khmer.
KEPT_WORDS = set("CSV XLSX PDF JSON UTF COMMIT VFC Unicode Enter Esc Ctrl Tab MiB km en F M sex person activity_partner TYPE Z "
                 "csv tsv txt xlsx JPEG PNG jpg jpeg png chmod argon2 year lang where rejects province bandanh-cli help Bandanh KiB rows "
                 "CC Noto Sans standing other enrol https hq.example.org "
                 "NAME coordinator lead admin reader all O P S HXL USD KHR".split())
# Nothing in these is a word.
WITHOUT_WORDS = re.compile(r"^[\s%0-9n:,.()·…–—/&*<>=+-]*$")


def messages(path):
    """(context, source, comment, numerus, [translations], state) of every entry."""
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            is_plural = message.get("numerus") == "yes"
            texts = [form.text or "" for form in translation.findall("numerusform")] if is_plural else [translation.text or ""]
            yield (context.findtext("name"), message.findtext("source"), message.findtext("comment"), is_plural, texts,
                   translation.get("type"))


def catalogue(language, folder=None):
    return Path(folder or ROOT / "translations") / f"bandanh_{language}.ts"


def sentences(path):
    """Every sentence that a source gives to the catalogues."""
    code = re.sub(r"^\s*//.*", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    for call in SENTENCE.finditer(code):
        pieces = STRING.findall(call["sentence"])
        yield re.sub(r"\\(.)", lambda escaped: {"n": "\n", "t": "\t"}.get(escaped[1], escaped[1]), "".join(pieces))


def glossary():
    """The checked terms: ([English forms], [Khmer terms])."""
    text = (ROOT / "translations" / "glossary.md").read_text(encoding="utf-8")
    checked = text.split("## Checked terms")[1].split("\n## ")[0]
    for line in checked.splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split(" | ")]
        if line.startswith("|") and len(cells) == 2 and KHMER.search(cells[1]):
            yield [form.strip() for form in cells[0].split(" / ")], [term.strip() for term in cells[1].split(" / ")]


class Catalogues(unittest.TestCase):
    maxDiff = 4000

    def setUp(self):
        self.wrong = []

    def tearDown(self):
        self.assertEqual(self.wrong, [], "\n" + "\n".join(self.wrong))

    def expect(self, holds, entry, why):
        if not holds:
            self.wrong.append(f"{entry[0]}: {entry[1]!r} -> {' | '.join(entry[4])}: {why}")

    def test_they_are_in_step_with_the_sources(self):
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([ROOT / "translations" / "update", folder], check=True, env={"LUPDATE": LUPDATE, "PATH": "/usr/bin:/bin"})
            for language in ("en", "km"):
                committed = catalogue(language).read_text(encoding="utf-8")
                self.assertEqual(catalogue(language, folder).read_text(encoding="utf-8").splitlines(), committed.splitlines(),
                                 "run translations/update and translate what is new")

    def test_no_sentence_of_the_sources_is_missed(self):
        # lupdate skips, without a word, a call whose count it cannot read.
        known = {source for _, source, _, _, _, _ in messages(catalogue("km"))}
        said = [(path, sentence) for folder in ("core", "app") for path in sorted((ROOT / folder).rglob("*.[ch]*"))
                for sentence in sentences(path)]
        self.assertGreater(len(said), 1000)
        self.assertEqual([f"{path.name}: {sentence}" for path, sentence in said if sentence not in known], [])

    def test_nothing_is_unfinished(self):
        for language in ("en", "km"):
            entries = list(messages(catalogue(language)))
            self.assertGreater(len(entries), 10)
            left = [f"{entry[0]}: {entry[1]}" for entry in entries if entry[5] or not all(entry[4])]
            self.assertEqual(left, [])

    def test_places_for_facts_are_the_same_on_both_sides(self):
        for language in ("en", "km"):
            for entry in messages(catalogue(language)):
                _, source, _, is_plural, texts, _ = entry
                for text in texts:
                    self.expect(sorted(PLACE.findall(text)) == sorted(PLACE.findall(source)), entry, "other places")
                self.expect(is_plural or "%n" not in source, entry, "a count that is no plural form")

    def test_khmer_is_khmer(self):
        for entry in messages(catalogue("km")):
            _, source, _, _, texts, _ = entry
            for text in texts:
                self.expect(WITHOUT_WORDS.match(source) or KHMER.search(text), entry, "no Khmer letter")
                words = set(LATIN_WORD.findall(PLACE.sub(" ", re.sub(r"--[a-z0-9-]+|Ctrl\+\w", " ", text))))
                self.expect(words <= KEPT_WORDS, entry, f"English: {words - KEPT_WORDS}")

    def test_khmer_has_one_plural_form(self):
        for entry in messages(catalogue("km")):
            self.expect(len(set(entry[4])) == 1, entry, "several")

    def test_khmer_has_its_own_signs(self):
        for entry in messages(catalogue("km")):
            context, source, _, _, texts, _ = entry
            for text in texts:
                self.expect("&" not in text, entry, "an underlined letter that no Khmer key types")
                self.expect(not re.search("[\u200b-\u200d\u2060\ufeff]", text), entry, "invisible characters are added on display only")
                self.expect(text.endswith("។") == (source.endswith(".") and not source.endswith("...")), entry, "a full stop on one side only")
                self.expect(text.strip() == text or source.strip() != source, entry, "spaces at the ends")
                self.expect("“" not in text and '"' not in text, entry, "quoted words stand in « »")
                is_typed = context in ("cli", "hq")
                self.expect(is_typed or not re.search(r"[0-9]", re.sub(r"UTF-8|%[0-9n]", "", text)), entry, "a Latin digit")

    def test_terms_are_those_of_the_glossary(self):
        terms = list(glossary())
        self.assertGreater(len(terms), 40)
        used = 0
        for entry in messages(catalogue("km")):
            if re.match(r"Q[A-Z]", entry[0]):
                continue  # Qt's own words mean its own things
            # Options and what is typed are no terms.
            plain = re.sub(r"--[a-z0-9-]+|bandanh-cli", " ", entry[1])
            for forms, khmer in terms:
                if any(re.search(rf"(?<![\w-]){re.escape(form)}(?![\w-])", plain, re.IGNORECASE) for form in forms):
                    used += 1
                    for text in entry[4]:
                        self.expect(any(term in text for term in khmer), entry, f"{forms[0]} is {' or '.join(khmer)}")
        self.assertGreater(used, 100)

    def test_the_built_catalogues_hold_everything(self):
        for language in ("en", "km"):
            with tempfile.TemporaryDirectory() as folder:
                back = Path(folder) / "back.ts"
                subprocess.run([LCONVERT, "-if", "qm", "-i", Path(QM_FOLDER) / f"bandanh_{language}.qm", "-of", "ts", "-o", back], check=True)
                built = {(context, source): texts[0] for context, source, _, _, texts, _ in messages(back)}
            wanted = {(context, source): texts[0] for context, source, _, _, texts, _ in messages(catalogue(language))}
            self.assertEqual(set(wanted) - set(built), set())
            self.assertEqual({key: text for key, text in built.items() if wanted.get(key) != text}, {})
        self.assertEqual(built[("records", "Sign-in sheet")], "បញ្ជីវត្តមាន")


if __name__ == "__main__":
    ROOT, LUPDATE, LCONVERT, QM_FOLDER = Path(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4]
    unittest.main(argv=sys.argv[:1] + sys.argv[5:])
