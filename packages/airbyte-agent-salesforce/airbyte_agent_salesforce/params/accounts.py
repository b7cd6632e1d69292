# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Arguments of `accounts`."""

from collections.abc import Mapping
from typing import Any, Required

from typing_extensions import TypedDict

__all__ = ["AccountCreateParams", "AccountUpdateParams"]


class AccountCreateParams(TypedDict, total=False):
    """Arguments of `accounts.create`, by name."""

    name: Required[str]
    account_number: str | None
    type: str | None
    industry: str | None
    phone: str | None
    website: str | None
    billing_street: str | None
    billing_city: str | None
    billing_state: str | None
    billing_postal_code: str | None
    billing_country: str | None
    annual_revenue: float | None
    number_of_employees: int | None
    description: str | None
    owner_id: str | None
    parent_id: str | None
    other_fields: Mapping[str, Any] | None


class AccountUpdateParams(TypedDict, total=False):
    """Arguments of `accounts.update`, by name."""

    id: Required[str]
    name: str | None
    account_number: str | None
    type: str | None
    industry: str | None
    phone: str | None
    website: str | None
    billing_street: str | None
    billing_city: str | None
    billing_state: str | None
    billing_postal_code: str | None
    billing_country: str | None
    annual_revenue: float | None
    number_of_employees: int | None
    description: str | None
    owner_id: str | None
    parent_id: str | None
    other_fields: Mapping[str, Any] | None
