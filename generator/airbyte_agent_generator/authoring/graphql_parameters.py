"""What the variables of a GraphQL document are filled from: parameters and fields of the body."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ..vendor.graphql import Query, Variable
from ..vendor.graphql_types import not_null, nullable
from .catalogue import CatalogueOperation

__all__ = ["Sent", "body", "mismatches", "parameter", "sent", "templates"]

#: A header by which Apollo's servers tell a call from a forged form; any text will do.
_OPERATION_NAME = "x-apollo-operation-name"


@dataclass(frozen=True, slots=True)
class Sent:
    """A parameter, or a field of the body.

    Attributes:
        name: As the catalogue has it, or the variable.
        place: ``query`` and so on; ``body``.
        schema: Of its value.
        required: Whether a call must give it.
    """

    name: str
    place: str
    schema: dict[str, Any]
    required: bool


def sent(query: Query, row: CatalogueOperation | None, *, fields: bool) -> list[Sent]:
    """What the variables are filled from, then what the catalogue has beside them.

    Args:
        query: Declares the variables.
        row: What the catalogue says of the operation; its names, places and required ones count.
        fields: Whether the caller chooses fields.
    """
    found: list[Sent] = []
    known = {item.name: item for item in (*row.parameters, *row.fields)} if row else {}
    usual = "body" if query.kind == "mutation" else "query"
    for variable in query.variables.values():
        for name, schema, demanded in _parts(variable, known):
            place = known[name].place if name in known else usual
            required = demanded or (name in known and known[name].required)
            # A field that is written may be emptied; a parameter that is null might as well be left out.
            optional = place == "body" and not required
            found.append(Sent(name, place, schema if optional else not_null(schema), required))
    for item in row.parameters if row else ():
        if item.name == "fields" and fields:
            found.append(Sent("fields", "query", {"type": "array", "items": {"type": "string"}}, False))
        elif item.name not in query.variables and item.place == "header":
            default = {"default": query.name} if item.name.lower() == _OPERATION_NAME and query.name else {}
            found.append(Sent(item.name, "header", {"type": "string", **default}, item.required))
    return found


def templates(query: Query, row: CatalogueOperation | None) -> dict[str, Any]:
    """What each variable is filled from: the parameter of its name, or one for each of its fields."""
    known = {item.name for item in (*row.parameters, *row.fields)} if row else set[str]()
    return {name: _template(variable, known) for name, variable in query.variables.items()}


def _template(variable: Variable, known: Collection[str]) -> Any:
    names = [name for name, _, _ in _parts(variable, known)]
    if names == [variable.name]:
        return f"{{{{ {variable.name} }}}}"
    return {name: f"{{{{ {name} }}}}" for name in names}


def _parts(variable: Variable, known: Collection[str]) -> Iterator[tuple[str, dict[str, Any], bool]]:
    """Name and schema of what a variable is filled from, and whether it must be there.

    That is the variable itself; or the fields of an input object, where the catalogue knows them and not it.
    """
    fields: dict[str, dict[str, Any]] = variable.schema.get("properties", {})
    if variable.name in known or not any(name in known for name in fields):
        schema = nullable(variable.schema) if variable.nullable else variable.schema
        yield variable.name, schema, variable.required
        return
    for name, schema in fields.items():
        yield name, schema, variable.required and name in variable.schema.get("required", ())


def parameter(item: Sent) -> dict[str, Any]:
    """As the spec has it."""
    required = {"required": True} if item.required else {}
    return {"name": item.name, "in": item.place, **required, "schema": item.schema}


def body(fields: Sequence[Sent]) -> dict[str, Any]:
    """A request body of these fields."""
    schema: dict[str, Any] = {"type": "object", "properties": {item.name: item.schema for item in fields}}
    required = [item.name for item in fields if item.required]
    if required:
        schema["required"] = required
    return {
        **({"required": True} if required else {}),
        "content": {"application/json": {"schema": schema}},
    }


def mismatches(items: Sequence[Sent], row: CatalogueOperation) -> Iterator[str]:
    """Where what is sent is not what the catalogue says."""
    known = {item.name: item for item in (*row.parameters, *row.fields)}
    here = {item.name: item for item in items}
    for name, item in known.items():
        if name not in here:
            yield f"the query has no variable ${name}"
        elif here[name].required and not item.required:
            yield f"{name} is required here, but not in the catalogue"
    if extra := [name for name in here if name not in known and here[name].place != "body"]:
        yield f"the catalogue does not have {', '.join(extra)}"
