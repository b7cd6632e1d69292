# Generated from specs/tessera-ads/connector.yaml by `connectorgen generate tessera-ads`. Do not edit.
"""Campaigns of Tessera Ads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.entity import Entity, SyncEntity
from airbyte_agent_sdk.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from ..models.campaigns import Campaign

__all__ = ["Campaigns", "SyncCampaigns"]


class Campaigns(Entity):
    """Campaigns of Tessera Ads."""

    def list(
        self,
        q: Literal["search", "account"] | str,
        *,
        x_restli_protocol_version: str | Omit | None = omit,
        tessera_client: str | Omit | None = omit,
        account: str | Omit | None = omit,
        date_range: str | Omit | None = omit,
        ids: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Campaign]:
        """List campaigns of an account.

        There is one page. All campaigns come at once.

        Args:
            q: One of `search`, `account`.
            x_restli_protocol_version: Default `2.0.0`.
            tessera_client: Taken from the connector's settings where it is left out.
            account: Taken from the connector's settings where it is left out.
        """
        return self._pager(LIST, {
            "q": q, "X-Restli-Protocol-Version": x_restli_protocol_version, "Tessera-Client": tessera_client,
            "account": account, "dateRange": date_range, "ids": ids,
        }, Campaign)  # fmt: skip


class SyncCampaigns(SyncEntity):
    """Campaigns of Tessera Ads; blocking twin of `Campaigns`."""

    def list(
        self,
        q: Literal["search", "account"] | str,
        *,
        x_restli_protocol_version: str | Omit | None = omit,
        tessera_client: str | Omit | None = omit,
        account: str | Omit | None = omit,
        date_range: str | Omit | None = omit,
        ids: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Campaign]:
        """List campaigns of an account.

        There is one page. All campaigns come at once.

        Args:
            q: One of `search`, `account`.
            x_restli_protocol_version: Default `2.0.0`.
            tessera_client: Taken from the connector's settings where it is left out.
            account: Taken from the connector's settings where it is left out.
        """
        return self._page(LIST, {
            "q": q, "X-Restli-Protocol-Version": x_restli_protocol_version, "Tessera-Client": tessera_client,
            "account": account, "dateRange": date_range, "ids": ids,
        }, Campaign)  # fmt: skip


# fmt: off
LIST = Operation(
    entity="campaigns", action="list", method="GET", path="/campaigns",
    parameters=(
        Parameter("X-Restli-Protocol-Version", "header", {"type": "string", "default": "2.0.0"}),
        Parameter("Tessera-Client", "header", {"type": "string"}, needed=True),
        Parameter(
            "q", "query", {"type": "string", "enum": ["search", "account"]}, required=True, probe="account",
        ),
        Parameter("account", "query", {"type": "string"}, needed=True),
        Parameter("dateRange", "query", {"type": "string"}),
        Parameter("ids", "query", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List campaigns of an account", records="$.elements",
    paging=Paging(strategy="none"), beside=(),
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST}
