# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""Records of `tags`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record

from .commits import Commit


class TagRelease(Record):
    """The release of a tag."""

    tag_name: str | None = None
    """Name of the tag."""
    description: str | None = None
    """Description of the release."""


class Tag(Record):
    """A tag."""

    name: str
    """Name of the tag."""
    message: str | None = None
    """Message of an annotated tag."""
    target: str
    """Id of the tag, or of its commit."""
    commit: Commit | None = None
    """Commit."""
    release: TagRelease | None = None
    """Release of the tag."""
    protected: bool | None = None
    """Whether it is protected."""
    created_at: dt.datetime | None = None
    """When an annotated tag was created."""
