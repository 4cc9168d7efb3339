"""Finds references that lead back to where they stand without taking a step into the value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Edge:
    """A reference in `owner` (a definition's name) to `target`, in the schema object `node`."""

    owner: str
    node: dict[str, Any]
    target: str


def cut_cycles(edges: list[Edge]) -> None:
    """Take references out of `edges` until no circle is left: a validator would follow it for ever."""
    leaving: dict[str, list[Edge]] = {}
    for edge in edges:
        leaving.setdefault(edge.owner, []).append(edge)
    done: set[str] = set()
    for start in list(leaving):
        _walk(start, leaving, done)


def _walk(start: str, leaving: dict[str, list[Edge]], done: set[str]) -> None:
    if start in done:
        return
    on_path = {start}
    stack = [(start, iter(leaving.get(start, ())))]
    while stack:
        name, edges = stack[-1]
        edge = next(edges, None)
        if edge is None:
            stack.pop()
            on_path.discard(name)
            done.add(name)
        elif edge.target in on_path:
            edge.node.pop("$ref", None)
        elif edge.target not in done:
            on_path.add(edge.target)
            stack.append((edge.target, iter(leaving.get(edge.target, ()))))
