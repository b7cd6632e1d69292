# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Arguments of `accounts`."""

from collections.abc import Sequence
from typing import Required

from typing_extensions import TypedDict

from .shared import CustomFieldValueParam

__all__ = [
    "AccountCreateParams",
    "AccountUpdateParams",
    "ChannelParam",
    "ExternalIdParam",
    "MirrorChannelParam",
]


class MirrorChannelParam(TypedDict, total=False):
    """A channel to which messages are mirrored."""

    channel_id: str | None
    """Id of the channel."""
    source: str | None
    """Kind of channel or system."""


class ChannelParam(TypedDict, total=False):
    """A channel in which an account is talked to."""

    channel_id: str | None
    """Id of the channel."""
    source: str | None
    """Kind of channel, such as `slack`."""
    is_primary: bool | None
    """Whether it is the main channel."""
    mirror_to: MirrorChannelParam | None
    """Channel to which its messages are mirrored."""


class ExternalIdParam(TypedDict, total=False):
    """The id of an account in another system."""

    external_id: str | None
    """Id in the other system."""
    label: str | None
    """Name of the id."""


class AccountCreateParams(TypedDict, total=False):
    """Arguments of `accounts.create`, by name."""

    name: Required[str]
    domains: Sequence[str] | None
    primary_domain: str | None
    owner_id: str | None
    logo_url: str | None
    tags: Sequence[str] | None
    channels: Sequence[ChannelParam] | None
    custom_fields: Sequence[CustomFieldValueParam] | None
    external_ids: Sequence[ExternalIdParam] | None


class AccountUpdateParams(TypedDict, total=False):
    """Arguments of `accounts.update`, by name."""

    id: Required[str]
    name: str | None
    domains: Sequence[str] | None
    primary_domain: str | None
    owner_id: str | None
    logo_url: str | None
    is_disabled: bool | None
    tags: Sequence[str] | None
    channels: Sequence[ChannelParam] | None
    custom_fields: Sequence[CustomFieldValueParam] | None
    external_ids: Sequence[ExternalIdParam] | None
