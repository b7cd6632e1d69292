# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Metadata(Record):
    """URLs of this page and its neighbors."""

    prev: str | None = None
    """URL of the previous page."""
    self: str | None = None
    """URL of this page or record."""
    next: str | None = None
    """URL of the next page; the last page has none."""
    count: int | None = None
    """Number of records."""
