# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Records in the context store of `satisfaction_ratings`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

SatisfactionRatingsStoreColumn: TypeAlias = Literal["id", "score"]


class SatisfactionRatingsStoreRecord(Record):
    """A record of satisfaction_ratings in the context store."""

    id: int | None = None
    score: str | None = None
    """What the customer chose."""
