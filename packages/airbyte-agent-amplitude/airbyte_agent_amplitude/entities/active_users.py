# Generated from specs/amplitude/connector.yaml by `connectorgen generate amplitude`. Do not edit.
"""Numbers of users."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.active_users import LIST
from ..models.active_users import ActiveUsers

__all__ = ["ActiveUsersEntity", "SyncActiveUsersEntity"]


class ActiveUsersEntity(Entity):
    """Numbers of users."""

    def list(
        self,
        start: str,
        end: str,
        *,
        m: Literal["active", "new"] | str | Omit | None = omit,
        i: Literal[1, 7, 30] | int | Omit | None = omit,
        s: str | Omit | None = omit,
        g: str | Omit | None = omit,
    ) -> AsyncPager[ActiveUsers]:
        """Count active or new users.

        One record with a series for each group.

        Returns a single page. Amplitude gives everything at once.

        Args:
            start: First day, as YYYYMMDD.
            end: Last day, as YYYYMMDD.
            m: What to count; `active` by default. One of `active`, `new`.
            i: Interval: 1 day, which is the default, 7 days or 30 days. One of `1`, `7`, `30`.
            s: Segments, as JSON text: `[{"prop":"city","op":"is","values":["Amsterdam"]}]`.
            g: Property to group by, as in `platform`, or `gp:` and the name of one of your own.
        """
        return self._pager(LIST, {"start": start, "end": end, "m": m, "i": i, "s": s, "g": g}, ActiveUsers)


class SyncActiveUsersEntity(SyncEntity):
    """Numbers of users. Sync version of `ActiveUsersEntity`."""

    def list(
        self,
        start: str,
        end: str,
        *,
        m: Literal["active", "new"] | str | Omit | None = omit,
        i: Literal[1, 7, 30] | int | Omit | None = omit,
        s: str | Omit | None = omit,
        g: str | Omit | None = omit,
    ) -> SyncPage[ActiveUsers]:
        """Count active or new users.

        One record with a series for each group.

        Returns a single page. Amplitude gives everything at once.

        Args:
            start: First day, as YYYYMMDD.
            end: Last day, as YYYYMMDD.
            m: What to count; `active` by default. One of `active`, `new`.
            i: Interval: 1 day, which is the default, 7 days or 30 days. One of `1`, `7`, `30`.
            s: Segments, as JSON text: `[{"prop":"city","op":"is","values":["Amsterdam"]}]`.
            g: Property to group by, as in `platform`, or `gp:` and the name of one of your own.
        """
        return self._page(LIST, {"start": start, "end": end, "m": m, "i": i, "s": s, "g": g}, ActiveUsers)
