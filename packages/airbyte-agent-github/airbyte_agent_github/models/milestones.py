# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records of `milestones`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Actor, Count


class Milestone(Record):
    """A milestone of a repository."""

    id: str
    """Global node id."""
    number: int | None = None
    """Number in the repository."""
    title: str | None = None
    """Title."""
    description: str | None = None
    """Description."""
    state: Literal["CLOSED", "OPEN"] | str | None = None
    """Whether it is open."""
    url: str | None = None
    """Page on github.com."""
    closed: bool | None = None
    """Whether it is closed."""
    closed_at: dt.datetime | None = Field(default=None, alias="closedAt")
    """When it was closed."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When it was created."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When it last changed."""
    due_on: dt.datetime | None = Field(default=None, alias="dueOn")
    """Due date."""
    progress_percentage: float | None = Field(default=None, alias="progressPercentage")
    """Closed issues and pull requests in percent."""
    creator: Actor | None = None
    """Creator; null if the account was deleted."""
    issues: Count | None = None
    """Its issues."""
    pull_requests: Count | None = Field(default=None, alias="pullRequests")
    """Its pull requests."""
