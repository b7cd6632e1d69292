"""Tokens for programs."""

from __future__ import annotations

from typing import Literal

from fastapi import APIRouter
from pydantic import BaseModel, Field, SecretStr

from ..problems import ProblemError
from ..stores import accounts
from ..tokens import Caller, hashed, matches
from .access import CallerHere, EngineHere, problems

router = APIRouter(tags=["tokens"])

_NOBODY = hashed("")


class ApplicationCredentials(BaseModel):
    """A program's client id and secret."""

    client_id: str = Field(max_length=64)
    client_secret: SecretStr = Field(max_length=256)


class AccessToken(BaseModel):
    """A token for the whole organization."""

    access_token: str
    token_type: Literal["Bearer"] = "Bearer"  # noqa: S105  a word of the protocol
    expires_in: int = Field(description="Seconds that the token lasts.")


class ScopeRequest(BaseModel):
    """The one workspace that a token is to be for."""

    workspace_name: str = Field(min_length=1, max_length=200)
    region_id: str | None = Field(default=None, description="Taken and not used: an engine has one region.")


class ScopedToken(BaseModel):
    """A token for one workspace."""

    token: str


@router.post("/api/v1/account/applications/token", responses=problems(401, 422, 429))
@router.post("/api/v1/applications/token", deprecated=True, responses=problems(401, 422, 429))
async def application_token(credentials: ApplicationCredentials, engine: EngineHere) -> AccessToken:
    """A token for the whole organization, for a program's id and secret."""
    async with engine.database.session() as session:
        program = await accounts.application(session, credentials.client_id)
    secret = credentials.client_secret.get_secret_value()
    if not matches(secret, program.secret_hash if program else _NOBODY) or program is None:
        raise ProblemError(401, "client_id or client_secret is wrong")
    token = engine.tokens.issue(Caller(program.client_id, program.organization_id))
    return AccessToken(access_token=token, expires_in=engine.tokens.seconds)


@router.post("/api/v1/embedded/scoped-token", responses=problems(401, 403, 422))
async def scoped_token(asked: ScopeRequest, caller: CallerHere, engine: EngineHere) -> ScopedToken:
    """A token for one workspace, which is made where it is new."""
    async with engine.database.session() as session, session.begin():
        workspace = await accounts.workspace(session, caller.organization_id, asked.workspace_name)
    if caller.workspace_id not in (None, workspace.id):
        raise ProblemError(403, "this token is for another workspace")
    return ScopedToken(
        token=engine.tokens.issue(Caller(caller.client_id, caller.organization_id, workspace.id))
    )
