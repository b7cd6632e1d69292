"""Access tokens for programs."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from fastapi import APIRouter, Request
from pydantic import BaseModel, Field, SecretStr

from ..engine import Engine
from ..problems import NO_TOKEN, ProblemError, not_found
from ..stores import accounts, token_windows, workspaces
from ..tokens import Caller, hashed, matches
from .access import CallerHere, EngineHere, problems
from .body import Body
from .workspaces import workspace_for

router = APIRouter(tags=["tokens"])

#: Compared with if a client id is unknown, so that this takes equally long.
_NOBODY = hashed("")


class ApplicationCredentials(Body):
    """Client id and secret of a program."""

    client_id: str = Field(max_length=64, examples=["2f6e3a52-0f6b-4b52-9d3c-8a1f0c8d6b11"])
    client_secret: SecretStr = Field(max_length=256, examples=["very_secret"])


class AccessToken(BaseModel):
    """A token for the whole organization."""

    access_token: str
    token_type: Literal["Bearer"] = "Bearer"  # noqa: S105  a word of the protocol
    expires_in: int = Field(description="Lifetime of the token in seconds.", examples=[900])


class ScopeRequest(Body):
    """The workspace that a token is limited to."""

    workspace_name: str = Field(min_length=1, max_length=200, examples=["customer-42"])
    region_id: str | None = Field(
        default=None, max_length=200, description="Accepted and ignored: an engine has one region."
    )


class ScopedToken(BaseModel):
    """A token for one workspace."""

    token: str


class TokenInfo(BaseModel):
    """The scope of a token."""

    organization_id: str
    workspace_id: str | None = Field(
        description="`null` for an application token, which can access all workspaces."
    )
    workspace_name: str | None
    external_user_id: str | None = Field(description="Alias of `workspace_name`.")
    client_id: str
    expires_at: int = Field(description="Unix time in seconds.")


_STATUSES = problems(401, 422, 429)


@router.post("/api/v1/account/applications/token", summary="Get an application token", responses=_STATUSES)
@router.post(
    "/api/v1/applications/token",
    summary="Get an application token (older URL)",
    deprecated=True,
    responses=_STATUSES,
)
async def application_token(
    credentials: ApplicationCredentials, request: Request, engine: EngineHere
) -> AccessToken:
    """Get a token for the whole organization with a client id and secret. It is valid for about 15 minutes.

    Requests with a wrong secret are rate limited by IP address and by client id. Requests with the right
    secret are not limited.
    """
    secret = credentials.client_secret.get_secret_value()
    async with engine.database.session() as session:
        program = await accounts.application(session, credentials.client_id)
    right = matches(secret, program.secret_hash if program else _NOBODY) and program is not None
    if not right or program is None:
        address = request.client.host if request.client else ""
        await _count(engine, f"wrong/address/{address}", f"wrong/client/{credentials.client_id}")
        engine.metrics.token("refused")
        raise ProblemError(401, "client_id or client_secret is invalid")
    engine.metrics.token("issued")
    token = engine.tokens.issue(Caller(program.client_id, program.organization_id))
    return AccessToken(access_token=token, expires_in=engine.tokens.seconds)


async def _count(engine: Engine, *keys: str) -> None:
    limit = engine.configuration.token_requests
    for key in keys:  # one after the other: a request over one limit adds no rows for the others
        async with engine.database.session() as session, session.begin():
            requests = await token_windows.counted(session, key)
        if requests > limit:
            engine.metrics.token("limited")
            raise ProblemError(
                429,
                f"there were more than {limit} failed token requests in this minute; check client_id and "
                "client_secret, and retry after the time in Retry-After",
                headers={"Retry-After": str(token_windows.seconds_left())},
            )


@router.post(
    "/api/v1/embedded/scoped-token",
    summary="Get a token for one workspace",
    responses=problems(401, 403, 404, 422),
)
async def scoped_token(asked: ScopeRequest, caller: CallerHere, engine: EngineHere) -> ScopedToken:
    """Get a token for one workspace, which is created if it does not exist.

    It expires no later than the token used to request it, and when its client is revoked. A scoped token can
    only get a token for its own workspace.
    """
    if not await engine.clients.valid(caller.client_id, caller.organization_id, now=True):
        raise ProblemError(401, NO_TOKEN, headers={"WWW-Authenticate": "Bearer"})
    async with engine.database.session() as session, session.begin():
        workspace = await workspace_for(session, caller, asked.workspace_name)
    token = engine.tokens.issue(replace(caller, workspace_id=workspace.id))
    return ScopedToken(token=token)


@router.get(
    "/api/v1/embedded/scoped-token/info",
    summary="Get the scope of this token",
    responses=problems(401, 403, 404),
)
async def token_info(caller: CallerHere, engine: EngineHere) -> TokenInfo:
    """Get the token's organization and, for a scoped token, its workspace."""
    name: str | None = None
    if caller.workspace_id is not None:
        async with engine.database.session() as session:
            workspace = await workspaces.own(session, caller)
        if workspace is None:
            raise not_found("workspace")
        name = workspace.name
    return TokenInfo(
        organization_id=caller.organization_id,
        workspace_id=caller.workspace_id,
        workspace_name=name,
        external_user_id=name,
        client_id=caller.client_id,
        expires_at=caller.ends or 0,
    )
