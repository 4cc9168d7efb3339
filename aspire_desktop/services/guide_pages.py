"""Reads the guide's pages, which ship with the program."""

from importlib.resources import files

from aspire_desktop.core.guide import PAGES, Page, read_page


def read_guide() -> tuple[Page, ...]:
    """Return all pages in their order."""
    folder = files("aspire_desktop.resources").joinpath("guide")
    return tuple(read_page(name, folder.joinpath(f"{name}.md").read_text(encoding="utf-8")) for name in PAGES)
