"""Looks for a secret where none may be, in every form in which it could have been written."""

from __future__ import annotations

import base64
from pathlib import Path
from urllib.parse import quote, quote_plus


def find_canary(folder: Path, secret: str) -> list[str]:
    """Return where below `folder` the secret stands, and in which form; empty where it does not."""
    forms = written_forms(secret)
    found = []
    for path in sorted(folder.rglob("*")):
        if not path.is_file():
            continue
        content = path.read_bytes()
        found += [f"{path.relative_to(folder)}: {name}" for name, form in forms.items() if form in content]
    return found


def written_forms(secret: str) -> dict[str, bytes]:
    """Return the secret's bytes in each form; those that say nothing of it are left out."""
    raw = secret.encode("utf-8")
    forms = {
        "UTF-8": raw,
        "UTF-16 little-endian": secret.encode("utf-16-le"),
        "UTF-16 big-endian": secret.encode("utf-16-be"),
        "URL": quote(secret, safe="").encode(),
        "URL form": quote_plus(secret).encode(),
        "JSON": secret.encode("ascii", "backslashreplace"),
    }
    for offset in range(3):
        # What stands before it in a longer text shifts the groups of three bytes: the inner ones remain.
        padded = base64.b64encode(b"\0" * offset + raw)
        start = -(-offset * 4 // 3)
        inner = padded[start + (4 - start % 4) % 4 :].rstrip(b"=")[:-2]
        forms[f"base64 at {offset}"] = inner
        forms[f"base64url at {offset}"] = inner.translate(bytes.maketrans(b"+/", b"-_"))
    return {name: form for name, form in forms.items() if len(form) >= 8}
