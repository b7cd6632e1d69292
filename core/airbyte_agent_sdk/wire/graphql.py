"""Builds the body of GraphQL requests."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..definition import GraphQL, Operation
from ..errors import InvalidParameterError
from ..values import is_array, is_object
from .encoding import text

__all__ = ["graphql_body", "may_be_null"]

_PARAMETER = re.compile(r"\{\{\s*([^{}\s]+)\s*\}\}")
_FIELDS = re.compile(r"\{\{\s*fields\s*\}\}")
_NAME = re.compile(r"[_A-Za-z][_0-9A-Za-z]*")
#: Maximum depth of a selection; servers allow less.
_DEEPEST = 30
_MISSING = object()


def may_be_null(graphql: GraphQL, parameter: str) -> bool:
    """Whether null is allowed for ``parameter``: it, or a variable set to it, is nullable."""
    return any(
        name == parameter or _whole(graphql.variables.get(name)) == parameter for name in graphql.nullable
    )


def graphql_body(operation: Operation, graphql: GraphQL, params: Mapping[str, Any]) -> dict[str, Any]:
    """The body: ``query``, ``variables`` and, if the spec has it, ``operationName``.

    Raises:
        InvalidParameterError: ``fields`` contains an invalid field.
    """
    defaults = {
        item.name: item.schema["default"]
        for item in operation.parameters
        if item.schema.get("default") is not None
    }
    known = {**defaults, **params}
    variables = {
        name: filled
        for name, template in graphql.variables.items()
        if (filled := _fill(template, known)) is not _MISSING
    }
    body: dict[str, Any] = {"query": _document(graphql, params), "variables": variables}
    if graphql.operation_name is not None:
        body["operationName"] = graphql.operation_name
    return body


def _whole(template: Any) -> str | None:
    """The parameter that makes up the whole template, if any."""
    match = _PARAMETER.fullmatch(template) if isinstance(template, str) else None
    return match[1] if match else None


def _fill(template: Any, known: Mapping[str, Any]) -> Any:
    """Fills in a variable's template.

    A template of a single parameter keeps the value's type; missing values stay missing.
    An object or list without any values is omitted as a whole: in an update, a null would clear a field that
    the caller did not specify.
    """
    if is_object(template):
        filled = {key: _fill(item, known) for key, item in template.items()}
        kept = {key: item for key, item in filled.items() if item is not _MISSING}
        return kept if kept or not template else _MISSING
    if is_array(template):
        items = [_fill(item, known) for item in template]
        left = [item for item in items if item is not _MISSING]
        return left if left or not template else _MISSING
    if not isinstance(template, str):
        return template
    whole = _whole(template)
    if whole is not None:
        return known.get(whole, _MISSING)
    if any(other not in known for other in _PARAMETER.findall(template)):
        return _MISSING
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
    for path in names if is_array(names) else [names]:
        steps = path.split(".") if isinstance(path, str) else [""]
        if len(steps) > _DEEPEST or not all(_NAME.fullmatch(name) for name in steps):
            raise InvalidParameterError(
                f'parameter "fields" holds {path!r}; a field must be a name, or up to {_DEEPEST} names '
                "joined by dots"
            )
        branch = tree
        for name in steps:
            branch = branch.setdefault(name, {})
    return _written(tree)


def _written(tree: Mapping[str, Any]) -> str:
    return " ".join(f"{name} {{ {_written(below)} }}" if below else name for name, below in tree.items())
