# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""Records in the context store of `singlesend_stats`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

SinglesendStatsStoreColumn: TypeAlias = Literal["id", "ab_variation", "ab_phase", "aggregation", "stats"]


class SinglesendStatsStoreRecordStats(Record):
    """The numbers."""

    requests: int | None = None
    """Number of messages to be sent."""
    delivered: int | None = None
    """Number of messages delivered."""
    opens: int | None = None
    """Number of openings."""
    unique_opens: int | None = None
    """Number of recipients who opened it."""
    clicks: int | None = None
    """Number of clicks on links."""
    unique_clicks: int | None = None
    """Number of recipients who clicked a link."""
    bounces: int | None = None
    """Number of messages that bounced."""
    unsubscribes: int | None = None
    """Number of recipients who unsubscribed."""


class SinglesendStatsStoreRecord(Record):
    """A record of singlesend_stats in the context store."""

    id: str | None = None
    """Id of the Single Send."""
    ab_variation: str | None = None
    """Id of the variant, or all."""
    ab_phase: str | None = None
    """Phase of the test, or all."""
    aggregation: str | None = None
    """Date that the numbers are for, or total."""
    stats: SinglesendStatsStoreRecordStats | None = None
    """The numbers."""
