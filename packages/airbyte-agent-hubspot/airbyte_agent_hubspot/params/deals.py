# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Arguments of `deals`."""

from collections.abc import Mapping, Sequence
from typing import Any, Required

from typing_extensions import TypedDict

from .shared import NewAssociationParam, SearchFilterGroupParam, SearchSortParam

__all__ = ["DealCreateParams", "DealPropertiesInput", "DealSearchParams", "DealUpdateParams"]


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


class DealCreateParams(TypedDict, total=False):
    """Arguments of `deals.create`, by name."""

    properties: Required[DealPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None]]
    associations: Sequence[NewAssociationParam] | None


class DealUpdateParams(TypedDict, total=False):
    """Arguments of `deals.update`, by name."""

    deal_id: Required[str]
    properties: Required[DealPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None]]


class DealSearchParams(TypedDict, total=False):
    """Arguments of `deals.search`, by name."""

    filter_groups: Sequence[SearchFilterGroupParam] | None
    query: str | None
    sorts: Sequence[SearchSortParam | str] | None
    properties: Sequence[str] | None
    limit: int | None
    after: str | None
