# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""Records of `singlesend_stats`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record


class SinglesendMetrics(Record):
    """What became of the messages."""

    requests: int
    """Number of messages to be sent."""
    delivered: int
    """Number of messages delivered."""
    opens: int
    """Number of openings."""
    unique_opens: int
    """Number of recipients who opened it."""
    clicks: int
    """Number of clicks on links."""
    unique_clicks: int
    """Number of recipients who clicked a link."""
    bounces: int
    """Number of messages that bounced."""
    bounce_drops: int
    """Number of messages not sent because of earlier bounces."""
    invalid_emails: int
    """Number of messages to invalid addresses."""
    spam_reports: int
    """Number of messages marked as spam."""
    spam_report_drops: int
    """Number of messages not sent because of earlier spam reports."""
    unsubscribes: int
    """Number of recipients who unsubscribed."""


class SinglesendStat(Record):
    """Statistics of a Single Send."""

    id: str
    """Id of the Single Send."""
    ab_variation: str
    """Id of the variant, or all."""
    ab_phase: Literal["send", "test", "all"] | str
    """Phase of the test, or all."""
    aggregation: str | None = None
    """Date that the numbers are for, or total."""
    stats: SinglesendMetrics | None = None
    """The numbers."""
