from __future__ import annotations

from datetime import UTC, datetime, time
from decimal import Decimal
from enum import Enum
from io import BytesIO
from uuid import UUID

import pytest
from airbyte_agent_sdk.types import null, omit
from airbyte_agent_sdk.wire.arguments import api_names
from airbyte_agent_sdk.wire.validation import DEEP, problems

ADDRESS = {
    "type": "object",
    "properties": {"postalCode": {"type": "string"}, "lines": {"type": "array", "items": {"type": "string"}}},
    "required": ["postalCode"],
}


@pytest.mark.parametrize(
    ("schema", "value", "complaint"),
    [
        ({"type": "integer"}, "x", "parameter \"p\" must be an integer, not str 'x'"),
        ({"type": "integer"}, True, 'parameter "p" must be an integer, not bool True'),
        ({"type": "string"}, 5, 'parameter "p" must be a string, not int 5'),
        (
            {"type": "array", "items": {"type": "string"}},
            "abc",
            "parameter \"p\" must be a list, not str 'abc'",
        ),
        (
            {"type": "array", "items": {"type": "integer"}},
            [1, "2"],
            "parameter \"p[1]\" must be an integer, not str '2'",
        ),
        ({"type": "array", "maxItems": 1}, [1, 2], 'parameter "p" must have at most 1 items, not 2'),
        ({"type": "integer", "maximum": 100}, 101, 'parameter "p" must be at most 100, not 101'),
        ({"type": "integer", "minimum": 1}, 0, 'parameter "p" must be at least 1, not 0'),
        ({"type": "string", "maxLength": 2}, "abc", 'parameter "p" must have at most 2 characters, not 3'),
        ({"type": "string", "pattern": "^a+$"}, "b", "parameter \"p\" must match ^a+$, not str 'b'"),
        (
            {**ADDRESS, "required": []},
            {"postalCod": "1"},
            'unknown parameter "p.postalCod"; did you mean "postalCode"? known: postalCode, lines',
        ),
        (ADDRESS, {"lines": []}, 'parameter "p": missing required field "postalCode"'),
        (ADDRESS, {"postalCode": "1", "lines": [1]}, 'parameter "p.lines[0]" must be a string, not int 1'),
        (
            {"oneOf": [{"type": "string"}, ADDRESS]},
            {"postalCode": 1},
            'parameter "p.postalCode" must be a string, not int 1',
        ),
        (
            {"type": "object", "additionalProperties": {"type": "string"}},
            {"a": 1},
            'parameter "p.a" must be a string, not int 1',
        ),
    ],
)
def test_a_wrong_value_is_named_with_what_is_allowed(schema, value, complaint):
    assert problems(value, schema, "p") == [complaint]


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({}, {"any": ["thing", 1, None, {}]}),
        ({"type": "string"}, null),
        ({"type": "number"}, 3),
        ({"type": ["string", "null"]}, None),
        ({"type": "string", "nullable": True}, None),
        ({"oneOf": [{"type": "integer"}, {"type": "null"}]}, None),
        ({"type": "string", "format": "date-time"}, datetime(2026, 1, 1, tzinfo=UTC)),
        ({"type": "object"}, {"anything": 1}),
        ({"type": "object", "properties": {"a": {"required": True}}, "required": True}, {}),
        ({"type": "string", "pattern": "(?<bad"}, "a pattern of another dialect"),
        ({"type": "string", "pattern": "^(?!x)"}, "x: look-arounds are left to the server"),
        ({"type": "string", "pattern": "a|b"}, "found anywhere: b"),
        (ADDRESS, {"postalCode": "1", "lines": ("a", "b")}),
    ],
)
def test_what_the_api_takes_passes(schema, value):
    assert problems(value, schema, "p") == []


def test_a_pattern_takes_no_longer_for_a_hostile_text():
    hostile = "a" * 10_000 + "!"
    (complaint,) = problems(hostile, {"type": "string", "pattern": "^(a+)+$"}, "p")
    assert complaint.startswith('parameter "p" must match ^(a+)+$')


def test_python_names_become_api_names_at_every_depth():
    schema = {"type": "array", "items": {"type": "object", "properties": {"homeAddress": ADDRESS}}}
    given = [{"home_address": {"postal_code": "1", "lines": omit}}, {"homeAddress": {"postalCode": "2"}}]
    assert api_names(given, schema) == [
        {"homeAddress": {"postalCode": "1"}},
        {"homeAddress": {"postalCode": "2"}},
    ]


def test_keys_of_open_objects_stay_as_they_are():
    schema = {"type": "object", "additionalProperties": {"type": "string"}}
    assert api_names({"my_key": "v"}, schema) == {"my_key": "v"}


STATES = {"type": "string", "enum": ["open", "closed", "on_hold"]}
ONE_OF_STATES = 'parameter "p" must be one of "open", "closed", "on_hold"'
UNCHECKED = "with_options(check_values=False) sends it anyway"
A_FILE = "bytes, an open binary file, or a tuple of a file name and one of these"
MANY = {"type": "string", "enum": [f"value_{number}" for number in range(37)]}


@pytest.mark.parametrize(
    ("schema", "value", "complaint"),
    [
        (
            STATES,
            "opened",
            f"{ONE_OF_STATES}, not str 'opened'; did you mean \"open\"? {UNCHECKED}",
        ),
        (
            STATES,
            "ON_HOLD",
            f"{ONE_OF_STATES}, not str 'ON_HOLD'; did you mean \"on_hold\"? {UNCHECKED}",
        ),
        (
            {"type": "array", "items": {"type": "object", "properties": {"state": STATES}}},
            [{"state": "open"}, {"state": "?"}],
            f"{ONE_OF_STATES}, not str '?'; {UNCHECKED}".replace('"p"', '"p[1].state"'),
        ),
        (
            {"type": "array", "enum": ["a", "b"]},
            ["a", "c"],
            f'parameter "p[1]" must be one of "a", "b", not str \'c\'; {UNCHECKED}',
        ),
        (
            {"const": "card"},
            "cash",
            f'parameter "p" must be "card", not str \'cash\'; did you mean "card"? {UNCHECKED}',
        ),
        (
            {"enum": [0, 1]},
            True,
            f'parameter "p" must be one of 0, 1, not bool True; {UNCHECKED}',
        ),
        ({"type": "number", "exclusiveMinimum": 0}, 0, 'parameter "p" must be more than 0, not 0'),
        ({"type": "number", "exclusiveMaximum": 1}, 1.0, 'parameter "p" must be less than 1, not 1.0'),
        (
            {"type": "number", "multipleOf": 0.01},
            1.005,
            'parameter "p" must be a multiple of 0.01, not 1.005',
        ),
        (
            {"type": "array", "uniqueItems": True},
            ["a", "b", "a"],
            "parameter \"p\" must not contain str 'a' twice",
        ),
        (
            {"oneOf": [{"type": "string"}, {"type": "integer"}, {"type": "null"}]},
            [],
            'parameter "p" must be a string or an integer, not list []',
        ),
        (
            {
                "oneOf": [
                    {"type": "object", "properties": {"kind": {"const": "a"}, "x": {"type": "integer"}}},
                    {"type": "object", "properties": {"kind": {"const": "b"}, "y": {"type": "integer"}}},
                ]
            },
            {"kind": "b", "y": "1"},
            "parameter \"p.y\" must be an integer, not str '1'",
        ),
        (
            {"type": "array", "items": {"oneOf": [{"type": "null"}, ADDRESS]}},
            [None, {"postalCode": "1", "line": []}],
            'unknown parameter "p[1].line"; did you mean "lines"? known: postalCode, lines',
        ),
        ({"type": "string"}, "a\ud800", 'parameter "p" contains a lone surrogate'),
        ({}, {"a": [float("nan")]}, 'parameter "p.a[0]" must be a finite number, not nan'),
        ({"type": "number"}, float("inf"), 'parameter "p" must be a finite number, not inf'),
        ({"type": "number"}, Decimal("NaN"), 'parameter "p" must be a finite number, not NaN'),
        ({}, {1: 2}, 'parameter "p" has a key that is not a string: int 1'),
        (
            {},
            b"\xff",
            'parameter "p" contains bytes that are not UTF-8 text; most APIs accept them as base64',
        ),
        (
            {},
            {"a": {1, 2}},
            (
                'parameter "p.a" cannot be sent: set {1, 2} is not a string, number, boolean, date, '
                "list or object"
            ),
        ),
        (
            {"type": "string", "format": "binary"},
            5,
            f'parameter "p" must be {A_FILE}, not int 5',
        ),
    ],
)
def test_what_the_spec_closes_is_named_with_the_nearest(schema, value, complaint):
    assert problems(value, schema, "p") == [complaint]


def test_of_many_values_a_few_are_listed_and_the_nearest_is_found_among_all():
    (said,) = problems("value-36", MANY, "p")
    assert '"value_11", ... (37 in all), not str' in said
    assert '"value_12"' not in said
    assert 'did you mean "value_36"?' in said
    assert "\n" not in said


class State(Enum):
    OPEN = "open"


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        (STATES, "open"),
        (STATES, State.OPEN),
        ({**STATES, "type": ["string", "null"]}, None),
        ({"type": "string", "enum": ["a", None]}, None),
        ({"enum": [1, "a", [1]]}, [1]),
        ({"type": "number", "multipleOf": 0.1}, 0.3),
        ({"type": "number", "multipleOf": 0.01}, 1e300),
        ({"type": "number", "minimum": 1}, Decimal("1.5")),
        ({"type": "string"}, UUID(int=1)),
        ({"type": "string"}, time(12)),
        ({"type": "string"}, b"text"),
        ({"type": "array", "uniqueItems": True}, [1, True, "1", {"a": 1}, {"a": 2}]),
        ({"type": "string", "format": "binary"}, ("a.txt", b"\xff", "text/plain")),
        ({"type": "array", "items": {"type": "string", "format": "binary"}}, [b"\xff", BytesIO(b"")]),
        ({"anyOf": [{"type": "string", "maxLength": 1}, {"type": "string", "pattern": "^bb"}]}, "bbb"),
    ],
)
def test_what_the_spec_allows_passes(schema, value):
    assert problems(value, schema, "p") == []


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        (STATES, "next year's"),
        (STATES, 5),
        ({"type": "integer", "minimum": 5}, "text"),
        ({"type": "array", "items": {"type": "object", "properties": {"state": STATES}}}, [{"state": 1}]),
        ({"oneOf": [{"type": "integer"}, ADDRESS]}, "neither"),
    ],
)
def test_values_can_go_unchecked(schema, value):
    assert problems(value, schema, "p")
    assert problems(value, schema, "p", values=False) == []


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"type": "array", "items": ADDRESS}, [{"postalCode": "1", "lins": []}]),
        (ADDRESS, {"lines": []}),
        ({"oneOf": [{"type": "integer"}, ADDRESS]}, {"postalCode": 5, "street": ""}),
        (STATES, object()),
        (STATES, "\udc00"),
        ({"oneOf": [{"type": "integer"}]}, {"a": float("nan")}),
    ],
)
def test_names_and_what_cannot_be_sent_are_checked_always(schema, value):
    assert problems(value, schema, "p", values=False)


def test_python_names_are_found_in_every_alternative():
    schema = {
        "oneOf": [
            {"type": "null"},
            {"type": "object", "properties": {"firstOne": {}}},
            {"type": "object", "properties": {"secondOne": {"type": "array", "items": ADDRESS}}},
            {"type": "array", "items": ADDRESS},
        ]
    }
    assert api_names({"second_one": [{"postal_code": "1"}]}, schema) == {"secondOne": [{"postalCode": "1"}]}
    assert api_names([{"postal_code": "1"}], schema) == [{"postalCode": "1"}]
    files = {"type": "array", "items": {"type": "string", "format": "binary"}}
    assert api_names([("a.txt", b"x")], files) == [("a.txt", b"x")]


def test_all_problems_are_found_at_once():
    schema = {"type": "object", "properties": {"a": {"type": "integer", "minimum": 1}, "b": ADDRESS}}
    given = {"a": 0, "b": {"postalCode": 5, "lines": [1, "x", 2]}, "c": 1}
    assert problems(given, {**schema, "additionalProperties": False}, "p") == [
        'parameter "p.a" must be at least 1, not 0',
        'parameter "p.b.postalCode" must be a string, not int 5',
        'parameter "p.b.lines[0]" must be a string, not int 1',
        'parameter "p.b.lines[2]" must be a string, not int 2',
        'unknown parameter "p.c"; known: a, b',
    ]


INTEGERS = {"type": "array", "items": {"type": "integer"}}


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"type": "integer", "maximum": 100}, "12"),
        ({"type": "integer"}, "-1"),
        ({"type": "number"}, "1.50"),
        ({"type": "boolean"}, "true"),
        ({"type": "string", "pattern": "^[0-9]+$"}, 12),
        ({"type": "string"}, 1.5),
        ({"type": "string", "enum": ["1", "2"]}, 2),
        ({"type": "integer", "enum": [1, 2]}, "2"),
        ({"enum": [1, "b"]}, "1"),
        ({"anyOf": [{"type": "integer"}, {"type": "null"}]}, "12"),
        (INTEGERS, ["1", 2]),
        ({"type": "object", "properties": {"gte": {"type": "integer"}, "in": INTEGERS}}, {"in": ["1"]}),
    ],
)
def test_what_is_written_alike_is_alike_in_text_but_not_in_json(schema, value):
    assert problems(value, schema, "p", texts=DEEP) == []
    if "enum" not in schema or schema.get("type"):
        assert problems(value, schema, "p") != []


@pytest.mark.parametrize(
    ("schema", "value", "problem"),
    [
        ({"type": "integer", "maximum": 100}, "101", 'parameter "p" must be at most 100, not 101'),
        ({"type": "integer"}, "012", "parameter \"p\" must be an integer, not str '012'"),
        ({"type": "integer"}, "1.0", "parameter \"p\" must be an integer, not str '1.0'"),
        ({"type": "integer"}, "\u0661", "parameter \"p\" must be an integer, not str '\u0661'"),
        ({"type": "integer"}, " 1", "parameter \"p\" must be an integer, not str ' 1'"),
        ({"type": "boolean"}, "True", "parameter \"p\" must be a boolean, not str 'True'"),
        ({"type": "string"}, True, 'parameter "p" must be a string, not bool True'),
        ({"type": "string", "maxLength": 1}, 12, 'parameter "p" must have at most 1 characters, not 2'),
        ({"type": "string"}, ["1"], "parameter \"p\" must be a string, not list ['1']"),
    ],
)
def test_what_would_be_other_bytes_is_refused_in_text_too(schema, value, problem):
    assert problems(value, schema, "p", texts=DEEP) == [problem]
