# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records of `ticket_bulk_updates`."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.records import Record

__all__ = ["JobStatus"]


class JobStatus(Record):
    """A task that runs in the background."""

    id: str
    """Id of the job."""
    url: str | None = None
    """Address that tells how far it is."""
    job_type: str | None = None
    """What it does."""
    total: int | None = None
    """Number of items."""
    progress: int | None = None
    """Number of items done."""
    status: Literal["queued", "working", "failed", "completed", "killed"] | str | None = None
    """How far it is."""
    message: str | None = None
    """What it has to say."""
    results: Any | None = None
    """What became of each item, once it is done."""
