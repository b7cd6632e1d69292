# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Arguments of `contacts`."""

from collections.abc import Mapping, Sequence
from typing import Any, Required

from typing_extensions import TypedDict

from .shared import NewAssociationParam, SearchFilterGroupParam, SearchSortParam

__all__ = ["ContactCreateParams", "ContactPropertiesInput", "ContactSearchParams", "ContactUpdateParams"]


class ContactPropertiesInput(TypedDict, total=False):
    """Values by the properties' internal names, all of them text."""

    email: str | None
    """Email address; no two contacts have the same."""
    firstname: str | None
    """First name."""
    lastname: str | None
    """Last name."""
    phone: str | None
    """Phone number, in any notation."""
    mobilephone: str | None
    """Mobile phone number, in any notation."""
    company: str | None
    """Name of the company as free text; the company record is an association."""
    jobtitle: str | None
    """Job title."""
    website: str | None
    """Website of the person or their company."""
    address: str | None
    """Street and house number."""
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
    hs_lead_status: str | None
    """State of the lead in sales, such as `NEW` or `IN_PROGRESS`."""
    hubspot_owner_id: str | None
    """Id of the owner of the contact."""


class ContactCreateParams(TypedDict, total=False):
    """Arguments of `contacts.create`, by name."""

    properties: Required[ContactPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None]]
    associations: Sequence[NewAssociationParam] | None


class ContactUpdateParams(TypedDict, total=False):
    """Arguments of `contacts.update`, by name."""

    contact_id: Required[str]
    properties: Required[ContactPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None]]


class ContactSearchParams(TypedDict, total=False):
    """Arguments of `contacts.search`, by name."""

    filter_groups: Sequence[SearchFilterGroupParam] | None
    query: str | None
    sorts: Sequence[SearchSortParam | str] | None
    properties: Sequence[str] | None
    limit: int | None
    after: str | None
