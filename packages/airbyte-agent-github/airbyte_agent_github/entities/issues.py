# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""An issue, with its first 10 assignees and 20 labels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, overload

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.issues import Issue, IssuesRow, RestIssue
from ..params.issues import (
    IssuesCreateIssueFieldValue,
    IssuesCreateLabel,
    IssuesSearchQuery,
    IssuesUpdateAssignee,
    IssuesUpdateIssueFieldValue,
    IssuesUpdateLabel,
    IssuesUpdateType,
)

__all__ = ["Issues", "SyncIssues"]


class Issues(StoredEntity[IssuesSearchQuery, IssuesRow]):
    """An issue, with its first 10 assignees and 20 labels."""

    _stored = ("issues", IssuesRow)

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        states: Sequence[Literal["OPEN", "CLOSED"] | str] | Omit | None = omit,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Issue]:
        """List the issues of a repository, newest first.

        Pull requests are not among them.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            states: Only those in one of these states; all where absent. One of `OPEN`, `CLOSED`. Also
                accepted as `state`.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `title` and `author.login`, none that takes
                arguments; `id` is always there.
        """
        return self._pager(LIST, {
            "owner": owner, "repo": repo, "states": states, "per_page": per_page, "after": after,
            "fields": fields,
        }, Issue)  # fmt: skip

    @overload
    async def get(
        self, owner: str, repo: str, number: int, *, fields: Sequence[str] | Omit | None = omit
    ) -> Issue: ...

    @overload
    async def get(
        self,
        *,
        number: int,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Issue: ...

    async def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        number: int | Omit | None = omit,
        *,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Issue:
        """Get an issue.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            number: Number of the issue, as in `#42`. Also accepted as `issue_number`, `id`.
            fields: Fields in place of the usual ones, such as `title` and `author.login`, none that takes
                arguments; `id` is always there.
        """
        return await self._one(GET, {"owner": owner, "repo": repo, "number": number, "fields": fields}, Issue)

    def search(
        self,
        query: str,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Issue]:
        """Search issues.

        Pull requests are left out. GitHub gives the first 1,000 it finds.

        Args:
            query: Words and qualifiers, as in GitHub's search box: `repo:octo-org/hello is:open label:bug`.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `title` and `author.login`, none that takes
                arguments; `id` is always there.
        """
        return self._pager(
            SEARCH, {"query": query, "per_page": per_page, "after": after, "fields": fields}, Issue,
        )  # fmt: skip

    @overload
    async def create(
        self,
        owner: str,
        repo: str,
        title: str,
        *,
        body: str | Omit | None = omit,
        labels: Sequence[str | IssuesCreateLabel] | Omit | None = omit,
        assignees: Sequence[str] | Omit | None = omit,
        milestone: int | Omit | None = omit,
        assignee: str | Omit | None = omit,
        type: str | Omit | None = omit,
        issue_field_values: Sequence[IssuesCreateIssueFieldValue] | Omit | None = omit,
    ) -> RestIssue: ...

    @overload
    async def create(
        self,
        *,
        title: str,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        body: str | Omit | None = omit,
        labels: Sequence[str | IssuesCreateLabel] | Omit | None = omit,
        assignees: Sequence[str] | Omit | None = omit,
        milestone: int | Omit | None = omit,
        assignee: str | Omit | None = omit,
        type: str | Omit | None = omit,
        issue_field_values: Sequence[IssuesCreateIssueFieldValue] | Omit | None = omit,
    ) -> RestIssue: ...

    async def create(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        title: str | Omit | None = omit,
        *,
        body: str | Omit | None = omit,
        labels: Sequence[str | IssuesCreateLabel] | Omit | None = omit,
        assignees: Sequence[str] | Omit | None = omit,
        milestone: int | Omit | None = omit,
        assignee: str | Omit | None = omit,
        type: str | Omit | None = omit,
        issue_field_values: Sequence[IssuesCreateIssueFieldValue] | Omit | None = omit,
    ) -> RestIssue:
        """Create an issue.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            title: Title.
            body: Text in Markdown.
            labels: Labels, by name; without push access they are dropped silently.
            assignees: Logins of at most 10 people; without push access they are dropped silently.
            milestone: Number of a milestone; without push access it is dropped silently.
            assignee: Login of one person; `assignees` takes its place.
            type: Name of one of the organization's issue types; without push access it is dropped silently.
            issue_field_values: Values in the organization's fields; dropped silently where it has none.
        """
        return await self._one(CREATE, {
            "owner": owner, "repo": repo, "title": title, "body": body, "labels": labels,
            "assignees": assignees, "milestone": milestone, "assignee": assignee, "type": type,
            "issue_field_values": issue_field_values,
        }, RestIssue)  # fmt: skip

    @overload
    async def update(
        self,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        title: str | Omit | None = omit,
        body: str | Omit | None = omit,
        state: Literal["open", "closed"] | str | Omit | None = omit,
        state_reason: Literal["completed", "not_planned", "duplicate", "reopened"] | str | Omit | None = omit,
        labels: Sequence[str | IssuesUpdateLabel] | Omit | None = omit,
        assignees: Sequence[str | IssuesUpdateAssignee] | Omit | None = omit,
        milestone: int | Omit | None = omit,
        assignee: str | Omit | None = omit,
        duplicate_issue_id: int | Omit | None = omit,
        type: str | IssuesUpdateType | Omit | None = omit,
        issue_field_values: Sequence[IssuesUpdateIssueFieldValue] | Omit | None = omit,
    ) -> RestIssue: ...

    @overload
    async def update(
        self,
        *,
        issue_number: int,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        title: str | Omit | None = omit,
        body: str | Omit | None = omit,
        state: Literal["open", "closed"] | str | Omit | None = omit,
        state_reason: Literal["completed", "not_planned", "duplicate", "reopened"] | str | Omit | None = omit,
        labels: Sequence[str | IssuesUpdateLabel] | Omit | None = omit,
        assignees: Sequence[str | IssuesUpdateAssignee] | Omit | None = omit,
        milestone: int | Omit | None = omit,
        assignee: str | Omit | None = omit,
        duplicate_issue_id: int | Omit | None = omit,
        type: str | IssuesUpdateType | Omit | None = omit,
        issue_field_values: Sequence[IssuesUpdateIssueFieldValue] | Omit | None = omit,
    ) -> RestIssue: ...

    async def update(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        issue_number: int | Omit | None = omit,
        *,
        title: str | Omit | None = omit,
        body: str | Omit | None = omit,
        state: Literal["open", "closed"] | str | Omit | None = omit,
        state_reason: Literal["completed", "not_planned", "duplicate", "reopened"] | str | Omit | None = omit,
        labels: Sequence[str | IssuesUpdateLabel] | Omit | None = omit,
        assignees: Sequence[str | IssuesUpdateAssignee] | Omit | None = omit,
        milestone: int | Omit | None = omit,
        assignee: str | Omit | None = omit,
        duplicate_issue_id: int | Omit | None = omit,
        type: str | IssuesUpdateType | Omit | None = omit,
        issue_field_values: Sequence[IssuesUpdateIssueFieldValue] | Omit | None = omit,
    ) -> RestIssue:
        """Change, close or reopen an issue.

        Works for title, text, state, labels, assignees and milestone of a pull request, too. Without push
        access, labels, assignees, milestone and type are left as they are, silently.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            issue_number: Number of the issue, as in `#42`. Also accepted as `number`, `pull_number`.
            title: New title.
            body: New text in Markdown.
            state: Close or reopen it. One of `open`, `closed`.
            state_reason: Why; counts only where `state` changes. One of `completed`, `not_planned`,
                `duplicate`, `reopened`.
            labels: All its labels from now on; an empty list takes them away.
            assignees: All its assignees from now on; an empty list takes them away.
            milestone: Number of its milestone from now on; null takes it away.
            assignee: Login of its one assignee; `assignees` takes its place.
            duplicate_issue_id: REST id of the issue that it repeats, with the reason `duplicate`.
            type: Name of one of the organization's issue types; null takes it away.
            issue_field_values: New values in the organization's fields.
        """
        return await self._one(UPDATE, {
            "owner": owner, "repo": repo, "issue_number": issue_number, "title": title, "body": body,
            "state": state, "state_reason": state_reason, "labels": labels, "assignees": assignees,
            "milestone": milestone, "assignee": assignee, "duplicate_issue_id": duplicate_issue_id,
            "type": type, "issue_field_values": issue_field_values,
        }, RestIssue)  # fmt: skip


class SyncIssues(SyncStoredEntity[IssuesSearchQuery, IssuesRow]):
    """An issue, with its first 10 assignees and 20 labels; blocking twin of `Issues`."""

    _stored = ("issues", IssuesRow)

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        states: Sequence[Literal["OPEN", "CLOSED"] | str] | Omit | None = omit,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Issue]:
        """List the issues of a repository, newest first.

        Pull requests are not among them.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            states: Only those in one of these states; all where absent. One of `OPEN`, `CLOSED`. Also
                accepted as `state`.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `title` and `author.login`, none that takes
                arguments; `id` is always there.
        """
        return self._page(LIST, {
            "owner": owner, "repo": repo, "states": states, "per_page": per_page, "after": after,
            "fields": fields,
        }, Issue)  # fmt: skip

    @overload
    def get(
        self, owner: str, repo: str, number: int, *, fields: Sequence[str] | Omit | None = omit
    ) -> Issue: ...

    @overload
    def get(
        self,
        *,
        number: int,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Issue: ...

    def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        number: int | Omit | None = omit,
        *,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Issue:
        """Get an issue.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            number: Number of the issue, as in `#42`. Also accepted as `issue_number`, `id`.
            fields: Fields in place of the usual ones, such as `title` and `author.login`, none that takes
                arguments; `id` is always there.
        """
        return self._one(GET, {"owner": owner, "repo": repo, "number": number, "fields": fields}, Issue)

    def search(
        self,
        query: str,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Issue]:
        """Search issues.

        Pull requests are left out. GitHub gives the first 1,000 it finds.

        Args:
            query: Words and qualifiers, as in GitHub's search box: `repo:octo-org/hello is:open label:bug`.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `title` and `author.login`, none that takes
                arguments; `id` is always there.
        """
        return self._page(
            SEARCH, {"query": query, "per_page": per_page, "after": after, "fields": fields}, Issue,
        )  # fmt: skip

    @overload
    def create(
        self,
        owner: str,
        repo: str,
        title: str,
        *,
        body: str | Omit | None = omit,
        labels: Sequence[str | IssuesCreateLabel] | Omit | None = omit,
        assignees: Sequence[str] | Omit | None = omit,
        milestone: int | Omit | None = omit,
        assignee: str | Omit | None = omit,
        type: str | Omit | None = omit,
        issue_field_values: Sequence[IssuesCreateIssueFieldValue] | Omit | None = omit,
    ) -> RestIssue: ...

    @overload
    def create(
        self,
        *,
        title: str,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        body: str | Omit | None = omit,
        labels: Sequence[str | IssuesCreateLabel] | Omit | None = omit,
        assignees: Sequence[str] | Omit | None = omit,
        milestone: int | Omit | None = omit,
        assignee: str | Omit | None = omit,
        type: str | Omit | None = omit,
        issue_field_values: Sequence[IssuesCreateIssueFieldValue] | Omit | None = omit,
    ) -> RestIssue: ...

    def create(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        title: str | Omit | None = omit,
        *,
        body: str | Omit | None = omit,
        labels: Sequence[str | IssuesCreateLabel] | Omit | None = omit,
        assignees: Sequence[str] | Omit | None = omit,
        milestone: int | Omit | None = omit,
        assignee: str | Omit | None = omit,
        type: str | Omit | None = omit,
        issue_field_values: Sequence[IssuesCreateIssueFieldValue] | Omit | None = omit,
    ) -> RestIssue:
        """Create an issue.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            title: Title.
            body: Text in Markdown.
            labels: Labels, by name; without push access they are dropped silently.
            assignees: Logins of at most 10 people; without push access they are dropped silently.
            milestone: Number of a milestone; without push access it is dropped silently.
            assignee: Login of one person; `assignees` takes its place.
            type: Name of one of the organization's issue types; without push access it is dropped silently.
            issue_field_values: Values in the organization's fields; dropped silently where it has none.
        """
        return self._one(CREATE, {
            "owner": owner, "repo": repo, "title": title, "body": body, "labels": labels,
            "assignees": assignees, "milestone": milestone, "assignee": assignee, "type": type,
            "issue_field_values": issue_field_values,
        }, RestIssue)  # fmt: skip

    @overload
    def update(
        self,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        title: str | Omit | None = omit,
        body: str | Omit | None = omit,
        state: Literal["open", "closed"] | str | Omit | None = omit,
        state_reason: Literal["completed", "not_planned", "duplicate", "reopened"] | str | Omit | None = omit,
        labels: Sequence[str | IssuesUpdateLabel] | Omit | None = omit,
        assignees: Sequence[str | IssuesUpdateAssignee] | Omit | None = omit,
        milestone: int | Omit | None = omit,
        assignee: str | Omit | None = omit,
        duplicate_issue_id: int | Omit | None = omit,
        type: str | IssuesUpdateType | Omit | None = omit,
        issue_field_values: Sequence[IssuesUpdateIssueFieldValue] | Omit | None = omit,
    ) -> RestIssue: ...

    @overload
    def update(
        self,
        *,
        issue_number: int,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        title: str | Omit | None = omit,
        body: str | Omit | None = omit,
        state: Literal["open", "closed"] | str | Omit | None = omit,
        state_reason: Literal["completed", "not_planned", "duplicate", "reopened"] | str | Omit | None = omit,
        labels: Sequence[str | IssuesUpdateLabel] | Omit | None = omit,
        assignees: Sequence[str | IssuesUpdateAssignee] | Omit | None = omit,
        milestone: int | Omit | None = omit,
        assignee: str | Omit | None = omit,
        duplicate_issue_id: int | Omit | None = omit,
        type: str | IssuesUpdateType | Omit | None = omit,
        issue_field_values: Sequence[IssuesUpdateIssueFieldValue] | Omit | None = omit,
    ) -> RestIssue: ...

    def update(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        issue_number: int | Omit | None = omit,
        *,
        title: str | Omit | None = omit,
        body: str | Omit | None = omit,
        state: Literal["open", "closed"] | str | Omit | None = omit,
        state_reason: Literal["completed", "not_planned", "duplicate", "reopened"] | str | Omit | None = omit,
        labels: Sequence[str | IssuesUpdateLabel] | Omit | None = omit,
        assignees: Sequence[str | IssuesUpdateAssignee] | Omit | None = omit,
        milestone: int | Omit | None = omit,
        assignee: str | Omit | None = omit,
        duplicate_issue_id: int | Omit | None = omit,
        type: str | IssuesUpdateType | Omit | None = omit,
        issue_field_values: Sequence[IssuesUpdateIssueFieldValue] | Omit | None = omit,
    ) -> RestIssue:
        """Change, close or reopen an issue.

        Works for title, text, state, labels, assignees and milestone of a pull request, too. Without push
        access, labels, assignees, milestone and type are left as they are, silently.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            issue_number: Number of the issue, as in `#42`. Also accepted as `number`, `pull_number`.
            title: New title.
            body: New text in Markdown.
            state: Close or reopen it. One of `open`, `closed`.
            state_reason: Why; counts only where `state` changes. One of `completed`, `not_planned`,
                `duplicate`, `reopened`.
            labels: All its labels from now on; an empty list takes them away.
            assignees: All its assignees from now on; an empty list takes them away.
            milestone: Number of its milestone from now on; null takes it away.
            assignee: Login of its one assignee; `assignees` takes its place.
            duplicate_issue_id: REST id of the issue that it repeats, with the reason `duplicate`.
            type: Name of one of the organization's issue types; null takes it away.
            issue_field_values: New values in the organization's fields.
        """
        return self._one(UPDATE, {
            "owner": owner, "repo": repo, "issue_number": issue_number, "title": title, "body": body,
            "state": state, "state_reason": state_reason, "labels": labels, "assignees": assignees,
            "milestone": milestone, "assignee": assignee, "duplicate_issue_id": duplicate_issue_id,
            "type": type, "issue_field_values": issue_field_values,
        }, RestIssue)  # fmt: skip


# fmt: off
LIST = Operation(
    entity="issues", action="list", method="POST", path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, needed=True),
        Parameter("repo", "variable", {"type": "string"}, needed=True),
        Parameter(
            "states", "variable", {"type": "array", "items": {"type": "string", "enum": ["OPEN", "CLOSED"]}},
            aliases={"state": {"open": ["OPEN"], "closed": ["CLOSED"], "all": ["OPEN", "CLOSED"]}},
        ),
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List the issues of a repository, newest first", body="graphql",
    graphql=GraphQL(
        query="query ListIssues($owner: String!, $repo: String!, $states: [IssueState!], $per_page: Int, $after: String) {\n  repository(owner: $owner, name: $repo) {\n    issues(\n      states: $states, first: $per_page, after: $after,\n      orderBy: {field: CREATED_AT, direction: DESC}\n    ) {\n      nodes { id {{ fields }} }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n}\n",
        variables={
            "owner": "{{ owner }}", "repo": "{{ repo }}", "states": "{{ states }}",
            "per_page": "{{ per_page }}", "after": "{{ after }}",
        },
        default_fields="fullDatabaseId number title body state stateReason url closed closedAt createdAt\nupdatedAt lastEditedAt locked activeLockReason isPinned authorAssociation\nauthor { __typename login avatarUrl url }\nrepository { id name nameWithOwner owner { id login } }\nassignees(first: 10) { nodes { id login } }\nlabels(first: 20) { nodes { id name color } }\nmilestone { id number title state dueOn }\nparent { id number title url }\nsubIssuesSummary { total completed percentCompleted }\ncomments { totalCount }\nreactions { totalCount }\n",
    ),
    records="$.data.repository.issues.nodes",
    meta={
        "has_next_page": "$.data.repository.issues.pageInfo.hasNextPage",
        "end_cursor": "$.data.repository.issues.pageInfo.endCursor",
        "total_count": "$.data.repository.issues.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page",
    ),
)
GET = Operation(
    entity="issues", action="get", method="POST", path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, needed=True),
        Parameter("repo", "variable", {"type": "string"}, needed=True),
        Parameter(
            "number", "variable", {"type": "integer"}, required=True, aliases={"issue_number": {}, "id": {}},
        ),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Get an issue", body="graphql",
    graphql=GraphQL(
        query="query GetIssue($owner: String!, $repo: String!, $number: Int!) {\n  repository(owner: $owner, name: $repo) { issue(number: $number) { id {{ fields }} } }\n}\n",
        variables={"owner": "{{ owner }}", "repo": "{{ repo }}", "number": "{{ number }}"},
        default_fields="fullDatabaseId number title body state stateReason url closed closedAt createdAt\nupdatedAt lastEditedAt locked activeLockReason isPinned authorAssociation\nauthor { __typename login avatarUrl url }\nrepository { id name nameWithOwner owner { id login } }\nassignees(first: 10) { nodes { id login } }\nlabels(first: 20) { nodes { id name color } }\nmilestone { id number title state dueOn }\nparent { id number title url }\nsubIssuesSummary { total completed percentCompleted }\ncomments { totalCount }\nreactions { totalCount }\n",
    ),
    records="$.data.repository.issue",
)
SEARCH = Operation(
    entity="issues", action="search", method="POST", path="/graphql",
    parameters=(
        Parameter("query", "variable", {"type": "string"}, required=True),
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Search issues", body="graphql",
    graphql=GraphQL(
        query="query SearchIssues($query: String!, $per_page: Int, $after: String) {\n  search(type: ISSUE, query: $query, first: $per_page, after: $after) {\n    nodes { ... on Issue { id {{ fields }} } }\n    pageInfo { hasNextPage endCursor }\n    issueCount\n  }\n}\n",
        variables={"query": "is:issue {{ query }}", "per_page": "{{ per_page }}", "after": "{{ after }}"},
        default_fields="fullDatabaseId number title body state stateReason url closed closedAt createdAt\nupdatedAt lastEditedAt locked activeLockReason isPinned authorAssociation\nauthor { __typename login avatarUrl url }\nrepository { id name nameWithOwner owner { id login } }\nassignees(first: 10) { nodes { id login } }\nlabels(first: 20) { nodes { id name color } }\nmilestone { id number title state dueOn }\nparent { id number title url }\nsubIssuesSummary { total completed percentCompleted }\ncomments { totalCount }\nreactions { totalCount }\n",
    ),
    records="$.data.search.nodes",
    meta={
        "has_next_page": "$.data.search.pageInfo.hasNextPage",
        "end_cursor": "$.data.search.pageInfo.endCursor", "total_count": "$.data.search.issueCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page",
        max_records=1000, total="total_count", beyond="narrow the query, such as by `created:<date` in steps",
    ),
    filter="'id' in record",
)
CREATE = Operation(
    entity="issues", action="create", method="POST", path="/repos/{owner}/{repo}/issues",
    parameters=(
        Parameter("owner", "path", {"type": "string"}, needed=True),
        Parameter("repo", "path", {"type": "string"}, needed=True),
        Parameter("title", "body", {"type": "string"}, required=True),
        Parameter("body", "body", {"type": "string"}),
        Parameter("labels", "body", {"type": "array", "items": {
            "oneOf": [
                {"type": "string"},
                {"type": "object", "properties": {
                    "id": {"type": "integer"}, "name": {"type": "string"},
                    "description": {"type": ["string", "null"]}, "color": {"type": ["string", "null"]},
                }},
            ],
        }}),
        Parameter("assignees", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("milestone", "body", {"type": ["integer", "null"]}),
        Parameter("assignee", "body", {"type": ["string", "null"]}),
        Parameter("type", "body", {"type": ["string", "null"]}),
        Parameter(
            "issue_field_values", "body",
            {"type": "array", "items": {"type": "object", "properties": {
                "field_id": {"type": "integer"},
                "value": {
                    "oneOf": [
                        {"type": "string"}, {"type": "number"},
                        {"type": "array", "items": {"type": "string"}},
                    ],
                },
            }, "required": ["field_id", "value"]}},
        ),
    ),
    summary="Create an issue", body="json",
)
UPDATE = Operation(
    entity="issues", action="update", method="PATCH", path="/repos/{owner}/{repo}/issues/{issue_number}",
    parameters=(
        Parameter("owner", "path", {"type": "string"}, needed=True),
        Parameter("repo", "path", {"type": "string"}, needed=True),
        Parameter(
            "issue_number", "path", {"type": "integer"}, required=True,
            aliases={"number": {}, "pull_number": {}},
        ),
        Parameter("title", "body", {"type": ["string", "null"]}),
        Parameter("body", "body", {"type": ["string", "null"]}),
        Parameter("state", "body", {"type": "string", "enum": ["open", "closed"]}),
        Parameter("state_reason", "body", {
            "type": ["string", "null"], "enum": ["completed", "not_planned", "duplicate", "reopened", None],
        }),
        Parameter("labels", "body", {"type": "array", "items": {
            "oneOf": [
                {"type": "string"},
                {"type": "object", "properties": {
                    "id": {"type": "integer"}, "name": {"type": "string"},
                    "description": {"type": ["string", "null"]}, "color": {"type": ["string", "null"]},
                    "rationale": {"type": "string"}, "suggest": {"type": "boolean"},
                    "confidence": {"type": "string", "enum": ["low", "medium", "high"]},
                }},
            ],
        }}),
        Parameter("assignees", "body", {"type": "array", "items": {
            "oneOf": [
                {"type": "string"},
                {"type": "object", "properties": {
                    "login": {"type": "string"}, "rationale": {"type": "string"},
                    "suggest": {"type": "boolean"},
                    "confidence": {"type": "string", "enum": ["low", "medium", "high"]},
                }},
            ],
        }}),
        Parameter("milestone", "body", {"type": ["integer", "null"]}),
        Parameter("assignee", "body", {"type": ["string", "null"]}),
        Parameter("duplicate_issue_id", "body", {"type": "integer"}),
        Parameter("type", "body", {
            "oneOf": [
                {"type": "string"},
                {"type": "object", "properties": {
                    "value": {"type": ["string", "null"]}, "rationale": {"type": "string"},
                    "suggest": {"type": "boolean"},
                    "confidence": {"type": "string", "enum": ["low", "medium", "high"]},
                }},
                {"type": "null"},
            ],
        }),
        Parameter(
            "issue_field_values", "body",
            {"type": "array", "items": {"type": "object", "properties": {
                "field_id": {"type": "integer"},
                "value": {
                    "oneOf": [
                        {"type": "string"}, {"type": "number"},
                        {"type": "array", "items": {"type": "string"}},
                    ],
                },
                "rationale": {"type": "string"}, "suggest": {"type": "boolean"},
                "confidence": {"type": "string", "enum": ["low", "medium", "high"]},
            }, "required": ["field_id", "value"]}},
        ),
    ),
    summary="Change, close or reopen an issue", body="json",
)
OPERATIONS: Mapping[str, Operation] = {
    "list": LIST, "get": GET, "search": SEARCH, "create": CREATE, "update": UPDATE,
}
