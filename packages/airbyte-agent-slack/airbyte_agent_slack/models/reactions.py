# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Records of `reactions`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class ReactionChange(Record):
    """The answer to an emoji that was put to a message or taken from it."""

    ok: bool
    """True."""
