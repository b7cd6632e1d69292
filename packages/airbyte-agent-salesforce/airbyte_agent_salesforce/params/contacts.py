# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Arguments of `contacts`."""

from collections.abc import Mapping
from typing import Any, Required

from typing_extensions import TypedDict

__all__ = ["ContactCreateParams", "ContactUpdateParams"]


class ContactCreateParams(TypedDict, total=False):
    """Arguments of `contacts.create`, by name."""

    last_name: Required[str]
    first_name: str | None
    email: str | None
    phone: str | None
    mobile_phone: str | None
    title: str | None
    department: str | None
    account_id: str | None
    mailing_street: str | None
    mailing_city: str | None
    mailing_state: str | None
    mailing_postal_code: str | None
    mailing_country: str | None
    description: str | None
    owner_id: str | None
    other_fields: Mapping[str, Any] | None


class ContactUpdateParams(TypedDict, total=False):
    """Arguments of `contacts.update`, by name."""

    id: Required[str]
    first_name: str | None
    last_name: str | None
    email: str | None
    phone: str | None
    mobile_phone: str | None
    title: str | None
    department: str | None
    account_id: str | None
    mailing_street: str | None
    mailing_city: str | None
    mailing_state: str | None
    mailing_postal_code: str | None
    mailing_country: str | None
    description: str | None
    owner_id: str | None
    other_fields: Mapping[str, Any] | None
