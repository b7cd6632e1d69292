# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field


class RepositoryOwner(Record):
    """Owner of the repository."""

    typename: Literal["Organization", "User"] | str | None = Field(default=None, alias="__typename")
    """GraphQL type name."""
    id: str | None = None
    """Global node id."""
    login: str | None = None
    """Name of the account in URLs."""
    avatar_url: str | None = Field(default=None, alias="avatarUrl")
    """Avatar."""
    url: str | None = None
    """Page on github.com."""


class OwnerRef(Record):
    """A user or organization by login."""

    id: str | None = None
    """Global node id."""
    login: str | None = None
    """Name of the account in URLs."""


class RepositoryRef(Record):
    """A repository by name."""

    id: str | None = None
    """Global node id."""
    name: str | None = None
    """Name, without the owner."""
    name_with_owner: str | None = Field(default=None, alias="nameWithOwner")
    """Full name, `owner/name`."""
    owner: OwnerRef | None = None
    """Owner."""


class BranchRef(Record):
    """A branch by name."""

    id: str | None = None
    """Global node id."""
    name: str | None = None
    """Name."""


class Language(Record):
    """A programming language."""

    id: str | None = None
    """Global node id."""
    name: str | None = None
    """Name."""
    color: str | None = None
    """Color as six hexadecimal digits."""


class License(Record):
    """A license."""

    id: str | None = None
    """Global node id."""
    key: str | None = None
    """Short name in GitHub, `mit`."""
    name: str | None = None
    """Name."""
    spdx_id: str | None = Field(default=None, alias="spdxId")
    """SPDX id, `MIT`."""


class LatestRelease(Record):
    """The release marked as the latest (summary)."""

    id: str | None = None
    """Global node id."""
    tag_name: str | None = Field(default=None, alias="tagName")
    """Its tag."""
    name: str | None = None
    """Name."""
    published_at: dt.datetime | None = Field(default=None, alias="publishedAt")
    """When it was published."""
    url: str | None = None
    """Page on github.com."""


class Topic(Record):
    """A topic."""

    id: str | None = None
    """Global node id."""
    name: str | None = None
    """Name."""


class RepositoryTopic(Record):
    """A topic of a repository."""

    topic: Topic | None = None
    """The topic."""


class RepositoryRepositoryTopics(Record):
    """Its first 20 topics."""

    nodes: list[RepositoryTopic] | None = None
    """The records, in order."""


class Count(Record):
    """Total number."""

    total_count: int | None = Field(default=None, alias="totalCount")
    """Count."""


class RepositoryLanguagesEdge(Record):
    size: int | None = None
    """Bytes in this language."""
    node: Language | None = None
    """The record itself."""


class RepositoryLanguages(Record):
    """Its 20 largest languages, largest first."""

    total_size: int | None = Field(default=None, alias="totalSize")
    """Bytes in all languages."""
    edges: list[RepositoryLanguagesEdge] | None = None
    """The records, in order, with additional data."""


class Repository(Record):
    """A repository. Without `fields`, `get` returns all of these, and lists return all except merge settings
    and `languages`.
    """

    id: str
    """Global node id."""
    database_id: int | None = Field(default=None, alias="databaseId")
    """Id in the REST API."""
    name: str | None = None
    """Name, without the owner."""
    name_with_owner: str | None = Field(default=None, alias="nameWithOwner")
    """Full name, `owner/name`."""
    description: str | None = None
    """Description."""
    url: str | None = None
    """Page on github.com."""
    homepage_url: str | None = Field(default=None, alias="homepageUrl")
    """Website of the project."""
    ssh_url: str | None = Field(default=None, alias="sshUrl")
    """SSH clone URL."""
    visibility: Literal["INTERNAL", "PRIVATE", "PUBLIC"] | str | None = None
    """Who can see it."""
    is_private: bool | None = Field(default=None, alias="isPrivate")
    """Whether it is not public."""
    is_fork: bool | None = Field(default=None, alias="isFork")
    """Whether it is a fork."""
    is_archived: bool | None = Field(default=None, alias="isArchived")
    """Whether it is archived, so read-only."""
    is_template: bool | None = Field(default=None, alias="isTemplate")
    """Whether it is a template repository."""
    is_disabled: bool | None = Field(default=None, alias="isDisabled")
    """Whether GitHub has disabled it."""
    is_empty: bool | None = Field(default=None, alias="isEmpty")
    """Whether it has no commits."""
    is_locked: bool | None = Field(default=None, alias="isLocked")
    """Whether it is locked, as during a move."""
    is_mirror: bool | None = Field(default=None, alias="isMirror")
    """Whether it mirrors another repository."""
    is_in_organization: bool | None = Field(default=None, alias="isInOrganization")
    """Whether an organization owns it."""
    has_issues_enabled: bool | None = Field(default=None, alias="hasIssuesEnabled")
    """Whether it has issues."""
    has_discussions_enabled: bool | None = Field(default=None, alias="hasDiscussionsEnabled")
    """Whether it has discussions."""
    has_projects_enabled: bool | None = Field(default=None, alias="hasProjectsEnabled")
    """Whether it has projects."""
    has_wiki_enabled: bool | None = Field(default=None, alias="hasWikiEnabled")
    """Whether it has a wiki."""
    stargazer_count: int | None = Field(default=None, alias="stargazerCount")
    """Number of stars."""
    fork_count: int | None = Field(default=None, alias="forkCount")
    """Forks in its whole network."""
    disk_usage: int | None = Field(default=None, alias="diskUsage")
    """Size in kilobytes."""
    viewer_permission: Literal["ADMIN", "MAINTAIN", "READ", "TRIAGE", "WRITE"] | str | None = Field(
        default=None, alias="viewerPermission"
    )
    """Your permission."""
    viewer_has_starred: bool | None = Field(default=None, alias="viewerHasStarred")
    """Whether you have starred it."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When it was created."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When it last changed."""
    pushed_at: dt.datetime | None = Field(default=None, alias="pushedAt")
    """When commits were last pushed."""
    archived_at: dt.datetime | None = Field(default=None, alias="archivedAt")
    """When it was archived."""
    owner: RepositoryOwner | None = None
    """Owner."""
    parent: RepositoryRef | None = None
    """Repository that it is a fork of."""
    default_branch_ref: BranchRef | None = Field(default=None, alias="defaultBranchRef")
    """Default branch; null if the repository is empty."""
    primary_language: Language | None = Field(default=None, alias="primaryLanguage")
    """Language that most of it is written in."""
    license_info: License | None = Field(default=None, alias="licenseInfo")
    """License detected by GitHub."""
    latest_release: LatestRelease | None = Field(default=None, alias="latestRelease")
    """Release that is marked as the latest."""
    repository_topics: RepositoryRepositoryTopics | None = Field(default=None, alias="repositoryTopics")
    """Its first 20 topics."""
    issues: Count | None = None
    """Its open issues."""
    pull_requests: Count | None = Field(default=None, alias="pullRequests")
    """Its open pull requests."""
    watchers: Count | None = None
    """Watchers."""
    merge_commit_allowed: bool | None = Field(default=None, alias="mergeCommitAllowed")
    """Whether pull requests can be merged with a merge commit."""
    squash_merge_allowed: bool | None = Field(default=None, alias="squashMergeAllowed")
    """Whether pull requests can be squashed into one commit."""
    rebase_merge_allowed: bool | None = Field(default=None, alias="rebaseMergeAllowed")
    """Whether pull requests can be rebased."""
    auto_merge_allowed: bool | None = Field(default=None, alias="autoMergeAllowed")
    """Whether auto-merge is allowed."""
    allow_update_branch: bool | None = Field(default=None, alias="allowUpdateBranch")
    """Whether pull request branches can always be updated."""
    delete_branch_on_merge: bool | None = Field(default=None, alias="deleteBranchOnMerge")
    """Whether branches are deleted after the merge."""
    forking_allowed: bool | None = Field(default=None, alias="forkingAllowed")
    """Whether it can be forked."""
    web_commit_signoff_required: bool | None = Field(default=None, alias="webCommitSignoffRequired")
    """Whether web commits require a sign-off."""
    languages: RepositoryLanguages | None = None
    """Its 20 largest languages, largest first."""


class GitActorUser(Record):
    """The account of an email address in a commit."""

    login: str | None = None
    """Name of the account in URLs."""


class GitActor(Record):
    """Name, email address and account of the author of a commit or tag."""

    name: str | None = None
    """Name."""
    email: str | None = None
    """Email address."""
    date: dt.datetime | None = None
    """Time with the original time zone."""
    user: GitActorUser | None = None
    """Account of the email address."""


class CommitRef(Record):
    """A commit by its hash."""

    id: str | None = None
    """Global node id."""
    oid: str | None = None
    """Hash of the object."""


class UserRef(Record):
    """A user by login."""

    id: str | None = None
    """Global node id."""
    login: str | None = None
    """Name of the account in URLs."""


class Actor(Record):
    """Account that acted: a user, bot or organization."""

    typename: Literal["Bot", "EnterpriseUserAccount", "Mannequin", "Organization", "User"] | str | None = (
        Field(default=None, alias="__typename")
    )
    """GraphQL type name."""
    login: str | None = None
    """Name of the account in URLs."""
    avatar_url: str | None = Field(default=None, alias="avatarUrl")
    """Avatar."""
    url: str | None = None
    """Page on github.com."""


class UserRefs(Record):
    """The first of the users."""

    nodes: list[UserRef] | None = None
    """The records, in order."""


class LabelRef(Record):
    """A label by name."""

    id: str | None = None
    """Global node id."""
    name: str | None = None
    """Name."""
    color: str | None = None
    """Color as six hexadecimal digits."""


class LabelRefs(Record):
    """The first of the labels."""

    nodes: list[LabelRef] | None = None
    """The records, in order."""


class MilestoneRef(Record):
    """A milestone (summary)."""

    id: str | None = None
    """Global node id."""
    number: int | None = None
    """Number in the repository."""
    title: str | None = None
    """Title."""
    state: Literal["CLOSED", "OPEN"] | str | None = None
    """Whether it is open."""
    due_on: dt.datetime | None = Field(default=None, alias="dueOn")
    """Due date."""


class LinkedIssue(Record):
    """Another issue (summary)."""

    id: str | None = None
    """Global node id."""
    number: int | None = None
    """Number in the repository, as in `#42`."""
    title: str | None = None
    """Title."""
    url: str | None = None
    """Page on github.com."""


class RestUser(Record):
    """An account in the REST API."""

    login: str
    """Name of the account in URLs."""
    id: int
    """Id in the REST API."""
    node_id: str
    """Global node id, used by `get` and GraphQL."""
    name: str | None = None
    """Name in the profile."""
    email: str | None = None
    """Public email address."""
    avatar_url: str
    """Avatar."""
    gravatar_id: str | None
    """Always empty."""
    url: str
    """The account in the REST API."""
    html_url: str
    """Page on github.com."""
    followers_url: str
    """Followers in the REST API."""
    following_url: str
    """Accounts it follows, in the REST API; a URL template."""
    gists_url: str
    """Gists in the REST API; a URL template."""
    starred_url: str
    """Starred repositories in the REST API; a URL template."""
    subscriptions_url: str
    """Watched repositories in the REST API."""
    organizations_url: str
    """Organizations in the REST API."""
    repos_url: str
    """Repositories in the REST API."""
    events_url: str
    """Events in the REST API; a URL template."""
    received_events_url: str
    """Events that it receives in the REST API."""
    type: str
    """`User`, `Organization`, `Bot` or `Mannequin`."""
    site_admin: bool
    """Whether the account is a site administrator."""
    user_view_type: str | None = None
    """Visibility of the profile: `public` or `private`."""


class RestLabel(Record):
    """A label in the REST API."""

    id: int | None = None
    """Id in the REST API."""
    node_id: str | None = None
    """Global node id, used by `get` and GraphQL."""
    url: str | None = None
    """The label in the REST API."""
    name: str | None = None
    """Name."""
    description: str | None = None
    """Description."""
    color: str | None = None
    """Color as six hexadecimal digits."""
    default: bool | None = None
    """Whether GitHub created it with the repository."""


class RestMilestone(Record):
    """A milestone in the REST API."""

    id: int
    """Id in the REST API."""
    node_id: str
    """Global node id, used by `get` and GraphQL."""
    number: int
    """Number in the repository."""
    title: str
    """Title."""
    description: str | None
    """Description."""
    state: Literal["open", "closed"] | str
    """Whether it is open."""
    creator: RestUser | None
    """Who created it."""
    open_issues: int
    """Open issues and pull requests."""
    closed_issues: int
    """Closed issues and pull requests."""
    created_at: dt.datetime
    """When it was created."""
    updated_at: dt.datetime
    """When it last changed."""
    closed_at: dt.datetime | None
    """When it was closed."""
    due_on: dt.datetime | None
    """Due date."""
    url: str
    """The milestone in the REST API."""
    html_url: str
    """Page on github.com."""
    labels_url: str
    """Labels of its issues in the REST API."""


class RestReactions(Record):
    """Reactions, counted by kind."""

    url: str
    """The reactions in the REST API."""
    total_count: int
    """All of them."""
    field_1: int = Field(alias="+1")
    """Number of thumbs-up reactions."""
    field_1_2: int = Field(alias="-1")
    """Number of thumbs-down reactions."""
    laugh: int
    """Number of laugh reactions."""
    confused: int
    """Number of confused reactions."""
    heart: int
    """Number of heart reactions."""
    hooray: int
    """Number of hooray reactions."""
    eyes: int
    """Number of eyes reactions."""
    rocket: int
    """Number of rocket reactions."""


class RestApp(Record):
    """The GitHub App that acted (summary)."""

    id: int
    """Id in the REST API."""
    node_id: str
    """Global node id, used by `get` and GraphQL."""
    slug: str | None = None
    """Name in URLs."""
    name: str
    """Name."""
    html_url: str | None = None
    """Page on github.com."""


class RestRepository(Record):
    """A repository (summary)."""

    id: int
    """Id in the REST API."""
    node_id: str
    """Global node id, used by `get` and GraphQL."""
    name: str
    """Name, without the owner."""
    full_name: str
    """Full name, `owner/name`."""
    private: bool
    """Whether it is not public."""
    owner: RestUser | None = None
    """Owner."""
    description: str | None = None
    """Description."""
    fork: bool | None = None
    """Whether it is a fork."""
    default_branch: str | None = None
    """Name of its default branch."""
    html_url: str
    """Page on github.com."""
    url: str | None = None
    """The repository in the REST API."""


class PullRequestRef(Record):
    """A pull request (summary)."""

    id: str | None = None
    """Global node id."""
    number: int | None = None
    """Number in the repository, as in `#42`."""
    title: str | None = None
    """Title."""


class IssueRef(Record):
    """An issue (summary)."""

    id: str | None = None
    """Global node id."""
    number: int | None = None
    """Number in the repository, as in `#42`."""
    title: str | None = None
    """Title."""


class Comment(Record):
    """A comment in the conversation of an issue or a pull request."""

    id: str
    """Global node id."""
    full_database_id: str | None = Field(default=None, alias="fullDatabaseId")
    """Id in the REST API, as text since it may exceed 32 bits."""
    body: str | None = None
    """Text in Markdown."""
    url: str | None = None
    """Page on github.com."""
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
    is_minimized: bool | None = Field(default=None, alias="isMinimized")
    """Whether it is hidden as low-quality, resolved etc."""
    minimized_reason: str | None = Field(default=None, alias="minimizedReason")
    """Reason for hiding: `spam`, `off-topic`, `outdated`, `resolved` and others."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When it was created."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When it last changed."""
    last_edited_at: dt.datetime | None = Field(default=None, alias="lastEditedAt")
    """When its text was last edited."""
    author: Actor | None = None
    """Author; null if the account was deleted."""
    pull_request: PullRequestRef | None = Field(default=None, alias="pullRequest")
    """Its pull request; null for an issue."""
    repository: RepositoryRef | None = None
    """Repository that it is in."""
    reactions: Count | None = None
    """Its reactions."""
    issue: IssueRef | None = None
    """Its issue, or the issue of its pull request."""


class User(Record):
    """A user's public profile."""

    id: str
    """Global node id."""
    database_id: int | None = Field(default=None, alias="databaseId")
    """Id in the REST API."""
    login: str | None = None
    """Name of the account in URLs."""
    name: str | None = None
    """Name in the profile."""
    bio: str | None = None
    """Text in the profile."""
    company: str | None = None
    """Company in the profile."""
    location: str | None = None
    """Location in the profile."""
    pronouns: str | None = None
    """Pronouns in the profile."""
    website_url: str | None = Field(default=None, alias="websiteUrl")
    """Website in the profile."""
    twitter_username: str | None = Field(default=None, alias="twitterUsername")
    """Name on X, in the profile."""
    url: str | None = None
    """Page on github.com."""
    avatar_url: str | None = Field(default=None, alias="avatarUrl")
    """Avatar."""
    is_hireable: bool | None = Field(default=None, alias="isHireable")
    """Whether the person is open for hire."""
    is_site_admin: bool | None = Field(default=None, alias="isSiteAdmin")
    """Whether the account is a site administrator."""
    is_employee: bool | None = Field(default=None, alias="isEmployee")
    """Whether the person works for GitHub."""
    is_bounty_hunter: bool | None = Field(default=None, alias="isBountyHunter")
    """Whether the person is in GitHub's bug bounty."""
    is_campus_expert: bool | None = Field(default=None, alias="isCampusExpert")
    """Whether the person is a GitHub Campus Expert."""
    is_developer_program_member: bool | None = Field(default=None, alias="isDeveloperProgramMember")
    """Whether the person is in GitHub's developer program."""
    is_git_hub_star: bool | None = Field(default=None, alias="isGitHubStar")
    """Whether the person is a GitHub Star."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When it was created."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When it last changed."""
    followers: Count | None = None
    """Followers of the user."""
    following: Count | None = None
    """Accounts that the user follows."""
    repositories: Count | None = None
    """Repositories visible to you."""
