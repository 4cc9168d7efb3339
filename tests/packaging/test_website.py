"""Tests for packaging/website.py: every page is there, and every link of them leads somewhere."""

import importlib.util
import json
import shutil
from pathlib import Path
from types import ModuleType

import pytest

from aspire_desktop.core.error_texts import TEMPLATES
from aspire_desktop.core.guide import PAGES
from aspire_desktop.viewmodels.status_meaning import meaning

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def website() -> ModuleType:
    place = ROOT / "packaging" / "website.py"
    specification = importlib.util.spec_from_file_location("website", place)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def _mkdocs() -> str | None:
    own = ROOT / ".venv-site" / "bin" / "mkdocs"
    return str(own) if own.exists() else shutil.which("mkdocs")


def test_every_page_is_there_and_no_link_leads_nowhere(website: ModuleType, tmp_path: Path) -> None:
    website.write_sources(tmp_path / "site")
    docs = tmp_path / "site" / "docs"
    assert {f"{name}.md" for name in PAGES} | {"index.md", "changelog.md", "security.md"} <= {
        path.name for path in docs.iterdir()
    }
    assert website.broken_links(docs) == []
    order = json.dumps(json.loads((tmp_path / "site" / "mkdocs.json").read_text())["nav"])
    assert not [path.name for path in docs.glob("*.md") if f'"{path.name}"' not in order]


@pytest.mark.parametrize(
    "link",
    [
        "[x](missing.md)",
        "[x](token.md#missing)",
        "[x](#missing)",
        "![x](pictures/missing.png)",
        "[x](Token.md)",
    ],
)
def test_a_link_that_leads_nowhere_is_found(website: ModuleType, tmp_path: Path, link: str) -> None:
    website.write_sources(tmp_path / "site")
    page = tmp_path / "site" / "docs" / "vault.md"
    page.write_text(page.read_text(encoding="utf-8") + f"\n{link}\n", encoding="utf-8")
    assert website.broken_links(page.parent) == [f"vault.md: {link}"]


@pytest.mark.parametrize(
    "link", ["[x](token.md#basis)", "[x](#lost)", "[x](https://example.com/a)", "![x](pictures/window.png)"]
)
def test_one_that_leads_somewhere_is_none(website: ModuleType, tmp_path: Path, link: str) -> None:
    website.write_sources(tmp_path / "site")
    page = tmp_path / "site" / "docs" / "vault.md"
    page.write_text(page.read_text(encoding="utf-8") + f"\n{link}\n", encoding="utf-8")
    assert website.broken_links(page.parent) == []


@pytest.mark.skipif(_mkdocs() is None, reason="MkDocs is not installed")
def test_the_site_is_built_without_a_warning(website: ModuleType, tmp_path: Path) -> None:
    website.write_sources(tmp_path / "site")
    assert website.build(_mkdocs(), tmp_path / "site", tmp_path / "out") == 0
    assert "What scopes mean" in (tmp_path / "out" / "scopes.html").read_text(encoding="utf-8")


def test_every_message_that_the_readme_explains_is_one_of_the_program() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    table = text.partition("| message | cause | what helps |")[2].partition("\n\n")[0].splitlines()[2:]
    messages = [line.split(" | ")[0].removeprefix("| ") for line in table]
    assert len(messages) > 10
    sentences = [*TEMPLATES.values(), *(f"{status}: {meaning(status, '/')}" for status in (401, 403))]
    unknown = [
        message
        for message in messages
        if not any(all(part.strip() in said for part in message.split("…")) for said in sentences)
    ]
    assert unknown == []
