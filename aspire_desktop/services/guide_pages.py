"""Reads the guide's pages, which ship with the program."""

from aspire_desktop.core.guide import PAGES, Page, read_page
from aspire_desktop.services.resource_files import resource


def read_guide() -> tuple[Page, ...]:
    """Return all pages in their order."""
    folder = resource("guide")
    return tuple(read_page(name, folder.joinpath(f"{name}.md").read_text(encoding="utf-8")) for name in PAGES)
