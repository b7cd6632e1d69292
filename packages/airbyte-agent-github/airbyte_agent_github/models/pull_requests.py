# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records of `pull_requests`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import (
    Actor,
    CommitRef,
    Count,
    LabelRefs,
    LinkedIssue,
    MilestoneRef,
    RepositoryRef,
    RestLabel,
    RestMilestone,
    RestRepository,
    RestUser,
    UserRefs,
)


class RestPullRequestEnd(Record):
    """One end of a pull request: a branch at a commit."""

    label: str
    """Owner and branch, `octocat:main`."""
    ref: str
    """Name of the branch."""
    sha: str
    """Hash of the commit."""
    user: RestUser | None
    """Owner of the repository."""
    repo: RestRepository | None
    """Repository; null if it was deleted."""


class RestTeam(Record):
    """A team in the REST API."""

    id: int
    """Id in the REST API."""
    node_id: str
    """Global node id, used by `get` and GraphQL."""
    name: str
    """Name."""
    slug: str
    """Name in URLs."""
    description: str | None
    """Description."""
    permission: str
    """Permission in the repository."""
    privacy: str | None = None
    """Visibility: `closed` or `secret`."""
    notification_setting: str | None = None
    """Whether its members are notified when it is mentioned."""
    type: Literal["enterprise", "organization"] | str | None = None
    """Who owns it."""
    organization_id: int | None = None
    """Id of its organization."""
    enterprise_id: int | None = None
    """Id of its enterprise."""
    ldap_dn: str | None = None
    """LDAP group that it follows."""
    url: str
    """The team in the REST API."""
    html_url: str
    """Page on github.com."""
    members_url: str
    """Its members in the REST API; a URL template."""
    repositories_url: str
    """Its repositories in the REST API."""


class RestPullRequestAutoMerge(Record):
    """Auto-merge settings; null if disabled."""

    enabled_by: RestUser
    """User who requested it."""
    merge_method: Literal["merge", "squash", "rebase"] | str
    """How it is merged."""
    commit_title: str | None
    """First line of the merge commit message."""
    commit_message: str | None
    """Body of the merge commit message."""


class RestPullRequestStackBase(Record):
    """Target branch of the stack."""

    ref: str
    """Name of the branch."""
    sha: str
    """Hash of the commit."""


class RestPullRequestStack(Record):
    """Its stack of pull requests; null if there is none."""

    base: RestPullRequestStackBase
    """Target branch of the stack."""
    size: int | None = None
    """Pull requests in the stack."""
    position: int | None = None
    """Position in the stack; 1 is the lowest."""
    id: int | None = None
    """Id of the stack."""
    number: int | None = None
    """Number of the stack."""


class RestPullRequestLinksComments(Record):
    """Comments in its conversation."""

    href: str
    """The URL."""


class RestPullRequestLinksCommits(Record):
    """Its commits."""

    href: str
    """The URL."""


class RestPullRequestLinksStatuses(Record):
    """Statuses of its last commit."""

    href: str
    """The URL."""


class RestPullRequestLinksHtml(Record):
    """Page on github.com."""

    href: str
    """The URL."""


class RestPullRequestLinksIssue(Record):
    """The pull request as an issue."""

    href: str
    """The URL."""


class RestPullRequestLinksReviewComments(Record):
    """Comments on its code."""

    href: str
    """The URL."""


class RestPullRequestLinksReviewComment(Record):
    """One comment on its code; a URL template."""

    href: str
    """The URL."""


class RestPullRequestLinksSelf(Record):
    """URL of the object itself."""

    href: str
    """The URL."""


class RestPullRequestLinks(Record):
    """REST API URLs."""

    comments: RestPullRequestLinksComments
    """Comments in its conversation."""
    commits: RestPullRequestLinksCommits
    """Its commits."""
    statuses: RestPullRequestLinksStatuses
    """Statuses of its last commit."""
    html: RestPullRequestLinksHtml
    """Page on github.com."""
    issue: RestPullRequestLinksIssue
    """The pull request as an issue."""
    review_comments: RestPullRequestLinksReviewComments
    """Comments on its code."""
    review_comment: RestPullRequestLinksReviewComment
    """One comment on its code; a URL template."""
    self: RestPullRequestLinksSelf
    """URL of the object itself."""


class RestPullRequest(Record):
    """A pull request with the REST API's names and values, as returned by `create`. `get` with its `number`
    returns a `PullRequest`, whose `id` and `url` are `node_id` and `html_url` here.
    """

    id: int
    """Id in the REST API."""
    node_id: str
    """Global node id, used by `get` and GraphQL."""
    number: int
    """Number in the repository, as in `#42`."""
    title: str
    """Title."""
    body: str | None
    """Text in Markdown."""
    state: Literal["open", "closed"] | str
    """Whether it is open."""
    draft: bool | None = None
    """Whether it is a draft."""
    user: RestUser
    """Author."""
    head: RestPullRequestEnd
    """Source branch."""
    base: RestPullRequestEnd
    """Target branch."""
    labels: list[RestLabel]
    """Its labels."""
    assignee: RestUser | None
    """First assignee."""
    assignees: list[RestUser] | None = None
    """Assignees."""
    requested_reviewers: list[RestUser] | None = None
    """Users whose review is requested."""
    requested_teams: list[RestTeam] | None = None
    """Teams whose review is requested."""
    milestone: RestMilestone | None
    """Milestone that it belongs to."""
    locked: bool
    """Whether its conversation is locked."""
    active_lock_reason: str | None = None
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
    )
    """Association of the author with the repository."""
    auto_merge: RestPullRequestAutoMerge | None
    """Auto-merge settings; null if disabled."""
    stack: RestPullRequestStack | None = None
    """Its stack of pull requests; null if there is none."""
    created_at: dt.datetime
    """When it was created."""
    updated_at: dt.datetime
    """When it last changed."""
    closed_at: dt.datetime | None
    """When it was closed."""
    merged_at: dt.datetime | None
    """When it was merged."""
    merged: bool
    """Whether it was merged."""
    merged_by: RestUser | None
    """Who merged it."""
    merge_commit_sha: str | None
    """Hash of the merge commit, or of a test merge while it is open."""
    mergeable: bool | None
    """Whether it merges without conflicts; null until GitHub has computed it."""
    mergeable_state: str
    """Mergeability: `clean`, `dirty`, `blocked`, `unstable` and others."""
    rebaseable: bool | None = None
    """Whether it can be rebased; null until GitHub has computed it."""
    maintainer_can_modify: bool
    """Whether maintainers may push to its branch."""
    comments: int
    """Comments in its conversation."""
    review_comments: int
    """Comments on its code."""
    commits: int
    """Number of commits."""
    additions: int
    """Lines added."""
    deletions: int
    """Lines deleted."""
    changed_files: int
    """Number of changed files."""
    url: str
    """The pull request in the REST API."""
    html_url: str
    """Page on github.com."""
    diff_url: str
    """The change as a diff."""
    patch_url: str
    """The change as a patch."""
    issue_url: str
    """The pull request as an issue, in the REST API."""
    commits_url: str
    """Its commits in the REST API."""
    comments_url: str
    """Comments in its conversation, in the REST API."""
    review_comments_url: str
    """Comments on its code, in the REST API."""
    review_comment_url: str
    """One comment on its code in the REST API; a URL template."""
    statuses_url: str
    """Statuses of its last commit in the REST API."""
    links: RestPullRequestLinks = Field(alias="_links")
    """REST API URLs."""


class RequestedReviewer(Record):
    """Requested reviewer; for a team, only its type."""

    typename: Literal["Bot", "Mannequin", "Team", "User"] | str | None = Field(
        default=None, alias="__typename"
    )
    """GraphQL type name."""
    id: str | None = None
    """Global node id."""
    login: str | None = None
    """Name of the account in URLs."""


class ReviewRequest(Record):
    """A requested review."""

    requested_reviewer: RequestedReviewer | None = Field(default=None, alias="requestedReviewer")
    """Requested reviewer."""


class PullRequestReviewRequests(Record):
    """The first 10 pending review requests."""

    nodes: list[ReviewRequest] | None = None
    """The records, in order."""


class PullRequestClosingIssuesReferences(Record):
    """The first 20 issues that merging closes."""

    nodes: list[LinkedIssue] | None = None
    """The records, in order."""


class ChangedFile(Record):
    """A file that a pull request changes."""

    path: str | None = None
    """Path from the root of the repository."""
    change_type: Literal["ADDED", "CHANGED", "COPIED", "DELETED", "MODIFIED", "RENAMED"] | str | None = Field(
        default=None, alias="changeType"
    )
    """Kind of change."""
    additions: int | None = None
    """Lines added."""
    deletions: int | None = None
    """Lines deleted."""


class PullRequestFiles(Record):
    """Its first 100 files."""

    total_count: int | None = Field(default=None, alias="totalCount")
    """Count."""
    nodes: list[ChangedFile] | None = None
    """The records, in order."""


class PullRequest(Record):
    """A pull request, with its first 10 assignees and 20 labels. Mergeability, files and closed issues are
    only returned by `get`.
    """

    id: str
    """Global node id."""
    full_database_id: str | None = Field(default=None, alias="fullDatabaseId")
    """Id in the REST API, as text since it may exceed 32 bits."""
    number: int | None = None
    """Number in the repository, as in `#42`."""
    title: str | None = None
    """Title."""
    body: str | None = None
    """Text in Markdown."""
    state: Literal["CLOSED", "MERGED", "OPEN"] | str | None = None
    """Whether it is open, closed or merged."""
    url: str | None = None
    """Page on github.com."""
    is_draft: bool | None = Field(default=None, alias="isDraft")
    """Whether it is a draft."""
    merged: bool | None = None
    """Whether it was merged."""
    merged_at: dt.datetime | None = Field(default=None, alias="mergedAt")
    """When it was merged."""
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
    review_decision: Literal["APPROVED", "CHANGES_REQUESTED", "REVIEW_REQUIRED"] | str | None = Field(
        default=None, alias="reviewDecision"
    )
    """Review decision; null if no review is required."""
    is_cross_repository: bool | None = Field(default=None, alias="isCrossRepository")
    """Whether it comes from another repository."""
    maintainer_can_modify: bool | None = Field(default=None, alias="maintainerCanModify")
    """Whether maintainers may push to its branch."""
    base_ref_name: str | None = Field(default=None, alias="baseRefName")
    """Target branch."""
    base_ref_oid: str | None = Field(default=None, alias="baseRefOid")
    """Commit at the tip of that branch."""
    head_ref_name: str | None = Field(default=None, alias="headRefName")
    """Source branch."""
    head_ref_oid: str | None = Field(default=None, alias="headRefOid")
    """Commit at the tip of its own branch."""
    additions: int | None = None
    """Lines added."""
    deletions: int | None = None
    """Lines deleted."""
    changed_files: int | None = Field(default=None, alias="changedFiles")
    """Number of changed files."""
    author: Actor | None = None
    """Author; null if the account was deleted."""
    merged_by: Actor | None = Field(default=None, alias="mergedBy")
    """Who merged it."""
    repository: RepositoryRef | None = None
    """Repository that it is in."""
    head_repository: RepositoryRef | None = Field(default=None, alias="headRepository")
    """Source repository; null if it was deleted."""
    merge_commit: CommitRef | None = Field(default=None, alias="mergeCommit")
    """Commit that the merge made."""
    assignees: UserRefs | None = None
    """The first 10 assignees."""
    labels: LabelRefs | None = None
    """Its first 20 labels."""
    milestone: MilestoneRef | None = None
    """Milestone that it belongs to."""
    review_requests: PullRequestReviewRequests | None = Field(default=None, alias="reviewRequests")
    """The first 10 pending review requests."""
    comments: Count | None = None
    """Its comments."""
    reviews: Count | None = None
    """Its reviews."""
    commits: Count | None = None
    """Its commits."""
    reactions: Count | None = None
    """Its reactions."""
    mergeable: Literal["CONFLICTING", "MERGEABLE", "UNKNOWN"] | str | None = None
    """Whether it merges without conflicts; UNKNOWN until GitHub has computed it."""
    merge_state_status: (
        Literal["BEHIND", "BLOCKED", "CLEAN", "DIRTY", "DRAFT", "HAS_HOOKS", "UNKNOWN", "UNSTABLE"]
        | str
        | None
    ) = Field(default=None, alias="mergeStateStatus")
    """Reason why it cannot be merged."""
    can_be_rebased: bool | None = Field(default=None, alias="canBeRebased")
    """Whether it can be rebased."""
    is_in_merge_queue: bool | None = Field(default=None, alias="isInMergeQueue")
    """Whether it waits in a merge queue."""
    closing_issues_references: PullRequestClosingIssuesReferences | None = Field(
        default=None, alias="closingIssuesReferences"
    )
    """The first 20 issues that merging closes."""
    files: PullRequestFiles | None = None
    """Its first 100 files."""
