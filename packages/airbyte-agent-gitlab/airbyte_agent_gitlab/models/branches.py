# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""Records of `branches`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record

from .commits import Commit


class Branch(Record):
    """A branch."""

    name: str
    """Name of the branch."""
    commit: Commit | None = None
    """Newest commit."""
    merged: bool | None = None
    """Whether it was merged into the default branch."""
    protected: bool | None = None
    """Whether it is protected."""
    developers_can_push: bool | None = None
    """Whether developers can push to it."""
    developers_can_merge: bool | None = None
    """Whether developers can merge into it."""
    can_push: bool | None = None
    """Whether you can push to it."""
    default: bool | None = None
    """Whether it is the default branch."""
    web_url: str | None = None
    """Page of the branch."""
