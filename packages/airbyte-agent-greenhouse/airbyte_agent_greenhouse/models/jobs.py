# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""Records of `jobs`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record


class Job(Record):
    """A job that is to be filled."""

    id: int | None = None
    """Id."""
    closed_at: dt.datetime | None = None
    """When it was closed."""
    confidential: bool | None = None
    """Whether only some users can see it."""
    copied_from_id: int | None = None
    """Id of the job that it is a copy of."""
    created_at: dt.datetime | None = None
    """When it was created."""
    custom_fields: dict[str, Any] | None = None
    """Values of custom fields, by key."""
    department_id: int | None = None
    """Id of the department."""
    is_template: bool | None = None
    """Whether it is a template."""
    name: str | None = None
    """Name."""
    notes: str | None = None
    """Notes."""
    office_ids: list[int] | None = None
    """Ids of the offices."""
    opened_at: dt.datetime | None = None
    """When it was opened."""
    requisition_id: str | None = None
    """Id of the requisition."""
    status: str | None = None
    """Status: `open`, `closed` or `draft`."""
    updated_at: dt.datetime | None = None
    """When it was last changed."""
