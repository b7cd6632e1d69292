# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""Records in the context store of `branches`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

BranchesStoreColumn: TypeAlias = Literal["name", "merged", "protected", "default", "web_url"]


class BranchesStoreRecord(Record):
    """A record of branches in the context store."""

    name: str | None = None
    """Name of the branch."""
    merged: bool | None = None
    """Whether it was merged."""
    protected: bool | None = None
    """Whether it is protected."""
    default: bool | None = None
    """Whether it is the default branch."""
    web_url: str | None = None
    """Page of the branch."""
