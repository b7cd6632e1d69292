# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Records of `task_stories`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record

from .project_sections import SectionCompact
from .shared import CustomFieldCompact, EnumOption, Like, ProjectCompact, TaskCompact, UserCompact
from .workspace_tags import TagCompact


class StoryPreview(Record):
    """A preview of what a link in a comment leads to."""

    fallback: str | None = None
    """Text where the preview cannot be shown."""
    header: str | None = None
    """Text at the top."""
    header_link: str | None = None
    """Where the header leads."""
    title: str | None = None
    """Title."""
    title_link: str | None = None
    """Where the title leads."""
    text: str | None = None
    """Plain text of the body."""
    html_text: str | None = None
    """Body as HTML."""
    footer: str | None = None
    """Text at the bottom."""


class ReactionSummary(Record):
    """How often one emoji was given."""

    emoji_base: str | None = None
    """The emoji without skin tone or other variant."""
    variant: str | None = None
    """The emoji as it was given."""
    count: int | None = None
    """How many users gave it."""
    reacted: bool | None = None
    """Whether the caller gave it."""


class StoryCompact(Record):
    """A story as references show it."""

    gid: str
    """Id of the story."""
    resource_type: str | None = None
    """Always `story`."""
    created_at: dt.datetime | None = None
    """When it was written."""
    created_by: UserCompact | None = None
    """Who wrote it."""
    resource_subtype: str | None = None
    """What happened, such as `comment_added`."""
    text: str | None = None
    """Text of the story."""


class StoryDates(Record):
    """Dates in a story."""

    start_on: dt.date | None = None
    """Day work begins."""
    due_at: dt.datetime | None = None
    """Moment it is due, in UTC."""
    due_on: dt.date | None = None
    """Day it is due."""


class Story(Record):
    """A comment on a task, or a change to it."""

    gid: str
    """Id of the story."""
    resource_type: str | None = None
    """Always `story`."""
    created_at: dt.datetime | None = None
    """When it was written."""
    created_by: UserCompact | None = None
    """Who wrote it, or made the change."""
    resource_subtype: str | None = None
    """What happened, such as `comment_added` or `due_date_changed`."""
    type: Literal["comment", "system"] | str | None = None
    """A comment, or a change recorded by Asana."""
    text: str | None = None
    """Plain text of the comment or of the change."""
    html_text: str | None = None
    """Text as HTML; only if requested."""
    target: TaskCompact | None = None
    """Task it is about."""
    source: Literal["web", "email", "mobile", "api", "unknown"] | str | None = None
    """Where it happened."""
    is_pinned: bool | None = None
    """Whether it is kept at the top."""
    is_editable: bool | None = None
    """Whether the caller may edit its text."""
    is_edited: bool | None = None
    """Whether its text was edited."""
    sticker_name: (
        Literal[
            "green_checkmark",
            "people_dancing",
            "dancing_unicorn",
            "heart",
            "party_popper",
            "people_waving_flags",
            "splashing_narwhal",
            "trophy",
            "yeti_riding_unicorn",
            "celebrating_people",
            "determined_climbers",
            "phoenix_spreading_love",
        ]
        | str
        | None
    ) = None
    """Sticker instead of text."""
    previews: list[StoryPreview] | None = None
    """Previews of what its links lead to."""
    reaction_summary: list[ReactionSummary] | None = None
    """Emoji reactions, counted."""
    liked: bool | None = None
    """Whether the caller likes it."""
    likes: list[Like] | None = None
    """Who likes it."""
    num_likes: int | None = None
    """How many users like it."""
    hearted: bool | None = None
    """Older name of `liked`; deprecated."""
    hearts: list[Like] | None = None
    """Older name of `likes`; deprecated."""
    num_hearts: int | None = None
    """Older name of `num_likes`; deprecated."""
    task: TaskCompact | None = None
    """Other task that the change is about."""
    project: ProjectCompact | None = None
    """Project that the change is about."""
    tag: TagCompact | None = None
    """Tag that was added or removed."""
    assignee: UserCompact | None = None
    """User the task was given to."""
    follower: UserCompact | None = None
    """User who began to follow."""
    story: StoryCompact | None = None
    """Other story that this one is about."""
    dependency: TaskCompact | None = None
    """Task that became, or ceased to be, a dependency."""
    duplicate_of: TaskCompact | None = None
    """Task that this one was merged into."""
    duplicated_from: TaskCompact | None = None
    """Task that this one was copied from."""
    custom_field: CustomFieldCompact | None = None
    """Custom field that changed."""
    old_name: str | None = None
    """Name before the change."""
    new_name: str | None = None
    """Name after the change."""
    old_dates: StoryDates | None = None
    """Dates before the change."""
    new_dates: StoryDates | None = None
    """Dates after the change."""
    old_resource_subtype: str | None = None
    """Kind of task before the change."""
    new_resource_subtype: str | None = None
    """Kind of task after the change."""
    old_section: SectionCompact | None = None
    """Section before the change."""
    new_section: SectionCompact | None = None
    """Section after the change."""
    old_approval_status: str | None = None
    """Decision before the change."""
    new_approval_status: str | None = None
    """Decision after the change."""
    old_text_value: str | None = None
    """Text value before the change."""
    new_text_value: str | None = None
    """Text value after the change."""
    old_number_value: float | None = None
    """Number value before the change."""
    new_number_value: float | None = None
    """Number value after the change."""
    old_enum_value: EnumOption | None = None
    """Chosen option before the change."""
    new_enum_value: EnumOption | None = None
    """Chosen option after the change."""
    old_multi_enum_values: list[EnumOption] | None = None
    """Chosen options before the change."""
    new_multi_enum_values: list[EnumOption] | None = None
    """Chosen options after the change."""
    old_date_value: StoryDates | None = None
    """Date value before the change."""
    new_date_value: StoryDates | None = None
    """Date value after the change."""
    old_people_value: list[UserCompact] | None = None
    """Chosen users before the change."""
    new_people_value: list[UserCompact] | None = None
    """Chosen users after the change."""
