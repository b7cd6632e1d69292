"""OAuth apps of an organization, and pending consents."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from ..database.tables import Consent, OAuthApp

__all__ = ["app", "forget_old", "kept", "put_app", "remove_app", "take"]


async def app(session: AsyncSession, organization_id: str, slug: str) -> OAuthApp | None:
    """The app for a type, or else the app for all types (empty ``slug``)."""
    query = select(OAuthApp).where(OAuthApp.organization_id == organization_id, OAuthApp.slug.in_(("", slug)))
    return (await session.scalars(query.order_by(OAuthApp.slug.desc()).limit(1))).one_or_none()


async def kept(session: AsyncSession, organization_id: str) -> dict[str, datetime]:
    """When the app of each type was last stored, by slug; the app for all types has an empty slug."""
    query = select(OAuthApp.slug, OAuthApp.updated_at).where(OAuthApp.organization_id == organization_id)
    return {row.slug: row.updated_at for row in await session.execute(query)}


async def put_app(session: AsyncSession, made: OAuthApp) -> None:
    """Store an app, replacing the previous one. Of several concurrent requests, one wins."""
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
    """Delete an app; returns whether there was one."""
    gone = await session.execute(
        delete(OAuthApp)
        .where(OAuthApp.organization_id == organization_id, OAuthApp.slug == slug)
        .returning(OAuthApp.slug)
    )
    return gone.one_or_none() is not None


async def take(session: AsyncSession, state: str) -> Consent | None:
    """Take a consent and delete it: of two requests with the same state, only one gets it."""
    gone = await session.scalars(delete(Consent).where(Consent.state == state).returning(Consent))
    return gone.one_or_none()


async def forget_old(session: AsyncSession, organization_id: str, at: datetime) -> None:
    """Delete consents that expired before a time."""
    await session.execute(
        delete(Consent).where(Consent.organization_id == organization_id, Consent.expires_at < at)
    )
