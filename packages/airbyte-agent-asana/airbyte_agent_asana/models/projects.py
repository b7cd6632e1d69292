# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Records of `projects`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record

from .shared import (
    CustomFieldCompact,
    CustomFieldSetting,
    NamedReference,
    Reference,
    TeamCompact,
    UserCompact,
)
from .workspaces import WorkspaceCompact


class ProjectStatus(Record):
    """A status of a project in the older form; deprecated."""

    gid: str
    """Id of the status."""
    resource_type: str | None = None
    """Always `project_status`."""
    title: str | None = None
    """Headline of the status."""
    text: str | None = None
    """Text of the status."""
    html_text: str | None = None
    """Text as HTML; only if requested."""
    color: Literal["green", "yellow", "red", "blue", "complete"] | str | None = None
    """On track, at risk, off track, on hold or complete."""
    author: UserCompact | None = None
    """Who wrote it."""
    created_at: dt.datetime | None = None
    """When it was created."""
    created_by: UserCompact | None = None
    """Who created it."""
    modified_at: dt.datetime | None = None
    """When it was last updated."""


class StatusUpdateCompact(Record):
    """A status that was posted."""

    gid: str
    """Id of the status update."""
    resource_type: str | None = None
    """Always `status_update`."""
    title: str | None = None
    """Headline of the status."""
    resource_subtype: (
        Literal["project_status_update", "portfolio_status_update", "goal_status_update"] | str | None
    ) = None
    """What it is a status of."""


class Project(Record):
    """A list or board of tasks, with its members and dates."""

    gid: str
    """Id of the project."""
    resource_type: str | None = None
    """Always `project`."""
    name: str | None = None
    """Name of the project."""
    archived: bool | None = None
    """Whether it is archived."""
    completed: bool | None = None
    """Whether it is marked complete."""
    completed_at: dt.datetime | None = None
    """When it was marked complete."""
    completed_by: UserCompact | None = None
    """Who marked it complete."""
    color: (
        Literal[
            "dark-pink",
            "dark-green",
            "dark-blue",
            "dark-red",
            "dark-teal",
            "dark-brown",
            "dark-orange",
            "dark-purple",
            "dark-warm-gray",
            "light-pink",
            "light-green",
            "light-blue",
            "light-red",
            "light-teal",
            "light-brown",
            "light-orange",
            "light-purple",
            "light-warm-gray",
            "none",
        ]
        | str
        | None
    ) = None
    """Color of the project."""
    icon: (
        Literal[
            "list",
            "board",
            "timeline",
            "calendar",
            "rocket",
            "people",
            "graph",
            "star",
            "bug",
            "light_bulb",
            "globe",
            "gear",
            "notebook",
            "computer",
            "check",
            "target",
            "html",
            "megaphone",
            "chat_bubbles",
            "briefcase",
            "page_layout",
            "mountain_flag",
            "puzzle",
            "presentation",
            "line_and_symbols",
            "speed_dial",
            "ribbon",
            "shoe",
            "shopping_basket",
            "map",
            "ticket",
            "coins",
        ]
        | str
        | None
    ) = None
    """Icon of the project."""
    notes: str | None = None
    """Description as plain text."""
    html_notes: str | None = None
    """Description as HTML; only if requested."""
    created_at: dt.datetime | None = None
    """When it was created."""
    modified_at: dt.datetime | None = None
    """When it was last updated; tasks and comments do not count."""
    start_on: dt.date | None = None
    """Day work begins."""
    due_on: dt.date | None = None
    """Day it is due."""
    due_date: dt.date | None = None
    """Older name of `due_on`; deprecated."""
    current_status: ProjectStatus | None = None
    """Latest status in the older form; deprecated."""
    current_status_update: StatusUpdateCompact | None = None
    """Latest status that was posted."""
    owner: UserCompact | None = None
    """Who is responsible for it."""
    team: TeamCompact | None = None
    """Team it is shared with."""
    members: list[UserCompact] | None = None
    """Users who are members."""
    followers: list[UserCompact] | None = None
    """Members who are notified of new tasks."""
    custom_fields: list[CustomFieldCompact] | None = None
    """Values of the project's own custom fields."""
    custom_field_settings: list[CustomFieldSetting] | None = None
    """Custom fields that its tasks have."""
    default_view: Literal["list", "board", "calendar", "timeline"] | str | None = None
    """Default view."""
    privacy_setting: Literal["public_to_workspace", "private_to_team", "private"] | str | None = None
    """Who can see it."""
    public: bool | None = None
    """Whether the whole organization sees it; older form of `privacy_setting`, deprecated."""
    default_access_level: Literal["admin", "editor", "commenter", "viewer"] | str | None = None
    """What people who join or are added may do."""
    minimum_access_level_for_customization: Literal["admin", "editor"] | str | None = None
    """What a member must be to change its fields and rules."""
    minimum_access_level_for_sharing: Literal["admin", "editor"] | str | None = None
    """What a member must be to share it."""
    project_brief: Reference | None = None
    """Its brief; only if requested."""
    created_from_template: NamedReference | None = None
    """Template it was created from; only if requested."""
    workspace: WorkspaceCompact | None = None
    """Workspace it belongs to, for good."""
    permalink_url: str | None = None
    """Page of the project in Asana."""
