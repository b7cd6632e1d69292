"""A vendor's schemas in plain terms."""

from __future__ import annotations

import pytest
from airbyte_agent_generator.authoring.schemas import SchemaBook

ADDRESS = {"type": "object", "properties": {"city": {"type": "string", "description": "Their words"}}}


def taken(schema, direction="response", **components):
    book = SchemaBook()
    return book.take(components, schema, direction), book


def test_texts_and_examples_stay_behind():
    plain, _ = taken({"type": "string", "description": "Their words", "example": "x", "title": "T", "x-y": 1})
    assert plain == {"type": "string"}


def test_only_what_is_needed_is_taken():
    plain, book = taken(
        {"$ref": "#/components/schemas/a.b.Address"}, **{"a.b.Address": ADDRESS, "Other": ADDRESS}
    )
    assert plain == {"$ref": "#/components/schemas/Address"}
    assert book.components == {"Address": {"type": "object", "properties": {"city": {"type": "string"}}}}


def test_members_of_all_of_that_state_one_property_all_describe_it():
    both = [
        {"properties": {"size": {"type": ["string", "integer"], "maxLength": 9}}},
        {
            "properties": {
                "size": {"type": "string", "maxLength": 5},
                "id": {"type": "string", "readOnly": True},
            }
        },
        {"properties": {"id": {"type": "string"}}},
    ]
    size = {"type": "string", "maxLength": 5}
    for members in (both, both[::-1]):
        plain, _ = taken({"allOf": members}, "request")
        assert plain == {"type": "object", "properties": {"size": size}}
        plain, _ = taken({"allOf": members})
        assert plain == {"type": "object", "properties": {"size": size, "id": {"type": "string"}}}


def test_all_of_is_flattened():
    plain, _ = taken(
        {
            "allOf": [
                {"$ref": "#/components/schemas/Base"},
                {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
                {"description": "Their words"},
            ]
        },
        Base={"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}},
    )
    assert plain == {
        "type": "object",
        "required": ["id", "name"],
        "properties": {"id": {"type": "string"}, "name": {"type": "string"}},
    }


def test_all_of_one_reference_and_words_is_the_reference():
    plain, _ = taken({"allOf": [{"$ref": "#/components/schemas/A"}], "nullable": True}, A=ADDRESS)
    assert plain == {"oneOf": [{"$ref": "#/components/schemas/A"}, {"type": "null"}]}


@pytest.mark.parametrize(
    ("members", "plain"),
    [
        ([{"type": "string"}, {"type": "null"}], {"type": ["string", "null"]}),
        ([{"type": "string"}, {"type": "integer"}], {"type": ["string", "integer"]}),
        ([{"enum": ["a"]}, {"enum": ["b"]}], {"type": "string", "enum": ["a", "b"]}),
        ([{"enum": ["a"]}, {"type": "string"}], {"type": "string"}),
        ([{"type": "string"}, {}], {}),
        (
            [{"type": "array", "items": {"type": "string"}}, {"type": "array", "items": {"type": "integer"}}],
            {"type": "array", "items": {"type": ["string", "integer"]}},
        ),
        (
            [
                {"type": "object", "required": ["a", "b"], "properties": {"a": {"type": "string"}, "b": {}}},
                {"type": "object", "required": ["a"], "properties": {"a": {"type": ["integer", "null"]}}},
            ],
            {
                "type": "object",
                "required": ["a"],
                "properties": {"a": {"type": ["string", "integer", "null"]}, "b": {}},
            },
        ),
        ([{"type": "string"}, ADDRESS], {"oneOf": [{"type": "string"}, {"$ref": "#/components/schemas/A"}]}),
    ],
)
@pytest.mark.parametrize("key", ["oneOf", "anyOf"])
def test_a_union_is_the_one_thing_that_all_members_are(key, members, plain):
    given = [{"$ref": "#/components/schemas/A"} if member is ADDRESS else member for member in members]
    assert taken({key: given}, A=ADDRESS)[0] == plain


def test_a_circle_is_cut_and_told():
    task = {
        "type": "object",
        "properties": {"parent": {"$ref": "#/components/schemas/Task"}, "id": {"type": "string"}},
    }
    _, book = taken({"$ref": "#/components/schemas/Task"}, Task=task)
    assert book.components["Task"]["properties"] == {"parent": {"type": "object"}, "id": {"type": "string"}}
    assert book.cut == ["Task within itself, at Task"]


def test_a_circle_of_aliases_ends():
    _, book = taken(
        {"$ref": "#/components/schemas/A"},
        A={"$ref": "#/components/schemas/B"},
        B={"$ref": "#/components/schemas/A"},
    )
    assert book.cut


def test_what_is_only_read_is_not_sent_and_the_other_way_round():
    schema = {
        "type": "object",
        "required": ["id", "secret"],
        "properties": {
            "id": {"type": "string", "readOnly": True},
            "secret": {"type": "string", "writeOnly": True},
            "name": {"type": "string", "default": "x"},
        },
    }
    assert taken(schema)[0]["properties"].keys() == {"id", "name"}
    sent = taken(schema, "request")[0]
    assert sent["required"] == ["secret"]
    assert sent["properties"] == {"secret": {"type": "string"}, "name": {"type": "string", "default": "x"}}


def test_one_name_has_one_meaning():
    book = SchemaBook()
    reference = {"$ref": "#/components/schemas/Thing"}
    thing = {
        "type": "object",
        "properties": {"id": {"type": "string", "readOnly": True}, "name": {"type": "string"}},
    }
    received = book.take({"Thing": thing}, reference, "response")
    sent = book.take({"Thing": thing}, reference, "request")
    assert (received["$ref"], sent["$ref"]) == (
        "#/components/schemas/Thing",
        "#/components/schemas/ThingInput",
    )
    other = book.take({"Thing": ADDRESS}, reference, "response")
    assert other["$ref"] == "#/components/schemas/ThingRecord"


@pytest.mark.parametrize(
    ("given", "plain"),
    [
        ({"type": "string", "enum": [1, "a"]}, {"type": "string", "enum": ["a"]}),
        ({"type": "string", "pattern": r"^\p{L}+$"}, {"type": "string"}),
        ({"type": "string", "pattern": "("}, {"type": "string"}),
        ({"type": "string", "pattern": "^a+$"}, {"type": "string", "pattern": "^a+$"}),
        ({"type": "string", "format": "their-own"}, {"type": "string"}),
        ({"const": "a"}, {"type": "string", "enum": ["a"]}),
        ({"type": "string", "nullable": True, "enum": ["a"]}, {"type": ["string", "null"], "enum": ["a"]}),
        ({"properties": {}}, {"type": "object"}),
        ({"type": "object", "additionalProperties": {"type": "string"}},
         {"type": "object", "additionalProperties": {"type": "string"}}),
        ({"type": "object", "additionalProperties": True}, {"type": "object", "additionalProperties": True}),
        ({"$ref": "#/components/schemas/Nowhere"}, {}),
        (True, {}),
    ],
)  # fmt: skip
def test_odd_schemas(given, plain):
    assert taken(given)[0] == plain
