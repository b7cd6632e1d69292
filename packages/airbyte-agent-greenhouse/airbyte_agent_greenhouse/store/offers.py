# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""Records in the context store of `offers`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

OffersStoreColumn: TypeAlias = Literal[
    "id",
    "application_id",
    "candidate_id",
    "job_id",
    "status",
    "version",
    "sent_on",
    "starts_on",
    "resolved_at",
    "created_at",
]


class OffersStoreRecord(Record):
    """A record of offers in the context store."""

    id: int | None = None
    """Id."""
    application_id: int | None = None
    """Id of the application."""
    candidate_id: int | None = None
    """Id of the candidate."""
    job_id: int | None = None
    """Id of the job."""
    status: str | None = None
    """Status: `Created`, `Accepted`, `Rejected` or `Deprecated`."""
    version: int | None = None
    """Number of the version."""
    sent_on: str | None = None
    """Day on which it was sent."""
    starts_on: str | None = None
    """Day on which work begins."""
    resolved_at: str | None = None
    """When it was accepted or rejected."""
    created_at: str | None = None
    """When it was created."""
