# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""Records of `campaigns`."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record


class Campaign(Record):
    """A campaign."""

    id: str | None = None
    """Id of the campaign."""
    name: str | None = None
    """Name."""
    status: str | None = None
    """Status."""
    channels: list[Any] | None = None
    """Channels that it is sent by."""
    is_abtest: bool | None = None
    """Whether it has variants that are tested against each other."""
    created_at: str | None = None
    """When it was created, ISO 8601."""
    updated_at: str | None = None
    """When it was last changed, ISO 8601."""
