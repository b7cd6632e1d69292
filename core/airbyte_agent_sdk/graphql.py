"""A GraphQL operation's parameters as the document and the variables that are posted."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .definition import GraphQL, Operation
from .encoding import text
from .errors import InvalidParameterError
from .jsonvalue import is_array, is_object

__all__ = ["graphql_body"]

_PARAMETER = re.compile(r"\{\{\s*([^{}\s]+)\s*\}\}")
_FIELDS = re.compile(r"\{\{\s*fields\s*\}\}")
_NAME = re.compile(r"[_A-Za-z][_0-9A-Za-z]*")
_MISSING = object()


def graphql_body(operation: Operation, graphql: GraphQL, params: Mapping[str, Any]) -> dict[str, Any]:
    """What is posted: ``query``, ``variables`` and, where the spec names it, ``operationName``.

    Raises:
        InvalidParameterError: ``fields`` holds what is no field.
    """
    defaults = {
        item.name: item.schema["default"] for item in operation.parameters if "default" in item.schema
    }
    known = {**defaults, **params}
    variables = {
        name: filled
        for name, template in graphql.variables.items()
        if (filled := _fill(template, known, nullable=name in graphql.nullable)) is not _MISSING
    }
    body: dict[str, Any] = {"query": _document(graphql, params), "variables": variables}
    if graphql.operation_name is not None:
        body["operationName"] = graphql.operation_name
    return body


def _fill(template: Any, known: Mapping[str, Any], *, nullable: bool) -> Any:
    """A variable's template with values in place: alone, a value keeps its type; a missing one is missing."""
    if is_object(template):
        filled = {key: _fill(item, known, nullable=False) for key, item in template.items()}
        return {key: item for key, item in filled.items() if item is not _MISSING} or _MISSING
    if is_array(template):
        items = [_fill(item, known, nullable=False) for item in template]
        return [item for item in items if item is not _MISSING]
    if not isinstance(template, str):
        return template
    whole = _PARAMETER.fullmatch(template)
    if whole is not None:
        return known.get(whole[1], None if nullable else _MISSING)
    if any(name not in known for name in _PARAMETER.findall(template)):
        return None if nullable else _MISSING
    return _PARAMETER.sub(lambda match: text(known[match[1]]), template)


def _document(graphql: GraphQL, params: Mapping[str, Any]) -> str:
    if not _FIELDS.search(graphql.query):
        return graphql.query
    given = params.get("fields")
    names = given.replace(",", " ").split() if isinstance(given, str) else given
    selection = _selection(names) if names else graphql.default_fields or "id"
    return _FIELDS.sub(lambda _: selection, graphql.query)


def _selection(names: Any) -> str:
    """``["id", "owner.login", "owner.id"]`` as ``id owner { login id }``."""
    tree: dict[str, Any] = {}
    for path in names:
        branch = tree
        for name in str(path).split("."):
            if not _NAME.fullmatch(name):
                raise InvalidParameterError(
                    f'parameter "fields" holds {path!r}; a field is a name, or names joined by dots'
                )
            branch = branch.setdefault(name, {})
    return _written(tree)


def _written(tree: Mapping[str, Any]) -> str:
    return " ".join(f"{name} {{ {_written(below)} }}" if below else name for name, below in tree.items())
