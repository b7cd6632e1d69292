# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Arguments of `deals`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["DealPropertiesInput", "DealsColumn", "DealsCondition", "DealsSearchQuery", "DealsValues"]

DealsColumn: TypeAlias = Literal["id", "createdAt", "updatedAt", "archived", "properties"]


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


class DealsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    createdAt: str | None
    updatedAt: str | None
    archived: bool | None
    properties: Mapping[str, Any] | None


DealsCondition = TypedDict("DealsCondition", {
    "eq": DealsValues, "neq": DealsValues, "gt": DealsValues, "gte": DealsValues, "lt": DealsValues,
    "lte": DealsValues, "contains": DealsValues, "array_contains": DealsValues, "any": DealsValues,
    "in": Mapping[DealsColumn, Sequence[Any]], "startswith": Mapping[DealsColumn, str],
    "endswith": Mapping[DealsColumn, str], "fuzzy": Mapping[DealsColumn, str],
    "keyword": Mapping[DealsColumn, str], "not": "DealsCondition", "and": Sequence["DealsCondition"],
    "or": Sequence["DealsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class DealsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: DealsCondition
    sort: Sequence[Mapping[DealsColumn, Literal["asc", "desc"]]]
