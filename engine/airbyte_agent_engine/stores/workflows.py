"""Workflows of a workspace and their automations."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Select, delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from ..database.tables import Automation, Workflow
from ..tokens import Caller

__all__ = [
    "automation",
    "automation_with_id",
    "automations",
    "remove",
    "workflow",
    "workflows",
]


def _seen(caller: Caller, workspace_id: str) -> Select[Workflow]:
    query = select(Workflow).where(
        Workflow.organization_id == caller.organization_id, Workflow.workspace_id == workspace_id
    )
    return query if caller.workspace_id is None else query.where(Workflow.workspace_id == caller.workspace_id)


async def workflows(session: AsyncSession, caller: Caller, workspace_id: str) -> Sequence[Workflow]:
    """A workspace's workflows that the caller can access, oldest first."""
    query = _seen(caller, workspace_id).order_by(Workflow.created_at, Workflow.id)
    return (await session.scalars(query)).all()


async def workflow(
    session: AsyncSession, caller: Caller, workspace_id: str, workflow_id: str
) -> Workflow | None:
    """A workflow that the caller can access."""
    return (
        await session.scalars(_seen(caller, workspace_id).where(Workflow.id == workflow_id))
    ).one_or_none()


async def automations(session: AsyncSession, found: Workflow) -> Sequence[Automation]:
    """A workflow's automations, oldest first."""
    query = select(Automation).where(Automation.workflow_id == found.id)
    return (await session.scalars(query.order_by(Automation.created_at, Automation.id))).all()


async def automation(session: AsyncSession, found: Workflow, automation_id: str) -> Automation | None:
    """One of a workflow's automations."""
    query = select(Automation).where(Automation.workflow_id == found.id, Automation.id == automation_id)
    return (await session.scalars(query)).one_or_none()


async def automation_with_id(session: AsyncSession, automation_id: str) -> Automation | None:
    """An automation by id, without access checks, for its webhook URL."""
    return await session.get(Automation, automation_id)


async def remove(session: AsyncSession, found: Workflow | Automation) -> None:
    """Delete a workflow, including its automations."""
    kind = type(found)
    await session.execute(delete(kind).where(kind.id == found.id))
