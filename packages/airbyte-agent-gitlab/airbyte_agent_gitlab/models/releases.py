# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""Records of `releases`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .commits import Commit
from .shared import UserReference


class IssueStats(Record):
    """Numbers of issues."""

    total: int | None = None
    """Number of issues."""
    closed: int | None = None
    """Number of closed issues."""


class ReleaseMilestone(Record):
    """A milestone of a release."""

    id: int
    """Id of the milestone."""
    iid: int
    """Number within its project or group."""
    project_id: int | None = None
    """Id of the project, if it belongs to one."""
    group_id: int | None = None
    """Id of the group, if it belongs to one."""
    title: str
    """Title."""
    description: str | None = None
    """Description."""
    state: str | None = None
    """`active` or `closed`."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it last changed."""
    start_date: dt.date | None = None
    """First day."""
    due_date: dt.date | None = None
    """Last day."""
    expired: bool | None = None
    """Whether the last day has passed."""
    web_url: str | None = None
    """Page of the milestone."""
    issue_stats: IssueStats | None = None
    """Numbers of its issues."""


class ReleaseSource(Record):
    """An archive of the source code."""

    format: str | None = None
    """Format, such as `zip`."""
    url: str | None = None
    """URL of the archive."""


class ReleaseLink(Record):
    """A link to a file."""

    id: int
    """Id of the link."""
    name: str | None = None
    """Name of the link."""
    url: str | None = None
    """URL that it leads to."""
    direct_asset_url: str | None = None
    """Permanent URL."""
    link_type: str | None = None
    """Kind of file: `other`, `runbook`, `image` or `package`."""


class ReleaseAssets(Record):
    """Files of a release."""

    count: int | None = None
    """Number of files."""
    sources: list[ReleaseSource] | None = None
    """Archives of the source code."""
    links: list[ReleaseLink] | None = None
    """Links to other files."""


class ReleaseEvidence(Record):
    """A snapshot of what was released."""

    sha: str | None = None
    """Checksum of the snapshot."""
    filepath: str | None = None
    """URL of the snapshot."""
    collected_at: dt.datetime | None = None
    """When it was taken."""


class ReleaseLinks(Record):
    """Pages about a release."""

    self: str | None = None
    """Page of the release."""
    edit_url: str | None = None
    """Page where it is edited."""
    opened_issues_url: str | None = None
    """Page with its open issues."""
    closed_issues_url: str | None = None
    """Page with its closed issues."""
    opened_merge_requests_url: str | None = None
    """Page with its open merge requests."""
    closed_merge_requests_url: str | None = None
    """Page with its closed merge requests."""
    merged_merge_requests_url: str | None = None
    """Page with its merged merge requests."""


class Release(Record):
    """A release."""

    tag_name: str
    """Name of the tag."""
    name: str | None = None
    """Title of the release."""
    description: str | None = None
    """Description, in Markdown."""
    description_html: str | None = None
    """Description, in HTML, if it was requested."""
    created_at: dt.datetime | None = None
    """When it was created."""
    released_at: dt.datetime | None = None
    """When it was or will be released."""
    upcoming_release: bool | None = None
    """Whether it will be released in the future."""
    author: UserReference | None = None
    """Author."""
    commit: Commit | None = None
    """Commit of the tag."""
    milestones: list[ReleaseMilestone] | None = None
    """Milestones."""
    commit_path: str | None = None
    """Path of the commit's page."""
    tag_path: str | None = None
    """Path of the tag's page."""
    assets: ReleaseAssets | None = None
    """Files."""
    evidences: list[ReleaseEvidence] | None = None
    """Snapshots of what was released."""
    links: ReleaseLinks | None = Field(default=None, alias="_links")
    """Pages about it."""
