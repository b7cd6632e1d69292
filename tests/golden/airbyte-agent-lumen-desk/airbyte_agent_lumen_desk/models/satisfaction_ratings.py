# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Records of `satisfaction_ratings`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record

__all__ = ["SatisfactionRatingsRow"]


class SatisfactionRatingsRow(Record):
    """A row of satisfaction_ratings in the context store."""

    id: int | None = None
    score: str | None = None
    """What the customer chose."""
