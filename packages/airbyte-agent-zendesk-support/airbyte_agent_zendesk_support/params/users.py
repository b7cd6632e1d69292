# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Arguments of `users`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required

from typing_extensions import TypedDict

__all__ = [
    "IdentityParam",
    "PhotoParam",
    "UserCreateInput",
    "UserCreateParams",
    "UserOrganizationParam",
    "UserUpdateInput",
    "UserUpdateParams",
]


class UserOrganizationParam(TypedDict, total=False):
    name: Required[str]
    """Name of the organization, which is created if it does not exist."""


class IdentityParam(TypedDict, total=False):
    type: Required[str]
    """`email`, `phone_number`, `twitter`, `facebook`, `google` or another kind."""
    value: Required[str]
    """The address, number or account."""


class PhotoParam(TypedDict, total=False):
    uploaded_data: str | None
    """Token of an uploaded picture."""
    url: str | None
    """URL of the image."""


class UserCreateInput(TypedDict, total=False):
    name: Required[str]
    """Full name."""
    email: str | None
    """Primary email address."""
    alias: str | None
    """Name to show to customers instead."""
    role: Literal["end-user", "agent", "admin"] | str | None
    """Role; a customer by default."""
    custom_role_id: int | None
    """Id of the custom role, for an agent."""
    agent_brand_ids: Sequence[int] | None
    """Ids of the brands that the agent works for."""
    organization: UserOrganizationParam | None
    """Organization, by its name."""
    organization_id: int | None
    """Id of the user's organization."""
    default_group_id: int | None
    """Id of the group whose agent the user is first."""
    external_id: str | None
    """Your own id."""
    identities: Sequence[IdentityParam] | None
    """Addresses, phone numbers and accounts elsewhere."""
    password: str | None
    """Password, where administrators may set one."""
    phone: str | None
    """Primary phone number."""
    shared_phone_number: bool | None
    """Whether others have the same phone number."""
    photo: PhotoParam | None
    """Picture of the user."""
    remote_photo_url: str | None
    """URL of an external image."""
    locale: str | None
    """Language tag, such as `en-US`."""
    locale_id: int | None
    """Number of the language, where `locale` is absent."""
    time_zone: str | None
    """Time zone, as Zendesk calls it."""
    signature: str | None
    """Signature of an agent."""
    details: str | None
    """Details about the user, such as an address."""
    notes: str | None
    """Notes about the user."""
    tags: Sequence[str] | None
    """The user's tags."""
    user_fields: Mapping[str, Any] | None
    """Values of custom user fields, by key."""
    verified: bool | None
    """Whether the address is marked as verified."""
    suspended: bool | None
    """Whether the user is suspended."""
    moderator: bool | None
    """Whether the user moderates forums."""
    restricted_agent: bool | None
    """Whether the agent sees some tickets only."""
    ticket_restriction: Literal["organization", "groups", "assigned", "requested"] | str | None
    """Which tickets the user sees; null for all."""
    only_private_comments: bool | None
    """Whether the agent can write internal notes only."""
    skip_verify_email: bool | None
    """Whether to send no email that asks for verification."""


class UserCreateParams(TypedDict, total=False):
    """Arguments of `users.create`, by name."""

    user: Required[UserCreateInput]


class UserUpdateInput(TypedDict, total=False):
    name: str | None
    """Full name."""
    email: str | None
    """Further email address; the primary one stays."""
    alias: str | None
    """Name to show to customers instead."""
    role: Literal["end-user", "agent", "admin"] | str | None
    """Role."""
    custom_role_id: int | None
    """Id of the custom role, for an agent."""
    agent_brand_ids: Sequence[int] | None
    """Ids of the brands that the agent works for."""
    organization: UserOrganizationParam | None
    """Organization, by its name."""
    organization_id: int | None
    """Id of the user's organization."""
    default_group_id: int | None
    """Id of the group whose agent the user is first."""
    external_id: str | None
    """Your own id."""
    identities: Sequence[IdentityParam] | None
    """Addresses, phone numbers and accounts elsewhere."""
    password: str | None
    """Password, where administrators may set one."""
    phone: str | None
    """Primary phone number."""
    shared_phone_number: bool | None
    """Whether others have the same phone number."""
    photo: PhotoParam | None
    """Picture of the user."""
    remote_photo_url: str | None
    """URL of an external image."""
    locale: str | None
    """Language tag, such as `en-US`."""
    locale_id: int | None
    """Number of the language, where `locale` is absent."""
    time_zone: str | None
    """Time zone, as Zendesk calls it."""
    signature: str | None
    """Signature of an agent."""
    details: str | None
    """Details about the user, such as an address."""
    notes: str | None
    """Notes about the user."""
    tags: Sequence[str] | None
    """The user's tags."""
    user_fields: Mapping[str, Any] | None
    """Values of custom user fields, by key."""
    verified: bool | None
    """Whether the address is marked as verified."""
    suspended: bool | None
    """Whether the user is suspended."""
    moderator: bool | None
    """Whether the user moderates forums."""
    restricted_agent: bool | None
    """Whether the agent sees some tickets only."""
    ticket_restriction: Literal["organization", "groups", "assigned", "requested"] | str | None
    """Which tickets the user sees; null for all."""
    only_private_comments: bool | None
    """Whether the agent can write internal notes only."""


class UserUpdateParams(TypedDict, total=False):
    """Arguments of `users.update`, by name."""

    user_id: Required[int]
    user: Required[UserUpdateInput]
