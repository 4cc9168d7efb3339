"""SECURITY.md says what is not protected, in step with the lines that are not proved."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

from tests.packaging.test_proofs import proofs

__all__ = ["proofs"]

ROOT = Path(__file__).parents[2]
#: What of the page stands for a line that no test of ours proves.
_SAID = {
    61: "screen",
    62: "memory of the program",
    68: "not signed",
    69: "no update of its own",
}


def test_every_limit_of_the_list_is_on_the_security_page(proofs: ModuleType) -> None:
    page = (ROOT / "SECURITY.md").read_text(encoding="utf-8").casefold()
    limits = page[page.index("## what is not protected") :]
    for words in ("malware that runs as you", "administrator", "without a passphrase", *_SAID.values()):
        assert words in limits, words
    lines = [line for part in proofs.read() for line in part["line"]]
    unproved = {line["number"] for line in lines if not line["tests"]}
    assert unproved <= set(_SAID)


def test_as_long_as_nothing_is_signed_the_page_says_so() -> None:
    """Where something is signed, its name stands with the tool that does it: then the page may say so."""
    page = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    texts = (path.read_text(encoding="utf-8") for path in (ROOT / "packaging").rglob("*.py"))
    signs = any("signtool" in text or "osslsigncode" in text for text in texts)
    assert signs or "The program is not signed by a certificate yet" in page
