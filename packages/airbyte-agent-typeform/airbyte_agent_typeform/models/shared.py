# Generated from specs/typeform/connector.yaml by `connectorgen generate typeform`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Link(Record):
    """A URL of the API."""

    href: str | None = None
    """URL."""
