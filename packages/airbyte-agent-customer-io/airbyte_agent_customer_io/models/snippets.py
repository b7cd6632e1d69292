# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Records of `snippets`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Snippet(Record):
    """A piece of content that messages share."""

    name: str
    """Name, which identifies it."""
    value: str
    """Content, as text or Liquid."""
    updated_at: int | None = None
    """When it was last updated, Unix time in seconds."""
