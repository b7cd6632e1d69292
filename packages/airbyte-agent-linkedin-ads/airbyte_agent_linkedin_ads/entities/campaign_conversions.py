# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Campaign conversions of LinkedIn Ads."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.campaign_conversions import CREATE, DELETE

__all__ = ["CampaignConversions", "SyncCampaignConversions"]


class CampaignConversions(Entity):
    """Campaign conversions of LinkedIn Ads."""

    async def create(
        self,
        campaign_urn: str,
        conversion_urn: str,
        campaign: str,
        conversion: str,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> None:
        """Associate a campaign with a conversion rule.

        Attributes conversions of the rule to the campaign. Both URNs are in the path and in the body.

        Args:
            campaign_urn: URN of the campaign, such as urn:li:sponsoredCampaign:1.
            conversion_urn: URN of the conversion rule, such as urn:lla:llaPartnerConversion:1.
            campaign: URN of the campaign, once more.
            conversion: URN of the conversion rule, once more.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
        """
        await self._none(
            CREATE,
            {
                "campaign_urn": campaign_urn,
                "conversion_urn": conversion_urn,
                "campaign": campaign,
                "conversion": conversion,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
            },
        )

    async def delete(
        self,
        campaign_urn: str,
        conversion_urn: str,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> None:
        """Dissociate a campaign from a conversion rule.

        Args:
            campaign_urn: URN of the campaign, such as urn:li:sponsoredCampaign:1.
            conversion_urn: URN of the conversion rule, such as urn:lla:llaPartnerConversion:1.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
        """
        await self._none(
            DELETE,
            {
                "campaign_urn": campaign_urn,
                "conversion_urn": conversion_urn,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
            },
        )


class SyncCampaignConversions(SyncEntity):
    """Campaign conversions of LinkedIn Ads. Sync version of `CampaignConversions`."""

    def create(
        self,
        campaign_urn: str,
        conversion_urn: str,
        campaign: str,
        conversion: str,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> None:
        """Associate a campaign with a conversion rule.

        Attributes conversions of the rule to the campaign. Both URNs are in the path and in the body.

        Args:
            campaign_urn: URN of the campaign, such as urn:li:sponsoredCampaign:1.
            conversion_urn: URN of the conversion rule, such as urn:lla:llaPartnerConversion:1.
            campaign: URN of the campaign, once more.
            conversion: URN of the conversion rule, once more.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
        """
        self._none(
            CREATE,
            {
                "campaign_urn": campaign_urn,
                "conversion_urn": conversion_urn,
                "campaign": campaign,
                "conversion": conversion,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
            },
        )

    def delete(
        self,
        campaign_urn: str,
        conversion_urn: str,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> None:
        """Dissociate a campaign from a conversion rule.

        Args:
            campaign_urn: URN of the campaign, such as urn:li:sponsoredCampaign:1.
            conversion_urn: URN of the conversion rule, such as urn:lla:llaPartnerConversion:1.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
        """
        self._none(
            DELETE,
            {
                "campaign_urn": campaign_urn,
                "conversion_urn": conversion_urn,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
            },
        )
