# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Arguments of `deals`."""

from typing_extensions import TypedDict

__all__ = ["DealPropertiesInput"]


class DealPropertiesInput(TypedDict, total=False):
    """Values by the properties' internal names, all of them text."""

    dealname: str | None
    """Name of the deal."""
    pipeline: str | None
    """Id of the pipeline; `default` is the first one."""
    dealstage: str | None
    """Id of the stage in the pipeline, not its label."""
    amount: str | None
    """Value of the deal in its currency, such as 1500.00."""
    deal_currency_code: str | None
    """Currency of the amount, three-letter ISO code; accounts with several currencies only."""
    closedate: str | None
    """When the deal is expected to close, or closed, ISO 8601 in UTC."""
    dealtype: str | None
    """Kind of deal: `newbusiness` or `existingbusiness`."""
    description: str | None
    """Text about the deal."""
    hs_priority: str | None
    """Priority: `low`, `medium` or `high`."""
    hubspot_owner_id: str | None
    """Id of the owner of the deal."""
