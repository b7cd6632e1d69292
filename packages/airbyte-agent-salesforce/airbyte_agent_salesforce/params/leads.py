# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Arguments of `leads`."""

from collections.abc import Mapping
from typing import Any, Required

from typing_extensions import TypedDict

__all__ = ["LeadCreateParams", "LeadUpdateParams"]


class LeadCreateParams(TypedDict, total=False):
    """Arguments of `leads.create`, by name."""

    last_name: Required[str]
    company: Required[str]
    first_name: str | None
    title: str | None
    email: str | None
    phone: str | None
    mobile_phone: str | None
    website: str | None
    status: str | None
    lead_source: str | None
    industry: str | None
    rating: str | None
    annual_revenue: float | None
    number_of_employees: int | None
    street: str | None
    city: str | None
    state: str | None
    postal_code: str | None
    country: str | None
    description: str | None
    owner_id: str | None
    other_fields: Mapping[str, Any] | None


class LeadUpdateParams(TypedDict, total=False):
    """Arguments of `leads.update`, by name."""

    id: Required[str]
    first_name: str | None
    last_name: str | None
    company: str | None
    title: str | None
    email: str | None
    phone: str | None
    mobile_phone: str | None
    website: str | None
    status: str | None
    lead_source: str | None
    industry: str | None
    rating: str | None
    annual_revenue: float | None
    number_of_employees: int | None
    street: str | None
    city: str | None
    state: str | None
    postal_code: str | None
    country: str | None
    description: str | None
    owner_id: str | None
    other_fields: Mapping[str, Any] | None
