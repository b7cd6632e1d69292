# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Stat(Record):
    """A figure of someone's talk."""

    name: str | None = None
    """What is measured, such as `Longest Monologue`, `Interactivity` or `Patience`."""
    value: float | None = None
    """The figure; seconds for durations."""
