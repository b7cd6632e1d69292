# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records of `macros`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record

from .shared import Action, Restriction


class Macro(Record):
    """A set of actions that agents apply to tickets in one step."""

    id: int
    """Id of the macro."""
    url: str | None = None
    """Its URL in the API."""
    title: str
    """Title; `::` parts the levels of menus."""
    raw_title: str | None = None
    """The title with placeholders of dynamic content unreplaced."""
    description: str | None = None
    """Purpose."""
    active: bool | None = None
    """Whether it is available to agents."""
    default: bool | None = None
    """Whether Zendesk created it."""
    position: int | None = None
    """Place among the macros."""
    actions: list[Action] | None = None
    """Actions."""
    restriction: Restriction | None = None
    """Who may use it; null for everyone."""
    app_installation: str | dict[str, Any] | None = None
    """App that it needs; only if requested."""
    categories: str | list[Any] | None = None
    """Its categories; only if requested."""
    permissions: str | dict[str, Any] | None = None
    """Permissions of the caller; only if requested."""
    usage_1h: int | None = None
    """How often it was used in the last hour; only if requested."""
    usage_24h: int | None = None
    """How often it was used in the last day; only if requested."""
    usage_7d: int | None = None
    """How often it was used in the last week; only if requested."""
    usage_30d: int | None = None
    """How often it was used in the last 30 days; only if requested."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""
