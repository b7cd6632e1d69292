# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Arguments of `contacts`."""

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .shared import CustomFieldValueParam

__all__ = ["ContactCreateParams", "ContactUpdateParams"]


class ContactCreateParams(TypedDict, total=False):
    """Arguments of `contacts.create`, by name."""

    name: Required[str]
    email: str | None
    account_id: str | None
    avatar_url: str | None
    account_external_id: str | None
    custom_fields: Sequence[CustomFieldValueParam] | None
    portal_role: Literal["no_access", "member", "admin"] | str | None


class ContactUpdateParams(TypedDict, total=False):
    """Arguments of `contacts.update`, by name."""

    id: Required[str]
    name: str | None
    email: str | None
    account_id: str | None
    account_external_id: str | None
    avatar_url: str | None
    custom_fields: Sequence[CustomFieldValueParam] | None
    portal_role: Literal["no_access", "member", "admin"] | str | None
