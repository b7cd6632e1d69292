# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records of `automations`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record

from .shared import Action, Conditions


class Automation(Record):
    """A rule that runs hourly on tickets that meet its conditions."""

    id: int
    """Id of the automation."""
    url: str | None = None
    """Its URL in the API."""
    title: str | None = None
    """Title."""
    raw_title: str | None = None
    """The title with placeholders of dynamic content unreplaced."""
    active: bool | None = None
    """Whether it runs."""
    default: bool | None = None
    """Whether Zendesk created it."""
    position: int | None = None
    """Place in the order that automations run in."""
    conditions: Conditions | None = None
    """Which tickets it is for."""
    actions: list[Action] | None = None
    """Actions."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""
