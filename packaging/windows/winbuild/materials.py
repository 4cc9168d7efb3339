"""The bill of materials of a built folder: each file with its hash and its origin, as CycloneDX 1.6."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from winbuild.folder import NAME, Built


def bill_of_materials(built: Built) -> str:
    """Return the document, the same for the same folder."""
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": NAME, "version": built.version}},
        "components": [*map(_package, built.packages), *_files(built)],
    }
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def _package(pinned: str) -> dict[str, Any]:
    name, _, version = pinned.partition("==")
    url = f"pkg:pypi/{name.lower().replace('_', '-')}@{version}"
    return {"type": "library", "name": name, "version": version, "purl": url, "bom-ref": url}


def _files(built: Built) -> list[dict[str, Any]]:
    found = []
    for path in built.files():
        name = path.relative_to(built.folder).as_posix()
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        found.append(
            {
                "type": "file",
                "name": name,
                "bom-ref": f"file:{name}",
                "hashes": [{"alg": "SHA-256", "content": digest}],
                "properties": [{"name": "origin", "value": built.origins[name]}],
            }
        )
    return found
