"""Organizations, their programs' client ids, and their workspaces."""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from ..database.tables import Application, Organization, Workspace, new_id
from ..tokens import hashed, new_secret

__all__ = ["NewApplication", "application", "new_organization", "workspace", "workspace_named"]


@dataclass(frozen=True, slots=True)
class NewApplication:
    """A new client id, with the secret that is shown once."""

    organization_id: str
    client_id: str
    client_secret: str = field(repr=False)


async def new_organization(session: AsyncSession, name: str) -> NewApplication:
    """Create an organization with one client id and secret; the caller commits."""
    organization, secret = Organization(id=new_id(), name=name), new_secret()
    program = Application(
        client_id=new_id(), organization_id=organization.id, name="first", secret_hash=hashed(secret)
    )
    session.add(organization)
    await session.flush()
    session.add(program)
    return NewApplication(organization.id, program.client_id, secret)


async def application(session: AsyncSession, client_id: str) -> Application | None:
    """A program, by its client id."""
    return await session.get(Application, client_id)


async def workspace_named(session: AsyncSession, organization_id: str, name: str) -> Workspace | None:
    """An organization's workspace of that very name."""
    found = await session.scalars(
        select(Workspace).where(Workspace.organization_id == organization_id, Workspace.name == name)
    )
    return found.one_or_none()


async def workspace(session: AsyncSession, organization_id: str, name: str) -> Workspace:
    """An organization's workspace of that name, made where there is none; of many at once, one makes it."""
    found = await workspace_named(session, organization_id, name)
    if found is not None:
        return found
    made = Workspace(organization_id=organization_id, name=name)
    try:
        async with session.begin_nested():
            session.add(made)
    except IntegrityError:
        again = await workspace_named(session, organization_id, name)
        if again is None:
            raise
        return again
    return made
