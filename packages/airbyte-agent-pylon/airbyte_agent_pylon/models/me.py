# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Records of `me`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Me(Record):
    """The organization that the token belongs to."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
