"""The pages that are measured beside the window: what they load, and how a script knows how far they are."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

PACKAGES: Final = ("swagger-ui-dist", "@scalar/api-reference")

_HEAD: Final = '<!DOCTYPE html><meta charset="utf-8"><title>Operations</title><div id="page"></div>'
_SWAGGER_UI: Final = """
<link rel="stylesheet" href="/swagger-ui-dist/swagger-ui.css">
<script src="/swagger-ui-dist/swagger-ui-bundle.js"></script>
<script>
const docExpansion = location.hash.includes("/described/") ? "full" : "list";
const url = location.hash.slice(1);
SwaggerUIBundle({url, dom_id: "#page", docExpansion, tryItOutEnabled: true});
</script>
"""
_SCALAR: Final = """
<script src="/@scalar/api-reference/dist/browser/standalone.js"></script>
<script>
const url = location.origin + location.hash.slice(1);
Scalar.createApiReference("#page", {url, withDefaultFonts: false, telemetry: false});
</script>
"""
_BUTTONS: Final = 'Array.from(document.querySelectorAll("button"))'

#: Calls back once the expression put in for CONDITION holds and a frame was drawn since.
UNTIL: Final = """
const done = arguments[arguments.length - 1];
(function look() {
    if (CONDITION) requestAnimationFrame(() => setTimeout(done, 0));
    else requestAnimationFrame(look);
})();
"""
#: Does ACTION, and calls back with the milliseconds until CONDITION holds and a frame was drawn since.
CLICKED: Final = """
const done = arguments[arguments.length - 1];
const begun = performance.now();
ACTION;
(function look() {
    if (CONDITION) requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun), 0));
    else requestAnimationFrame(look);
})();
"""


@dataclass(frozen=True)
class Page:
    """One front-end; all but its name and file are expressions in JavaScript.

    Attributes:
        listed: The first screenful of the operations, or of their groups, is there.
        execute: The button that sends the request.
        answered: The answer's body is to be read, or the part of it that the page draws.
        opener: The button that shows the one that sends; empty where it is there from the start.
    """

    name: str
    file: str
    html: str
    listed: str
    execute: str
    answered: str
    opener: str = ""


PAGES: Final = (
    Page(
        name="Swagger UI",
        file="swagger-ui.html",
        html=_HEAD + _SWAGGER_UI,
        listed='document.querySelector(".opblock")',
        execute='document.querySelector("button.execute")',
        answered='document.querySelector(".live-responses-table .highlight-code")'
        '?.textContent.includes("WorkTicketTimeID")',
    ),
    Page(
        name="Scalar",
        file="scalar.html",
        html=_HEAD + _SCALAR,
        listed='document.querySelectorAll("aside li").length > 20',
        opener=f'{_BUTTONS}.find(button => button.textContent.includes("Test Request"))',
        execute=f'{_BUTTONS}.find(button => button.textContent.trim().startsWith("Send "))',
        answered='Array.from(document.querySelectorAll(".cm-content, pre, code"))'
        '.some(part => part.textContent.includes("WorkTicketTimeID"))',
    ),
)


def missing_packages(folder: Path) -> list[str]:
    return [name for name in PACKAGES if not (_packages_in(folder) / name).is_dir()]


@contextmanager
def site(folder: Path) -> Iterator[Path]:
    """Lay the pages beside the packages that they load, and yield the folder to serve."""
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        for package in PACKAGES:
            (root / package).parent.mkdir(exist_ok=True)
            (root / package).symlink_to(_packages_in(folder) / package)
        for page in PAGES:
            (root / page.file).write_text(page.html)
        (root / "blank.html").write_text(_HEAD)
        yield root


def _packages_in(folder: Path) -> Path:
    modules = folder.resolve() / "node_modules"
    return modules if modules.is_dir() else folder.resolve()
