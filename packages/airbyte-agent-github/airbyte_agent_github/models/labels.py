# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records of `labels`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Count


class Label(Record):
    """A label of a repository."""

    id: str
    """Global node id."""
    name: str | None = None
    """Name."""
    color: str | None = None
    """Color as six hexadecimal digits."""
    description: str | None = None
    """Description."""
    is_default: bool | None = Field(default=None, alias="isDefault")
    """Whether GitHub created it with the repository."""
    url: str | None = None
    """Page on github.com."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When it was created."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When it last changed."""
    issues: Count | None = None
    """Open issues that have it."""
    pull_requests: Count | None = Field(default=None, alias="pullRequests")
    """Open pull requests that have it."""
