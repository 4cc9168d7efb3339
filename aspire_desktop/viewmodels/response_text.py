"""An exchange in a few words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from aspire_desktop.core.wording import Phrase
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.formatting import duration, size

if TYPE_CHECKING:
    from aspire_desktop.core.response import ResponseRecord, Timing
    from aspire_desktop.viewmodels.response_document import ResponseDocument


_tr = partial(QCoreApplication.translate, "ResponseText")


def exchange_facts(record: ResponseRecord, document: ResponseDocument) -> str:
    """Return e.g. ``100 rows · 18.2 kB · 142 ms``, what is wanted most first."""
    facts = [document.summary] if document.summary else []
    facts.append(size(len(record.body)))
    facts.append(duration(record.timing.total_s))
    return " · ".join(facts)


def wire_fact(record: ResponseRecord) -> str:
    """Return e.g. ``3.5 kB on the wire``; empty where the body came as it is."""
    if record.wire_size == len(record.body):
        return ""
    return _tr("{size} on the wire").format(size=size(record.wire_size))


def phases(timing: Timing) -> list[tuple[str, float]]:
    """Return the phases that took place, in order: ``resolve``, ``connect``, ``tls``, ``wait``, ``load``.

    With the seconds of each.  In every language they are called so: `phases_text` has the words.
    """
    named = [
        ("resolve", timing.resolve_s),
        ("connect", timing.connect_s),
        ("tls", timing.tls_s),
        ("wait", timing.wait_s),
        ("load", timing.load_s),
    ]
    return [(name, seconds) for name, seconds in named if seconds is not None]


def phases_text(timing: Timing) -> str:
    """Return where the time went, a line a phase."""
    words = {
        "resolve": _tr("resolve"),
        "connect": _tr("connect"),
        "tls": "TLS",
        "wait": _tr("wait"),
        "load": _tr("load"),
    }
    lines = [f"{words[name]}: {duration(seconds)}" for name, seconds in phases(timing)]
    if timing.connect_s is None:
        lines.insert(0, _tr("connection reused"))
    return "\n".join(lines)


def answer_notes(record: ResponseRecord, meaning: str, elsewhere: str = "") -> str:
    """Return what there is to know of an answer besides its status, in one line.

    Args:
        record: The answer.
        meaning: What its status means here; empty where it says so itself.
        elsewhere: The other host that its next page is on, if it is.
    """
    notes = [meaning] if meaning else []
    if elsewhere:
        notes.append(error_text(Phrase("export.next_page_elsewhere", host=elsewhere)))
    if record.is_repeat:
        notes.append(_tr("the token was rejected: it was refreshed and the request sent again"))
    if record.is_truncated:
        notes.append(_tr("the response was too large and was cut off"))
    if record.unread_encoding:
        text = _tr("the body is compressed ({encoding}), which cannot be read here")
        notes.append(text.format(encoding=record.unread_encoding))
    if record.not_usable:
        text = _tr("the server's {names} headers are not usable and ignored")
        if len(record.not_usable) == 1:
            text = _tr("the server's {names} header is not usable and ignored")
        notes.append(text.format(names=", ".join(record.not_usable)))
    return " · ".join(notes)
