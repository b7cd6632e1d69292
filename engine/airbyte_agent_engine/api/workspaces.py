"""Workspaces of an organization."""

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

#: The id of a workspace if a request specifies none.
WorkspaceId: TypeAlias = Annotated[str | None, Field(max_length=64)]


class WorkspaceSummary(BaseModel):
    """A workspace."""

    id: str
    name: str = Field(examples=["customer-42"])


class WorkspaceList(BaseModel):
    """Workspaces: an exact match first, then the shortest names."""

    data: list[WorkspaceSummary]


async def same_workspace(session: AsyncSession, caller: Caller, name: str | None) -> Workspace:
    """Returns the workspace of a scoped token. The request may not specify another one.

    Raises:
        ProblemError: It specifies another workspace, existing or not; or its own was deleted.
    """
    own = await workspaces.own(session, caller)
    if own is None:
        raise not_found("workspace")
    if name is not None and name != own.name:
        raise ProblemError(403, "this token is for another workspace")
    return own


async def workspace_there(session: AsyncSession, caller: Caller, name: str | None) -> Workspace | None:
    """Like :func:`workspace_for`, but returns ``None`` if the workspace does not exist yet.

    Raises:
        ProblemError: See :func:`same_workspace`.
    """
    if caller.workspace_id is not None:
        return await same_workspace(session, caller, name)
    return await workspaces.named(session, caller, name or accounts.DEFAULT_WORKSPACE)


async def workspace_for(session: AsyncSession, caller: Caller, name: str | None) -> Workspace:
    """Returns a scoped token's workspace, or else the named one, which is created if it does not exist.

    Raises:
        ProblemError: See :func:`same_workspace`.
    """
    if caller.workspace_id is not None:
        return await same_workspace(session, caller, name)
    return await accounts.workspace(session, caller.organization_id, name or accounts.DEFAULT_WORKSPACE)


async def chosen_workspace(
    engine: Engine, caller: Caller, workspace_id: str | None, name: str | None
) -> Workspace | str | None:
    """Returns the workspace with the requested id, or the requested name for :func:`workspace_for`.

    Raises:
        ProblemError: The caller can access no workspace with that id, or it has another name.
    """
    if workspace_id is None:
        return name
    async with engine.database.session() as session:
        found = await workspaces.get(session, caller, workspace_id)
    if found is None:
        raise not_found("workspace")
    if name is not None and name != found.name:
        said = "workspace_id and workspace_name specify different workspaces; specify only one of them"
        raise ProblemError.of([FieldError(message=said, field="workspace_id")])
    return found


@router.get("/api/v1/workspaces", summary="Find workspaces by name", responses=problems(401, 403, 422))
async def list_(
    caller: CallerHere,
    engine: EngineHere,
    name_contains: Annotated[
        str, Query(max_length=200, description="Part of the name, case-insensitive.")
    ] = "",
    limit: Annotated[int, Query(ge=1, le=1000)] = 100,
) -> WorkspaceList:
    """Find workspaces whose names contain a text. A scoped token finds only its own workspace."""
    async with engine.database.session() as session:
        found = await workspaces.containing(session, caller, name_contains, limit)
    return WorkspaceList(data=[WorkspaceSummary(id=item.id, name=item.name) for item in found])
