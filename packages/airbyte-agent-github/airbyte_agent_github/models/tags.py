# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records of `tags`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import GitActor


class GitObjectRef(Record):
    """An object in a repository by its hash."""

    typename: Literal["Blob", "Commit", "Tag", "Tree"] | str | None = Field(default=None, alias="__typename")
    """GraphQL type name."""
    oid: str | None = None
    """Hash of the object."""


class TagTarget(Record):
    """Target of a tag: a commit, or the tag object of an annotated tag."""

    typename: Literal["Blob", "Commit", "Tag", "Tree"] | str | None = Field(default=None, alias="__typename")
    """GraphQL type name."""
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
    """Full message."""
    tagger: GitActor | None = None
    """Creator of the tag."""
    target: GitObjectRef | None = None
    """Commit of the annotated tag."""


class Tag(Record):
    """A tag and its target."""

    id: str
    """Global node id."""
    name: str | None = None
    """Name, without `refs/tags/`."""
    prefix: str | None = None
    """Prefix of the full reference."""
    target: TagTarget | None = None
    """Target."""
