# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""Records of `boards`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record

from .shared import GroupSummary, TeamSummary, UserSummary
from .tags import Tag


class WorkspaceSummary(Record):
    """A workspace, briefly."""

    id: str | None
    """Id of the workspace."""
    name: str
    """Name of the workspace."""
    kind: Literal["closed", "open", "template"] | str | None
    """Whether all members have access (`open`) or invited ones (`closed`)."""
    description: str | None
    """Description."""


class Group(Record):
    """A group of items on a board."""

    id: str
    """Id of the group, unique on its board."""
    title: str
    """Title of the group."""
    color: str
    """Color as a hex code."""
    position: str
    """Place on the board."""
    archived: bool | None
    """Whether it is archived."""
    deleted: bool | None
    """Whether it is deleted."""


class Column(Record):
    """A column of a board."""

    id: str
    """Id of the column, unique on its board."""
    title: str
    """Title of the column."""
    description: str | None
    """Description."""
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
    """Type of its values."""
    width: int | None
    """Width in pixels."""
    archived: bool
    """Whether it is archived."""
    settings: Any
    """Settings by type, such as the labels of a status."""


class BoardView(Record):
    """A view of a board."""

    id: str
    """Id of the view."""
    name: str
    """Name of the view."""
    type: str | None
    """Type of the view."""


class Board(Record):
    """A board: a table of items."""

    id: str
    """Id of the board."""
    name: str
    """Name of the board."""
    description: str | None
    """Description."""
    url: str
    """URL of the board."""
    state: Literal["active", "archived", "deleted"] | str
    """State of the board."""
    type: Literal["board", "custom_object", "document", "sub_items_board"] | str | None
    """Kind of object: a board, the board of its subitems, a document or an object of an app."""
    board_kind: Literal["private", "public", "share"] | str
    """Who has access: `public` is every member of the account, `private` the invited ones, `share` guests
    too.
    """
    permissions: str
    """Who may edit it, as in `everyone` or `owners`."""
    access_level: Literal["edit", "view"] | str
    """What the caller may do."""
    hierarchy_type: Literal["classic", "multi_level"] | str | None
    """Whether items have subitems of one or several levels."""
    item_terminology: str | None
    """What its items are called."""
    object_type_unique_key: str | None
    """Key of the type that an app defines."""
    columns_namespace: str | None
    """Namespace of its columns."""
    communication: Any
    """Its meeting, as the app has set it."""
    items_count: int | None
    """Number of items."""
    items_limit: int | None
    """Largest number of items that it can have."""
    workspace_id: str | None
    """Id of the workspace; null for the main workspace."""
    board_folder_id: str | None
    """Id of the folder; null outside of folders."""
    created_from_board_id: str | None
    """Id of the board that it was made from."""
    created_at: dt.datetime | None
    """When it was created."""
    updated_at: dt.datetime | None
    """When it was last updated."""
    workspace: WorkspaceSummary | None
    """Workspace; null for the main workspace."""
    creator: UserSummary
    """User who created it."""
    owners: list[UserSummary]
    """Users who own it."""
    team_owners: list[TeamSummary] | None
    """Teams that own it."""
    top_group: GroupSummary
    """Group at its top."""
    groups: list[Group] | None
    """Groups of items."""
    columns: list[Column] | None
    """Columns."""
    tags: list[Tag] | None
    """Tags that only this board has."""
    views: list[BoardView] | None
    """Views."""
