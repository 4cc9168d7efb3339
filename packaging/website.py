#!/usr/bin/env python3
"""The guide, the README, the changelog and what is said of security, as pages for a browser.

    python packaging/dev.py site [FOLDER]     builds them, strictly; dist/site

The pages are those that ship with the program: their links are turned into links between files, and each one
is looked up, its anchor too.  MkDocs lives in `.venv-site`, from a lock of its own.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from aspire_desktop.core.guide import PAGES, read_page  # noqa: E402 (from the checkout)

SOURCES = ROOT / "build" / "site"
LOCK = ROOT / "packaging" / "requirements" / "site.txt"
TOOLS = ROOT / ".venv-site"
#: Files of the checkout that become pages, and what they are called; those that are not there are left out.
FILES = {
    "README.md": ("index.md", "Overview"),
    "CHANGELOG.md": ("changelog.md", "What's new"),
    "SECURITY.md": ("security.md", "Security"),
    "BENCHMARKS.md": ("benchmarks.md", "Benchmarks"),
}
PICTURES = "packaging/pictures"

_LINK = re.compile(r"(?P<sign>!?)\[(?P<text>[^\]]*)\]\((?P<to>[^)\s]+)\)")
_HEADING = re.compile(r"^#+ +(?P<text>.*?)(?: *\{#(?P<anchor>[a-z0-9-]+)\})? *$", re.MULTILINE)
_CODE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)


def main(arguments: list[str]) -> int:
    """Build the pages into a folder and return the exit code."""
    target = Path(arguments[0]) if arguments else ROOT / "dist" / "site"
    write_sources(SOURCES)
    broken = broken_links(SOURCES / "docs")
    for link in broken:
        print(f"Leads nowhere: {link}", file=sys.stderr)
    if broken:
        return 1
    from supply_chain import tool

    return build(tool("mkdocs", LOCK, TOOLS), SOURCES, target)


def build(mkdocs: str, folder: Path, target: Path) -> int:
    """Have MkDocs build what `write_sources` wrote; whatever it warns of is an error."""
    options = ["--strict", "--config-file", str(folder / "mkdocs.json"), "--site-dir", str(target.absolute())]
    return subprocess.run([mkdocs, "build", *options], check=False).returncode


def write_sources(folder: Path) -> None:
    """Write the pages as MkDocs wants them, and their order, into an empty folder."""
    shutil.rmtree(folder, ignore_errors=True)
    docs = folder / "docs"
    docs.mkdir(parents=True)
    guide, others = [], []
    for name in PAGES:
        text = (ROOT / "resources" / "guide" / f"{name}.md").read_text(encoding="utf-8")
        (docs / f"{name}.md").write_text(_with_links(text), encoding="utf-8")
        guide.append({read_page(name, text).title: f"{name}.md"})
    for source, (page, title) in FILES.items():
        if (ROOT / source).exists():
            text = (ROOT / source).read_text(encoding="utf-8")
            (docs / page).write_text(_with_links(text), encoding="utf-8")
            others.append({title: page})
    shutil.copytree(ROOT / PICTURES, docs / "pictures")
    config = {
        "INHERIT": str(ROOT / "mkdocs.yml"),
        "docs_dir": "docs",
        "nav": [others[0], {"Guide": guide}, *others[1:]],
    }
    (folder / "mkdocs.json").write_text(json.dumps(config, indent=2), encoding="utf-8")


def broken_links(docs: Path) -> list[str]:
    """Return the links between the pages of a folder that lead to no page or no heading of one."""
    texts = {path.name: path.read_text(encoding="utf-8") for path in docs.glob("*.md")}
    anchors = {
        name: set(map(_anchor, _HEADING.finditer(_CODE.sub("", text)))) for name, text in texts.items()
    }
    broken = []
    for name, text in texts.items():
        for link in _LINK.finditer(text):
            page, _, anchor = link["to"].partition("#")
            page = page or name
            is_there = (docs / page).is_file() and (not anchor or anchor in anchors.get(page, ()))
            if not is_there and not _is_outside(link["to"]):
                broken.append(f"{name}: {link[0]}")
    return broken


def _with_links(text: str) -> str:
    return _LINK.sub(_linked, text)


def _linked(link: re.Match[str]) -> str:
    """Return a link as it is between the pages; one to what is no page becomes its text."""
    to = link["to"]
    place, _, anchor = to.partition("#")
    place = place.removeprefix("resources/guide/").removesuffix(".md")
    behind = f"#{anchor}" if anchor else ""
    if _is_outside(to) or not place:
        return link[0]
    if place in PAGES:
        return f"{link['sign']}[{link['text']}]({place}.md{behind})"
    if f"{place}.md" in FILES:
        return f"{link['sign']}[{link['text']}]({FILES[f'{place}.md'][0]}{behind})"
    if to.startswith(f"{PICTURES}/"):
        return f"{link['sign']}[{link['text']}]({to.removeprefix('packaging/')})"
    return link["text"]


def _is_outside(to: str) -> bool:
    return to.startswith(("https://", "http://", "mailto:"))


def _anchors(text: str) -> set[str]:
    return {_anchor(heading) for heading in _HEADING.finditer(_CODE.sub("", text))}


def _anchor(heading: re.Match[str]) -> str:
    """Return a heading's anchor: its own, or what is made of its words."""
    words = re.sub(r"[^\w\s-]", "", heading["text"].replace("`", "")).strip().lower()
    return heading["anchor"] or re.sub(r"[-\s]+", "-", words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
