from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime
from typing import Literal

import pytest
from airbyte_agent_sdk.errors import RecordValidationError
from airbyte_agent_sdk.records import Record, reader, warnings_of
from airbyte_agent_sdk.response import pick
from pydantic import Field


class Address(Record):
    line1: str
    floor: int | None = None


class Person(Record):
    id: str
    kind: Literal["customer", "lead"] | str  # noqa: PYI051  as generated
    address: Address | None = None
    addresses: list[Address] = []  # noqa: RUF012  pydantic copies it
    created: datetime | None = None
    full_name: str | None = Field(default=None, alias="fullName")
    parent: Person | None = None


GOOD = {"id": "1", "kind": "customer"}


def test_records_are_models_and_keep_what_the_spec_does_not_know():
    people, warnings = reader(Person).many([GOOD | {"fullName": "A", "new_field": {"x": 1}}])
    assert isinstance(people[0], Person)
    assert people[0].full_name == "A"
    assert people[0].new_field == {"x": 1}
    assert warnings == ()


def test_an_enums_next_value_is_no_warning():
    person, warnings = reader(Person).one(GOOD | {"kind": "a value of next year"})
    assert (person.kind, warnings) == ("a value of next year", ())


@pytest.mark.parametrize(
    ("wrong", "path", "kept"),
    [
        ({"id": 5}, "id", lambda p: p.id == 5),
        ({"fullName": 5}, "fullName", lambda p: p.full_name == 5),
        ({"created": "nope"}, "created", lambda p: p.created == "nope"),
        (
            {"address": {"line1": 1, "floor": 2}},
            "address.line1",
            lambda p: (p.address.line1, p.address.floor) == (1, 2),
        ),
        ({"address": "no"}, "address", lambda p: p.address == "no"),
        (
            {"addresses": [{"line1": "a"}, {"line1": 7}]},
            "addresses[1].line1",
            lambda p: isinstance(p.addresses[0], Address) and p.addresses[1].line1 == 7,
        ),
        ({"addresses": [{"line1": "a"}, 7]}, "addresses[1]", lambda p: p.addresses[1] == 7),
        (
            {"parent": GOOD | {"id": 9}},
            "parent.id",
            lambda p: isinstance(p.parent, Person) and p.parent.id == 9,
        ),
    ],
)
def test_a_value_of_another_type_is_kept_and_reported(wrong, path, kept):
    rows = [GOOD, GOOD | {"created": "2026-01-01T00:00:00Z"} | wrong, GOOD]
    people, warnings = reader(Person).many(rows)
    assert [type(person) for person in people] == [Person] * 3
    assert [warning.path for warning in warnings] == [f"data[1].{path}"]
    assert kept(people[1])
    if "created" not in wrong:
        assert people[1].created == datetime(2026, 1, 1, tzinfo=UTC)  # the rest is typed as ever


def test_a_missing_required_field_is_none_and_reported():
    people, warnings = reader(Person).many([{"kind": "lead"}])
    assert people[0].id is None
    assert [str(warning) for warning in warnings] == ["data[0].id: missing"]
    assert reader(Person).many([{"kind": "lead"}], partial=True)[1] == ()


def test_a_single_record_carries_its_warnings(caplog):
    person, _ = reader(Person).one(GOOD | {"id": ["sk_test_1"]})
    assert [warning.path for warning in warnings_of(person)] == ["id"]
    assert "id: Input should be a valid string" in caplog.text
    assert "sk_test_1" not in caplog.text + repr(warnings_of(person))
    assert warnings_of(reader(Person).one(GOOD)[0]) == ()


def test_lenient_records_behave_like_any_other():
    person, _ = reader(Person).one(GOOD | {"full_name": "A", "address": {"line1": 5}})
    assert person.model_fields_set == {"id", "kind", "full_name", "address"}
    assert copy.deepcopy(person) == pickle.loads(pickle.dumps(person)) == person
    assert person.model_dump(warnings=False)["address"]["line1"] == 5


def test_strict_raises_and_says_where():
    with pytest.raises(
        RecordValidationError, match=r"data\[1\].address.line1: Input should be a valid string"
    ):
        reader(Person).many([GOOD, GOOD | {"address": {"line1": 5}}], strict=True)


def test_plain_types_are_read_too():
    assert reader(str).many(["a", 5])[0] == ["a", 5]
    assert reader(dict).one({"a": 1}) == ({"a": 1}, ())


def test_lenient_records_keep_unknown_fields():
    person, _ = reader(Person).one(GOOD | {"id": 5, "new_field": 1, "address": {"line1": "a", "door": 2}})
    assert (person.model_extra, person.address.door) == ({"new_field": 1}, 2)


def test_a_record_that_is_none_at_all_is_kept():
    people, warnings = reader(Person).many([GOOD, "not a record"])
    assert people[1] == "not a record"
    assert [warning.path for warning in warnings] == ["data[1]"]


def test_pick():
    assert pick([{"a": 1, "b": 2}, {"b": 3}], ("a",)) == [{"a": 1}, {}]
    assert pick("text", ("a",)) == "text"
