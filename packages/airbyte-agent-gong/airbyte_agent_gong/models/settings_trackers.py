# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Records of `settings_trackers`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field


class TrackerKeywords(Record):
    """A tracker's words in one language."""

    language: str | None = None
    """Language tag."""
    keywords: list[str] | None = None
    """The words."""
    include_related_forms: bool | None = Field(default=None, alias="includeRelatedForms")
    """Whether other forms of the words count."""


class Tracker(Record):
    """Words or meanings that Gong looks for in calls."""

    tracker_id: str = Field(alias="trackerId")
    """Id of the tracker."""
    tracker_name: str | None = Field(default=None, alias="trackerName")
    """Name."""
    workspace_id: str | None = Field(default=None, alias="workspaceId")
    """Id of its workspace."""
    language_keywords: list[TrackerKeywords] | None = Field(default=None, alias="languageKeywords")
    """Words, by language."""
    affiliation: Literal["Anyone", "Company", "NonCompany"] | str | None = None
    """Who must say them."""
    part_of_question: bool | None = Field(default=None, alias="partOfQuestion")
    """Whether only questions count."""
    said_at: str | None = Field(default=None, alias="saidAt")
    """Where they must be said: `Anytime`, `First` or `Last`."""
    said_at_interval: float | None = Field(default=None, alias="saidAtInterval")
    """How much of the beginning or end counts."""
    said_at_unit: str | None = Field(default=None, alias="saidAtUnit")
    """Unit of that: `Minutes` or `Percents`."""
    said_in_topics: list[str] | None = Field(default=None, alias="saidInTopics")
    """Topics in which they must be said."""
    said_in_call_parts: list[str] | None = Field(default=None, alias="saidInCallParts")
    """Parts of the call in which they must be said."""
    filter_query: str | None = Field(default=None, alias="filterQuery")
    """Which calls it looks at, as JSON."""
    created: dt.datetime | None = None
    """When it was created."""
    creator_user_id: str | None = Field(default=None, alias="creatorUserId")
    """Id of the user who created it; null for Gong's own."""
    updated: dt.datetime | None = None
    """When it was last updated."""
    updater_user_id: str | None = Field(default=None, alias="updaterUserId")
    """Id of the user who last changed it."""
