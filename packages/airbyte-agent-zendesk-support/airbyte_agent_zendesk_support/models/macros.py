# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records of `macros`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record

from .shared import Action, Restriction

__all__ = ["Macro"]


class Macro(Record):
    """A set of changes that agents apply to tickets at once."""

    id: int
    """Id of the macro."""
    url: str | None = None
    """Its address in the API."""
    title: str
    """Title; `::` parts the levels of menus."""
    raw_title: str | None = None
    """The title with placeholders of dynamic content unreplaced."""
    description: str | None = None
    """What it is for."""
    active: bool | None = None
    """Whether agents are offered it."""
    default: bool | None = None
    """Whether Zendesk made it."""
    position: int | None = None
    """Place among the macros."""
    actions: list[Action] | None = None
    """What it does."""
    restriction: Restriction | None = None
    """Who may use it; null for everybody."""
    app_installation: str | dict[str, Any] | None = None
    """App that it needs; only when asked for."""
    categories: str | list[Any] | None = None
    """Its categories; only when asked for."""
    permissions: str | dict[str, Any] | None = None
    """What the caller may do with it; only when asked for."""
    usage_1h: int | None = None
    """How often it was used in the last hour; only when asked for."""
    usage_24h: int | None = None
    """How often it was used in the last day; only when asked for."""
    usage_7d: int | None = None
    """How often it was used in the last week; only when asked for."""
    usage_30d: int | None = None
    """How often it was used in the last 30 days; only when asked for."""
    created_at: dt.datetime | None = None
    """When it was made."""
    updated_at: dt.datetime | None = None
    """When it last changed."""
