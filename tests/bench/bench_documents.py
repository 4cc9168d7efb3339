"""How long each choice of an operation holds the window's thread, and whether each example fits its schema.

    python -m tests.bench.bench_documents [--widest N] [FOLDER...]

The whole program opens the vendor's document, then each OpenAPI document of the folder, and chooses every
operation in turn, or the N with the most fields.  A choice is the processor time of the window's thread until
nothing is left to do: what else the machine does is not in it.  A form of many fields is made in several
turns of the loop; how long the longest of them was is what somebody feels.  Printed are the slowest, as a
ratio to the slowest of the vendor's.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter, thread_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from aspire_desktop.core.openapi.body import BodyKind, RequestBody
from aspire_desktop.core.openapi.example import body_example
from aspire_desktop.core.openapi.operation import Operation
from aspire_desktop.core.openapi.validation import BodyValidator
from tests.app.program import Program, running
from tests.support.api_server import ApiServer
from tests.support.vendor_document import PATH

_LIMIT_MS = 50.0
_SHOWN = 12
#: A choice that takes longer is made again: the best of three is what it costs.
_AGAIN_MS = 50.0
_STRUCTURED = (BodyKind.JSON, BodyKind.FORM, BodyKind.MULTIPART)


@dataclass(frozen=True, slots=True, order=True)
class Took:
    """How long something took on the window's thread, in milliseconds."""

    ms: float
    document: str
    what: str


@dataclass(slots=True)
class Found:
    """What the documents gave."""

    opened: list[Took] = field(default_factory=list)
    chosen: list[Took] = field(default_factory=list)
    turns: list[Took] = field(default_factory=list)
    checked: list[Took] = field(default_factory=list)
    examples: list[Took] = field(default_factory=list)
    misfits: list[tuple[str, str, str]] = field(default_factory=list)
    crashes: list[tuple[str, str, str]] = field(default_factory=list)
    bodies: int = 0


async def main(documents: list[Path], widest: int) -> None:
    with tempfile.TemporaryDirectory() as data, ApiServer() as server:
        async with running(Path(data) / "data", server) as program:
            program.add("Bench")
            program.choose("Bench")
            await program.settled()
            largest = Found()
            if PATH.exists():
                await measure(program, PATH, largest, widest)
                report("the vendor's document", largest, largest)
            found = Found()
            for path in documents:
                before = len(found.chosen)
                await measure(program, path, found, widest)
                worst = max(found.chosen[before:], default=Took(0, "", "nothing"))
                turn = max(found.turns[before:], default=worst)
                say(
                    f"{path.name}: {len(found.chosen) - before} choices, {worst.ms:.0f} ms {worst.what}, "
                    f"longest turn {turn.ms:.0f} ms {turn.what}"
                )
            if documents:
                report("the folders", found, largest)


async def measure(program: Program, path: Path, found: Found, widest: int) -> None:
    """Open a document, and choose each of its operations, or the `widest`."""
    begun = thread_time()
    program.application.requests._descriptions.open_file(path)
    await program.settled()
    found.opened.append(Took((thread_time() - begun) * 1000, path.name, "opened and settled"))
    operations = sorted(program.window.operations._model.operations, key=fields_of, reverse=True)
    wrong: list[object] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: wrong.append(context))
    for operation in operations[: widest or None]:
        took, turn = await chosen(program, operation)
        if took > _AGAIN_MS:
            for _ in range(2):
                await chosen(program, None)
                again, turn_again = await chosen(program, operation)
                took, turn = min(took, again), min(turn, turn_again)
        found.chosen.append(Took(took, path.name, operation.key))
        found.turns.append(Took(turn, path.name, operation.key))
        found.crashes += [(path.name, operation.key, str(context)) for context in wrong]
        wrong.clear()
        for body in operation.bodies:
            if body.kind in _STRUCTURED:
                look_at(path.name, operation, body, found)
    gc.collect()


def fields_of(operation: Operation) -> int:
    body = operation.body
    return len(operation.parameters) + (len(body.schema.properties) if body is not None else 0)


async def chosen(program: Program, operation: Operation | None) -> tuple[float, float]:
    """Choose an operation as the list does.

    Returns:
        The milliseconds until the window is at rest, and those of the longest turn of the loop.
    """
    choose = program.choice.choose_operation
    turns = [timed(lambda: choose(operation.key if operation is not None else ""))]
    for _ in range(6):  # layouts, what they post, and the fields of a long form that are made later
        begun = thread_time()
        await asyncio.sleep(0)
        turns.append((thread_time() - begun) * 1000)
    return sum(turns), max(turns)


def look_at(name: str, operation: Operation, body: RequestBody, found: Found) -> None:
    """Check a body's example, and time both."""
    found.bodies += 1
    what = f"{operation.key} {body.content_type}"
    made: list[str] = []
    try:
        took = timed(lambda: made.append(body_example(operation, body.content_type) or ""))
        found.examples.append(Took(took, name, what))
        (text,) = made
        validator = BodyValidator(body.schema)
        found.checked.append(Took(timed(lambda: validator.problems("{}")), name, what))
        problems = [one for one in validator.problems(text) if not one.is_warning]
    except Exception as error:
        found.crashes.append((name, what, repr(error)[:300]))
        return
    if problems:
        said = "; ".join(f"{one.path}: {one.message}" for one in problems[:3])
        found.misfits.append((name, what, said))


def timed(work: Callable[[], object]) -> float:
    begun = thread_time()
    work()
    return (thread_time() - begun) * 1000


def report(name: str, found: Found, largest: Found) -> None:
    say(f"== {name}: {len(found.opened)} documents, {len(found.chosen)} choices, {found.bodies} bodies")
    for title, times, measure in (
        ("opened", found.opened, largest.opened),
        ("chosen", found.chosen, largest.chosen),
        ("longest turn", found.turns, largest.turns),
        ("checked for the first time (off the window's thread)", found.checked, largest.checked),
        ("example", found.examples, largest.examples),
    ):
        say(f"-- {title}: {sum(took.ms > _LIMIT_MS for took in times)} above {_LIMIT_MS:.0f} ms")
        for line in slowest(times, max(measure, default=Took(0, "", "")).ms):
            say(line)
    say(f"-- examples that do not fit: {len(found.misfits)} of {found.bodies}")
    for kind, count in Counter(said.split(": ")[-1] for *_, said in found.misfits).most_common(_SHOWN):
        say(f"   {count:5} {kind}")
    for document, what, said in found.misfits:
        say(f"   {document} {what}: {said}")
    say(f"-- crashes: {len(found.crashes)}")
    for document, what, said in found.crashes:
        say(f"   {document} {what}: {said}")


def slowest(times: list[Took], unit: float) -> Iterator[str]:
    for took in sorted(times, reverse=True)[:_SHOWN]:
        ratio = f" {took.ms / unit:6.2f} x" if unit else ""
        yield f"   {took.ms:8.1f} ms{ratio}  {took.document} {took.what}"


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    begun = perf_counter()
    parser = argparse.ArgumentParser()
    parser.add_argument("--widest", type=int, default=0)
    parser.add_argument("folders", nargs="*", type=Path)
    wished = parser.parse_args()
    documents = [path for folder in wished.folders for path in sorted(folder.iterdir())]
    with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
        runner.run(main(documents, wished.widest))
    say(f"{perf_counter() - begun:.0f} s in all")
