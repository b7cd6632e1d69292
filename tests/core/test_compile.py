"""Schemas of parameters, as the runtime gets them out of a document."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.spec.compile import runtime_schema
from airbyte_agent_sdk.spec.document import Document
from airbyte_agent_sdk.spec.info import Info


def document(**schemas: Any) -> Document:
    info = Info.model_construct(title="t", version="1")
    made = Document.model_construct(openapi="3.1.0", info=info, servers=[], paths={})
    return made.model_copy(update={"components": made.components.model_copy(update={"schemas": schemas})})


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def nodes(schema: Any) -> int:
    below = schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ()
    return 1 + sum(map(nodes, below))


def test_references_are_put_in_place_and_prose_is_left_out():
    spec = document(
        Money={
            "type": "object",
            "description": "d",
            "properties": {"amount": {"type": "integer", "example": 1}},
        }
    )
    assert runtime_schema(spec, {"type": "array", "items": ref("Money")}) == {
        "type": "array",
        "items": {"type": "object", "properties": {"amount": {"type": "integer"}}},
    }


def test_members_of_allof_are_merged():
    spec = document(Base={"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]})
    merged = runtime_schema(spec, {"allOf": [ref("Base"), {"properties": {"name": {"type": "string"}}}]})
    assert merged["properties"].keys() == {"id", "name"}
    assert merged["required"] == ["id"]


def test_a_cycle_is_cut_to_anything():
    spec = document(Node={"type": "object", "properties": {"next": ref("Node"), "id": {"type": "string"}}})
    assert runtime_schema(spec, ref("Node")) == {
        "type": "object",
        "properties": {"next": {}, "id": {"type": "string"}},
    }


def test_references_that_fan_out_stay_within_bounds():
    fan = {
        f"S{number}": {"type": "object", "properties": {side: ref(f"S{number + 1}") for side in "abc"}}
        for number in range(60)
    } | {"S60": {"type": "string"}}
    assert nodes(runtime_schema(document(**fan), ref("S0"))) < 20_000


def test_a_long_chain_stays_within_bounds():
    chain = {f"S{number}": {"properties": {"next": ref(f"S{number + 1}")}} for number in range(2_000)}
    spec = document(**chain, S2000={"type": "string"})
    assert nodes(runtime_schema(spec, ref("S0"))) < 200
