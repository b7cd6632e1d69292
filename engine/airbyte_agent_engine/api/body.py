"""What all request bodies have in common, and how unknown names in requests are refused."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from airbyte_agent_sdk.errors import suggest
from fastapi import Request
from fastapi.routing import APIRoute
from pydantic import BaseModel, ConfigDict

from ..problems import FieldError, ProblemError

__all__ = ["Body", "check_query", "field_names", "invalid", "unknown_name"]

#: Longer names are not repeated in messages: a name may be a secret in the wrong place.
_LONGEST = 40
#: Errors that one answer lists.
_MOST = 20


class Body(BaseModel):
    """A request body. Fields that it does not declare are refused."""

    model_config = ConfigDict(extra="forbid")


def unknown_name(kind: str, name: str, known: Iterable[str]) -> FieldError:
    """The error for a name that is not declared, with the nearest one that is.

    Args:
        kind: What it is the name of, such as ``field``.
        name: The name.
        known: The names that are declared.
    """
    plain = len(name) <= _LONGEST and name.replace("_", "").replace("-", "").isalnum()
    hint = suggest(name[:100], known)
    return FieldError(message=f"unknown {kind}{hint}", field=name if plain else None)


def check_query(request: Request) -> None:
    """Refuse query parameters that the endpoint does not declare.

    Raises:
        ProblemError: There are such parameters; all are listed.
    """
    route = request.scope.get("route")
    if not request.scope["query_string"] or not isinstance(route, APIRoute):
        return
    known = _query_names(route)
    unknown = [name for name in dict.fromkeys(request.query_params.keys()) if name not in known]
    if unknown:
        raise ProblemError.of([unknown_name("query parameter", name, known) for name in unknown[:_MOST]])


def invalid(found: Sequence[Mapping[str, Any]], route: object) -> ProblemError:
    """The answer that says which fields are wrong.

    The values stay out of it: one may be a secret in the wrong place.

    Args:
        found: The errors that pydantic found; each place begins with the part of the request.
        route: The endpoint, by whose fields the nearest name is found.
    """
    return ProblemError.of([_field_error(item, route) for item in found[:_MOST]])


def _field_error(item: Mapping[str, Any], route: object) -> FieldError:
    name = ".".join(str(part) for part in item["loc"][1:])
    if item["type"] == "extra_forbidden":
        return unknown_name("field", name, field_names(route))
    message = str(item["msg"]).removeprefix("Value error, ")
    return FieldError(message=message if name else f"the body: {message}", field=name or None)


def field_names(route: object) -> tuple[str, ...]:
    """Names of the fields of an endpoint's body."""
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
