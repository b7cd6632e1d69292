# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""Records of `users`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record


class Person(Record):
    """More on a person."""

    email: str | None = None
    """Email address; only where the integration may read it."""


class BotOwner(Record):
    """Who owns an integration."""

    type: Literal["user", "workspace"] | str | None = None
    """A user, who authorized it, or the workspace."""
    workspace: bool | None = None
    """True where the workspace owns it."""
    user: User | None = None
    """The user who owns it."""


class WorkspaceLimits(Record):
    """Limits of a workspace."""

    max_file_upload_size_in_bytes: int | None = None
    """Largest file that can be uploaded, in bytes."""


class Bot(Record):
    """More on an integration."""

    owner: BotOwner | None = None
    """Who owns it."""
    workspace_id: str | None = None
    """Id of its workspace."""
    workspace_name: str | None = None
    """Name of its workspace."""
    workspace_limits: WorkspaceLimits | None = None
    """Limits of its workspace."""


class User(Record):
    """A member or guest of the workspace, or an integration."""

    object: Literal["user", "group"] | str
    """Always user, but for a group in a property of people."""
    id: str
    """Id of the user."""
    type: Literal["person", "bot"] | str | None = None
    """Person or integration; absent if the integration cannot read users."""
    name: str | None = None
    """Full name of the user."""
    avatar_url: str | None = None
    """URL of the user's picture."""
    person: Person | None = None
    """More on a person."""
    bot: Bot | None = None
    """More on an integration; empty where it is another one."""
