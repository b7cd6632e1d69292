# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record


class AlertActor(Record):
    """An alert that did something."""

    id: str
    """Id."""
    title: str
    """Title."""


class ApiKeyActor(Record):
    """An API key."""

    id: str
    """Id."""
    name: str
    """Name."""


class UserReference(Record):
    """A user in brief."""

    email: str | None = None
    """Email address."""
    id: str
    """Id."""
    name: str
    """Name."""
    role: Literal["viewer", "responder", "administrator", "owner", "unset"] | str | None = None
    """Former role of the user."""
    slack_user_id: str | None = None
    """Id of the user in Slack."""


class WorkflowActor(Record):
    """A workflow."""

    id: str
    """Id."""
    name: str
    """Name."""


class Actor(Record):
    """Who did something; one of the four is there."""

    alert: AlertActor | None = None
    """The alert, if it was one."""
    api_key: ApiKeyActor | None = None
    """The API key, if it was one."""
    user: UserReference | None = None
    """The user, if it was one."""
    workflow: WorkflowActor | None = None
    """The workflow, if it was one."""
