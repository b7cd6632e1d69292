# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records of `tags`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import GitActor


class GitObjectRef(Record):
    """An object in a repository, by its hash."""

    typename: Literal["Blob", "Commit", "Tag", "Tree"] | str | None = Field(default=None, alias="__typename")
    """Which type of GitHub's schema it is."""
    oid: str | None = None
    """Hash of the object."""


class TagTarget(Record):
    """What a tag points at: a commit, or of an annotated tag the tag object."""

    typename: Literal["Blob", "Commit", "Tag", "Tree"] | str | None = Field(default=None, alias="__typename")
    """Which type of GitHub's schema it is."""
    oid: str | None = None
    """Hash of the object."""
    id: str | None = None
    """Global node id."""
    abbreviated_oid: str | None = Field(default=None, alias="abbreviatedOid")
    """First digits of the hash."""
    message_headline: str | None = Field(default=None, alias="messageHeadline")
    """First line of the message."""
    committed_date: dt.datetime | None = Field(default=None, alias="committedDate")
    """When it was committed."""
    url: str | None = None
    """Page on github.com."""
    message: str | None = None
    """Whole message."""
    tagger: GitActor | None = None
    """Who made the tag."""
    target: GitObjectRef | None = None
    """Commit that the annotated tag is on."""


class Tag(Record):
    """A tag, and what it points at."""

    id: str
    """Global node id."""
    name: str | None = None
    """Name, without `refs/tags/`."""
    prefix: str | None = None
    """What stands before the name in the full reference."""
    target: TagTarget | None = None
    """What it points at."""
