# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""Records of `items`."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.records import Record

from .shared import GroupSummary, UserSummary


class BoardSummary(Record):
    """A board, briefly."""

    id: str
    """Id of the board."""
    name: str
    """Name of the board."""


class ItemSummary(Record):
    """An item, briefly."""

    id: str
    """Id of the item."""
    name: str
    """Name of the item."""


class ColumnSummary(Record):
    """A column, briefly."""

    title: str
    """Title of the column."""


class ColumnValue(Record):
    """What an item has in one column."""

    id: str
    """Id of the column."""
    type: (
        Literal[
            "auto_number",
            "board_relation",
            "button",
            "checkbox",
            "color_picker",
            "country",
            "creation_log",
            "date",
            "dependency",
            "doc",
            "dropdown",
            "email",
            "file",
            "formula",
            "group",
            "hour",
            "integration",
            "item_assignees",
            "item_id",
            "last_updated",
            "link",
            "location",
            "long_text",
            "mirror",
            "numbers",
            "people",
            "phone",
            "progress",
            "rating",
            "status",
            "tags",
            "team",
            "text",
            "timeline",
            "time_tracking",
            "vote",
            "week",
            "world_clock",
            "unsupported",
            "name",
            "person",
            "direct_doc",
            "subtasks",
        ]
        | str
    )
    """Type of the column."""
    text: str | None
    """Value as a text; null for some types, which have `display_value`."""
    value: Any
    """Value as JSON, whose keys depend on the type; null if it is empty."""
    column: ColumnSummary
    """Column."""
    display_value: str | None = None
    """Value as a text, for connected boards, dependencies and mirrors."""
    linked_item_ids: list[str] | None = None
    """Ids of the items that it refers to, for connected boards and dependencies."""


class Item(Record):
    """An item: a row of a board."""

    id: str
    """Id of the item."""
    name: str
    """Name of the item."""
    state: Literal["active", "archived", "deleted"] | str | None
    """State of the item."""
    url: str
    """URL of the item."""
    relative_link: str | None
    """Path of the item, without the account's host."""
    email: str
    """Address whose mails become updates of the item."""
    creator_id: str
    """Id of the user who created it."""
    created_at: str | None
    """When it was created."""
    updated_at: str | None
    """When it was last updated."""
    board: BoardSummary | None
    """Board that it is on."""
    group: GroupSummary | None
    """Group that it is in."""
    parent_item: ItemSummary | None
    """Item that this is a subitem of."""
    creator: UserSummary | None
    """User who created it; null if the user is gone."""
    column_values: list[ColumnValue]
    """Values, one for each column."""
    subitems: list[ItemSummary] | None
    """Items within it."""
