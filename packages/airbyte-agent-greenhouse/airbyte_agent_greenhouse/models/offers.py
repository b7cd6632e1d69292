# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""Records of `offers`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record


class Offer(Record):
    """A version of an offer to a candidate."""

    id: int | None = None
    """Id."""
    application_id: int | None = None
    """Id of the application."""
    candidate_id: int | None = None
    """Id of the candidate."""
    created_at: dt.datetime | None = None
    """When it was created."""
    custom_fields: dict[str, Any] | None = None
    """Values of custom fields, by key."""
    job_id: int | None = None
    """Id of the job."""
    opening_id: int | None = None
    """Id of the opening."""
    resolved_at: dt.datetime | None = None
    """When it was accepted or rejected."""
    sent_on: dt.date | None = None
    """Day on which it was sent."""
    starts_on: dt.date | None = None
    """Day on which work begins."""
    status: str | None = None
    """Status: `Created`, `Accepted`, `Rejected` or `Deprecated`."""
    updated_at: dt.datetime | None = None
    """When it was last changed."""
    version: int | None = None
    """Number of the version."""
