# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records of `directory_content`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field


class Submodule(Record):
    """Source of a submodule."""

    git_url: str | None = Field(default=None, alias="gitUrl")
    """Repository of the submodule."""
    branch: str | None = None
    """Tracked branch."""
    subproject_commit_oid: str | None = Field(default=None, alias="subprojectCommitOid")
    """Commit of the submodule."""


class DirectoryEntry(Record):
    """A file, directory or submodule in a directory."""

    name: str
    """Name."""
    oid: str
    """Hash of the object."""
    path: str | None = None
    """Path from the root of the repository."""
    type: str | None = None
    """`blob` for a file, `tree` for a directory, `commit` for a submodule."""
    mode: int | None = None
    """File mode as a decimal number; 33188 is an ordinary file."""
    size: int | None = None
    """Size in bytes; 0 for a directory."""
    extension: str | None = None
    """File extension, including the dot."""
    submodule: Submodule | None = None
    """Source, for a submodule."""
