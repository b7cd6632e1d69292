# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""Records of `groups`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record

from .shared import GroupShare


class Group(Record):
    """A group."""

    id: int
    """Id of the group."""
    name: str
    """Name of the group."""
    path: str
    """Its part of URLs."""
    full_name: str | None = None
    """Name with those of its parents."""
    full_path: str
    """Path with those of its parents, which can be used instead of the id."""
    description: str | None = None
    """Description."""
    visibility: str | None = None
    """Who can see it: `private`, `internal` or `public`."""
    parent_id: int | None = None
    """Id of the parent group."""
    organization_id: int | None = None
    """Id of the organization."""
    created_at: dt.datetime | None = None
    """When it was created."""
    archived: bool | None = None
    """Whether it is archived."""
    marked_for_deletion_on: dt.date | None = None
    """Day on which it will be deleted."""
    web_url: str | None = None
    """Page of the group."""
    avatar_url: str | None = None
    """URL of the picture."""
    default_branch: str | None = None
    """Name of the default branch of new projects."""
    default_branch_protection: int | None = None
    """Protection of the default branch of new projects, from 0 for none to 4."""
    project_creation_level: str | None = None
    """Role needed to create projects, such as `developer`."""
    subgroup_creation_level: str | None = None
    """Role needed to create subgroups, such as `maintainer`."""
    share_with_group_lock: bool | None = None
    """Whether projects cannot be shared with other groups."""
    require_two_factor_authentication: bool | None = None
    """Whether members need two-factor authentication."""
    two_factor_grace_period: int | None = None
    """Hours until two-factor authentication is enforced."""
    request_access_enabled: bool | None = None
    """Whether users can ask for access."""
    lfs_enabled: bool | None = None
    """Whether its projects have LFS."""
    auto_devops_enabled: bool | None = None
    """Whether Auto DevOps is on."""
    emails_enabled: bool | None = None
    """Whether members get emails."""
    mentions_disabled: bool | None = None
    """Whether mentioning the group notifies nobody."""
    shared_runners_setting: str | None = None
    """Whether projects use the instance's runners, such as `enabled`."""
    wiki_access_level: str | None = None
    """Who can see the wiki: `disabled`, `private` or `enabled`."""
    file_template_project_id: int | None = None
    """Id of the project with templates of files."""
    shared_with_groups: list[GroupShare] | None = None
    """Groups that it is shared with; only for a single group."""
    membership_lock: bool | None = None
    """Whether projects cannot have members of their own; only for a single group."""
    prevent_sharing_groups_outside_hierarchy: bool | None = None
    """Whether it can only be shared within its top-level group; only for a single group."""
    prevent_forking_outside_group: bool | None = None
    """Whether projects cannot be forked elsewhere; only for a single group."""
    shared_runners_minutes_limit: int | None = None
    """Limit of the instance's runners, in minutes a month; only for a single group."""
    extra_shared_runners_minutes_limit: int | None = None
    """Bought minutes of the instance's runners; only for a single group."""
