"""Base class of request bodies, and errors for unknown names in requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from airbyte_agent_sdk.errors import suggest
from fastapi import Request
from fastapi.routing import APIRoute
from pydantic import BaseModel, ConfigDict

from ..problems import FieldError, ProblemError

__all__ = ["Body", "check_query", "field_names", "invalid", "unknown_name"]

#: Longer names are not repeated in messages: a misplaced secret may have become a name.
_LONGEST = 40
#: Maximum number of errors in one response.
_MOST = 20


class Body(BaseModel):
    """A request body. Undeclared fields are rejected."""

    model_config = ConfigDict(extra="forbid")


def unknown_name(kind: str, name: str, known: Iterable[str]) -> FieldError:
    """The error for an undeclared name, with the nearest declared name.

    Args:
        kind: What the name belongs to, such as ``field``.
        name: The name.
        known: The declared names.
    """
    plain = len(name) <= _LONGEST and name.replace("_", "").replace("-", "").isalnum()
    hint = suggest(name[:100], known)
    return FieldError(message=f"unknown {kind}{hint}", field=name if plain else None)


def check_query(request: Request) -> None:
    """Reject query parameters that the endpoint does not declare.

    Raises:
        ProblemError: There are undeclared parameters; the message lists all of them.
    """
    route = request.scope.get("route")
    if not request.scope["query_string"] or not isinstance(route, APIRoute):
        return
    known = _query_names(route)
    unknown = [name for name in dict.fromkeys(request.query_params.keys()) if name not in known]
    if unknown:
        raise ProblemError.of([unknown_name("query parameter", name, known) for name in unknown[:_MOST]])


def invalid(found: Sequence[Mapping[str, Any]], route: object) -> ProblemError:
    """The response that lists the invalid fields.

    It contains no values: one may be a misplaced secret.

    Args:
        found: Pydantic's errors; each location starts with the part of the request.
        route: The endpoint, whose fields are searched for the nearest name.
    """
    return ProblemError.of([_field_error(item, route) for item in found[:_MOST]])


def _field_error(item: Mapping[str, Any], route: object) -> FieldError:
    name = ".".join(str(part) for part in item["loc"][1:])
    if item["type"] == "extra_forbidden":
        return unknown_name("field", name, field_names(route))
    message = str(item["msg"]).removeprefix("Value error, ")
    return FieldError(message=message if name else f"the body: {message}", field=name or None)


def field_names(route: object) -> tuple[str, ...]:
    """Field names of an endpoint's body."""
    if not isinstance(route, APIRoute):
        return ()
    models = [field.field_info.annotation for field in route.dependant.body_params]
    return tuple(
        name
        for model in models
        if isinstance(model, type) and issubclass(model, BaseModel)
        for name in model.model_fields
    )


def _query_names(route: APIRoute) -> tuple[str, ...]:
    names: list[str] = []
    waiting = [route.dependant]
    while waiting:
        dependant = waiting.pop()
        names += [field.alias for field in dependant.query_params]
        waiting += dependant.dependencies
    return tuple(names)
