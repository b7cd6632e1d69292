# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Arguments of `users`."""

from collections.abc import Mapping
from typing import Any, Required

from typing_extensions import TypedDict

__all__ = ["UserCreateParams", "UserUpdateParams"]


class UserCreateParams(TypedDict, total=False):
    """Arguments of `users.create`, by name."""

    username: Required[str]
    last_name: Required[str]
    email: Required[str]
    alias: Required[str]
    profile_id: Required[str]
    time_zone_sid_key: Required[str]
    locale_sid_key: Required[str]
    email_encoding_key: Required[str]
    language_locale_key: Required[str]
    first_name: str | None
    user_role_id: str | None
    manager_id: str | None
    is_active: bool | None
    title: str | None
    department: str | None
    phone: str | None
    mobile_phone: str | None
    other_fields: Mapping[str, Any] | None


class UserUpdateParams(TypedDict, total=False):
    """Arguments of `users.update`, by name."""

    id: Required[str]
    username: str | None
    first_name: str | None
    last_name: str | None
    email: str | None
    alias: str | None
    profile_id: str | None
    user_role_id: str | None
    manager_id: str | None
    time_zone_sid_key: str | None
    locale_sid_key: str | None
    email_encoding_key: str | None
    language_locale_key: str | None
    is_active: bool | None
    title: str | None
    department: str | None
    phone: str | None
    mobile_phone: str | None
    other_fields: Mapping[str, Any] | None
