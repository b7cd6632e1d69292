# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records of `directory_content`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field


class Submodule(Record):
    """Where a submodule comes from."""

    git_url: str | None = Field(default=None, alias="gitUrl")
    """Repository of the submodule."""
    branch: str | None = None
    """Branch that it follows."""
    subproject_commit_oid: str | None = Field(default=None, alias="subprojectCommitOid")
    """Commit that it stands at."""


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
    """Ending of the name, with its dot."""
    submodule: Submodule | None = None
    """Where it comes from, for a submodule."""
