# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""Records of `greeting_categories`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class GreetingCategory(Record):
    """When a greeting is played, such as voicemail or on hold."""

    id: int
    """Id of the category."""
    name: str | None = None
    """Name of the category, such as voicemail."""
