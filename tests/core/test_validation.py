from __future__ import annotations

from datetime import UTC, datetime

import pytest
from airbyte_agent_sdk.errors import InvalidParameterError
from airbyte_agent_sdk.types import omit
from airbyte_agent_sdk.validation import api_names, check

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
        ({"type": "array", "maxItems": 1}, [1, 2], 'parameter "p" may have at most 1 items, not 2'),
        ({"type": "integer", "maximum": 100}, 101, 'parameter "p" must be at most 100, not 101'),
        ({"type": "integer", "minimum": 1}, 0, 'parameter "p" must be at least 1, not 0'),
        ({"type": "string", "maxLength": 2}, "abc", 'parameter "p" may have at most 2 characters, not 3'),
        ({"type": "string", "pattern": "^a+$"}, "b", "parameter \"p\" must match ^a+$, not str 'b'"),
        ({"type": "string"}, None, 'parameter "p" may not be null: leave it out or give a string'),
        (
            ADDRESS,
            {"postalCod": "1"},
            'unknown parameter "p.postalCod"; did you mean "postalCode"? known: postalCode, lines',
        ),
        (ADDRESS, {"lines": []}, 'parameter "p" lacks postalCode'),
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
    with pytest.raises(InvalidParameterError) as caught:
        check(value, schema, "p")
    assert str(caught.value) == complaint


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({}, object()),
        ({"type": "number"}, 3),
        ({"type": ["string", "null"]}, None),
        ({"type": "string", "nullable": True}, None),
        ({"oneOf": [{"type": "integer"}, {"type": "null"}]}, None),
        ({"type": "string", "enum": ["a"]}, "a value of next year"),
        ({"type": "string", "format": "date-time"}, datetime(2026, 1, 1, tzinfo=UTC)),
        ({"type": "object"}, {"anything": 1}),
        ({"type": "object", "properties": {"a": {"required": True}}, "required": True}, {}),
        ({"type": "string", "pattern": "(?<bad"}, "a pattern of another dialect"),
        (ADDRESS, {"postalCode": "1", "lines": ("a", "b")}),
    ],
)
def test_what_the_api_takes_passes(schema, value):
    check(value, schema, "p")


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
