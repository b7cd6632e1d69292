# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records of `triggers`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record

from .shared import Action, Conditions


class Trigger(Record):
    """A rule that runs when a ticket is created or updated."""

    id: int
    """Id of the trigger."""
    url: str | None = None
    """Its URL in the API."""
    title: str
    """Title."""
    raw_title: str | None = None
    """The title with placeholders of dynamic content unreplaced."""
    description: str | None = None
    """Purpose."""
    active: bool | None = None
    """Whether it runs."""
    default: bool | None = None
    """Whether Zendesk created it."""
    category_id: str | None = None
    """Id of its category."""
    position: int | None = None
    """Place in the order that triggers run in."""
    conditions: Conditions | None = None
    """When it runs."""
    actions: list[Action] | None = None
    """Actions."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""
