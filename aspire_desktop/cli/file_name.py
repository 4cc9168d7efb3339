"""The type of an argument that names a file or a folder."""

from __future__ import annotations

from typing import Any

import click


class FileName(click.Path):
    """A path that is not empty: a variable that no script has set would mean the current folder otherwise."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if value == "":
            self.fail("The path is empty.", param, ctx)
        return super().convert(value, param, ctx)
