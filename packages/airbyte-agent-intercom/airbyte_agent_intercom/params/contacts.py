# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Arguments of `contacts`."""

import datetime as dt
from collections.abc import Mapping
from typing import Required

from typing_extensions import TypedDict

from .shared import ApiVersionParam

__all__ = ["ContactCreateParams", "ContactUpdateParams"]


class ContactCreateParams(TypedDict, total=False):
    """Arguments of `contacts.create`, by name."""

    role: Required[str]
    intercom_version: ApiVersionParam | str | None
    external_id: str | None
    email: str | None
    email_verified: bool | None
    phone: str | None
    name: str | None
    avatar: str | None
    signed_up_at: int | dt.datetime | None
    last_seen_at: int | dt.datetime | None
    owner_id: str | None
    unsubscribed_from_emails: bool | None
    custom_attributes: Mapping[str, str | float | bool | None] | None


class ContactUpdateParams(TypedDict, total=False):
    """Arguments of `contacts.update`, by name."""

    id: Required[str]
    intercom_version: ApiVersionParam | str | None
    role: str | None
    external_id: str | None
    email: str | None
    email_verified: bool | None
    phone: str | None
    name: str | None
    avatar: str | None
    signed_up_at: int | dt.datetime | None
    last_seen_at: int | dt.datetime | None
    owner_id: str | None
    unsubscribed_from_emails: bool | None
    custom_attributes: Mapping[str, str | float | bool | None] | None
