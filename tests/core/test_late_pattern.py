"""Tests for aspire_desktop.core.late_pattern."""

import re
from pathlib import Path

import pytest

import aspire_desktop
from aspire_desktop.core.late_pattern import late_pattern

_PACKAGE = Path(aspire_desktop.__file__).parent
_LATE = re.compile(r"^\s*(\w+)(?:: Final)? = late_pattern\(", re.M)


def _modules() -> list[str]:
    found = [path for path in _PACKAGE.rglob("*.py") if _LATE.search(path.read_text("utf-8"))]
    return [".".join(path.relative_to(_PACKAGE.parent).with_suffix("").parts) for path in sorted(found)]


def test_nothing_is_compiled_before_it_is_used() -> None:
    broken = late_pattern("(")
    with pytest.raises(re.error):
        broken.match("")


def test_it_finds_what_the_pattern_finds() -> None:
    late, own = late_pattern("(?P<word>b+)", re.IGNORECASE), re.compile("(?P<word>b+)", re.IGNORECASE)
    text = "aBbcb"
    assert late.sub("-", text) == late.sub("-", text) == own.sub("-", text)
    assert late.findall(text) == own.findall(text)
    assert (late.pattern, late.flags, late.groupindex) == (own.pattern, own.flags, own.groupindex)


@pytest.mark.parametrize("module", _modules())
def test_each_of_the_programs_can_be_compiled(module: str) -> None:
    path = _PACKAGE.parent.joinpath(*module.split(".")).with_suffix(".py")
    names = _LATE.findall(path.read_text("utf-8"))
    made = vars(__import__(module, fromlist=["_"]))
    assert [made[name].pattern for name in names]
