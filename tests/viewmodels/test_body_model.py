"""Tests for aspire_desktop.viewmodels.body_model: a form and its JSON are one value."""

import gc
import json
from typing import Any

import pytest
from hypothesis import given
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from aspire_desktop.core.openapi.references import References
from aspire_desktop.core.openapi.schema import Schema
from aspire_desktop.core.request.body_value import NotJsonError, read_value, write_value
from aspire_desktop.viewmodels.body_model import NAME, VALUE, BodyModel, IsFileRole, ProblemRole
from aspire_desktop.viewmodels.body_node import BodyNode
from tests.support.json_samples import VALUES, encoded

CONTACT: dict[str, Any] = {
    "type": "object",
    "required": ["Name"],
    "properties": {
        "Name": {"type": "string"},
        "Age": {"type": "integer", "nullable": True},
        "Active": {"type": "boolean"},
        "ID": {"type": "integer", "readOnly": True},
        "Address": {"type": "object", "properties": {"City": {"type": "string"}}},
        "Tags": {"type": "array", "items": {"type": "string"}},
        "Parent": {"$ref": "#/components/schemas/Contact"},
    },
}
DOCUMENT = {"components": {"schemas": {"Contact": CONTACT}}}
SCHEMA = Schema(CONTACT, References(DOCUMENT))


@pytest.fixture
def model(qapp: QApplication) -> BodyModel:
    model = BodyModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    return model


def row(model: BodyModel, name: str, parent: QModelIndex | None = None) -> QModelIndex:
    parent = parent or QModelIndex()
    rows = range(model.rowCount(parent))
    found = (model.index(r, NAME, parent) for r in rows)
    return next(index for index in found if str(index.data()).removesuffix(" *") == name)


def enter(model: BodyModel, index: QModelIndex, text: str) -> None:
    assert model.setData(index.siblingAtColumn(VALUE), text)


def test_only_what_is_checked_is_sent(model: BodyModel) -> None:
    model.set_text(SCHEMA, '{"Name": "A"}')
    assert json.loads(model.text()) == {"Name": "A"}
    enter(model, row(model, "Age"), "5")
    assert json.loads(model.text()) == {"Name": "A", "Age": 5}
    model.setData(row(model, "Age"), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert json.loads(model.text()) == {"Name": "A"}


def test_a_box_that_is_checked_seeds_no_number_boolean_date_or_choice(model: BodyModel) -> None:
    fields = {
        "Age": {"type": "integer"},
        "Rate": {"type": "number"},
        "Active": {"type": "boolean"},
        "Born": {"type": "string", "format": "date"},
        "Kind": {"type": "string", "enum": ["a", "b"]},
    }
    model.set_text(Schema({"type": "object", "properties": fields}, References({})), "{}")
    for name in fields:
        assert model.setData(row(model, name), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert json.loads(model.text()) == dict.fromkeys(fields)


def test_a_value_says_of_which_field_it_is_and_that_it_is_empty(model: BodyModel) -> None:
    model.set_text(SCHEMA, '{"Name": "A", "Age": null}')

    def said(name: str) -> Any:
        return row(model, name).siblingAtColumn(VALUE).data(Qt.ItemDataRole.AccessibleTextRole)

    assert [said("Name"), said("Age"), said("Active")] == ["Name *: A", "Age: null", "Active: empty"]


def test_what_is_filled_in_deep_inside_is_sent_with_what_holds_it(model: BodyModel) -> None:
    model.set_text(SCHEMA, "{}")
    enter(model, row(model, "City", row(model, "Address")), "Oslo")
    assert json.loads(model.text()) == {"Address": {"City": "Oslo"}}


def test_items_are_added_and_removed(model: BodyModel) -> None:
    model.set_text(SCHEMA, '{"Tags": ["a"]}')
    tags = row(model, "Tags")
    enter(model, model.add_item(tags), "b")
    enter(model, model.add_item(tags), "c")
    model.remove(model.index(0, 0, tags))
    assert json.loads(model.text()) == {"Tags": ["b", "c"]}
    assert [model.index(r, 0, tags).data() for r in range(2)] == ["[0]", "[1]"]


def test_null_is_not_the_same_as_nothing(model: BodyModel) -> None:
    model.set_text(SCHEMA, '{"Name": "A"}')
    model.set_null(row(model, "Age"))
    assert json.loads(model.text()) == {"Name": "A", "Age": None}


def test_what_does_not_fit_a_type_stays_as_it_was_typed(model: BodyModel) -> None:
    model.set_text(SCHEMA, "{}")
    enter(model, row(model, "Age"), "many")
    enter(model, row(model, "Active"), "true")
    assert json.loads(model.text()) == {"Age": "many", "Active": True}


def test_members_that_the_schema_does_not_know_are_kept_in_their_order(model: BodyModel) -> None:
    text = '{"Zeta": {"x": [1.50, null]}, "Name": "A", "Alpha": 12345678901234567890.10}'
    model.set_text(SCHEMA, text)
    assert '"Alpha": 12345678901234567890.10' in model.text()
    assert "1.50" in model.text()
    assert json.loads(model.text()) == json.loads(text)


def test_what_only_the_server_sets_is_not_offered(model: BodyModel) -> None:
    model.set_text(SCHEMA, "{}")
    assert "ID" not in [model.index(r, 0).data() for r in range(model.rowCount())]


def test_what_must_be_there_comes_first_and_nothing_is_sent_that_nobody_typed(model: BodyModel) -> None:
    raw = {
        "type": "object",
        "required": ["Last", "Count", "Due"],
        "properties": {
            "Active": {"type": "boolean"},
            "Last": {"type": "string"},
            "Budget": {"type": "number"},
            "Count": {"type": "integer"},
            "Due": {"type": "string", "format": "date-time"},
        },
    }
    model.set_text(Schema(raw, References({})), "")
    names = [model.index(place, NAME).data() for place in range(5)]
    assert names == ["Last *", "Count *", "Due *", "Active", "Budget"]
    assert [model.index(place, VALUE).data() for place in range(5)] == [""] * 5
    assert json.loads(model.text()) == {}


@pytest.mark.parametrize(("name", "typed"), [("Age", "5"), ("Active", "true"), ("Name", "A")])
def test_an_editor_that_was_only_opened_sends_nothing(model: BodyModel, name: str, typed: str) -> None:
    model.set_text(SCHEMA, "{}")
    assert not model.setData(row(model, name).siblingAtColumn(VALUE), "")
    assert json.loads(model.text()) == {}
    enter(model, row(model, name), typed)
    assert name in json.loads(model.text())


def test_a_number_that_was_cleared_is_not_sent_but_a_text_can_be_empty(model: BodyModel) -> None:
    model.set_text(SCHEMA, '{"Age": 5, "Name": "A"}')
    enter(model, row(model, "Age"), "")
    enter(model, row(model, "Name"), "")
    assert json.loads(model.text()) == {"Name": ""}


@pytest.mark.parametrize("typed", [" 5", "5 ", "\t5"])
def test_blanks_around_a_number_go(model: BodyModel, typed: str) -> None:
    model.set_text(SCHEMA, "{}")
    enter(model, row(model, "Age"), typed)
    assert json.loads(model.text()) == {"Age": 5}


def test_types_that_refer_to_each_other_are_made_as_far_as_somebody_looks(qapp: QApplication) -> None:
    names = [f"T{n}" for n in range(8)]
    members = {f"m{other}": {"$ref": f"#/components/schemas/{other}"} for other in names}
    raw = {name: {"type": "object", "required": list(members), "properties": members} for name in names}
    model = BodyModel()
    before = sum(isinstance(one, BodyNode) for one in gc.get_objects())
    model.set_text(
        Schema({"$ref": "#/components/schemas/T0"}, References({"components": {"schemas": raw}})), ""
    )
    place = QModelIndex()
    for _ in range(30):
        assert model.rowCount(place) == 8
        place = model.index(3, NAME, place)
    made = sum(isinstance(one, BodyNode) for one in gc.get_objects()) - before
    assert made <= 31 * 8
    assert model.index_of("mT3.mT1").data() == "mT1 *"


def test_an_object_is_shown_by_the_alternative_it_was_meant_as(model: BodyModel) -> None:
    cat = {"type": "object", "required": ["Lives"], "properties": {"Lives": {"type": "integer"}}}
    dog = {"type": "object", "properties": {"Tricks": {"type": "integer"}}}
    schema = Schema({"oneOf": [cat, dog], "properties": {"Name": {"type": "string"}}}, References({}))
    model.set_text(schema, '{"Tricks": 3}')
    assert {model.index(n, NAME).data() for n in range(model.rowCount())} == {"Name", "Tricks"}
    model.set_choice(QModelIndex(), schema.choices[0])
    assert [model.index(n, NAME).data() for n in range(model.rowCount())] == ["Lives *", "Name"]
    assert json.loads(model.text()) == {}


def test_a_null_is_no_part_of_a_form_with_files(model: BodyModel) -> None:
    model.set_text(SCHEMA, '{"Name": null, "Age": 3}', lambda _name, _schema: False)
    assert json.loads(model.text()) == {"Age": 3}
    model.set_null(row(model, "Age"))
    assert json.loads(model.text()) == {}


def test_each_of_several_files_has_the_editor_of_files(model: BodyModel) -> None:
    raw = {"type": "object", "properties": {"Photos": {"type": "array", "items": {"format": "binary"}}}}
    model.set_text(Schema(raw, References({})), '{"Photos": ["a.png"]}', lambda name, _: name == "Photos")
    photos = row(model, "Photos")
    assert model.index(0, NAME, photos).data(IsFileRole) is True


def test_a_schema_within_itself_is_as_deep_as_its_value(model: BodyModel) -> None:
    model.set_text(SCHEMA, '{"Parent": {"Parent": {"Name": "B"}}}')
    assert json.loads(model.text()) == {"Parent": {"Parent": {"Name": "B"}}}


def test_problems_stand_beside_the_fields_they_name(model: BodyModel) -> None:
    model.set_text(SCHEMA, '{"Tags": ["a"], "Address": {"City": 1}}')
    model.set_problems({"Address.City": "must be a text", "Tags[0]": "too short"})
    assert row(model, "City", row(model, "Address")).data(ProblemRole) == "must be a text"
    assert model.index(0, 0, row(model, "Tags")).data(ProblemRole) == "too short"


@pytest.mark.parametrize("text", ["{", "{'a': 1}", "[1,]", "NaN", '{"a": 1} x'])
def test_what_is_not_json_is_refused_with_its_place(model: BodyModel, text: str) -> None:
    with pytest.raises(NotJsonError):
        model.set_text(SCHEMA, text)


@given(VALUES)
def test_any_value_is_the_same_after_the_form_had_it(value: Any) -> None:
    model = BodyModel()
    text = encoded(value).decode()
    model.set_text(Schema({}, References({})), text)
    assert json.loads(model.text()) == value


@given(VALUES)
def test_reading_and_writing_keeps_every_value(value: Any) -> None:
    assert json.loads(write_value(read_value(encoded(value).decode()))) == value
