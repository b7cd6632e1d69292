# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""Records of `accounts`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record

from .shared import Customer, Metrics, Segments


class AccountRow(Record):
    """An account, and what else the query selects beside it."""

    customer: Customer
    """Account."""
    metrics: Metrics | None = None
    """Numbers, if the query selects any."""
    segments: Segments | None = None
    """What numbers are grouped by, if the query selects any."""
