"""An organization's own OAuth apps, and its users who were sent to a service to agree."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from ..database.tables import Consent, OAuthApp

__all__ = ["app", "forget_old", "kept", "put_app", "remove_app", "take"]


async def app(session: AsyncSession, organization_id: str, slug: str) -> OAuthApp | None:
    """The app for a type: its own, else the one for all types (``slug`` is empty)."""
    query = select(OAuthApp).where(OAuthApp.organization_id == organization_id, OAuthApp.slug.in_(("", slug)))
    return (await session.scalars(query.order_by(OAuthApp.slug.desc()).limit(1))).one_or_none()


async def kept(session: AsyncSession, organization_id: str) -> dict[str, datetime]:
    """When the app of each type was last kept, by slug; an empty slug is that of the app for all types."""
    query = select(OAuthApp.slug, OAuthApp.updated_at).where(OAuthApp.organization_id == organization_id)
    return {row.slug: row.updated_at for row in await session.execute(query)}


async def put_app(session: AsyncSession, made: OAuthApp) -> None:
    """Keep an app, in the place of the one before; of several at once, one stands."""
    try:
        async with session.begin_nested():
            session.add(made)
    except IntegrityError:
        await session.execute(
            update(OAuthApp)
            .where(OAuthApp.organization_id == made.organization_id, OAuthApp.slug == made.slug)
            .values(credentials=made.credentials)
        )


async def remove_app(session: AsyncSession, organization_id: str, slug: str) -> bool:
    """Delete an app; whether there was one."""
    gone = await session.execute(
        delete(OAuthApp)
        .where(OAuthApp.organization_id == organization_id, OAuthApp.slug == slug)
        .returning(OAuthApp.slug)
    )
    return gone.one_or_none() is not None


async def take(session: AsyncSession, state: str) -> Consent | None:
    """A consent, which is gone with that: of two who come back with one state, one gets it."""
    gone = await session.scalars(delete(Consent).where(Consent.state == state).returning(Consent))
    return gone.one_or_none()


async def forget_old(session: AsyncSession, organization_id: str, at: datetime) -> None:
    """Delete consents that had ended by then."""
    await session.execute(
        delete(Consent).where(Consent.organization_id == organization_id, Consent.expires_at < at)
    )
