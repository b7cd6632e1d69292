# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records of `groups`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class Group(Record):
    """A team of agents."""

    id: int
    """Id of the group."""
    url: str | None = None
    """Its URL in the API."""
    name: str
    """Name."""
    description: str | None = None
    """Purpose."""
    default: bool | None = None
    """Whether it is the account's default group."""
    is_public: bool | None = None
    """Whether agents outside it see its tickets."""
    deleted: bool | None = None
    """Whether it was deleted."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""
