# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Records of `pins`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Pin(Record):
    """The answer to a message that was pinned."""

    ok: bool
    """True."""
