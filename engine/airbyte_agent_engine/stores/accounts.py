"""Organizations, client ids and workspaces."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from airbyte_agent_sdk.errors import AirbyteError
from sqlalchemy import delete, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from ..database import Database
from ..database.tables import Application, Organization, Workspace, new_id
from ..tokens import hashed, new_secret

__all__ = [
    "DEFAULT_WORKSPACE",
    "NewApplication",
    "UnknownAccountError",
    "application",
    "applications",
    "default_workspaces",
    "first_organization",
    "new_application",
    "new_organization",
    "revoke",
    "workspace",
    "workspace_named",
]


#: The default workspace of every organization.
DEFAULT_WORKSPACE = "default"


class UnknownAccountError(AirbyteError):
    """There is no such organization or client id."""


@dataclass(frozen=True, slots=True)
class NewApplication:
    """A new client id with its secret, which is shown only once."""

    organization_id: str
    client_id: str
    client_secret: str = field(repr=False)


async def new_organization(session: AsyncSession, name: str) -> NewApplication:
    """Create an organization with one client id and secret, and a first workspace; the caller commits."""
    organization = Organization(id=new_id(), name=name)
    session.add(organization)
    await session.flush()
    session.add(Workspace(organization_id=organization.id, name=DEFAULT_WORKSPACE))
    return await new_application(session, organization.id, "first")


async def first_organization(database: Database) -> NewApplication | None:
    """Create an organization if there is none. Of several engines at a first start, only one creates it."""
    async with database.session() as session:
        if await session.scalar(select(Organization.id).limit(1)) is not None:
            return None
    async with database.session() as session, session.begin():
        await database.alone(session)
        if await session.scalar(select(Organization.id).limit(1)) is not None:
            return None
        return await new_organization(session, "default")


async def default_workspaces(database: Database) -> None:
    """Create missing default workspaces: older versions created none."""
    theirs = select(Workspace.organization_id).where(Workspace.name == DEFAULT_WORKSPACE)
    without = select(Organization.id).where(Organization.id.not_in(theirs))
    async with database.session() as session:
        found = (await session.scalars(without)).all()
    if found:
        async with database.session() as session, session.begin():
            for organization_id in found:
                await workspace(session, organization_id, DEFAULT_WORKSPACE)


async def new_application(session: AsyncSession, organization_id: str, name: str) -> NewApplication:
    """Create a client id and secret; the caller commits.

    Raises:
        UnknownAccountError: There is no such organization.
    """
    if await session.get(Organization, organization_id) is None:
        raise UnknownAccountError(f"there is no organization {organization_id}")
    secret = new_secret()
    program = Application(
        client_id=new_id(), organization_id=organization_id, name=name, secret_hash=hashed(secret)
    )
    session.add(program)
    return NewApplication(organization_id, program.client_id, secret)


async def applications(session: AsyncSession, organization_id: str | None = None) -> Sequence[Application]:
    """Clients of one organization or of all, oldest first."""
    query = select(Application).order_by(Application.created_at, Application.client_id)
    if organization_id is not None:
        query = query.where(Application.organization_id == organization_id)
    return (await session.scalars(query)).all()


async def revoke(session: AsyncSession, client_id: str) -> None:
    """Delete a client id and invalidate its tokens. The caller commits.

    Raises:
        UnknownAccountError: There is no such client id.
    """
    deleted = await session.execute(
        delete(Application).where(Application.client_id == client_id).returning(Application.client_id)
    )
    if deleted.scalar_one_or_none() is None:
        raise UnknownAccountError(f"there is no client id {client_id}")


async def application(session: AsyncSession, client_id: str) -> Application | None:
    """A client by its id."""
    return await session.get(Application, client_id)


async def workspace_named(session: AsyncSession, organization_id: str, name: str) -> Workspace | None:
    """An organization's workspace with exactly that name."""
    found = await session.scalars(
        select(Workspace).where(Workspace.organization_id == organization_id, Workspace.name == name)
    )
    return found.one_or_none()


async def workspace(session: AsyncSession, organization_id: str, name: str) -> Workspace:
    """An organization's workspace with that name, created if missing. Safe for concurrent requests."""
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
