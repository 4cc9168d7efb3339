"""The administrative templates offer exactly the policies that the program reads, with the same limits."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

from aspire_desktop.core.policies import KEY, POLICIES, Kind, Policy

_FOLDER = Path(__file__).parents[2] / "packaging" / "windows" / "policies"
_SPACE = "{http://www.microsoft.com/GroupPolicy/PolicyDefinitions}"
#: What an element writes into the registry, and what asks for it in the editor.
_ELEMENTS = {Kind.NUMBER: "decimal", Kind.TEXT: "text", Kind.NAMES: "multiText"}
_BOXES = {"decimal": "decimalTextBox", "text": "textBox", "multiText": "multiTextBox"}


def _read(name: str) -> ET.Element:
    return ET.fromstring((_FOLDER / name).read_bytes())  # noqa: S314 (our own files)


def _found(root: ET.Element, path: str) -> list[ET.Element]:
    return root.findall("/".join(part if part == "." else f"{_SPACE}{part}" for part in path.split("/")))


def test_each_policy_is_offered_for_both_hives_with_its_type_and_limits() -> None:
    offered = {one.get("name"): one for one in _found(_read("AspireDesktop.admx"), "policies/policy")}
    assert list(offered) == [policy.name for policy in POLICIES]
    for policy in POLICIES:
        one = offered[policy.name]
        assert (one.get("class"), one.get("key")) == ("Both", KEY), policy.name
        if policy.kind is Kind.SWITCH:
            assert one.get("valueName") == policy.name
            values = {
                end: _found(one, f"{end}Value/decimal")[0].get("value") for end in ("enabled", "disabled")
            }
            assert values == {"enabled": "1", "disabled": "0"}
        else:
            _check_element(policy, one)


def _check_element(policy: Policy, one: ET.Element) -> None:
    (element,) = _found(one, "elements")[0]
    assert element.tag == _SPACE + _ELEMENTS[policy.kind]
    assert (element.get("valueName"), element.get("required")) == (policy.name, "true")
    if policy.kind is Kind.NUMBER:
        assert (element.get("minValue"), element.get("maxValue")) == ("0", str(policy.most))


def test_each_text_and_presentation_is_there_and_used() -> None:
    template, words = _read("AspireDesktop.admx"), _read("en-US/AspireDesktop.adml")
    wanted = {
        kind: {
            value.partition(".")[2].rstrip(")")
            for one in template.iter()
            for value in one.attrib.values()
            if value.startswith(f"$({kind}.")
        }
        for kind in ("string", "presentation")
    }
    strings = {one.get("id"): one.text or "" for one in _found(words, "resources/stringTable/string")}
    presentations = {one.get("id"): one for one in _found(words, "resources/presentationTable/presentation")}
    assert set(strings) == wanted["string"]
    assert all(text.strip() for text in strings.values())
    assert set(presentations) == wanted["presentation"]
    elements = {one.get("id"): one.tag for one in template.iter() if one.get("id")}
    boxes = {name: [(box.tag, box.get("refId")) for box in one] for name, one in presentations.items()}
    assert boxes == {name: [(_SPACE + _BOXES[tag[len(_SPACE) :]], name)] for name, tag in elements.items()}


def test_the_words_name_the_limits_and_values_of_the_program() -> None:
    words = _read("en-US/AspireDesktop.adml")
    text = {one.get("id"): one.text or "" for one in _found(words, "resources/stringTable/string")}
    assert "production, sandbox, demo, custom" in text["AllowedEnvironments_Explain"]
    assert "system" in text["Proxy_Explain"]
    assert "none" in text["Proxy_Explain"]
    for box in words.iter(f"{_SPACE}decimalTextBox"):
        policy = next(one for one in POLICIES if one.name == box.get("refId"))
        assert f"(0 to {policy.most})" in (box.text or "")
        assert 0 <= int(box.get("defaultValue", "-1")) <= policy.most
