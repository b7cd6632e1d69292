# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""Records of `merge_requests`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record

from .pipelines import Pipeline
from .shared import Milestone, PipelineReference, References, TaskCompletion, TimeStats, UserReference


class DiffRefs(Record):
    """Commits that a diff is between."""

    base_sha: str | None = None
    """Common ancestor of both branches."""
    head_sha: str | None = None
    """Last commit of the source branch."""
    start_sha: str | None = None
    """Commit of the target branch that it is compared with."""


class MergeRequestUser(Record):
    """What you may do."""

    can_merge: bool | None = None
    """Whether you can merge it."""


class MergeRequest(Record):
    """A merge request."""

    id: int
    """Id of the merge request, unique within the instance."""
    iid: int
    """Number within the project, as in `!14`."""
    project_id: int
    """Id of the project."""
    title: str
    """Title."""
    description: str | None = None
    """Description, in Markdown."""
    state: str
    """`opened`, `closed`, `locked` or `merged`."""
    draft: bool | None = None
    """Whether it is a draft."""
    work_in_progress: bool | None = None
    """Whether it is a draft, under its former name."""
    created_at: dt.datetime
    """When it was created."""
    updated_at: dt.datetime
    """When it last changed."""
    prepared_at: dt.datetime | None = None
    """When its preparation was finished."""
    merged_at: dt.datetime | None = None
    """When it was merged."""
    closed_at: dt.datetime | None = None
    """When it was closed."""
    source_branch: str
    """Branch to merge."""
    target_branch: str
    """Branch to merge into."""
    source_project_id: int | None = None
    """Id of the project of the source branch."""
    target_project_id: int | None = None
    """Id of the project of the target branch."""
    author: UserReference | None = None
    """Author."""
    assignees: list[UserReference] | None = None
    """Assignees."""
    assignee: UserReference | None = None
    """First assignee; use `assignees`."""
    reviewers: list[UserReference] | None = None
    """Reviewers."""
    merge_user: UserReference | None = None
    """Who merged it, or set it to merge."""
    merged_by: UserReference | None = None
    """Who merged it; use `merge_user`."""
    closed_by: UserReference | None = None
    """Who closed it."""
    labels: list[str] | None = None
    """Names of its labels."""
    milestone: Milestone | None = None
    """Milestone."""
    user_notes_count: int | None = None
    """Number of comments."""
    upvotes: int | None = None
    """Number of thumbs-up reactions."""
    downvotes: int | None = None
    """Number of thumbs-down reactions."""
    merge_when_pipeline_succeeds: bool | None = None
    """Whether it is set to merge by itself."""
    merge_status: str | None = None
    """Whether it can be merged, such as `can_be_merged`; use `detailed_merge_status`."""
    detailed_merge_status: str | None = None
    """Whether it can be merged or what it waits for, such as `mergeable` or `draft_status`."""
    merge_after: dt.datetime | None = None
    """Earliest time to merge it."""
    has_conflicts: bool | None = None
    """Whether it has conflicts."""
    blocking_discussions_resolved: bool | None = None
    """Whether all threads that must be resolved are."""
    sha: str | None = None
    """Last commit of the source branch."""
    merge_commit_sha: str | None = None
    """Merge commit."""
    squash_commit_sha: str | None = None
    """Squash commit."""
    squash: bool | None = None
    """Whether its commits are to be squashed."""
    squash_on_merge: bool | None = None
    """Whether its commits will be squashed."""
    should_remove_source_branch: bool | None = None
    """Whether merging deletes the source branch."""
    force_remove_source_branch: bool | None = None
    """Whether the project's settings have the source branch deleted."""
    allow_collaboration: bool | None = None
    """Whether members of the target project can push to the source branch."""
    allow_maintainer_to_push: bool | None = None
    """The same, under its former name."""
    discussion_locked: bool | None = None
    """Whether only members can comment."""
    approvals_before_merge: int | None = None
    """Number of approvals needed, where the edition has them."""
    time_stats: TimeStats | None = None
    """Estimated and spent time."""
    task_completion_status: TaskCompletion | None = None
    """How many tasks are completed."""
    reference: str | None = None
    """Reference; use `references`."""
    references: References | None = None
    """Ways to write a reference to it."""
    imported: bool | None = None
    """Whether it was imported."""
    imported_from: str | None = None
    """Where it was imported from, or `none`."""
    web_url: str | None = None
    """Page of the merge request."""
    subscribed: bool | None = None
    """Whether you get notifications; only for a single one."""
    changes_count: str | None = None
    """Number of changed files as text, `1000+` at most; only for a single one."""
    diff_refs: DiffRefs | None = None
    """Commits that the diff is between; only for a single one."""
    head_pipeline: Pipeline | None = None
    """Newest pipeline of the source branch; only for a single one."""
    pipeline: PipelineReference | None = None
    """Newest pipeline; use `head_pipeline`; only for a single one."""
    latest_build_started_at: dt.datetime | None = None
    """When the newest pipeline started; only for a single one."""
    latest_build_finished_at: dt.datetime | None = None
    """When the newest pipeline finished; only for a single one."""
    first_deployed_to_production_at: dt.datetime | None = None
    """When it was first deployed to production; only for a single one."""
    merge_error: str | None = None
    """Why merging failed; only for a single one."""
    first_contribution: bool | None = None
    """Whether it is the author's first one; only for a single one."""
    user: MergeRequestUser | None = None
    """What you may do; only for a single one."""
