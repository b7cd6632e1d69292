"""What a newer GraphQL schema says of the documents that a spec sends."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from airbyte_agent_format.model.base import is_list, mapping_of
from airbyte_agent_format.schema import may_be_null
from graphql import NoDeprecatedCustomRule, parse, validate

from ..errors import VendorDocumentError
from ..vendor.graphql import Typed, read_schema, typed
from ..vendor.graphql_types import nullable
from .comparison import Comparison, Difference, Place

if TYPE_CHECKING:
    from .drift import SpecOperation

__all__ = ["graphql_differences"]

_FIELDS = re.compile(r"\{\{\s*fields\s*\}\}")
_PARAMETER = re.compile(r"\{\{\s*(\w+)\s*\}\}")


def graphql_differences(
    components: Mapping[str, Any], operations: Iterable[SpecOperation], sdl: str
) -> Iterator[Difference]:
    """Where a spec's documents, their variables and their answers do not fit a schema.

    Args:
        components: The component schemas of the spec.
        operations: Those that send a document.
        sdl: The newer schema.

    Raises:
        VendorDocumentError: It is no schema.
    """
    schema = read_schema(sdl)
    for operation in operations:
        body = mapping_of(operation.contents.get("x-airbyte-body-type"))
        text, fields = str(body.get("query", "")), str(body.get("default_fields", ""))
        many = operation.contents.get("x-airbyte-action") in {"list", "search"}
        try:
            found = typed(schema, text, fields, many=many)
        except VendorDocumentError as error:
            yield operation.place().difference(str(error), "query", breaks=True)
            continue
        written = parse(fields.join(_FIELDS.split(text)))
        for diagnostic in validate(schema, written, [NoDeprecatedCustomRule]):
            said = diagnostic.message.partition(" is deprecated")[0] + " is deprecated"
            yield operation.place().difference(said, said, breaks=False)
        comparison = Comparison(components, found.components, is_graphql=True)
        yield from _variables(operation, found, mapping_of(body.get("variables")), comparison)
        for status, response in mapping_of(operation.contents.get("responses")).items():
            content = mapping_of(mapping_of(response).get("content"))
            ours = mapping_of(content.get("application/json")).get("schema")
            theirs = {"type": "object", "properties": {"data": found.data}, "additionalProperties": True}
            at = operation.place("answer", is_sent=False)
            at = at.below("", "responses", status, "content", "application/json", "schema")
            yield from comparison.schema(ours, theirs, at)


def _variables(
    operation: SpecOperation, found: Typed, variables: Mapping[str, Any], comparison: Comparison
) -> Iterator[Difference]:
    places = dict(_places(operation))
    for name, variable in found.variables.items():
        for parameter, schema in _filled(variables.get(name), variable.schema):
            if parameter in places:
                ours, at = places[parameter]
                whole = schema is variable.schema and variable.nullable and _takes_null(ours)
                yield from comparison.schema(ours, nullable(variable.schema) if whole else schema, at)


def _takes_null(schema: Any) -> bool:
    return may_be_null(mapping_of(schema))


def _filled(value: Any, schema: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The parameters that a variable is filled from, each with the schema of what it fills."""
    if isinstance(value, str) and (whole := _PARAMETER.fullmatch(value.strip())):
        yield whole[1], schema
    for key, inner in mapping_of(value).items():
        yield from _filled(inner, mapping_of(mapping_of(schema.get("properties")).get(key)))


def _places(operation: SpecOperation) -> Iterator[tuple[str, tuple[Any, Place]]]:
    """What a caller may give, with its schema and where that stands."""
    parameters: Any = operation.contents.get("parameters", [])
    for index, item in enumerate(parameters if is_list(parameters) else []):
        at = operation.place().below(item["name"], "parameters", index, "schema")
        yield item["name"], (item.get("schema"), at)
    content = mapping_of(mapping_of(operation.contents.get("requestBody")).get("content"))
    for media, said in content.items():
        members = mapping_of(mapping_of(mapping_of(said).get("schema")).get("properties"))
        for name, schema in members.items():
            keys = ("requestBody", "content", media, "schema", "properties", name)
            yield name, (schema, operation.place().below(name, *keys))
