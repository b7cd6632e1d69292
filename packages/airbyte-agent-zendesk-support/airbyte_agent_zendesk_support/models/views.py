# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records of `views`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record

from .shared import Conditions, Restriction


class ViewOrder(Record):
    """A field that a view is grouped or ordered by."""

    id: str | int | None = None
    """Name or id of the field."""
    title: str | None = None
    """Title of the field."""
    order: str | None = None
    """`asc` or `desc`."""
    type: str | None = None
    """Kind of field."""


class ViewColumn(Record):
    """A column of a view."""

    id: str | int | None = None
    """Name or id of the field."""
    title: str | None = None
    """Title of the column."""
    type: str | None = None
    """Kind of field, where it is the account's own."""
    url: str | None = None
    """URL of the field in the API, for custom fields."""
    filterable: bool | None = None
    """Whether the view can be filtered by it."""
    sortable: bool | None = None
    """Whether the view can be ordered by it."""


class ViewExecution(Record):
    """How a view groups, sorts and displays tickets."""

    group_by: str | None = None
    """Field that tickets are grouped by."""
    group_order: str | None = None
    """Order of the groups, `asc` or `desc`."""
    sort_by: str | None = None
    """Field that tickets are ordered by."""
    sort_order: str | None = None
    """Order of the tickets, `asc` or `desc`."""
    group: ViewOrder | None = None
    """The grouping, in full."""
    sort: ViewOrder | None = None
    """The order, in full."""
    columns: list[ViewColumn] | None = None
    """Columns, from the left."""
    fields: list[ViewColumn] | None = None
    """Columns of the system's fields."""
    custom_fields: list[ViewColumn] | None = None
    """Columns of custom fields."""


class View(Record):
    """A saved list of tickets."""

    id: int
    """Id of the view."""
    url: str | None = None
    """Its URL in the API."""
    title: str | None = None
    """Title."""
    raw_title: str | None = None
    """The title with placeholders of dynamic content unreplaced."""
    description: str | None = None
    """Contents."""
    active: bool | None = None
    """Whether it is in use."""
    default: bool | None = None
    """Whether Zendesk created it."""
    position: int | None = None
    """Place among the views."""
    conditions: Conditions | None = None
    """Which tickets it shows."""
    execution: ViewExecution | None = None
    """How it displays them."""
    restriction: Restriction | None = None
    """Who may use it; null for everyone."""
    watchable: bool | None = None
    """Whether agents are notified of changes."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""
