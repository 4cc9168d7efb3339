"""Tests for aspire_desktop.core.credentials.lists.dotenv.

What the libraries do is taken from their own test suites, with other values: python-dotenv, dotenv for
Node, dotenv for Ruby, and the one in Docker Compose.  Where they agree the value must be theirs; where
they do not, nobody can know which program the file is for, and the value must be doubted.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.credentials.lists.dotenv import read_dotenv

_AGREED = [
    ("K=plain", "plain"),
    ("K= after-blank", "after-blank"),
    ("K =before-blank", "before-blank"),
    ("   K=indented", "indented"),
    ("\tK=tabbed", "tabbed"),
    ("K=trailing   ", "trailing"),
    ("K=two words", "two words"),
    ("K=", ""),
    ("K=''", ""),
    ('K=""', ""),
    ('K="double"', "double"),
    ("K='single'", "single"),
    ('K="double"   ', "double"),
    ("K='  kept blanks  '", "  kept blanks  "),
    ('K="  kept blanks  "', "  kept blanks  "),
    ('K="it\'s"', "it's"),
    ("K='say \"yes\"'", 'say "yes"'),
    ("K=ends==", "ends=="),
    ("K=a=b=c", "a=b=c"),
    ("K=1:2", "1:2"),
    ("K=someone@example.test", "someone@example.test"),
    ('K={"json": "inside"}', '{"json": "inside"}'),
    ('K=\'{"json": "inside"}\'', '{"json": "inside"}'),
    ("K=value # said", "value"),
    ("K=value\t# said", "value"),
    ("K=value # said #twice", "value"),
    ("K= # only said", ""),
    ('K="hash#inside" # said', "hash#inside"),
    ("K='hash#inside' # said", "hash#inside"),
    ('K= "hash#inside" # said', "hash#inside"),
    ("K='a#b=c' # said", "a#b=c"),
    ("export K=exported", "exported"),
    ("  export K=exported", "exported"),
    ("export\tK=exported", "exported"),
    ("K='line one\nline two'", "line one\nline two"),
    ('K="line one\nline two"', "line one\nline two"),
    ('K="expanded\\nline"', "expanded\nline"),
    ("\ufeffK=after-mark", "after-mark"),
    ("K=à", "à"),
]
#: Read by most as here; each names who reads it otherwise.
_DISPUTED = [
    ("K=ab#cd", "ab#cd"),  # Node: ab
    ("K=#ab", "#ab"),  # Node: nothing
    ("K=ab\\ncd", "ab\\ncd"),  # a shell: abncd
    ("K=ab\\ cd", "ab\\ cd"),  # Ruby: ab cd
    ("K='ab\\'cd'", "ab'cd"),  # Node: ab\'cd
    ("K='ab\\ncd'", "ab\\ncd"),  # agreed, but a backslash is what they dispute most
    ('K="ab\\cd"', "ab\\cd"),  # Ruby: abcd
    ("K=ab$cd", "ab$cd"),  # Ruby, Compose: ab
    ('K="ab$cd"', "ab$cd"),  # Ruby, Compose: ab
    ("K=`ab`", "ab"),  # Python: with its backticks
]


@pytest.mark.parametrize(("line", "value"), _AGREED)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_what_the_libraries_agree_on_is_read_so(line: str, value: str, end: str) -> None:
    first, second = read_dotenv(f"{line}{end}NEXT=next{end}")
    assert (first.name, first.value) == ("K", value)
    assert (first.problem, first.doubt) == (None, None) or "\\n" in line
    assert (second.name, second.value) == ("NEXT", "next")


@pytest.mark.parametrize(("line", "value"), _DISPUTED)
def test_what_the_libraries_read_differently_is_doubted(line: str, value: str) -> None:
    first, second = read_dotenv(f"{line}\nNEXT=next\n")
    assert first.value == value
    assert first.doubt is not None
    assert second.value == "next"


@pytest.mark.parametrize("line", ['K="open', "K='open", 'K="', 'K="closed"after', "K='closed'after"])
def test_a_value_whose_quotes_do_not_fit_is_no_value(line: str) -> None:
    first, second = read_dotenv(f"{line}\nNEXT=next\n")
    assert first.problem is not None
    assert first.value == ""
    assert second.value == "next"


def test_an_escaped_quote_is_read_as_most_programs_do() -> None:
    (entry,) = read_dotenv('K="s\\"3"')
    assert (entry.value, entry.doubt) == ('s"3', None)


@pytest.mark.parametrize(
    "line", ["# K=off", "  # K=off", "// K=off", "no assignment", "lol$wut", "", "   ", ": x", "K"]
)
def test_what_is_no_assignment_is_left_out(line: str) -> None:
    assert [entry.name for entry in read_dotenv(f"{line}\nNEXT=next")] == ["NEXT"]


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ('$env:ASPIRE_ID = "value"', "ASPIRE_ID", "value"),
        ("set ASPIRE_ID=value", "ASPIRE_ID", "value"),
        ('set "ASPIRE_ID=v a#l"', "ASPIRE_ID", "v a#l"),
        ("OPTION.WITH-DOTS=value", "OPTION.WITH-DOTS", "value"),
        ("'QUOTED'=value", "QUOTED", "value"),
        ("AS_YAML: value", "AS_YAML", "value"),
    ],
)
def test_the_ways_of_shells_are_known(line: str, name: str, value: str) -> None:
    (entry,) = read_dotenv(line)
    assert (entry.name, entry.value) == (name, value)


def test_an_entry_knows_its_line_its_paragraph_and_the_heading_above() -> None:
    text = 'A=1\nB="x\ny"\n\n# --- Sandbox ---\nC=3\n# a comment that says more than a heading would\nD=4\n'
    entries = read_dotenv(text)
    assert [(one.name, one.line, one.heading) for one in entries] == [
        ("A", 1, ""),
        ("B", 2, ""),
        ("C", 6, "Sandbox"),
        ("D", 8, ""),
    ]
    assert entries[0].paragraph == entries[1].paragraph < entries[2].paragraph < entries[3].paragraph


@given(st.text(max_size=200))
def test_no_text_is_too_strange(text: str) -> None:
    for entry in read_dotenv(text):
        assert entry.name
