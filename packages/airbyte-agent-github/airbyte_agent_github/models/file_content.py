# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records of `file_content`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field


class FileContentDetail(Record):
    """A file at a revision."""

    id: str | None = None
    """Global node id."""
    oid: str | None = None
    """Hash of the object."""
    abbreviated_oid: str | None = Field(default=None, alias="abbreviatedOid")
    """First digits of the hash."""
    byte_size: int | None = Field(default=None, alias="byteSize")
    """Size in bytes."""
    is_binary: bool | None = Field(default=None, alias="isBinary")
    """Whether it is binary; null if unknown."""
    is_truncated: bool | None = Field(default=None, alias="isTruncated")
    """Whether the text is truncated, as for large files."""
    text: str | None = None
    """Text; null if the file is binary."""
    commit_url: str | None = Field(default=None, alias="commitUrl")
    """Page of the revision on github.com."""
