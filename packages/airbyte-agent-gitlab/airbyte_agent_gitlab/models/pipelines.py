# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""Records of `pipelines`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record

from .shared import UserReference


class PipelineStatus(Record):
    """A status as pages show it."""

    icon: str | None = None
    """Name of the icon."""
    text: str | None = None
    """Text of the status."""
    label: str | None = None
    """Label."""
    group: str | None = None
    """Group of statuses that it belongs to."""
    tooltip: str | None = None
    """Text of the tooltip."""
    has_details: bool | None = None
    """Whether there is a page about it."""
    details_path: str | None = None
    """Path of that page."""
    favicon: str | None = None
    """Path of the icon for browsers."""


class Pipeline(Record):
    """A pipeline."""

    id: int
    """Id of the pipeline."""
    iid: int | None = None
    """Number within the project."""
    project_id: int
    """Id of the project."""
    name: str | None = None
    """Name of the pipeline; only for a single pipeline."""
    sha: str
    """Commit that it runs for."""
    ref: str | None = None
    """Branch or tag that it runs for."""
    status: str
    """Status, such as `success`, `failed` or `running`."""
    source: str | None = None
    """What started it, such as `push` or `schedule`."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it last changed."""
    web_url: str | None = None
    """Page of the pipeline."""
    before_sha: str | None = None
    """Commit before the push; only for a single pipeline."""
    tag: bool | None = None
    """Whether it runs for a tag; only for a single pipeline."""
    yaml_errors: str | None = None
    """Errors of the CI/CD configuration; only for a single pipeline."""
    user: UserReference | None = None
    """Who started it; only for a single pipeline."""
    started_at: dt.datetime | None = None
    """When it started; only for a single pipeline."""
    finished_at: dt.datetime | None = None
    """When it finished; only for a single pipeline."""
    committed_at: dt.datetime | None = None
    """When the commit was made; only for a single pipeline."""
    duration: int | None = None
    """Seconds that it ran; only for a single pipeline."""
    queued_duration: int | None = None
    """Seconds that it waited; only for a single pipeline."""
    coverage: float | str | None = None
    """Test coverage in percent; only for a single pipeline."""
    detailed_status: PipelineStatus | None = None
    """Status as pages show it; only for a single pipeline."""
    archived: bool | None = None
    """Whether it is archived; only for a single pipeline."""
