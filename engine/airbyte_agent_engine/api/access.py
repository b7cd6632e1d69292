"""Who a request is from, and what of the engine its endpoint is handed."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from fastapi import Depends, Header, Request

from ..engine import Engine
from ..problems import Problem, ProblemError
from ..tokens import Caller, InvalidTokenError

__all__ = ["PROBLEMS", "CallerHere", "EngineHere", "problems"]

#: What each status says, for the OpenAPI document.
PROBLEMS = {
    400: "The body is not JSON",
    401: "No token, or one that is not valid",
    403: "Not with this token",
    404: "No such thing, or not this token's",
    409: "It exists already, or changed meanwhile",
    413: "Too long",
    422: "Something in the request is wrong",
    429: "Too many requests; see Retry-After",
    502: "The service failed, or gave an answer that cannot be used",
    503: "Not now: the engine is stopping, or its database is away",
    504: "The service did not answer in time",
}


def problems(*statuses: int) -> dict[int | str, dict[str, object]]:
    """The documented error answers of an endpoint."""
    return {status: {"model": Problem, "description": PROBLEMS[status]} for status in statuses}


def _engine(request: Request) -> Engine:
    engine: Engine = request.app.state.engine
    return engine


EngineHere: TypeAlias = Annotated[Engine, Depends(_engine)]


def _caller(
    engine: EngineHere,
    authorization: Annotated[str | None, Header(include_in_schema=False)] = None,
    x_organization_id: Annotated[str | None, Header()] = None,
) -> Caller:
    scheme, _, token = (authorization or "").partition(" ")
    try:
        caller = engine.tokens.read(token if scheme.lower() == "bearer" else "")
    except InvalidTokenError:
        raise ProblemError(
            401,
            "send `Authorization: Bearer <access token>`; get one from /api/v1/account/applications/token",
            headers={"WWW-Authenticate": "Bearer"},
        ) from None
    if x_organization_id is not None and x_organization_id != caller.organization_id:
        raise ProblemError(403, "X-Organization-Id is not the organization of this token")
    return caller


CallerHere: TypeAlias = Annotated[Caller, Depends(_caller)]
