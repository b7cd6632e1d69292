"""Schemas: vendors' habits are put straight, and references may lead round."""

from __future__ import annotations

from typing import Any

import pytest
from airbyte_agent_format.load import load_text

from tests.spec.tiny import diagnostics, document, tiny

ID = "        id: {type: string}\n"


def tidied(schema: str) -> Any:
    loaded = document((ID, f"        id: {schema}\n"))
    return loaded.components.schemas["Thing"]["properties"]["id"]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("{type: string, nullable: true}", {"type": ["string", "null"]}),
        ("{type: [string, null], nullable: true}", {"type": ["string", "null"]}),
        ("{type: [string, null]}", {"type": ["string", "null"]}),
        ("{type: string, nullable: false}", {"type": "string"}),
        ("{nullable: true}", {}),
        ("{type: string, required: true}", {"type": "string"}),
        ("{type: string, enum: [a, null]}", {"type": ["string", "null"], "enum": ["a", None]}),
        ("{type: string, enum: [a], nullable: true}", {"type": ["string", "null"], "enum": ["a", None]}),
        (
            '{$ref: "#/components/schemas/Thing", nullable: true}',
            {"oneOf": [{"$ref": "#/components/schemas/Thing"}, {"type": "null"}]},
        ),
        ("{type: integer, enum: [1, 2.0]}", {"type": "integer", "enum": [1, 2.0]}),
        ("{type: string, name: {type: string}}", {"type": "string", "name": {"type": "string"}}),
        ("true", {}),
        ("false", {"not": {}}),
        ("{oneOf: [true, {type: string}]}", {"oneOf": [{}, {"type": "string"}]}),
        ("{additionalProperties: false}", {"additionalProperties": False}),
    ],
)
def test_habits_are_put_straight_without_a_word(written: str, read: Any) -> None:
    assert diagnostics((ID, f"        id: {written}\n")) == []
    assert tidied(written) == read


def test_what_has_the_wrong_shape_is_left_out_of_a_foreign_file() -> None:
    edit = (
        ID,
        "        id: {type: strin, minimum: low, items: string, oneOf: {}, pattern: '('}\n        no: 1\n",
    )
    loaded = load_text(tiny(edit), "tiny.yaml", foreign=True)
    assert loaded.document is not None
    assert loaded.document.components.schemas["Thing"]["properties"] == {"id": {}}
    assert len(loaded.warnings) == 6


def test_a_schema_may_lead_back_to_itself_through_what_it_holds() -> None:
    ref = '{$ref: "#/components/schemas/Thing"}'
    loaded = document((ID, f"        id: {ref}\n        all: {{type: array, items: {{anyOf: [{ref}]}}}}\n"))
    thing = loaded.components.schemas["Thing"]
    assert loaded.schemas.resolve(thing["properties"]["id"]) is thing


@pytest.mark.parametrize("key", ["allOf", "anyOf", "oneOf"])
def test_a_schema_may_not_be_made_of_itself(key: str) -> None:
    edit = (
        "    Thing:\n",
        (
            f'    Other: {{{key}: [{{$ref: "#/components/schemas/Thing"}}, {{type: string}}]}}\n'
            '    Thing:\n      $ref: "#/components/schemas/Other"\n'
        ),
    )
    assert diagnostics(edit) == [
        "23:5: Other: contains itself; a schema can refer to itself only through properties or items"
    ]


def test_a_long_chain_of_references_is_followed_to_its_end() -> None:
    chain = "".join(f'    N{n}: {{$ref: "#/components/schemas/N{n + 1}"}}\n' for n in range(5_000))
    loaded = document(("    Thing:\n", f"{chain}    N5000: {{type: string}}\n    Thing:\n"))
    assert loaded.schemas.resolve({"$ref": "#/components/schemas/N0"}) == {"type": "string"}


def test_parameters_and_bodies_hold_schemas_too() -> None:
    [diagnostic] = diagnostics(("{type: string}}\n", "{type: strng}}\n"))
    assert diagnostic.startswith("38:52: type: must be one of array, boolean, ")
    assert diagnostic.endswith("; did you mean string?")
    body = "      requestBody: {content: {application/json: {schema: {enum: 5, type: string}}}}\n"
    assert diagnostics(("      responses:\n", body + "      responses:\n")) == [
        "39:65: enum: must be a list of at least one value, not 5"
    ]
