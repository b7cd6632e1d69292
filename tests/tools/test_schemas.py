"""The schemas of all operations of all packages, plain and strict."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from random import Random
from typing import Any

import jsonschema_rs
import pytest
from airbyte_agent_sdk import Tool
from airbyte_agent_sdk.tools.catalog import Entry
from airbyte_agent_sdk.tools.schemas import from_strict, strict_form
from airbyte_agent_sdk.tools.signature import example_arguments, members
from airbyte_agent_sdk.wire.validation import is_nullable, kinds_of

from tests.tools.every import catalogs, every_connector
from tests.tools.strict_rules import broken_rules, drawn

DIALECT = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
#: What the strict form leaves to the check of the call.
LEFT_OUT = {
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength",
    "pattern", "minItems", "maxItems", "uniqueItems", "format",
}  # fmt: skip


def operations() -> Iterator[tuple[str, Entry, Tool, Tool]]:
    for slug, catalog in catalogs():
        plain = {tool.title: tool for tool in _tools(slug, catalog.names, strict=False)}
        strict = {tool.title: tool for tool in _tools(slug, catalog.names, strict=True)}
        for name in catalog.names:
            entry = catalog.entry(name)
            title = f"{entry.connector.definition.name}: {name.replace('.', ' ')}".replace("_", " ")
            yield slug, entry, plain[title], strict[title]


def _tools(slug: str, names: list[str], *, strict: bool) -> Iterator[Tool]:
    for start in range(0, len(names), 20):
        include = [f"{slug}.{name}" for name in names[start : start + 20]]
        yield from every_connector()[slug].tools(
            style="typed", include=include, read_only=False, strict=strict
        )


def strict_value(value: Any, schema: Mapping[str, Any], strict: Mapping[str, Any]) -> Any:
    """``value``, which the plain ``schema`` allows, as a model gives it in the ``strict`` form."""
    open_ = [item for item in branches(strict) if item.get("type") in ("array", "object")]
    if isinstance(value, list | dict) and strict and not open_:
        return json.dumps(value)
    inner = open_[0] if open_ else {}
    if isinstance(value, list):
        items = next((item["items"] for item in branches(schema) if "items" in item), {})
        return [strict_value(item, items, inner.get("items", {})) for item in value]
    if not isinstance(value, dict):
        return value
    closed = next((item for item in branches(schema) if item.get("properties")), None)
    if closed is None:
        values = next(
            (item["additionalProperties"] for item in branches(schema) if item.get("additionalProperties")),
            {},
        )
        if isinstance(values, dict) and values:
            pair = inner.get("items", {}).get("properties", {}).get("value", {})
            return [{"key": key, "value": strict_value(item, values, pair)} for key, item in value.items()]
        return json.dumps(value)
    given = {
        name: strict_value(value[name], item, inner.get("properties", {}).get(name, {}))
        if name in value
        else None
        for name, item in closed["properties"].items()
    }
    return {**given, "other_fields": None} if closed.get("additionalProperties") else given


def branches(schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield schema
    for item in schema.get("anyOf", ()):
        yield from branches(item)


def understood(value: Any, schema: Mapping[str, Any]) -> Any:
    """``value`` as the session understands it: null is not given, but where a null has to be given."""
    if isinstance(value, list):
        items = next((item["items"] for item in branches(schema) if "items" in item), {})
        return [understood(item, items) for item in value if item is not None]
    if not isinstance(value, dict):
        return value
    properties, required = members(schema)
    others = [item["additionalProperties"] for item in branches(schema) if "additionalProperties" in item]
    values = next((item for item in others if isinstance(item, dict)), {})
    return {
        name: understood(item, properties.get(name, values))
        for name, item in value.items()
        if item is not None or (name in required and is_nullable(properties[name]))
    }


def unbounded(schema: Any) -> Any:
    if isinstance(schema, dict):
        kept = {key: item for key, item in schema.items() if key not in LEFT_OUT or not kinds_of(schema)}
        return {
            key: {name: unbounded(inner) for name, inner in item.items()}  # one may be named as a keyword is
            if key == "properties"
            else unbounded(item)
            for key, item in kept.items()
        }
    return [unbounded(item) for item in schema] if isinstance(schema, list) else schema


def test_every_operation_has_a_valid_schema_that_takes_its_example():
    names: set[str] = set()
    for slug, entry, plain, strict in operations():
        where = f"{slug}.{entry.name}"
        assert re.fullmatch(r"[A-Za-z0-9_-]{1,60}", plain.name), where
        assert plain.name == strict.name
        assert plain.name not in names, where
        names.add(plain.name)
        assert 1 <= len(plain.description) <= 1_024, where
        for tool in (plain, strict):
            jsonschema_rs.meta.validate({**DIALECT, **tool.parameters})
        example = example_arguments(entry.operation)
        problems = [
            str(error) for error in jsonschema_rs.Draft202012Validator(plain.parameters).iter_errors(example)
        ]
        assert not problems, (where, problems)
        given = strict_value(example, plain.parameters, strict.parameters)
        problems = [
            str(error) for error in jsonschema_rs.Draft202012Validator(strict.parameters).iter_errors(given)
        ]
        assert not problems, (where, given, problems)
    assert len(names) >= 388


def test_every_strict_schema_keeps_the_published_rules():
    broken = {tool.name: rules for *_, tool in operations() if (rules := broken_rules(tool.parameters))}
    assert broken == {}


def test_what_a_strict_schema_allows_is_what_the_plain_one_takes():
    random = Random(7)
    for slug, entry, plain, _ in operations():
        strict = strict_form(plain.parameters)
        checked = jsonschema_rs.Draft202012Validator(unbounded(plain.parameters))
        for _ in range(5):
            value = drawn(strict, random)
            assert jsonschema_rs.Draft202012Validator(strict).is_valid(value), (slug, entry.name, value)
            back = understood(from_strict(value, plain.parameters), plain.parameters)
            problems = [str(error) for error in checked.iter_errors(back)]
            assert not problems, (slug, entry.name, value, problems)


@pytest.mark.parametrize(
    ("schema", "given", "meant"),
    [
        (
            {"type": "object", "additionalProperties": {"type": "string"}},
            [{"key": "a", "value": "b"}],
            {"a": "b"},
        ),
        ({"type": "object"}, '{"a": [1]}', {"a": [1]}),
        ({}, "[1, 2]", [1, 2]),
        ({}, "[draft", "[draft"),
        ({"type": "string"}, '{"a": 1}', '{"a": 1}'),
        ({"type": "array", "items": {}}, [{"key": "a", "value": 1}], [{"key": "a", "value": 1}]),
        (
            {"type": "object", "properties": {"a": {}}, "additionalProperties": True},
            {"a": 1, "other_fields": [{"key": "b", "value": 2}]},
            {"a": 1, "b": 2},
        ),
        # Two values of one key: neither is dropped, so that the check refuses the list.
        (
            {"type": "object", "additionalProperties": {"type": "string"}},
            [{"key": "a", "value": "b"}, {"key": "a", "value": "c"}],
            [{"key": "a", "value": "b"}, {"key": "a", "value": "c"}],
        ),
    ],
)
def test_values_of_the_strict_form_are_turned_back(schema, given, meant):
    assert from_strict(given, schema) == meant


def test_an_optional_parameter_may_be_null_and_a_required_one_may_not():
    schema = {
        "type": "object",
        "properties": {
            "a": {"type": "string"},
            "b": {"enum": ["x", "y"]},
            "c": {"oneOf": [{"type": "integer"}, {"const": ""}]},
        },
        "required": ["a"],
    }
    assert strict_form(schema)["properties"] == {
        "a": {"type": "string"},
        "b": {"anyOf": [{"type": "string", "enum": ["x", "y"]}, {"type": "null"}]},
        "c": {"anyOf": [{"type": "integer"}, {"type": "string", "enum": [""]}, {"type": "null"}]},
    }
