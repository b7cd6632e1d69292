# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""Records of `accounts`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record


class Account(Record):
    """An account or subaccount."""

    auth_token: str | None = None
    """Secret token of the account; only for those who may see it."""
    date_created: str | None = None
    """When it was created, as RFC 2822 text."""
    date_updated: str | None = None
    """When it last changed, as RFC 2822 text."""
    friendly_name: str | None = None
    """Name, up to 64 characters."""
    owner_account_sid: str | None = None
    """SID of the account that it is a subaccount of; its own if there is none."""
    sid: str | None = None
    """SID of the account."""
    status: Literal["active", "suspended", "closed"] | str | None = None
    """Whether it is in use."""
    subresource_uris: dict[str, str] | None = None
    """Paths of what belongs to it, by kind."""
    type: Literal["Trial", "Full"] | str | None = None
    """Whether it is a trial."""
    uri: str | None = None
    """Path of the record on the server."""
