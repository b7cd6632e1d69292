# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Records of `tags`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record

from .shared import UserCompact
from .workspaces import WorkspaceCompact


class Tag(Record):
    """A label for tasks of one workspace."""

    gid: str
    """Id of the tag."""
    resource_type: str | None = None
    """Always `tag`."""
    name: str | None = None
    """Name of the tag."""
    color: (
        Literal[
            "dark-pink",
            "dark-green",
            "dark-blue",
            "dark-red",
            "dark-teal",
            "dark-brown",
            "dark-orange",
            "dark-purple",
            "dark-warm-gray",
            "light-pink",
            "light-green",
            "light-blue",
            "light-red",
            "light-teal",
            "light-brown",
            "light-orange",
            "light-purple",
            "light-warm-gray",
        ]
        | str
        | None
    ) = None
    """Color of the tag."""
    notes: str | None = None
    """Purpose of the tag."""
    created_at: dt.datetime | None = None
    """When it was created."""
    followers: list[UserCompact] | None = None
    """Users who follow the tag."""
    workspace: WorkspaceCompact | None = None
    """Workspace it belongs to."""
    permalink_url: str | None = None
    """Page of the tag in Asana."""
