# Generated from specs/vellum-drive/connector.yaml by `connectorgen generate vellum-drive`. Do not edit.
"""Links of Vellum Drive."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.links import CREATE
from ..models.links import LinksCreateResult
from ..params.links import LinkCreateParamsLimits

__all__ = ["Links", "SyncLinks"]


class Links(Entity):
    """Links of Vellum Drive."""

    async def create(
        self,
        file: str,
        *,
        expires_at: dt.datetime | str | Omit | None = omit,
        notify: Sequence[str] | Omit | None = omit,
        limits: LinkCreateParamsLimits | Omit | None = omit,
    ) -> LinksCreateResult:
        """Share a file."""
        return await self._one(
            CREATE,
            {"file": file, "expires_at": expires_at, "notify": notify, "limits": limits},
            LinksCreateResult,
        )


class SyncLinks(SyncEntity):
    """Links of Vellum Drive. Sync version of `Links`."""

    def create(
        self,
        file: str,
        *,
        expires_at: dt.datetime | str | Omit | None = omit,
        notify: Sequence[str] | Omit | None = omit,
        limits: LinkCreateParamsLimits | Omit | None = omit,
    ) -> LinksCreateResult:
        """Share a file."""
        return self._one(
            CREATE,
            {"file": file, "expires_at": expires_at, "notify": notify, "limits": limits},
            LinksCreateResult,
        )
