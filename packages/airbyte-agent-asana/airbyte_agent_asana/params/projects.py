# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Arguments of `projects`."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .shared import CustomFieldDateParam

__all__ = [
    "ProjectCreateParams",
    "ProjectParam",
    "ProjectParamColor",
    "ProjectParamIcon",
    "ProjectUpdateInput",
    "ProjectUpdateInputColor",
    "ProjectUpdateInputIcon",
    "ProjectUpdateParams",
]

ProjectParamColor: TypeAlias = Literal[
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
ProjectParamIcon: TypeAlias = Literal[
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
ProjectUpdateInputColor: TypeAlias = Literal[
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
ProjectUpdateInputIcon: TypeAlias = Literal[
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


class ProjectParam(TypedDict, total=False):
    """A new project."""

    name: str | None
    """Name of the project."""
    workspace: str | None
    """Id of its workspace."""
    team: str | None
    """Id of the team to share it with; deprecated, though organizations may still ask for it."""
    notes: str | None
    """Description as plain text."""
    html_notes: str | None
    """Description as HTML within `<body>`; instead of `notes`."""
    owner: str | None
    """Who is responsible for it: user id, email address or `me`."""
    followers: str | None
    """Users who are notified of new tasks: ids or email addresses, comma-separated."""
    start_on: dt.date | str | None
    """Day work begins; needs `due_on`."""
    due_on: dt.date | str | None
    """Day it is due."""
    due_date: dt.date | str | None
    """Older name of `due_on`; deprecated."""
    color: ProjectParamColor | str | None
    """Color of the project."""
    icon: ProjectParamIcon | str | None
    """Icon of the project."""
    default_view: Literal["list", "board", "calendar", "timeline"] | str | None
    """Default view."""
    privacy_setting: Literal["public_to_workspace", "private_to_team", "private"] | str | None
    """Who can see it."""
    public: bool | None
    """Whether the whole organization sees it; deprecated, use `privacy_setting`."""
    default_access_level: Literal["admin", "editor", "commenter", "viewer"] | str | None
    """What people who join or are added may do."""
    minimum_access_level_for_customization: Literal["admin", "editor"] | str | None
    """What a member must be to change its fields and rules."""
    minimum_access_level_for_sharing: Literal["admin", "editor"] | str | None
    """What a member must be to share it."""
    custom_fields: Mapping[str, str | float | Sequence[str] | CustomFieldDateParam | None] | None
    """Values of the project's own custom fields by their ids."""
    archived: bool | None
    """Whether it is archived."""


class ProjectCreateParams(TypedDict, total=False):
    """Arguments of `projects.create`, by name."""

    data: Required[ProjectParam]


class ProjectUpdateInput(TypedDict, total=False):
    """Fields to update; others are unchanged."""

    name: str | None
    """Name of the project."""
    team: str | None
    """Id of the team to share it with; deprecated."""
    notes: str | None
    """Description as plain text."""
    html_notes: str | None
    """Description as HTML within `<body>`; instead of `notes`."""
    owner: str | None
    """Who is responsible for it: user id, email address or `me`."""
    followers: str | None
    """Users who are notified of new tasks: ids or email addresses, comma-separated."""
    start_on: dt.date | str | None
    """Day work begins; needs `due_on`."""
    due_on: dt.date | str | None
    """Day it is due."""
    due_date: dt.date | str | None
    """Older name of `due_on`; deprecated."""
    color: ProjectUpdateInputColor | str | None
    """Color of the project."""
    icon: ProjectUpdateInputIcon | str | None
    """Icon of the project."""
    default_view: Literal["list", "board", "calendar", "timeline"] | str | None
    """Default view."""
    privacy_setting: Literal["public_to_workspace", "private_to_team", "private"] | str | None
    """Who can see it."""
    public: bool | None
    """Whether the whole organization sees it; deprecated, use `privacy_setting`."""
    default_access_level: Literal["admin", "editor", "commenter", "viewer"] | str | None
    """What people who join or are added may do."""
    minimum_access_level_for_customization: Literal["admin", "editor"] | str | None
    """What a member must be to change its fields and rules."""
    minimum_access_level_for_sharing: Literal["admin", "editor"] | str | None
    """What a member must be to share it."""
    custom_fields: Mapping[str, str | float | Sequence[str] | CustomFieldDateParam | None] | None
    """New values of the project's own custom fields by their ids; others stay."""
    archived: bool | None
    """Whether it is archived."""


class ProjectUpdateParams(TypedDict, total=False):
    """Arguments of `projects.update`, by name."""

    project_gid: Required[str]
    data: Required[ProjectUpdateInput]
