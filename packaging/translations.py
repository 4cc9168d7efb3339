#!/usr/bin/env python3
"""Brings the files of translations up to date: ``python packaging/dev.py translations``.

``resources/i18n/en.ts`` holds the English texts that depend on a number: one credential, two credentials.
The other languages' files hold all texts.  What is new in the code is added to each, unfinished; what the
code lost goes.  Then each .qm that ships is made.  With ``--check`` nothing is written: it is only said what
is missing or wrong.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from program_texts import FIELD, Text, texts

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
#: What else than English the texts are in.
LANGUAGES = ("de", "es")
_FORMS = 2
_MOST_TOLD = 50
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
#: Of a language that nobody who grew up with it has read yet: whoever did takes it out here, and in the
#: sentence beside the setting.
_UNREVIEWED = "<!-- Not reviewed by native speakers yet. -->\n"
_TAG = re.compile(r"</?\w+[^<>]*>")
_MNEMONIC = re.compile(r"&(?=[^\s&])")


#: The forms of each text's translation: one, or one for 1 and one for more; none where it is not finished.
Forms = tuple[str, ...]


def main(arguments: list[str]) -> int:
    """Write all files, or only check them; return 1 where a text is missing or wrong."""
    wrong = []
    for language in ("en", *LANGUAGES):
        if arguments != ["--check"]:
            path = FOLDER / f"{language}.ts"
            path.write_bytes(extracted(language))
            path.with_suffix(".qm").write_bytes(compiled(language))
        wrong += problems(language)
    for line in wrong[:_MOST_TOLD]:
        print(line, file=sys.stderr)
    if wrong:
        print(f"{len(wrong):,} texts are missing or wrong", file=sys.stderr)
    return int(bool(wrong))


def extracted(language: str) -> bytes:
    """Return the language's .ts as the code wishes it: with the translations that are in it."""
    kept = translations(language)
    wanted = [text for text in texts() if language != "en" or text.numerus]
    return written(language, {text: kept.get(text, ()) for text in wanted})


def compiled(language: str) -> bytes:
    """Return the .qm of the language's .ts."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "compiled.qm")
        beside = Path(sys.executable).with_name("pyside6-lrelease")
        command = [str(beside), "-silent", str(FOLDER / f"{language}.ts"), "-qm", str(target)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        return target.read_bytes()


def translations(language: str) -> dict[Text, Forms]:
    """Return what is in the language's .ts; nothing where there is none yet."""
    path = FOLDER / f"{language}.ts"
    if not path.exists():
        return {}
    found = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 (a file of the checkout)
        for message in context.iter("message"):
            text = Text(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                message.get("numerus") == "yes",
            )
            found[text] = _forms(message)
    return found


def written(language: str, content: Mapping[Text, Forms]) -> bytes:
    """Return a .ts with these texts, each context's in the order that they come in."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for name in sorted({text.context for text in content}):
        contexts[name] = ET.SubElement(root, "context")
        ET.SubElement(contexts[name], "name").text = name
    for text, forms in content.items():
        _add(contexts[text.context], text, forms)
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    review = _UNREVIEWED if language in LANGUAGES else ""
    return f"{_HEAD}{review}{body}\n".encode()


def problems(language: str) -> list[str]:
    """Return, a line each, what of the language's .ts is absent, not finished or does not fit its source."""
    kept = translations(language)
    wanted = {text for text in texts() if language != "en" or text.numerus}
    wrong = [f"{language}: {text.context}: {text.source!r} is absent" for text in wanted - kept.keys()]
    for text, forms in kept.items():
        told = _told(text, forms)
        if told:
            wrong.append(f"{language}: {text.context}: {text.source!r}: {told}")
    return sorted(wrong)


def _told(text: Text, forms: Forms) -> str:
    """Return what is wrong with a translation; empty where nothing is."""
    if len(forms) != (_FORMS if text.numerus else 1) or not all(map(str.strip, forms)):
        return "not finished"
    for form in forms:
        for what, of in _COMPARED.items():
            if of(text.source) != of(form):
                return f"another {what}: {form!r}"
    return ""


def _ends(text: str) -> tuple[str, str, str]:
    """Return the blanks around a text, and the sign at its end that tells what follows."""
    bare = text.strip()
    sign = next((sign for sign in ("…", ":") if bare.endswith(sign)), "")
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :], sign


#: What a translation has to have of its source.
_COMPARED = {
    "placeholder": lambda text: Counter(FIELD.findall(text)),
    "tag": lambda text: Counter(_TAG.findall(text)),
    "mnemonic": lambda text: len(_MNEMONIC.findall(text)),
    "beginning or end": _ends,
}


def _forms(message: ET.Element) -> Forms:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return ()
    if message.get("numerus") == "yes":
        return tuple(form.text or "" for form in translation.iter("numerusform"))
    return (translation.text or "",)


def _add(context: ET.Element, text: Text, forms: Forms) -> None:
    message = ET.SubElement(context, "message", {"numerus": "yes"} if text.numerus else {})
    ET.SubElement(message, "source").text = text.source
    if text.comment:
        ET.SubElement(message, "comment").text = text.comment
    translation = ET.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
    if text.numerus:
        for form in forms or ("",) * _FORMS:
            ET.SubElement(translation, "numerusform").text = form
    elif forms:
        translation.text = forms[0]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
