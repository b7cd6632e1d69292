# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Conversion events of LinkedIn Ads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.conversion_events import CREATE
from ..models.conversion_events import ConversionEventResults
from ..params.conversion_events import ConversionEventParam

__all__ = ["ConversionEvents", "SyncConversionEvents"]


class ConversionEvents(Entity):
    """Conversion events of LinkedIn Ads."""

    async def create(
        self,
        elements: Sequence[ConversionEventParam],
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
        x_rest_li_method: Literal["BATCH_CREATE"] | str | Omit | None = omit,
    ) -> ConversionEventResults:
        """Send conversion events.

        Sends conversions that happened elsewhere. The response has one status for each event, in their order:
        a call that succeeds may have events that failed.

        Args:
            elements: Events to send.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
            x_rest_li_method: Method of the Rest.li protocol. One of `BATCH_CREATE`. Default: `BATCH_CREATE`.
        """
        return await self._one(
            CREATE,
            {
                "elements": elements,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
                "X-RestLi-Method": x_rest_li_method,
            },
            ConversionEventResults,
        )


class SyncConversionEvents(SyncEntity):
    """Conversion events of LinkedIn Ads. Sync version of `ConversionEvents`."""

    def create(
        self,
        elements: Sequence[ConversionEventParam],
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
        x_rest_li_method: Literal["BATCH_CREATE"] | str | Omit | None = omit,
    ) -> ConversionEventResults:
        """Send conversion events.

        Sends conversions that happened elsewhere. The response has one status for each event, in their order:
        a call that succeeds may have events that failed.

        Args:
            elements: Events to send.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
            x_rest_li_method: Method of the Rest.li protocol. One of `BATCH_CREATE`. Default: `BATCH_CREATE`.
        """
        return self._one(
            CREATE,
            {
                "elements": elements,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
                "X-RestLi-Method": x_rest_li_method,
            },
            ConversionEventResults,
        )
