# Generated from specs/typeform/connector.yaml by `connectorgen generate typeform`. Do not edit.
"""Records of `webhooks`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class Webhook(Record):
    """A URL to which responses are sent."""

    id: str | None = None
    """Id."""
    tag: str | None = None
    """Name of your own."""
    created_at: dt.datetime | None = None
    """When it was created."""
    enabled: bool | None = None
    """Whether responses are sent."""
    form_id: str | None = None
    """Id of the form."""
    updated_at: dt.datetime | None = None
    """When it was last changed."""
    url: str | None = None
    """Where responses are sent."""
    verify_ssl: bool | None = None
    """Whether the certificate is verified."""
