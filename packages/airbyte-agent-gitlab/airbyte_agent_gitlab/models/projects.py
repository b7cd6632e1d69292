# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""Records of `projects`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import GroupShare, UserReference


class License(Record):
    """A license."""

    key: str | None = None
    """Identifier of the license."""
    name: str | None = None
    """Name of the license."""
    nickname: str | None = None
    """Short name."""
    html_url: str | None = None
    """Page about the license."""
    source_url: str | None = None
    """URL of its text."""


class Namespace(Record):
    """A namespace, which is a group or a user."""

    id: int
    """Id of the namespace."""
    name: str | None = None
    """Name of the namespace."""
    path: str | None = None
    """Its part of URLs."""
    kind: str | None = None
    """`group` or `user`."""
    full_path: str | None = None
    """Path with those of its parents."""
    parent_id: int | None = None
    """Id of the parent group."""
    avatar_url: str | None = None
    """URL of the picture."""
    web_url: str | None = None
    """Page of the namespace."""


class ProjectReference(Record):
    """A project, as other records show one."""

    id: int
    """Id of the project."""
    name: str | None = None
    """Name of the project."""
    name_with_namespace: str | None = None
    """Name with those of its groups."""
    path: str | None = None
    """Its part of URLs."""
    path_with_namespace: str | None = None
    """Full path, which can be used instead of the id."""
    description: str | None = None
    """Description."""
    default_branch: str | None = None
    """Name of the default branch."""
    visibility: str | None = None
    """Who can see it: `private`, `internal` or `public`."""
    http_url_to_repo: str | None = None
    """URL for cloning over HTTPS."""
    web_url: str | None = None
    """Page of the project."""
    created_at: dt.datetime | None = None
    """When it was created."""
    last_activity_at: dt.datetime | None = None
    """When something last happened in it."""


class ProjectLinks(Record):
    """API URLs of what belongs to a project."""

    self: str | None = None
    """URL of the project."""
    issues: str | None = None
    """URL of its issues."""
    merge_requests: str | None = None
    """URL of its merge requests."""
    repo_branches: str | None = None
    """URL of its branches."""
    labels: str | None = None
    """URL of its labels."""
    events: str | None = None
    """URL of its events."""
    members: str | None = None
    """URL of its members."""


class ProjectStatistics(Record):
    """Sizes of a project, in bytes."""

    commit_count: int | None = None
    """Number of commits."""
    storage_size: int | None = None
    """Size of everything."""
    repository_size: int | None = None
    """Size of the repository."""
    wiki_size: int | None = None
    """Size of the wiki."""
    lfs_objects_size: int | None = None
    """Size of LFS objects."""
    job_artifacts_size: int | None = None
    """Size of job artifacts."""
    pipeline_artifacts_size: int | None = None
    """Size of pipeline artifacts."""
    packages_size: int | None = None
    """Size of packages."""
    snippets_size: int | None = None
    """Size of snippets."""
    uploads_size: int | None = None
    """Size of uploads."""
    container_registry_size: int | None = None
    """Size of the container registry."""


class AccessLevel(Record):
    """A role and its notifications."""

    access_level: int | None = None
    """Role, such as 30 for developers."""
    notification_level: int | None = None
    """Level of notifications."""


class ProjectPermissions(Record):
    """Your own roles."""

    project_access: AccessLevel | None = None
    """Role as a member of the project."""
    group_access: AccessLevel | None = None
    """Role as a member of its group."""


class Project(Record):
    """A project."""

    id: int
    """Id of the project."""
    name: str
    """Name of the project."""
    name_with_namespace: str | None = None
    """Name with those of its groups."""
    path: str
    """Its part of URLs."""
    path_with_namespace: str
    """Full path, which can be used instead of the id."""
    description: str | None = None
    """Description."""
    visibility: str | None = None
    """Who can see it: `private`, `internal` or `public`."""
    default_branch: str | None = None
    """Name of the default branch."""
    topics: list[str] | None = None
    """Topics."""
    tag_list: list[str] | None = None
    """Topics, under their former name."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it last changed."""
    last_activity_at: dt.datetime | None = None
    """When something last happened in it."""
    archived: bool | None = None
    """Whether it is archived, so read-only."""
    empty_repo: bool | None = None
    """Whether nothing has been pushed yet."""
    ssh_url_to_repo: str | None = None
    """URL for cloning over SSH."""
    http_url_to_repo: str | None = None
    """URL for cloning over HTTPS."""
    web_url: str | None = None
    """Page of the project."""
    readme_url: str | None = None
    """Page of the README."""
    avatar_url: str | None = None
    """URL of the picture."""
    license_url: str | None = None
    """URL of the license's file."""
    license: License | None = None
    """License, if it was requested."""
    star_count: int | None = None
    """Number of stars."""
    forks_count: int | None = None
    """Number of forks."""
    open_issues_count: int | None = None
    """Number of open issues."""
    namespace: Namespace | None = None
    """Group or user that it belongs to."""
    owner: UserReference | None = None
    """Owner, if it belongs to a user."""
    creator_id: int | None = None
    """Id of the user who created it."""
    forked_from_project: ProjectReference | None = None
    """Project that it was forked from."""
    links: ProjectLinks | None = Field(default=None, alias="_links")
    """API URLs of what belongs to it."""
    marked_for_deletion_on: dt.date | None = None
    """Day on which it will be deleted."""
    issues_enabled: bool | None = None
    """Whether it has issues."""
    merge_requests_enabled: bool | None = None
    """Whether it has merge requests."""
    wiki_enabled: bool | None = None
    """Whether it has a wiki."""
    jobs_enabled: bool | None = None
    """Whether it has CI/CD."""
    snippets_enabled: bool | None = None
    """Whether it has snippets."""
    packages_enabled: bool | None = None
    """Whether it has a package registry."""
    container_registry_enabled: bool | None = None
    """Whether it has a container registry."""
    service_desk_enabled: bool | None = None
    """Whether it has a service desk."""
    service_desk_address: str | None = None
    """Email address of the service desk."""
    lfs_enabled: bool | None = None
    """Whether it has LFS."""
    shared_runners_enabled: bool | None = None
    """Whether it uses the instance's runners."""
    group_runners_enabled: bool | None = None
    """Whether it uses the runners of its group."""
    issues_access_level: str | None = None
    """Who can see issues: `disabled`, `private` or `enabled`."""
    merge_requests_access_level: str | None = None
    """Who can see merge requests: `disabled`, `private` or `enabled`."""
    repository_access_level: str | None = None
    """Who can see the repository: `disabled`, `private` or `enabled`."""
    forking_access_level: str | None = None
    """Who can fork it: `disabled`, `private` or `enabled`."""
    wiki_access_level: str | None = None
    """Who can see the wiki: `disabled`, `private` or `enabled`."""
    builds_access_level: str | None = None
    """Who can see CI/CD: `disabled`, `private` or `enabled`."""
    pages_access_level: str | None = None
    """Who can see its website: `disabled`, `private`, `enabled` or `public`."""
    releases_access_level: str | None = None
    """Who can see releases: `disabled`, `private` or `enabled`."""
    can_create_merge_request_in: bool | None = None
    """Whether you can create merge requests."""
    request_access_enabled: bool | None = None
    """Whether users can ask for access."""
    merge_method: str | None = None
    """How it merges: `merge`, `rebase_merge` or `ff`."""
    squash_option: str | None = None
    """When commits are squashed: `never`, `always`, `default_on` or `default_off`."""
    only_allow_merge_if_pipeline_succeeds: bool | None = None
    """Whether merging needs a successful pipeline."""
    only_allow_merge_if_all_discussions_are_resolved: bool | None = None
    """Whether merging needs all threads resolved."""
    allow_merge_on_skipped_pipeline: bool | None = None
    """Whether a skipped pipeline counts as successful."""
    remove_source_branch_after_merge: bool | None = None
    """Whether source branches are deleted after merging by default."""
    autoclose_referenced_issues: bool | None = None
    """Whether merging closes the issues that are mentioned."""
    approvals_before_merge: int | None = None
    """Number of approvals needed, where the edition has them."""
    auto_devops_enabled: bool | None = None
    """Whether Auto DevOps is on."""
    public_jobs: bool | None = None
    """Whether everyone can see jobs."""
    ci_config_path: str | None = None
    """Path of the CI/CD configuration, if it is not `.gitlab-ci.yml`."""
    ci_default_git_depth: int | None = None
    """Number of commits that jobs fetch by default."""
    build_timeout: int | None = None
    """Most seconds of a job."""
    import_status: str | None = None
    """Status of the import; `none` if it was not imported."""
    import_error: str | None = None
    """What went wrong with the import."""
    import_url: str | None = None
    """URL that it was imported from."""
    mirror: bool | None = None
    """Whether it mirrors another repository."""
    shared_with_groups: list[GroupShare] | None = None
    """Groups that it is shared with."""
    statistics: ProjectStatistics | None = None
    """Sizes, if they were requested and you may see them."""
    permissions: ProjectPermissions | None = None
    """Your own roles."""
