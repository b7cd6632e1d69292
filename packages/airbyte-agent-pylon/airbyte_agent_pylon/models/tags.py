# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Records of `tags`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Tag(Record):
    """A tag."""

    id: str | None = None
    """Id."""
    value: str | None = None
    """Text."""
    hex_color: str | None = None
    """Colour, as in `#3fbf7f`."""
    object_type: str | None = None
    """What it is for, such as `issue` or `account`."""
