# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records of `discussions`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Actor, Count, LabelRefs, RepositoryRef


class DiscussionAnswer(Record):
    """The comment marked as the answer of a discussion."""

    id: str | None = None
    """Global node id."""
    body: str | None = None
    """Text in Markdown."""
    url: str | None = None
    """Page on github.com."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When it was created."""
    author: Actor | None = None
    """Author; null if the account was deleted."""


class DiscussionCategory(Record):
    """A category of discussions."""

    id: str | None = None
    """Global node id."""
    name: str | None = None
    """Name."""
    slug: str | None = None
    """Name in URLs."""
    emoji: str | None = None
    """Emoji of the category."""
    is_answerable: bool | None = Field(default=None, alias="isAnswerable")
    """Whether its discussions support answers."""


class Discussion(Record):
    """A discussion of a repository."""

    id: str
    """Global node id."""
    database_id: int | None = Field(default=None, alias="databaseId")
    """Id in the REST API."""
    number: int | None = None
    """Number in the repository, as in `#42`."""
    title: str | None = None
    """Title."""
    body: str | None = None
    """Text in Markdown."""
    url: str | None = None
    """Page on github.com."""
    closed: bool | None = None
    """Whether it is closed."""
    closed_at: dt.datetime | None = Field(default=None, alias="closedAt")
    """When it was closed."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When it was created."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When it last changed."""
    last_edited_at: dt.datetime | None = Field(default=None, alias="lastEditedAt")
    """When its text was last edited."""
    state_reason: Literal["DUPLICATE", "OUTDATED", "REOPENED", "RESOLVED"] | str | None = Field(
        default=None, alias="stateReason"
    )
    """Why it was closed or reopened."""
    is_answered: bool | None = Field(default=None, alias="isAnswered")
    """Whether it has an answer; null if its category does not support answers."""
    answer_chosen_at: dt.datetime | None = Field(default=None, alias="answerChosenAt")
    """When the answer was chosen."""
    locked: bool | None = None
    """Whether its conversation is locked."""
    active_lock_reason: Literal["OFF_TOPIC", "RESOLVED", "SPAM", "TOO_HEATED"] | str | None = Field(
        default=None, alias="activeLockReason"
    )
    """Why its conversation is locked."""
    author_association: (
        Literal[
            "COLLABORATOR",
            "CONTRIBUTOR",
            "FIRST_TIMER",
            "FIRST_TIME_CONTRIBUTOR",
            "MANNEQUIN",
            "MEMBER",
            "NONE",
            "OWNER",
        ]
        | str
        | None
    ) = Field(default=None, alias="authorAssociation")
    """Association of the author with the repository."""
    upvote_count: int | None = Field(default=None, alias="upvoteCount")
    """Number of upvotes."""
    author: Actor | None = None
    """Author; null if the account was deleted."""
    answer_chosen_by: Actor | None = Field(default=None, alias="answerChosenBy")
    """Who chose the answer."""
    answer: DiscussionAnswer | None = None
    """Comment marked as the answer."""
    category: DiscussionCategory | None = None
    """Category that it is in."""
    repository: RepositoryRef | None = None
    """Repository that it is in."""
    labels: LabelRefs | None = None
    """Its first 20 labels."""
    comments: Count | None = None
    """Its comments."""
    reactions: Count | None = None
    """Its reactions."""
