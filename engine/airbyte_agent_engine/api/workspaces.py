"""Workspaces: the parts of an organization."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from fastapi import APIRouter, Query
from pydantic import BaseModel, Field
from sqlalchemy.ext.asyncio import AsyncSession

from ..database.tables import Workspace
from ..engine import Engine
from ..problems import FieldError, ProblemError, not_found
from ..stores import accounts, workspaces
from ..tokens import Caller
from .access import CallerHere, EngineHere, problems

__all__ = ["WorkspaceId", "chosen_workspace", "same_workspace", "workspace_for", "workspace_there"]

router = APIRouter(tags=["workspaces"])

#: The id of a workspace, where a request gives none.
WorkspaceId: TypeAlias = Annotated[str | None, Field(max_length=64)]


class WorkspaceSummary(BaseModel):
    """A workspace."""

    id: str
    name: str = Field(examples=["customer-42"])


class WorkspaceList(BaseModel):
    """Workspaces: the one of exactly that name first, then the shortest names."""

    data: list[WorkspaceSummary]


async def same_workspace(session: AsyncSession, caller: Caller, name: str | None) -> Workspace:
    """The workspace of a scoped token, which may name no other.

    Raises:
        ProblemError: It names another, whether that is there or not; or its own is gone.
    """
    own = await workspaces.own(session, caller)
    if own is None:
        raise not_found("workspace")
    if name is not None and name != own.name:
        raise ProblemError(403, "this token is for another workspace")
    return own


async def workspace_there(session: AsyncSession, caller: Caller, name: str | None) -> Workspace | None:
    """The workspace that :func:`workspace_for` gives; ``None`` where it is still to be made.

    Raises:
        ProblemError: As :func:`same_workspace`.
    """
    if caller.workspace_id is not None:
        return await same_workspace(session, caller, name)
    return await workspaces.named(session, caller, name or accounts.DEFAULT_WORKSPACE)


async def workspace_for(session: AsyncSession, caller: Caller, name: str | None) -> Workspace:
    """The workspace to make something in: a scoped token's own, else the named one, made where it is new.

    Raises:
        ProblemError: As :func:`same_workspace`.
    """
    if caller.workspace_id is not None:
        return await same_workspace(session, caller, name)
    return await accounts.workspace(session, caller.organization_id, name or accounts.DEFAULT_WORKSPACE)


async def chosen_workspace(
    engine: Engine, caller: Caller, workspace_id: str | None, name: str | None
) -> Workspace | str | None:
    """The workspace that a request names by id; where it gives no id, the name, for :func:`workspace_for`.

    Raises:
        ProblemError: The caller sees no workspace of that id, or it has another name.
    """
    if workspace_id is None:
        return name
    async with engine.database.session() as session:
        found = await workspaces.get(session, caller, workspace_id)
    if found is None:
        raise not_found("workspace")
    if name is not None and name != found.name:
        said = "workspace_id and workspace_name name different workspaces; give one of them"
        raise ProblemError.of([FieldError(message=said, field="workspace_id")])
    return found


@router.get("/api/v1/workspaces", summary="Find workspaces by name", responses=problems(401, 403, 422))
async def list_(
    caller: CallerHere,
    engine: EngineHere,
    name_contains: Annotated[str, Query(max_length=200, description="A part of the name, any case.")] = "",
    limit: Annotated[int, Query(ge=1, le=1000)] = 100,
) -> WorkspaceList:
    """Those whose names hold a text; a scoped token sees its own only."""
    async with engine.database.session() as session:
        found = await workspaces.containing(session, caller, name_contains, limit)
    return WorkspaceList(data=[WorkspaceSummary(id=item.id, name=item.name) for item in found])
