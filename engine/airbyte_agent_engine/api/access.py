"""Who a request is from, and what of the engine its endpoint is handed."""

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

#: What each status says, for the OpenAPI document.
PROBLEMS = {
    400: "The request cannot be read: broken JSON, or characters that no text has",
    401: "No token, or one that is not valid",
    403: "Not with this token",
    404: "No such thing, or not this token's",
    405: "Not with this method",
    409: "It exists already, or changed meanwhile",
    413: "The body is too long",
    415: "The body is not called JSON",
    422: "Something in the request is wrong; `errors` names each field",
    429: "Too many requests; see Retry-After",
    500: "The engine failed",
    501: "Not built yet",
    502: "The service failed, or gave an answer that cannot be used",
    503: "Not now: the engine is stopping, or its database is unavailable",
    504: "The service did not answer in time",
}

_BEARER = HTTPBearer(
    auto_error=False,
    scheme_name="token",
    description="An application token of `/api/v1/account/applications/token`, or a scoped one of "
    "`/api/v1/embedded/scoped-token`, which sees its workspace only.",
)


def problems(*statuses: int) -> dict[int | str, dict[str, object]]:
    """The documented error answers of an endpoint; those that all have are added to the document."""
    return {status: {"model": Problem, "description": PROBLEMS[status]} for status in statuses}


# Asynchronous though they wait for nothing: the framework would hand plain functions to a thread.
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
            description="Your organization's id; another than the token's is refused.",
        ),
    ] = None,
) -> Caller:
    token = bearer.credentials if bearer else ""
    return await caller_of(request, engine, token, x_organization_id)


async def caller_of(request: Request, engine: Engine, token: str, organization_id: str | None) -> Caller:
    """Whose request it is.

    Args:
        request: The request, whose query may hold nothing that its endpoint does not declare.
        engine: Reads its token.
        token: The bearer token.
        organization_id: The header ``X-Organization-Id``.

    Raises:
        ProblemError: There is no valid token, or it is another organization's; or the query is not right.
    """
    caller = await bearer_of(engine, token)
    if organization_id and organization_id != caller.organization_id:
        raise ProblemError(403, f"{ORGANIZATION_HEADER} is not the organization of this token")
    check_query(request)
    return caller


async def bearer_of(engine: Engine, token: str) -> Caller:
    """Whose token it is.

    Raises:
        ProblemError: It is not valid, or its client was revoked.
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
    """Whether an endpoint asks who calls it."""
    waiting = [route.dependant]
    while waiting:
        dependant = waiting.pop()
        if dependant.call is _caller:
            return True
        waiting += dependant.dependencies
    return False
