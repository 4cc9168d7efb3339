"""Tests for the files of resources/guide, as aspire_desktop.services.guide_pages reads them."""

import re
from importlib.resources import files

import pytest

from aspire_desktop.core.credentials.environment import PRESET_URLS, RATE_LIMITS
from aspire_desktop.core.guide import PAGES, Page, Topic
from aspire_desktop.services.guide_pages import read_guide

_LINK = re.compile(r"\]\(([^)]*)\)")


@pytest.fixture(scope="module")
def pages() -> dict[str, Page]:
    return {page.name: page for page in read_guide()}


def _places(pages: dict[str, Page]) -> set[str]:
    anchors = {
        f"{page.name}#{section.anchor}"
        for page in pages.values()
        for section in page.sections
        if section.anchor
    }
    return anchors | set(pages)


def test_every_file_is_a_page() -> None:
    folder = files("aspire_desktop.resources").joinpath("guide")
    assert {entry.name for entry in folder.iterdir() if entry.name.endswith(".md")} == {
        f"{name}.md" for name in PAGES
    }


@pytest.mark.parametrize("topic", list(Topic))
def test_every_topic_exists(pages: dict[str, Page], topic: Topic) -> None:
    assert topic.value in _places(pages)


@pytest.mark.parametrize("name", PAGES)
def test_every_link_leads_to_a_place_of_the_guide(pages: dict[str, Page], name: str) -> None:
    assert set(_LINK.findall(pages[name].markdown)) <= _places(pages)


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_short_and_its_anchors_differ(pages: dict[str, Page], name: str) -> None:
    page = pages[name]
    anchors = [section.anchor for section in page.sections if section.anchor]
    assert len(anchors) == len(set(anchors)) == len(page.sections) - 1
    assert len(page.markdown.split()) < 600
    assert "<" not in page.markdown
    assert "![" not in page.markdown


def test_the_guide_has_the_facts(pages: dict[str, Page]) -> None:
    create, hosts = pages["create"].markdown, pages["environments"].markdown
    assert "Administration › Application › API › New" in create
    assert "Settings › Evolution Administration › Admin › APPLICATION › API › GENERATE" in create
    for kind, url in PRESET_URLS.items():
        row = next(line for line in hosts.splitlines() if url in line)
        limit = RATE_LIMITS.get(kind)
        assert (f"| {limit:,} |" if limit else "| not published |") in row
    assert "24 hours, on a rolling basis" in pages["token"].markdown
