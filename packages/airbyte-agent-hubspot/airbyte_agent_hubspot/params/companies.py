# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Arguments of `companies`."""

from collections.abc import Mapping, Sequence
from typing import Any, Required

from typing_extensions import TypedDict

from .shared import NewAssociationParam, SearchFilterGroupParam, SearchSortParam

__all__ = ["CompanyCreateParams", "CompanyPropertiesInput", "CompanySearchParams", "CompanyUpdateParams"]


class CompanyPropertiesInput(TypedDict, total=False):
    """Values by the properties' internal names, all of them text."""

    name: str | None
    """Name of the company."""
    domain: str | None
    """Domain of its website, which identifies a company."""
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


class CompanyCreateParams(TypedDict, total=False):
    """Arguments of `companies.create`, by name."""

    properties: Required[CompanyPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None]]
    associations: Sequence[NewAssociationParam] | None


class CompanyUpdateParams(TypedDict, total=False):
    """Arguments of `companies.update`, by name."""

    company_id: Required[str]
    properties: Required[CompanyPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None]]


class CompanySearchParams(TypedDict, total=False):
    """Arguments of `companies.search`, by name."""

    filter_groups: Sequence[SearchFilterGroupParam] | None
    query: str | None
    sorts: Sequence[SearchSortParam | str] | None
    properties: Sequence[str] | None
    limit: int | None
    after: str | None
