# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""Records in the context store of `tags`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

TagsStoreColumn: TypeAlias = Literal["name", "message", "target", "protected"]


class TagsStoreRecord(Record):
    """A record of tags in the context store."""

    name: str | None = None
    """Name of the tag."""
    message: str | None = None
    """Message of an annotated tag."""
    target: str | None = None
    """Id of the tag, or of its commit."""
    protected: bool | None = None
    """Whether it is protected."""
