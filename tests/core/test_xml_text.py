"""Tests for aspire_desktop.core.xml_text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.xml_text import indented_xml

XML = (
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><a b="1 > 0"><!-- c --><d/>'
    "<e>text &amp; &x;</e><f><g>1</g>\n\n<g></g></f><h><![CDATA[<i>]]></h></a>"
)
LAID_OUT = """<?xml version="1.0"?>
<!DOCTYPE a [<!ENTITY x "y">]>
<a b="1 > 0">
  <!-- c -->
  <d/>
  <e>text &amp; &x;</e>
  <f>
    <g>1</g>
    <g></g>
  </f>
  <h><![CDATA[<i>]]></h>
</a>"""


def test_each_element_has_its_line() -> None:
    assert indented_xml(XML) == LAID_OUT
    assert indented_xml(LAID_OUT) == LAID_OUT


def test_text_between_elements_stays_with_them() -> None:
    assert (
        indented_xml("<p>one <b>two</b> <i>three</i>\nfour</p>") == "<p>one <b>two</b> <i>three</i>\nfour</p>"
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "text",
        "<a>",
        "<a></b>",
        "</a>",
        "<a><b></a></b>",
        "<a",
        "<a/>x",
        "<!-- c -->",
        "<br><p>x</p>",
        "a<b/>",
    ],
)
def test_what_is_no_xml_is_left_alone(text: str) -> None:
    assert indented_xml(text) is None


elements = st.recursive(
    st.text("abc <&é", max_size=8).map(lambda text: text.replace("&", "&amp;").replace("<", "&lt;")),
    lambda inner: st.lists(inner, max_size=4).map(lambda parts: "<x y='1'>" + "".join(parts) + "</x>"),
    max_leaves=12,
).map(lambda text: f"<r>{text}</r>")


@given(elements)
def test_no_text_is_lost(xml: str) -> None:
    shown = indented_xml(xml)
    assert shown is not None

    assert re.sub(r"\s+", "", shown) == re.sub(r"\s+", "", xml)


@given(st.text("<>/!?-[]\"'= abCDAT", max_size=60))
def test_no_text_breaks_it(text: str) -> None:
    indented_xml(text)


def test_a_long_text_takes_no_more_than_its_length() -> None:
    for piece in ("<a ", "<!--", "<a>", "<![CDATA[", '<a b="', "<!DOCTYPE [", "&", "<?", "</a>", "x"):
        indented_xml("<r>" + piece * 20_000)
