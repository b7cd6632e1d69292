"""Workflows. They are stored and returned, but not run yet."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, TypeAlias

from fastapi import APIRouter, Query
from pydantic import BaseModel, Field, JsonValue
from sqlalchemy.ext.asyncio import AsyncSession

from ..database.tables import Workflow
from ..problems import not_found
from ..stores import workflows, workspaces
from ..tokens import Caller
from .access import CallerHere, EngineHere, problems
from .body import Body

__all__ = ["WorkspaceId", "here", "router"]

router = APIRouter(prefix="/api/v1/internal/workflows", tags=["workflows"])

WorkspaceId: TypeAlias = Annotated[str, Query(max_length=64, description="The workspace of the workflow.")]


class NewWorkflow(Body):
    """A workflow to create."""

    workspace_id: str = Field(max_length=64)
    name: str = Field(min_length=1, max_length=200)
    tasks: list[JsonValue] = Field(
        default_factory=list[JsonValue],
        max_length=200,
        description="Instructions for the workflow. Stored unchanged.",
    )


class WorkflowChange(Body):
    """Changes to a workflow. Omitted fields stay unchanged."""

    name: str = Field(default_factory=str, min_length=1, max_length=200)
    tasks: list[JsonValue] = Field(default_factory=list[JsonValue], max_length=200)


class WorkflowFacts(BaseModel):
    """A workflow."""

    id: str
    workspace_id: str
    name: str
    tasks: list[Any]
    runs: bool = Field(default=False, description="Whether this engine runs it. Always `false` for now.")
    created_at: datetime
    updated_at: datetime


class WorkflowList(BaseModel):
    """Workflows, oldest first."""

    data: list[WorkflowFacts]


def _facts(found: Workflow) -> WorkflowFacts:
    return WorkflowFacts(
        id=found.id,
        workspace_id=found.workspace_id,
        name=found.name,
        tasks=found.tasks,
        created_at=found.created_at,
        updated_at=found.updated_at,
    )


async def here(session: AsyncSession, caller: Caller, workspace_id: str, workflow_id: str) -> Workflow:
    """Returns a workflow that the caller can access.

    Raises:
        ProblemError: There is no such workflow (404).
    """
    found = await workflows.workflow(session, caller, workspace_id, workflow_id)
    if found is None:
        raise not_found("workflow")
    return found


async def _enter(session: AsyncSession, caller: Caller, workspace_id: str) -> None:
    if await workspaces.get(session, caller, workspace_id) is None:
        raise not_found("workspace")


@router.get("", summary="List workflows", responses=problems(401, 403, 404, 422))
async def list_(workspace_id: WorkspaceId, caller: CallerHere, engine: EngineHere) -> WorkflowList:
    """List the workflows of a workspace."""
    async with engine.database.session() as session:
        await _enter(session, caller, workspace_id)
        found = await workflows.workflows(session, caller, workspace_id)
    return WorkflowList(data=[_facts(item) for item in found])


@router.post("", summary="Create a workflow", responses=problems(401, 403, 404, 422))
async def create(new: NewWorkflow, caller: CallerHere, engine: EngineHere) -> WorkflowFacts:
    """Create a workflow. It is stored but does not run yet; see `runs`."""
    async with engine.database.session() as session, session.begin():
        await _enter(session, caller, new.workspace_id)
        made = Workflow(organization_id=caller.organization_id, **new.model_dump())
        session.add(made)
    return _facts(made)


@router.get("/{workflow_id}", summary="Get a workflow", responses=problems(401, 403, 404, 422))
async def get(
    workflow_id: str, workspace_id: WorkspaceId, caller: CallerHere, engine: EngineHere
) -> WorkflowFacts:
    """Get a workflow."""
    async with engine.database.session() as session:
        return _facts(await here(session, caller, workspace_id, workflow_id))


@router.patch("/{workflow_id}", summary="Change a workflow", responses=problems(401, 403, 404, 422))
async def update(
    workflow_id: str,
    change: WorkflowChange,
    workspace_id: WorkspaceId,
    caller: CallerHere,
    engine: EngineHere,
) -> WorkflowFacts:
    """Change a workflow."""
    async with engine.database.session() as session, session.begin():
        found = await here(session, caller, workspace_id, workflow_id)
        for name, value in change.model_dump(exclude_unset=True).items():
            setattr(found, name, value)
    return _facts(found)


@router.delete(
    "/{workflow_id}", status_code=204, summary="Delete a workflow", responses=problems(401, 403, 404, 422)
)
async def delete(workflow_id: str, workspace_id: WorkspaceId, caller: CallerHere, engine: EngineHere) -> None:
    """Delete a workflow and its automations."""
    async with engine.database.session() as session, session.begin():
        await workflows.remove(session, await here(session, caller, workspace_id, workflow_id))
