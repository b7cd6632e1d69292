# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Arguments of `cases`."""

from collections.abc import Mapping
from typing import Any, Required

from typing_extensions import TypedDict

__all__ = ["CaseCreateParams", "CaseUpdateParams"]


class CaseCreateParams(TypedDict, total=False):
    """Arguments of `cases.create`, by name."""

    subject: str | None
    status: str | None
    priority: str | None
    origin: str | None
    type: str | None
    reason: str | None
    description: str | None
    account_id: str | None
    contact_id: str | None
    supplied_name: str | None
    supplied_email: str | None
    supplied_phone: str | None
    supplied_company: str | None
    owner_id: str | None
    parent_id: str | None
    other_fields: Mapping[str, Any] | None


class CaseUpdateParams(TypedDict, total=False):
    """Arguments of `cases.update`, by name."""

    id: Required[str]
    subject: str | None
    status: str | None
    priority: str | None
    origin: str | None
    type: str | None
    reason: str | None
    description: str | None
    account_id: str | None
    contact_id: str | None
    supplied_name: str | None
    supplied_email: str | None
    supplied_phone: str | None
    supplied_company: str | None
    owner_id: str | None
    parent_id: str | None
    other_fields: Mapping[str, Any] | None
