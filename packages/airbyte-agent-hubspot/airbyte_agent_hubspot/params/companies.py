# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Arguments of `companies`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "CompaniesColumn", "CompaniesCondition", "CompaniesSearchQuery", "CompaniesValues",
    "CompanyPropertiesInput",
]  # fmt: skip

CompaniesColumn: TypeAlias = Literal["id", "createdAt", "updatedAt", "archived", "properties"]


class CompanyPropertiesInput(TypedDict, total=False):
    """Values by the properties' internal names, all of them text."""

    name: str | None
    """Name of the company."""
    domain: str | None
    """Domain of its website, by which companies are told apart."""
    phone: str | None
    """Main phone number, in any notation."""
    website: str | None
    """Website of the company."""
    description: str | None
    """Short text about the company."""
    industry: str | None
    """Industry, such as `COMPUTER_SOFTWARE`."""
    type: str | None
    """Kind of relation to the company: `PROSPECT`, `PARTNER`, `RESELLER`, `VENDOR` or `OTHER`."""
    numberofemployees: str | None
    """Number of employees."""
    annualrevenue: str | None
    """Revenue a year."""
    address: str | None
    """Street and house number."""
    address2: str | None
    """Second line of the address."""
    city: str | None
    """City of the address."""
    state: str | None
    """State or region of the address."""
    zip: str | None
    """Postal code of the address."""
    country: str | None
    """Country of the address, by name."""
    lifecyclestage: str | None
    """Stage in the customer lifecycle, such as `lead` or `customer`."""
    hubspot_owner_id: str | None
    """Id of the owner of the company."""


class CompaniesValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    createdAt: str | None
    updatedAt: str | None
    archived: bool | None
    properties: Mapping[str, Any] | None


CompaniesCondition = TypedDict("CompaniesCondition", {
    "eq": CompaniesValues, "neq": CompaniesValues, "gt": CompaniesValues, "gte": CompaniesValues,
    "lt": CompaniesValues, "lte": CompaniesValues, "contains": CompaniesValues,
    "array_contains": CompaniesValues, "any": CompaniesValues, "in": Mapping[CompaniesColumn, Sequence[Any]],
    "startswith": Mapping[CompaniesColumn, str], "endswith": Mapping[CompaniesColumn, str],
    "fuzzy": Mapping[CompaniesColumn, str], "keyword": Mapping[CompaniesColumn, str],
    "not": "CompaniesCondition", "and": Sequence["CompaniesCondition"], "or": Sequence["CompaniesCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class CompaniesSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: CompaniesCondition
    sort: Sequence[Mapping[CompaniesColumn, Literal["asc", "desc"]]]
