# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class UserReference(Record):
    """A user, as other records show one."""

    id: int
    """Id of the user."""
    username: str
    """Name of the account, as in @mentions."""
    name: str
    """Display name."""
    state: str | None = None
    """State of the account, such as `active`, `blocked` or `deactivated`."""
    locked: bool | None = None
    """Whether the account is locked."""
    public_email: str | None = None
    """Public email address."""
    avatar_url: str | None = None
    """URL of the picture."""
    web_url: str | None = None
    """Page of the user."""


class GroupShare(Record):
    """A group that a project or group is shared with."""

    group_id: int | None = None
    """Id of the group."""
    group_name: str | None = None
    """Name of the group."""
    group_full_path: str | None = None
    """Path of the group with those of its parents."""
    group_access_level: int | None = None
    """Role of its members, such as 30 for developers."""
    expires_at: dt.date | None = None
    """Day on which the share ends."""


class Milestone(Record):
    """A milestone."""

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


class TaskCompletion(Record):
    """Numbers of tasks in the description."""

    count: int | None = None
    """Number of tasks."""
    completed_count: int | None = None
    """Number of completed tasks."""


class TimeStats(Record):
    """Estimated and spent time."""

    time_estimate: int | None = None
    """Estimate, in seconds."""
    total_time_spent: int | None = None
    """Time spent, in seconds."""
    human_time_estimate: str | None = None
    """Estimate, as text."""
    human_total_time_spent: str | None = None
    """Time spent, as text."""


class References(Record):
    """Ways to write a reference."""

    short: str | None = None
    """Within the project."""
    relative: str | None = None
    """From the place that was asked for."""
    full: str | None = None
    """From anywhere."""


class PipelineReference(Record):
    """A pipeline, as other records show one."""

    id: int
    """Id of the pipeline."""
    iid: int | None = None
    """Number within the project."""
    project_id: int | None = None
    """Id of the project."""
    sha: str | None = None
    """Commit that it runs for."""
    ref: str | None = None
    """Branch or tag that it runs for."""
    status: str | None = None
    """Status, such as `success`, `failed` or `running`."""
    source: str | None = None
    """What started it, such as `push` or `schedule`."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it last changed."""
    web_url: str | None = None
    """Page of the pipeline."""


class SamlIdentity(Record):
    """Identity at a SAML provider."""

    extern_uid: str | None = None
    """Id at the provider."""
    provider: str | None = None
    """Kind of provider."""
    saml_provider_id: int | None = None
    """Id of the provider."""


class ScimIdentity(Record):
    """Identity that SCIM provisions."""

    extern_uid: str | None = None
    """Id at the provider."""
    group_id: int | None = None
    """Id of the group."""
    active: bool | None = None
    """Whether it is active."""


class MemberRole(Record):
    """A custom role."""

    id: int
    """Id of the role."""
    group_id: int | None = None
    """Id of the group that has the role."""
    name: str | None = None
    """Name of the role."""
    description: str | None = None
    """Description."""
    base_access_level: int | None = None
    """Role that it builds on."""


class Member(Record):
    """A member of a group or project."""

    id: int
    """Id of the user."""
    username: str
    """Name of the account, as in @mentions."""
    name: str
    """Display name."""
    state: str
    """State of the account, such as `active`, `blocked` or `deactivated`."""
    locked: bool | None = None
    """Whether the account is locked."""
    public_email: str | None = None
    """Public email address."""
    avatar_url: str | None = None
    """URL of the picture."""
    web_url: str | None = None
    """Page of the user."""
    access_level: int
    """Role: 5 minimal access, 10 guest, 15 planner, 20 reporter, 30 developer, 40 maintainer, 50 owner."""
    membership_state: str | None = None
    """`active` or `awaiting`."""
    created_at: dt.datetime | None = None
    """When the membership began."""
    created_by: UserReference | None = None
    """Who added the member."""
    expires_at: dt.date | None = None
    """Day on which the membership ends."""
    email: str | None = None
    """Email address, for owners of a group that manages its users."""
    is_using_seat: bool | None = None
    """Whether the member takes up a seat."""
    override: bool | None = None
    """Whether the role differs from the one in LDAP."""
    group_saml_identity: SamlIdentity | None = None
    """Identity at the group's SAML provider, for owners."""
    group_scim_identity: ScimIdentity | None = None
    """Identity that SCIM provisions, for owners."""
    member_role: MemberRole | None = None
    """Custom role."""
