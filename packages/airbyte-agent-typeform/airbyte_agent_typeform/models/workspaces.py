# Generated from specs/typeform/connector.yaml by `connectorgen generate typeform`. Do not edit.
"""Records of `workspaces`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record

from .shared import Link


class WorkspaceForms(Record):
    """Forms of a workspace."""

    count: int | None = None
    """How many there are."""
    href: str | None = None
    """URL of the list."""


class WorkspaceMember(Record):
    """A member of a workspace."""

    email: str
    """Email address."""
    name: str
    """Name."""
    role: Literal["owner", "member"] | str
    """`owner` or `member`."""


class Workspace(Record):
    """A workspace, which is a set of forms."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
    account_id: str | None = None
    """Id of the account."""
    default: bool | None = None
    """Whether it is the one where forms go by default."""
    forms: WorkspaceForms | None = None
    """Its forms."""
    members: list[WorkspaceMember]
    """Members."""
    self: Link
    """URL of the workspace."""
    shared: bool | None = None
    """Whether it is shared with a team."""
