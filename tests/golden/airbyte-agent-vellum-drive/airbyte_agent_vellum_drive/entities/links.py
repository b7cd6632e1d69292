# Generated from specs/vellum-drive/connector.yaml by `connectorgen generate vellum-drive`. Do not edit.
"""Links of Vellum Drive."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.definition import Operation, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.links import LinksCreateResult
from ..params.links import LinksCreateLimits

__all__ = ["Links", "SyncLinks"]


class Links(Entity):
    """Links of Vellum Drive."""

    async def create(
        self,
        file: str,
        *,
        expires_at: dt.datetime | str | Omit | None = omit,
        notify: Sequence[str] | Omit | None = omit,
        limits: LinksCreateLimits | Omit | None = omit,
    ) -> LinksCreateResult:
        """Share a file."""
        return await self._one(
            CREATE, {"file": file, "expires_at": expires_at, "notify": notify, "limits": limits},
            LinksCreateResult,
        )  # fmt: skip


class SyncLinks(SyncEntity):
    """Links of Vellum Drive; blocking twin of `Links`."""

    def create(
        self,
        file: str,
        *,
        expires_at: dt.datetime | str | Omit | None = omit,
        notify: Sequence[str] | Omit | None = omit,
        limits: LinksCreateLimits | Omit | None = omit,
    ) -> LinksCreateResult:
        """Share a file."""
        return self._one(
            CREATE, {"file": file, "expires_at": expires_at, "notify": notify, "limits": limits},
            LinksCreateResult,
        )  # fmt: skip


# fmt: off
CREATE = Operation(
    entity="links", action="create", method="POST", path="/links",
    parameters=(
        Parameter("file", "body", {"type": "string"}, required=True),
        Parameter("expires_at", "body", {"type": "string", "format": "date-time"}),
        Parameter("notify", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter(
            "limits", "body",
            {"type": "object", "properties": {"views": {"type": "integer"}, "once": {"type": "boolean"}}},
        ),
    ),
    summary="Share a file", body="form",
)
OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
