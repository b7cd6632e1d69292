from __future__ import annotations

import copy
import json
import pickle
import warnings
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any, Literal

import pytest
from airbyte_agent_sdk.calls.pages import ContextStorePage
from airbyte_agent_sdk.errors import RecordValidationError
from airbyte_agent_sdk.records import Record, reader, warnings_of
from airbyte_agent_sdk.records.picking import pick
from pydantic import Field, TypeAdapter


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
    assert person.model_dump()["address"]["line1"] == 5


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


def test_pick_compares_no_field_with_every_name():
    """Each of 2,000,000 fields with each of 20,000 names would take minutes."""
    record = {f"field{number}": number for number in range(200)}
    names = [f"name{number}" for number in range(20_000)]
    assert pick([record] * 10_000, (), [*names, "field7"])[0].keys() == record.keys() - {"field7"}


class Sample(Record):
    """One field of each type that the generator gives records."""

    text: str | None = None
    whole: int | None = None
    number: float | None = None
    flag: bool | None = None
    at: datetime | None = None
    day: date | None = None
    choice: Literal["a", "b"] | str | None = None  # noqa: PYI051
    level: Literal[1, 2] | int | None = None  # noqa: PYI051
    mixed: Literal["a", 1] | str | int | None = None  # noqa: PYI051
    either: int | str | None = None
    amounts: dict[str, float] | None = None
    times: list[datetime] | None = None
    address: Address | None = None


LOSSLESS = [
    ("text", "02134", "02134"),
    ("whole", 2134, 2134),
    ("whole", 2**70, 2**70),
    ("whole", 5.0, 5),  # JSON Schema calls it an integer
    ("number", 1.5, 1.5),
    ("number", 1, 1.0),
    ("number", 2**53 - 1, 9007199254740991.0),
    ("number", 1e300, 1e300),
    ("flag", True, True),
    ("at", "2024-01-17T10:00:00Z", datetime(2024, 1, 17, 10, tzinfo=UTC)),
    (
        "at",
        "2024-01-17T10:00:00.123+0100",  # as Jira writes it
        datetime(2024, 1, 17, 10, 0, 0, 123000, tzinfo=timezone(timedelta(hours=1))),
    ),
    ("at", "2024-01-17 10:00:00.123456000", datetime(2024, 1, 17, 10, 0, 0, 123456)),  # noqa: DTZ001
    ("day", "2024-01-17", date(2024, 1, 17)),
    ("choice", "a value of next year", "a value of next year"),
    ("level", 3, 3),
    ("mixed", 1, 1),
    ("either", "1", "1"),
    ("either", 1, 1),
    ("amounts", {"eur": 1, "usd": 2.5}, {"eur": 1.0, "usd": 2.5}),
]
KEPT = [
    *(("text", value) for value in (2134, 1.5, True, [], {})),
    *(("whole", value) for value in ("02134", "5", True, False, 5.5, 1e300, "")),
    *(("number", value) for value in (2**53 + 1, -(2**53) - 1, "1.5", "NaN", True)),
    *(("flag", value) for value in (0, 1, 1.0, "true", "off", "yes", "")),
    *(("at", value) for value in ("20240117", "1705449600", 1705449600, 1705449600000, 1.5, True)),
    *(("at", value) for value in ("2024-01-17", "2024-01-17T10:00:00.123456789Z", "10:00:00", "", "soon")),
    *(("day", value) for value in ("2024-01-17T00:00:00Z", "20240117", 19739, "2024-13-01", "")),
    *(("choice", value) for value in (1, True)),
    *(("level", value) for value in (True, "1")),
    *(("mixed", value) for value in (True, [])),
    *(("either", value) for value in (True, 1.5)),
]


def same(left: Any, right: Any) -> bool:
    return type(left) is type(right) and left == right  # 1 == True == 1.0


@pytest.mark.parametrize(("field", "value", "typed"), LOSSLESS)
def test_a_value_is_converted_where_nothing_is_lost(field, value, typed):
    sample, found = reader(Sample).one({field: value}, strict=True)
    assert same(getattr(sample, field), typed)
    assert found == ()
    assert Sample.model_validate(sample.model_dump()) == sample
    assert Sample.model_validate_json(sample.model_dump_json()) == sample


@pytest.mark.parametrize(("field", "value"), KEPT)
def test_a_value_that_would_be_changed_is_kept_and_reported(field, value):
    sample, found = reader(Sample).one({field: value})
    assert same(getattr(sample, field), value)
    assert [(item.path, item.value) for item in found] == [(field, value)]
    with pytest.raises(RecordValidationError, match=f"record.{field}"):
        reader(Sample).one({field: value}, strict=True)


@pytest.mark.parametrize(("field", "value"), KEPT)
def test_a_record_with_a_value_kept_raw_is_dumped_and_copied_as_it_came(field, value):
    sample, _ = reader(Sample).one({field: value})
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert same(sample.model_dump()[field], value)
        assert same(sample.model_dump(mode="json", exclude_none=True)[field], value)
        assert same(json.loads(sample.model_dump_json())[field], value)
        assert json.loads(TypeAdapter(list[Sample]).dump_json([sample]))[0][field] == value
    assert copy.deepcopy(sample) == pickle.loads(pickle.dumps(sample)) == sample


def test_what_is_kept_raw_within_a_record_is_dumped_too():
    raw = {
        "amounts": {"eur": 1, "usd": "2"},
        "times": ["2024-01-17T10:00:00Z", "20240117"],
        "address": {"line1": 5, "floor": "3", "door": 2},
    }
    sample, found = reader(Sample).one(raw)
    assert [item.path for item in found] == ["amounts.usd", "times[1]", "address.line1", "address.floor"]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert sample.model_dump(mode="json", exclude_unset=True) == raw
        assert sample.model_dump(include={"address": {"floor"}}) == {"address": {"floor": "3"}}
        assert sample.model_dump(exclude_defaults=True).keys() == raw.keys()


def test_python_values_make_records():
    at = datetime(2024, 1, 17, tzinfo=UTC)
    assert Sample(at=at, day=at.date(), number=2).model_dump(exclude_none=True) == {
        "at": at,
        "day": at.date(),
        "number": 2.0,
    }


def test_exact_types_have_the_plain_json_schema():
    properties = Sample.model_json_schema()["properties"]
    assert [properties[name]["anyOf"][0] for name in ("whole", "number", "at", "day", "level")] == [
        {"type": "integer"},
        {"type": "number"},
        {"type": "string", "format": "date-time"},
        {"type": "string", "format": "date"},
        {"type": "integer", "enum": [1, 2]},
    ]
    assert Sample.model_json_schema(mode="serialization")["properties"] == properties


def test_a_record_is_shown_without_what_is_none():
    person = Person.model_validate(GOOD | {"address": {"line1": "a"}, "new_field": 1})
    assert (
        repr(person)
        == "Person(id='1', kind='customer', address=Address(line1='a'), addresses=[], new_field=1)"
    )


def test_rows_are_plain_json_by_the_apis_own_names():
    raw = [
        {"id": "1", "kind": "lead", "fullName": "A", "created": "2024-01-17T10:00:00Z", "new": {"x": [1]}},
        "?",
    ]
    people, found = reader(Person).many(raw)
    assert ContextStorePage(people, {}, found).to_dicts() == raw
