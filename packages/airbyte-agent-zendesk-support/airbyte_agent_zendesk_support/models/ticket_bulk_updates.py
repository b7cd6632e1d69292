# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records of `ticket_bulk_updates`."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.records import Record


class JobStatus(Record):
    """A task that runs in the background."""

    id: str
    """Id of the job."""
    url: str | None = None
    """URL of its progress."""
    job_type: str | None = None
    """Actions."""
    total: int | None = None
    """Number of items."""
    progress: int | None = None
    """Number of items done."""
    status: Literal["queued", "working", "failed", "completed", "killed"] | str | None = None
    """Progress."""
    message: str | None = None
    """Message."""
    results: Any | None = None
    """Result of each item, once processed."""
