# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""The operations of `campaign_conversions` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

from ._parameters import X_RESTLI_PROTOCOL_VERSION_PARAMETER

CREATE = Operation(
    entity="campaign_conversions",
    action="create",
    method="PUT",
    path="/campaignConversions/(campaign:{campaign_urn},conversion:{conversion_urn})",
    parameters=(
        Parameter("campaign_urn", "path", {"type": "string"}, required=True),
        Parameter("conversion_urn", "path", {"type": "string"}, required=True),
        Parameter("LinkedIn-Version", "header", {"type": "string", "default": "202609"}),
        X_RESTLI_PROTOCOL_VERSION_PARAMETER,
        Parameter("campaign", "body", {"type": "string"}, required=True),
        Parameter("conversion", "body", {"type": "string"}, required=True),
    ),
    summary="Associate a campaign with a conversion rule",
    body="json",
    answer="none",
)

DELETE = Operation(
    entity="campaign_conversions",
    action="delete",
    method="DELETE",
    path="/campaignConversions/(campaign:{campaign_urn},conversion:{conversion_urn})",
    parameters=(
        Parameter("campaign_urn", "path", {"type": "string"}, required=True),
        Parameter("conversion_urn", "path", {"type": "string"}, required=True),
        Parameter("LinkedIn-Version", "header", {"type": "string", "default": "202609"}),
        X_RESTLI_PROTOCOL_VERSION_PARAMETER,
    ),
    summary="Dissociate a campaign from a conversion rule",
    answer="none",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE, "delete": DELETE}
