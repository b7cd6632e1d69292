"""Schemas that several parameters share, each named after the type of argument that it validates."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from airbyte_agent_format.model.base import is_list, is_mapping
from airbyte_agent_sdk.definition import Operation
from airbyte_agent_sdk.names import identifier

from .literals import source
from .plan.names import MAX_LENGTH, shortened

__all__ = ["shared_schemas"]

Schema = Mapping[str, Any]

#: A schema of fewer characters fits on a line, and is repeated.
_ONE_LINE = 80


def shared_schemas(
    operations: Iterable[Operation], types: Mapping[str, Schema]
) -> dict[str, tuple[str, Schema]]:
    """The large schemas that occur more than once in the parameters of ``operations``.

    Args:
        operations: All operations of a package.
        types: The types of its arguments, each with the schema of its values.

    Returns:
        Source of each schema to the name of its constant and itself. Schemas used by others come first.
    """
    names: dict[str, str] = {}
    for name, schema in types.items():
        names.setdefault(source(_without_null(schema)), name)
    times: Counter[str] = Counter()
    schemas: dict[str, Schema] = {}
    for operation in operations:
        for parameter in operation.parameters:
            schemas.update(_named(parameter.schema, names, times))
    repeated = sorted((text for text in schemas if times[text] > 1), key=len)
    constants: dict[str, str] = {}
    for text in repeated:
        constants.setdefault(
            _constant(names[text]), text
        )  # of two with the same name, the second is repeated inline
    return {text: (name, schemas[text]) for name, text in constants.items()}


def _without_null(schema: Schema) -> Schema:
    """The schema of the object itself, if it may also be null."""
    branches = schema.get("oneOf", ())
    return branches[0] if len(branches) == 2 and branches[1] == {"type": "null"} else schema


def _named(schema: Schema, names: Mapping[str, str], times: Counter[str]) -> Iterator[tuple[str, Schema]]:
    """The typed schemas within a schema, which are counted; those within a repeated one only once."""
    text = source(schema)
    if len(text) < _ONE_LINE:
        return
    if text in names:
        times[text] += 1
        if times[text] > 1:
            return
        yield text, schema
    for inner in _inside(schema):
        yield from _named(inner, names, times)


def _inside(schema: Schema) -> Iterator[Schema]:
    for key, inner in schema.items():
        if key == "properties":
            yield from inner.values()
        elif is_mapping(inner):
            yield inner
        elif is_list(inner):
            yield from (item for item in inner if is_mapping(item))


def _constant(name: str) -> str:
    """``CUSTOMER_CREATE_PARAMS_TAX`` for ``CustomerCreateParamsTax``, shortened if it has to be."""
    for limit in range(MAX_LENGTH, 0, -1):
        constant = identifier(shortened(name, limit)[0]).strip("_").upper()
        if len(constant) <= MAX_LENGTH:
            return constant
    return identifier(name).strip("_").upper()
