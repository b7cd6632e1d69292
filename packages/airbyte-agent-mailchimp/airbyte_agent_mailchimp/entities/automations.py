# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""A classic automation."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.automations import LIST
from ..models.automations import Automation

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.automations import AutomationsStoreColumn, AutomationsStoreRecord  # noqa: F401

__all__ = ["Automations", "SyncAutomations"]


class Automations(StoredEntity["AutomationsStoreColumn", "AutomationsStoreRecord"]):
    """A classic automation."""

    _stored = ("automations", "AutomationsStoreRecord")

    def list(
        self,
        *,
        count: int | Omit | None = omit,
        offset: int | Omit | None = omit,
        before_create_time: dt.datetime | str | Omit | None = omit,
        since_create_time: dt.datetime | str | Omit | None = omit,
        before_start_time: dt.datetime | str | Omit | None = omit,
        since_start_time: dt.datetime | str | Omit | None = omit,
        status: Literal["save", "paused", "sending"] | str | Omit | None = omit,
    ) -> AsyncPager[Automation]:
        """List classic automations.

        Args:
            count: Records per page; 10 by default. 1 to 1,000.
            offset: Number of records to skip; 0 by default. At least 0.
            before_create_time: Only those created before this time.
            since_create_time: Only those created after this time.
            before_start_time: Only those started before this time.
            since_start_time: Only those started after this time.
            status: Status. One of `save`, `paused`, `sending`.
        """
        return self._pager(
            LIST,
            {
                "count": count,
                "offset": offset,
                "before_create_time": before_create_time,
                "since_create_time": since_create_time,
                "before_start_time": before_start_time,
                "since_start_time": since_start_time,
                "status": status,
            },
            Automation,
        )


class SyncAutomations(SyncStoredEntity["AutomationsStoreColumn", "AutomationsStoreRecord"]):
    """A classic automation. Sync version of `Automations`."""

    _stored = ("automations", "AutomationsStoreRecord")

    def list(
        self,
        *,
        count: int | Omit | None = omit,
        offset: int | Omit | None = omit,
        before_create_time: dt.datetime | str | Omit | None = omit,
        since_create_time: dt.datetime | str | Omit | None = omit,
        before_start_time: dt.datetime | str | Omit | None = omit,
        since_start_time: dt.datetime | str | Omit | None = omit,
        status: Literal["save", "paused", "sending"] | str | Omit | None = omit,
    ) -> SyncPage[Automation]:
        """List classic automations.

        Args:
            count: Records per page; 10 by default. 1 to 1,000.
            offset: Number of records to skip; 0 by default. At least 0.
            before_create_time: Only those created before this time.
            since_create_time: Only those created after this time.
            before_start_time: Only those started before this time.
            since_start_time: Only those started after this time.
            status: Status. One of `save`, `paused`, `sending`.
        """
        return self._page(
            LIST,
            {
                "count": count,
                "offset": offset,
                "before_create_time": before_create_time,
                "since_create_time": since_create_time,
                "before_start_time": before_start_time,
                "since_start_time": since_start_time,
                "status": status,
            },
            Automation,
        )
