"""Authenticates requests and gives endpoints access to the engine."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from airbyte_agent_sdk.spi import ORGANIZATION_HEADER
from fastapi import Depends, Header, Request
from fastapi.routing import APIRoute
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from ..engine import Engine
from ..problems import NO_TOKEN, Problem, ProblemError
from ..tokens import Caller, InvalidTokenError
from .body import check_query

__all__ = ["PROBLEMS", "CallerHere", "EngineHere", "bearer_of", "caller_of", "needs_token", "problems"]

#: Description of each status in the OpenAPI document.
PROBLEMS = {
    400: "The request cannot be parsed: malformed JSON or invalid characters",
    401: "The token is missing or invalid",
    403: "The token does not permit this",
    404: "Not found, or not accessible with this token",
    405: "Method not allowed",
    409: "It already exists, or was changed by another request",
    413: "The body is too large",
    415: "The Content-Type is not JSON",
    422: "The request is invalid; `errors` lists each field",
    429: "Too many requests; see Retry-After",
    500: "The engine failed",
    501: "Not implemented yet",
    502: "The service failed, or returned an unusable response",
    503: "The engine is stopping, or its database is unavailable",
    504: "The service did not respond in time",
}

_BEARER = HTTPBearer(
    auto_error=False,
    scheme_name="token",
    description="An application token from `/api/v1/account/applications/token`, or a scoped token from "
    "`/api/v1/embedded/scoped-token`, which can access its own workspace only.",
)


def problems(*statuses: int) -> dict[int | str, dict[str, object]]:
    """The documented error responses of an endpoint, without those that every endpoint has."""
    return {status: {"model": Problem, "description": PROBLEMS[status]} for status in statuses}


# Asynchronous although they never wait: FastAPI runs plain functions in a thread.
async def _engine(request: Request) -> Engine:
    engine: Engine = request.app.state.engine
    return engine


EngineHere: TypeAlias = Annotated[Engine, Depends(_engine)]


async def _caller(
    request: Request,
    engine: EngineHere,
    bearer: Annotated[HTTPAuthorizationCredentials | None, Depends(_BEARER)],
    x_organization_id: Annotated[
        str | None,
        Header(
            alias=ORGANIZATION_HEADER,
            description="Your organization's id. It must be the token's organization.",
        ),
    ] = None,
) -> Caller:
    token = bearer.credentials if bearer else ""
    return await caller_of(request, engine, token, x_organization_id)


async def caller_of(request: Request, engine: Engine, token: str, organization_id: str | None) -> Caller:
    """Returns the caller of a request.

    Args:
        request: The request. Query parameters that its endpoint does not declare are rejected.
        engine: Verifies the token.
        token: The bearer token.
        organization_id: The header ``X-Organization-Id``.

    Raises:
        ProblemError: The token is missing, invalid or another organization's, or a query parameter is
            unknown.
    """
    caller = await bearer_of(engine, token)
    if organization_id and organization_id != caller.organization_id:
        raise ProblemError(403, f"{ORGANIZATION_HEADER} is not the organization of this token")
    check_query(request)
    return caller


async def bearer_of(engine: Engine, token: str) -> Caller:
    """Returns the caller that a token identifies.

    Raises:
        ProblemError: The token is invalid, or its client was revoked.
    """
    try:
        caller = engine.tokens.read(token)
    except InvalidTokenError:
        raise _no_token() from None
    if not await engine.clients.valid(caller.client_id, caller.organization_id):
        raise _no_token()
    return caller


def _no_token() -> ProblemError:
    return ProblemError(401, NO_TOKEN, headers={"WWW-Authenticate": "Bearer"})


CallerHere: TypeAlias = Annotated[Caller, Depends(_caller)]


def needs_token(route: APIRoute) -> bool:
    """Whether an endpoint requires a token."""
    waiting = [route.dependant]
    while waiting:
        dependant = waiting.pop()
        if dependant.call is _caller:
            return True
        waiting += dependant.dependencies
    return False
