"""Reads the guide's pages, which ship with the program, and the changelog as one more."""

from aspire_desktop.core.guide import NEWS, PAGES, Page, read_page
from aspire_desktop.services.resource_files import resource


def read_guide() -> tuple[Page, ...]:
    """Return all pages in their order."""
    folder = resource("guide")
    pages = [read_page(name, folder.joinpath(f"{name}.md").read_text(encoding="utf-8")) for name in PAGES]
    return (*pages, *_news())


def _news() -> tuple[Page, ...]:
    """Return what's new; nothing in a checkout whose system has no links between files."""
    text = resource("CHANGELOG.md").read_text(encoding="utf-8")
    return (read_page(NEWS, text),) if text.startswith("# ") else ()
