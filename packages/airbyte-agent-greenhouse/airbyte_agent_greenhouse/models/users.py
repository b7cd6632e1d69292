# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""Records of `users`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record


class User(Record):
    """A user of Greenhouse."""

    id: int | None = None
    """Id."""
    agency_id: int | None = None
    """Id of the agency."""
    created_at: dt.datetime | None = None
    """When it was created."""
    custom_fields: dict[str, Any] | None = None
    """Values of custom fields, by key."""
    deactivated: bool | None = None
    """Whether the user can no longer sign in."""
    department_ids: list[int] | None = None
    """Ids of the departments."""
    emails: list[Any] | None = None
    """Email addresses."""
    employee_id: str | None = None
    """Id as an employee."""
    first_name: str | None = None
    """First name."""
    interviewer_tags: list[Any] | None = None
    """Tags as an interviewer."""
    job_title: str | None = None
    """Title."""
    last_name: str | None = None
    """Last name."""
    linked_candidate_ids: list[int] | None = None
    """Ids of the candidates who are this user."""
    name: str | None = None
    """Full name."""
    office_ids: list[int] | None = None
    """Ids of the offices."""
    primary_email: str | None = None
    """Main email address."""
    site_admin: bool | None = None
    """Whether the user is a Site Admin."""
    updated_at: dt.datetime | None = None
    """When it was last changed."""
