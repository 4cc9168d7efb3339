"""With late methods a data class is the one that `dataclasses` makes, in all that can be asked of it."""

import copy
import dataclasses
import inspect
import json
import pickle
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from types import FunctionType
from typing import Any

import pytest

from aspire_desktop import late_methods
from aspire_desktop.late_methods import LateMethod

_KINDS = {
    "plain": """
@dataclass
class Made:
    a: int
    b: list = field(default_factory=list)
""",
    "frozen with slots": """
@dataclass(frozen=True, slots=True)
class Made:
    \"\"\"Documented.\"\"\"
    a: int
    b: str = field(default="b", repr=False, compare=False)
""",
    "ordered": """
@dataclass(order=True, slots=True, unsafe_hash=True)
class Made:
    a: int
    b: int = 2
""",
    "by keywords": """
@dataclass(frozen=True, kw_only=True)
class Made:
    a: int = 1
    b: ClassVar[int] = 5
    c: InitVar[int] = 3
    def __post_init__(self, c):
        object.__setattr__(self, "a", self.a + c)
""",
    "one that derives": """
@dataclass(frozen=True, slots=True)
class Base:
    a: int
@dataclass(frozen=True, slots=True)
class Made(Base):
    b: "Made | None" = None
""",
    "with slots and the class's own cell": """
@dataclass(slots=True)
class Base:
    a: int
    def own(self):
        return __class__.__name__
@dataclass(slots=True)
class Made(Base):
    b: "Made | None" = None
    def own(self):
        return super().own()
""",
    "one that calls its base's": """
@dataclass
class Base:
    a: int = 0
class Made(Base):
    def __init__(self, a):
        super().__init__(a + 1)
    def __eq__(self, other):
        return super().__eq__(other)
    __hash__ = object.__hash__
""",
    "with methods of its own": """
@dataclass(eq=True, frozen=True)
class Made:
    self: int
    def __repr__(self):
        return "own"
    def __hash__(self):
        return 7
""",
    "without fields": """
@dataclass(frozen=True, slots=True)
class Made:
    pass
""",
    "an error": """
@dataclass
class Made(Exception):
    a: int
    def __str__(self):
        return f"failed: {self.a}"
""",
    "generic": """
T = TypeVar("T")
@dataclass(frozen=True, slots=True)
class Made(Generic[T]):
    a: T
""",
}
#: Of functions that are defaults; another one in each process.
_ADDRESS = re.compile(r" at 0x[0-9A-Fa-f]+")
_WRONG = {
    "an order of its own": """
@dataclass(order=True)
class Made:
    a: int
    def __lt__(self, other):
        return True
""",
    "frozen with its own": """
@dataclass(frozen=True)
class Made:
    a: int
    def __setattr__(self, name, value):
        pass
""",
    "a default too early": """
@dataclass
class Made:
    a: int = 1
    b: str
""",
    "a default for all": """
@dataclass
class Made:
    a: list = []
""",
}


def one(made: Any, *given: Any) -> Any:
    """Return an instance, whatever its fields are."""
    needed = [field for field in dataclasses.fields(made) if field.init and not field.kw_only]
    return made(*given[: len(needed)] or [1] * min(len(needed), 1))


def asks(made: Any) -> Iterator[tuple[str, Callable[[], Any]]]:
    """Yield questions; each must be one that may come first."""
    yield "signature", lambda: inspect.signature(made)
    yield "signature of a method", lambda: inspect.signature(made.__init__)
    yield "what it says", lambda: (made.__doc__, getattr(made, "__match_args__", None), made.__init__.__doc__)
    yield "names", lambda: [(made.__init__.__name__, made.__init__.__qualname__, made.__eq__.__qualname__)]
    yield "module", lambda: [getattr(made, name).__module__ for name in ("__init__", "__repr__", "__eq__")]
    yield "annotations", lambda: made.__init__.__annotations__
    yield "repr", lambda: repr(one(made))
    yield "repr of another's", lambda: made.__repr__(one(made))
    yield "equal", lambda: (one(made) == one(made), one(made) != one(made), one(made) == 1)
    yield "equal to itself", lambda: [one(made)].index(one(made))
    yield "hash", lambda: (made.__hash__ is None, {one(made): 1}[one(made)])
    yield "less", lambda: (one(made, 1) < one(made, 2), one(made, 1) >= one(made, 2))
    yield "sorted", lambda: repr(sorted([one(made, 3), one(made, 1)]))
    yield "too many values", lambda: made(1, 2, 3, 4)
    yield "changed", lambda: setattr(one(made), "a", 2)
    yield "changed otherwise", lambda: setattr(one(made), "unknown", 2)
    yield "deleted", lambda: delattr(one(made), "a")
    yield "replaced", lambda: repr(dataclasses.replace(one(made)))
    yield "copied", lambda: repr((copy.copy(one(made)), copy.deepcopy(one(made))))
    yield "as a dictionary", lambda: (dataclasses.asdict(one(made)), dataclasses.astuple(one(made)))
    yield "static", lambda: type(inspect.getattr_static(made, "own", None))
    yield "own", lambda: one(made).own()
    yield "derived", lambda: repr(type("Derived", (made,), {})(*[1] if dataclasses.fields(made) else []))
    yield "in a circle", lambda: circle(made)


def circle(made: Any) -> str:
    around = one(made)
    object.__setattr__(around, "a", [around])
    return repr(around)


_QUESTIONS = [name for name, _ in asks(object)]


@pytest.fixture
def install(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Have classes be made with late methods until the end of the test."""
    inside: Any = dataclasses
    if hasattr(dataclasses, "_FuncBuilder"):
        builder = inside._FuncBuilder
        monkeypatch.setattr(builder, "add_fns_to_class", builder.add_fns_to_class)
    else:
        for name in ("_create_fn", "_recursive_repr"):
            monkeypatch.setattr(dataclasses, name, getattr(dataclasses, name))
    return late_methods.install


def made_of(text: str) -> Any:
    names: dict[str, Any] = {"__name__": __name__}
    exec("from dataclasses import *\nfrom typing import *\n" + text, names)  # noqa: S102 (its own)
    return names["Made"]


def answer(ask: Callable[[], Any]) -> str:
    try:
        return repr(ask())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


@pytest.mark.parametrize("kind", _KINDS)
def test_whatever_is_asked_first_is_answered_as_by_dataclasses(
    kind: str, install: Callable[[], None]
) -> None:
    usual = {name: answer(ask) for name, ask in asks(made_of(_KINDS[kind]))}
    install()
    first = {}
    for name in _QUESTIONS:  # each of a class of its own
        made = made_of(_KINDS[kind])
        first[name] = answer(dict(asks(made))[name])
    assert first == usual
    made = made_of(_KINDS[kind])
    assert {name: answer(ask) for name, ask in asks(made)} == usual
    assert {name: answer(ask) for name, ask in asks(made)} == usual


@pytest.mark.parametrize("kind", _WRONG)
def test_what_is_no_data_class_is_refused_as_by_dataclasses(kind: str, install: Callable[[], None]) -> None:
    usual = answer(lambda: made_of(_WRONG[kind]))
    assert "Error: " in usual
    install()
    assert answer(lambda: made_of(_WRONG[kind])) == usual


def test_a_method_is_made_when_it_is_used_and_then_stands_there_itself(install: Callable[[], None]) -> None:
    install()
    made = made_of(_KINDS["ordered"])
    late = {name for name, value in vars(made).items() if isinstance(value, LateMethod)}
    assert late >= {"__repr__", "__eq__", "__lt__", "__le__", "__gt__", "__ge__", "__hash__"}
    assert made(1) == made(1)
    assert type(vars(made)["__eq__"]) is FunctionType
    assert type(vars(made)["__init__"]) is FunctionType
    assert type(vars(made)["__hash__"]) is LateMethod


def test_it_is_put_in_its_place_once(install: Callable[[], None]) -> None:
    install()
    install()
    made = made_of(_KINDS["plain"])
    assert made(1) == made(1)
    assert type(vars(made)["__eq__"]) is FunctionType


def test_threads_that_come_at_once_all_get_the_method(install: Callable[[], None]) -> None:
    install()
    made = made_of(_KINDS["frozen with slots"])
    count = 8
    gate, got = threading.Barrier(count), []

    def come() -> None:
        gate.wait(60)
        got.append((made(1) == made(1), hash(made(1)), repr(made(1))))

    threads = [threading.Thread(target=come) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(got) == count
    assert len(set(got)) == 1


def test_a_thread_that_found_the_stand_in_before_another_replaced_it_gets_the_method(
    install: Callable[[], None],
) -> None:
    install()
    made = made_of(_KINDS["plain"])
    found = vars(made)["__eq__"]
    assert isinstance(found, LateMethod)
    assert made(1) == made(1)
    assert vars(made)["__eq__"] is not found
    assert found.__get__(made(1), made)(made(1))


_PROGRAM = """
import dataclasses, importlib, inspect, json, pkgutil, sys
if sys.argv[1] == "late":
    from aspire_desktop.app.imports import import_lightly
    import_lightly()
import aspire_desktop
for module in pkgutil.walk_packages(aspire_desktop.__path__, "aspire_desktop."):
    if "__main__" not in module.name and not module.name.endswith(("windows", "com")):
        importlib.import_module(module.name)
found = {}
for name, module in sorted(sys.modules.items()):
    for made in list(vars(module).values()) if name.startswith("aspire_desktop.") else ():
        if isinstance(made, type) and dataclasses.is_dataclass(made) and made.__module__ == name:
            found[name, made.__qualname__] = made
from aspire_desktop.late_methods import LateMethod
late = sum(isinstance(value, LateMethod) for made in found.values() for value in vars(made).values())
def said(made):
    try:
        signature = str(inspect.signature(made))
    except ValueError as error:
        signature = str(error)
    names = [name for name in vars(made) if name not in ("__init__", "__weakref__")]
    methods = {name: str(inspect.signature(getattr(made, name))) for name in names
               if inspect.isfunction(getattr(made, name)) and name.startswith("__")}
    return [signature, made.__doc__, made.__match_args__, sorted(vars(made)), methods]
print(json.dumps([late, {"/".join(where): said(made) for where, made in found.items()}]))
"""


def test_every_data_class_of_the_program_is_the_same() -> None:
    late, found = _run("late")
    none, usual = _run("usual")
    assert len(usual) > 150
    assert found == usual
    assert late > 4 * len(usual)
    assert none == 0


@pytest.mark.parametrize("start", ["aspire_desktop.cli.__main__", "aspire_desktop.app.imports"])
def test_window_and_command_line_begin_with_it(start: str) -> None:
    code = f"""
import {start} as start
getattr(start, "import_lightly", int)()
from aspire_desktop.core.credentials.profile import Profile
print(type(vars(Profile)["__repr__"]).__name__)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == [LateMethod.__name__]


def _run(how: str) -> Any:
    done = subprocess.run([sys.executable, "-c", _PROGRAM, how], capture_output=True, text=True, check=True)
    return json.loads(_ADDRESS.sub("", done.stdout))


def test_what_was_made_late_can_be_pickled(install: Callable[[], None]) -> None:
    install()
    made = made_of(_KINDS["frozen with slots"])
    globals()["Made"] = made
    try:
        assert pickle.loads(pickle.dumps(made(5))) == made(5)  # noqa: S301 (its own)
    finally:
        del globals()["Made"]
