"""Everything that the description says is wrong with a filled-in request, its body included."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aspire_desktop.core.openapi.body import BodyKind
from aspire_desktop.core.request.preparation import FieldProblem, draft_doubts, draft_problems
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aspire_desktop.core.openapi.body import RequestBody
    from aspire_desktop.core.openapi.operation import Operation
    from aspire_desktop.core.openapi.schema import Schema
    from aspire_desktop.core.openapi.validation import BodyProblem, BodyValidator
    from aspire_desktop.core.request.draft import RequestDraft

_STRUCTURED: Final = frozenset({BodyKind.JSON, BodyKind.FORM, BodyKind.MULTIPART})
#: They put something in the place of a record: nothing in its place is hardly ever meant.
_REPLACING: Final = frozenset({"PUT", "PATCH"})
_NOTHING: Final = Phrase("value.no_field_yet")
#: Query options in OData's own language; what does not follow it is answered 400.
_ODATA: Final = frozenset({"$filter", "$select", "$expand", "$orderby"})


class DraftCheck:
    """Checks drafts; may be used from several threads.  The last schema's validator is kept: it is costly."""

    def __init__(self) -> None:
        self._made: tuple[Schema, BodyValidator] | None = None

    def body_problems(self, schema: Schema, text: str) -> tuple[BodyProblem, ...]:
        """Return what of `text` does not fit `schema`, in its order."""
        made = self._made
        if made is None or made[0] is not schema:
            from aspire_desktop.core.openapi.validation import BodyValidator  # the first frame needs none

            made = self._made = (schema, BodyValidator(schema))
        return made[1].problems(text)

    def problems(self, operation: Operation, draft: RequestDraft) -> tuple[FieldProblem, ...]:
        """Return what is wrong, and after it what may be."""
        found = [*draft_problems(operation, draft), *draft_doubts(operation, draft)]
        found += _query_problems(operation, draft)
        body = operation.body_for(draft.content_type)
        if body is not None and draft.body and not any(p.place == "body" for p in found):
            found += self._of_body(operation, body, draft.body)
        return tuple(sorted(found, key=lambda problem: problem.is_doubt))

    def _of_body(self, operation: Operation, body: RequestBody, text: str) -> Iterator[FieldProblem]:
        if body.kind not in _STRUCTURED or not text.strip():
            return
        problems = self.body_problems(body.schema, text)
        if not problems and operation.method in _REPLACING and _is_empty(body, text):
            yield FieldProblem("body", "", _NOTHING)
        for one in problems:
            yield FieldProblem("body", "", one.message, one.path, is_doubt=one.is_warning)


def _query_problems(operation: Operation, draft: RequestDraft) -> Iterator[FieldProblem]:
    """Yield what no server can read in the query options, such as a condition that is not finished."""
    for parameter in operation.parameters:
        text = draft.values.get(parameter.key, "")
        if parameter.place != "query" or parameter.name not in _ODATA or parameter.schema.enum or not text:
            continue
        from aspire_desktop.core.odata.check import check  # the first frame needs none

        wrong = next((problem for problem in check(parameter.name, text) if problem.is_error), None)
        if wrong is not None:
            yield FieldProblem("query", parameter.name, Phrase("value.unreadable", problem=wrong.message))


def errors_of(problems: Sequence[FieldProblem]) -> tuple[FieldProblem, ...]:
    """Return those that keep a request from being sent unless it is wished as it is."""
    return tuple(problem for problem in problems if not problem.is_doubt)


def _is_empty(body: RequestBody, text: str) -> bool:
    return "".join(text.split()) in ("{}", "[]") and bool(body.schema.properties or body.schema.choices)
