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
    """Whose repository it is."""
    repo: RestRepository | None
    """Repository; null where it is gone."""


class RestTeam(Record):
    """A team, as the REST API gives it."""

    id: int
    """Id in the REST API."""
    node_id: str
    """Global node id, which `get` and GraphQL know it by."""
    name: str
    """Name."""
    slug: str
    """Name in URLs."""
    description: str | None
    """What it is for."""
    permission: str
    """What it may do in the repository."""
    privacy: str | None = None
    """`closed` or `secret`: who can see it."""
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
    """How it merges by itself once it may; null where it does not."""

    enabled_by: RestUser
    """Who asked for that."""
    merge_method: Literal["merge", "squash", "rebase"] | str
    """How it is merged."""
    commit_title: str | None
    """First line of the merge's message."""
    commit_message: str | None
    """Rest of the merge's message."""


class RestPullRequestStackBase(Record):
    """What the whole stack goes into."""

    ref: str
    """Name of the branch."""
    sha: str
    """Hash of the commit."""


class RestPullRequestStack(Record):
    """Stack of pull requests that it is in; null where it is in none."""

    base: RestPullRequestStackBase
    """What the whole stack goes into."""
    size: int | None = None
    """Pull requests in the stack."""
    position: int | None = None
    """Place in the stack; 1 is the lowest."""
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
    """It as an issue."""

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
    """Itself."""

    href: str
    """The URL."""


class RestPullRequestLinks(Record):
    """Where it and its parts are in the REST API."""

    comments: RestPullRequestLinksComments
    """Comments in its conversation."""
    commits: RestPullRequestLinksCommits
    """Its commits."""
    statuses: RestPullRequestLinksStatuses
    """Statuses of its last commit."""
    html: RestPullRequestLinksHtml
    """Page on github.com."""
    issue: RestPullRequestLinksIssue
    """It as an issue."""
    review_comments: RestPullRequestLinksReviewComments
    """Comments on its code."""
    review_comment: RestPullRequestLinksReviewComment
    """One comment on its code; a URL template."""
    self: RestPullRequestLinksSelf
    """Itself."""


class RestPullRequest(Record):
    """A pull request in the REST API's names and values, as `create` returns it. `get` with its `number`
    returns a `PullRequest`, whose `id` and `url` are `node_id` and `html_url` here.
    """

    id: int
    """Id in the REST API."""
    node_id: str
    """Global node id, which `get` and GraphQL know it by."""
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
    """Who wrote it."""
    head: RestPullRequestEnd
    """Branch that it comes from."""
    base: RestPullRequestEnd
    """Branch that it goes into."""
    labels: list[RestLabel]
    """Its labels."""
    assignee: RestUser | None
    """First of its assignees."""
    assignees: list[RestUser] | None = None
    """Whom it is assigned to."""
    requested_reviewers: list[RestUser] | None = None
    """People asked for a review."""
    requested_teams: list[RestTeam] | None = None
    """Teams asked for a review."""
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
    """What the author is to the repository."""
    auto_merge: RestPullRequestAutoMerge | None
    """How it merges by itself once it may; null where it does not."""
    stack: RestPullRequestStack | None = None
    """Stack of pull requests that it is in; null where it is in none."""
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
    """Hash of the merge, or of a trial one while it is open."""
    mergeable: bool | None
    """Whether it merges without conflicts; null while GitHub finds out."""
    mergeable_state: str
    """What stands in the way of merging: `clean`, `dirty`, `blocked`, `unstable` and the like."""
    rebaseable: bool | None = None
    """Whether it can be rebased; null while GitHub finds out."""
    maintainer_can_modify: bool
    """Whether maintainers may push to its branch."""
    comments: int
    """Comments in its conversation."""
    review_comments: int
    """Comments on its code."""
    commits: int
    """How many commits it has."""
    additions: int
    """Lines added."""
    deletions: int
    """Lines deleted."""
    changed_files: int
    """How many files it changes."""
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
    """Where it and its parts are in the REST API."""


class RequestedReviewer(Record):
    """Who is asked for a review; of a team the type alone."""

    typename: Literal["Bot", "Mannequin", "Team", "User"] | str | None = Field(
        default=None, alias="__typename"
    )
    """Which type of GitHub's schema it is."""
    id: str | None = None
    """Global node id."""
    login: str | None = None
    """Name of the account in URLs."""


class ReviewRequest(Record):
    """A review that was asked for."""

    requested_reviewer: RequestedReviewer | None = Field(default=None, alias="requestedReviewer")
    """Who is asked."""


class PullRequestReviewRequests(Record):
    """The first 10 reviews asked for and not given yet."""

    nodes: list[ReviewRequest] | None = None
    """These, in order."""


class PullRequestClosingIssuesReferences(Record):
    """The first 20 issues that merging closes."""

    nodes: list[LinkedIssue] | None = None
    """These, in order."""


class ChangedFile(Record):
    """A file that a pull request changes."""

    path: str | None = None
    """Path from the root of the repository."""
    change_type: Literal["ADDED", "CHANGED", "COPIED", "DELETED", "MODIFIED", "RENAMED"] | str | None = Field(
        default=None, alias="changeType"
    )
    """What happened to the file."""
    additions: int | None = None
    """Lines added."""
    deletions: int | None = None
    """Lines deleted."""


class PullRequestFiles(Record):
    """Its first 100 files."""

    total_count: int | None = Field(default=None, alias="totalCount")
    """How many."""
    nodes: list[ChangedFile] | None = None
    """These, in order."""


class PullRequest(Record):
    """A pull request, with its first 10 assignees and 20 labels. Whether it can be merged, its files and the
    issues that it closes come with `get` alone.
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
    """What the author is to the repository."""
    review_decision: Literal["APPROVED", "CHANGES_REQUESTED", "REVIEW_REQUIRED"] | str | None = Field(
        default=None, alias="reviewDecision"
    )
    """What the reviews come to; null where none is asked for."""
    is_cross_repository: bool | None = Field(default=None, alias="isCrossRepository")
    """Whether it comes from another repository."""
    maintainer_can_modify: bool | None = Field(default=None, alias="maintainerCanModify")
    """Whether maintainers may push to its branch."""
    base_ref_name: str | None = Field(default=None, alias="baseRefName")
    """Branch that it goes into."""
    base_ref_oid: str | None = Field(default=None, alias="baseRefOid")
    """Commit at the tip of that branch."""
    head_ref_name: str | None = Field(default=None, alias="headRefName")
    """Branch that it comes from."""
    head_ref_oid: str | None = Field(default=None, alias="headRefOid")
    """Commit at the tip of its own branch."""
    additions: int | None = None
    """Lines added."""
    deletions: int | None = None
    """Lines deleted."""
    changed_files: int | None = Field(default=None, alias="changedFiles")
    """How many files it changes."""
    author: Actor | None = None
    """Who wrote it; null where the account is gone."""
    merged_by: Actor | None = Field(default=None, alias="mergedBy")
    """Who merged it."""
    repository: RepositoryRef | None = None
    """Repository that it is in."""
    head_repository: RepositoryRef | None = Field(default=None, alias="headRepository")
    """Repository that it comes from; null where that is gone."""
    merge_commit: CommitRef | None = Field(default=None, alias="mergeCommit")
    """Commit that the merge made."""
    assignees: UserRefs | None = None
    """The first 10 people it is assigned to."""
    labels: LabelRefs | None = None
    """Its first 20 labels."""
    milestone: MilestoneRef | None = None
    """Milestone that it belongs to."""
    review_requests: PullRequestReviewRequests | None = Field(default=None, alias="reviewRequests")
    """The first 10 reviews asked for and not given yet."""
    comments: Count | None = None
    """Its comments."""
    reviews: Count | None = None
    """Its reviews."""
    commits: Count | None = None
    """Its commits."""
    reactions: Count | None = None
    """Its reactions."""
    mergeable: Literal["CONFLICTING", "MERGEABLE", "UNKNOWN"] | str | None = None
    """Whether it merges without conflicts; UNKNOWN while GitHub finds out."""
    merge_state_status: (
        Literal["BEHIND", "BLOCKED", "CLEAN", "DIRTY", "DRAFT", "HAS_HOOKS", "UNKNOWN", "UNSTABLE"]
        | str
        | None
    ) = Field(default=None, alias="mergeStateStatus")
    """What stands in the way of merging."""
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
