# Generated from specs/amplitude/connector.yaml by `connectorgen generate amplitude`. Do not edit.
"""Records of `cohorts`."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record
from pydantic import Field


class CohortSync(Record):
    """A destination of a cohort."""

    target: str | None = None
    """Destination, as in `braze`."""
    frequency: str | None = None
    """How often it is sent, as in `hourly`."""
    last_successful: str | None = None
    """When it was last sent."""
    last_failure: str | None = None
    """When that last failed."""
    params: dict[str, Any] | None = None
    """Settings of the destination."""


class Cohort(Record):
    """A group of users."""

    id: str
    """Id of the cohort."""
    app_id: int | None = Field(default=None, alias="appId")
    """Id of the project."""
    name: str | None = None
    """Name of the cohort."""
    description: str | None = None
    """Description."""
    size: int | None = None
    """Number of users."""
    definition: dict[str, Any] | None = None
    """Conditions, in Amplitude's own form."""
    type: str | None = None
    """Kind of cohort, in Amplitude's own words."""
    archived: bool | None = None
    """Whether it is archived."""
    published: bool | None = None
    """Whether others can find it."""
    finished: bool | None = None
    """Whether a cohort of predictions has been computed."""
    hidden: bool | None = None
    """Whether Amplitude hides it."""
    owners: list[str] | None = None
    """Email addresses of the owners."""
    viewers: list[str] | None = None
    """Email addresses of those who can see it."""
    created_at: int | None = Field(default=None, alias="createdAt")
    """When it was created, in seconds since 1970."""
    last_mod: int | None = Field(default=None, alias="lastMod")
    """When it was last changed, in seconds since 1970."""
    last_computed: int | None = Field(default=None, alias="lastComputed")
    """When it was last computed, in seconds since 1970."""
    last_viewed: int | None = None
    """When it was last seen, in seconds since 1970."""
    view_count: int | None = None
    """How often it was seen."""
    popularity: int | None = None
    """How popular it is, if it comes from a chart."""
    metadata: list[str] | None = None
    """Where it comes from, if from a chart of another kind."""
    chart_id: str | None = None
    """Id of the chart that it comes from."""
    edit_id: str | None = None
    """Id of the unsaved chart that it comes from."""
    location_id: str | None = None
    """Id of the folder."""
    shortcut_ids: list[str] | None = None
    """Ids of its shortcuts."""
    is_predictive: bool | None = None
    """Whether it is a prediction."""
    is_official_content: bool | None = None
    """Whether the organization vouches for it."""
    sync_metadata: list[CohortSync] | None = Field(default=None, alias="syncMetadata")
    """Where its users are sent to, if `includeSyncInfo` is true."""
