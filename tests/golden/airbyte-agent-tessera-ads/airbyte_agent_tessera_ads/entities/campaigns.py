# Generated from specs/tessera-ads/connector.yaml by `connectorgen generate tessera-ads`. Do not edit.
"""Campaigns of Tessera Ads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, overload

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.campaigns import LIST
from ..models.campaigns import Campaign

__all__ = ["Campaigns", "SyncCampaigns"]


class Campaigns(Entity):
    """Campaigns of Tessera Ads."""

    @overload
    def list(
        self,
        tessera_client: str,
        q: Literal["search", "account"] | str,
        account: str,
        *,
        x_restli_protocol_version: str | Omit | None = omit,
        date_range: str | Omit | None = omit,
        ids: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Campaign]: ...

    @overload
    def list(
        self,
        *,
        q: Literal["search", "account"] | str,
        tessera_client: str | Omit | None = omit,
        account: str | Omit | None = omit,
        x_restli_protocol_version: str | Omit | None = omit,
        date_range: str | Omit | None = omit,
        ids: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Campaign]: ...

    def list(
        self,
        tessera_client: str | Omit | None = omit,
        q: Literal["search", "account"] | str | Omit | None = omit,
        account: str | Omit | None = omit,
        *,
        x_restli_protocol_version: str | Omit | None = omit,
        date_range: str | Omit | None = omit,
        ids: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Campaign]:
        """List campaigns of an account.

        Returns a single page. All campaigns come at once.

        Args:
            tessera_client: Defaults to the connector's setting.
            q: One of `search`, `account`.
            account: Defaults to the connector's setting.
            x_restli_protocol_version: Default: `2.0.0`.
        """
        return self._pager(
            LIST,
            {
                "Tessera-Client": tessera_client,
                "q": q,
                "account": account,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
                "dateRange": date_range,
                "ids": ids,
            },
            Campaign,
        )


class SyncCampaigns(SyncEntity):
    """Campaigns of Tessera Ads. Sync version of `Campaigns`."""

    @overload
    def list(
        self,
        tessera_client: str,
        q: Literal["search", "account"] | str,
        account: str,
        *,
        x_restli_protocol_version: str | Omit | None = omit,
        date_range: str | Omit | None = omit,
        ids: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Campaign]: ...

    @overload
    def list(
        self,
        *,
        q: Literal["search", "account"] | str,
        tessera_client: str | Omit | None = omit,
        account: str | Omit | None = omit,
        x_restli_protocol_version: str | Omit | None = omit,
        date_range: str | Omit | None = omit,
        ids: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Campaign]: ...

    def list(
        self,
        tessera_client: str | Omit | None = omit,
        q: Literal["search", "account"] | str | Omit | None = omit,
        account: str | Omit | None = omit,
        *,
        x_restli_protocol_version: str | Omit | None = omit,
        date_range: str | Omit | None = omit,
        ids: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Campaign]:
        """List campaigns of an account.

        Returns a single page. All campaigns come at once.

        Args:
            tessera_client: Defaults to the connector's setting.
            q: One of `search`, `account`.
            account: Defaults to the connector's setting.
            x_restli_protocol_version: Default: `2.0.0`.
        """
        return self._page(
            LIST,
            {
                "Tessera-Client": tessera_client,
                "q": q,
                "account": account,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
                "dateRange": date_range,
                "ids": ids,
            },
            Campaign,
        )
