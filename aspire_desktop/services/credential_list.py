"""Credentials as a list for a spreadsheet or another program: never a Secret, never a token."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.credentials.environment import KIND_NAMES
from aspire_desktop.services.pages.cells import safe_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aspire_desktop.core.credentials.profile import Profile

_NAMES: Final = ("Name", "Client ID", "Environment", "Base URL", "Tags")


def credential_list(profiles: Iterable[Profile]) -> bytes:
    """Return CSV in UTF-8 with a mark, as Excel reads it; no cell is taken for a formula.

    Notes stay out: people keep secrets in them.
    """
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(_NAMES)
    for profile in profiles:
        kind = KIND_NAMES[profile.environment.kind]
        texts = (profile.description, profile.client_id, kind, profile.environment.base_url)
        writer.writerow(map(safe_text, (*texts, ", ".join(profile.tags))))
    return file.getvalue().encode("utf-8-sig", "replace")
