# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Arguments of `contacts`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "ContactPropertiesInput", "ContactsColumn", "ContactsCondition", "ContactsSearchQuery", "ContactsValues",
]  # fmt: skip

ContactsColumn: TypeAlias = Literal["id", "createdAt", "updatedAt", "archived", "properties"]


class ContactPropertiesInput(TypedDict, total=False):
    """Values by the properties' internal names, all of them text."""

    email: str
    """Email address; no two contacts have the same."""
    firstname: str
    """First name."""
    lastname: str
    """Last name."""
    phone: str
    """Phone number, in any notation."""
    mobilephone: str
    """Mobile phone number, in any notation."""
    company: str
    """Name of the company as free text; the company record is an association."""
    jobtitle: str
    """Job title."""
    website: str
    """Website of the person or their company."""
    address: str
    """Street and house number."""
    city: str
    """City of the address."""
    state: str
    """State or region of the address."""
    zip: str
    """Postal code of the address."""
    country: str
    """Country of the address, by name."""
    lifecyclestage: str
    """Stage in the customer lifecycle, such as `lead` or `customer`."""
    hs_lead_status: str
    """State of the lead in sales, such as `NEW` or `IN_PROGRESS`."""
    hubspot_owner_id: str
    """Id of the owner of the contact."""


class ContactsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    createdAt: str | None
    updatedAt: str | None
    archived: bool | None
    properties: Mapping[str, Any] | None


ContactsCondition = TypedDict("ContactsCondition", {
    "eq": ContactsValues, "neq": ContactsValues, "gt": ContactsValues, "gte": ContactsValues,
    "lt": ContactsValues, "lte": ContactsValues, "contains": ContactsValues, "array_contains": ContactsValues,
    "any": ContactsValues, "in": Mapping[ContactsColumn, Sequence[Any]],
    "startswith": Mapping[ContactsColumn, str], "endswith": Mapping[ContactsColumn, str],
    "fuzzy": Mapping[ContactsColumn, str], "keyword": Mapping[ContactsColumn, str],
    "not": "ContactsCondition", "and": Sequence["ContactsCondition"], "or": Sequence["ContactsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class ContactsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: ContactsCondition
    sort: Sequence[Mapping[ContactsColumn, Literal["asc", "desc"]]]
