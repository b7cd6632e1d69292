# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""An issue, with its first 10 assignees and 20 labels."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, overload

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.issues import CREATE, GET, LIST, SEARCH, UPDATE
from ..models.issues import Issue, RestIssue
from ..params.issues import (
    IssueCreateParamsIssueFieldValue,
    IssueCreateParamsLabel,
    IssueUpdateParamsAssignee,
    IssueUpdateParamsIssueFieldValue,
    IssueUpdateParamsLabel,
    IssueUpdateParamsType,
)

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.issues import IssuesStoreColumn, IssuesStoreRecord  # noqa: F401

__all__ = ["Issues", "SyncIssues"]


class Issues(StoredEntity["IssuesStoreColumn", "IssuesStoreRecord"]):
    """An issue, with its first 10 assignees and 20 labels."""

    _stored = ("issues", "IssuesStoreRecord")

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

        Excludes pull requests.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            states: Only those in one of these states; all by default. One of `OPEN`, `CLOSED`. Also accepted
                as `state`.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `title` and `author.login`, none
                that takes arguments; `id` is always there.
        """
        return self._pager(
            LIST,
            {
                "owner": owner,
                "repo": repo,
                "states": states,
                "per_page": per_page,
                "after": after,
                "fields": fields,
            },
            Issue,
        )

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
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            number: Number of the issue, as in `#42`. Also accepted as `issue_number`, `id`.
            fields: Fields to return instead of the default ones, such as `title` and `author.login`, none
                that takes arguments; `id` is always there.
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

        Excludes pull requests. Returns at most 1,000 results.

        Args:
            query: Words and qualifiers, as in GitHub's search box: `repo:octo-org/hello is:open label:bug`.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `title` and `author.login`, none
                that takes arguments; `id` is always there.
        """
        return self._pager(
            SEARCH, {"query": query, "per_page": per_page, "after": after, "fields": fields}, Issue
        )

    @overload
    async def create(
        self,
        owner: str,
        repo: str,
        title: str,
        *,
        body: str | Omit | None = omit,
        labels: Sequence[str | IssueCreateParamsLabel] | Omit | None = omit,
        assignees: Sequence[str] | Omit | None = omit,
        milestone: int | Omit | None = omit,
        assignee: str | Omit | None = omit,
        type: str | Omit | None = omit,
        issue_field_values: Sequence[IssueCreateParamsIssueFieldValue] | Omit | None = omit,
    ) -> RestIssue: ...

    @overload
    async def create(
        self,
        *,
        title: str,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        body: str | Omit | None = omit,
        labels: Sequence[str | IssueCreateParamsLabel] | Omit | None = omit,
        assignees: Sequence[str] | Omit | None = omit,
        milestone: int | Omit | None = omit,
        assignee: str | Omit | None = omit,
        type: str | Omit | None = omit,
        issue_field_values: Sequence[IssueCreateParamsIssueFieldValue] | Omit | None = omit,
    ) -> RestIssue: ...

    async def create(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        title: str | Omit | None = omit,
        *,
        body: str | Omit | None = omit,
        labels: Sequence[str | IssueCreateParamsLabel] | Omit | None = omit,
        assignees: Sequence[str] | Omit | None = omit,
        milestone: int | Omit | None = omit,
        assignee: str | Omit | None = omit,
        type: str | Omit | None = omit,
        issue_field_values: Sequence[IssueCreateParamsIssueFieldValue] | Omit | None = omit,
    ) -> RestIssue:
        """Create an issue.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            title: Title.
            body: Text in Markdown.
            labels: Label names; silently ignored without push access.
            assignees: Logins of up to 10 users; silently ignored without push access.
            milestone: Number of a milestone; silently ignored without push access.
            assignee: Login of a user; superseded by `assignees`.
            type: Name of an issue type of the organization; silently ignored without push access.
            issue_field_values: Values of the organization's issue fields; silently ignored if it has none.
        """
        return await self._one(
            CREATE,
            {
                "owner": owner,
                "repo": repo,
                "title": title,
                "body": body,
                "labels": labels,
                "assignees": assignees,
                "milestone": milestone,
                "assignee": assignee,
                "type": type,
                "issue_field_values": issue_field_values,
            },
            RestIssue,
        )

    @overload
    async def update(
        self,
        owner: str,
        repo: str,
        number: int,
        *,
        title: str | Omit | None = omit,
        body: str | Omit | None = omit,
        state: Literal["open", "closed"] | str | Omit | None = omit,
        state_reason: Literal["completed", "not_planned", "duplicate", "reopened"] | str | Omit | None = omit,
        labels: Sequence[str | IssueUpdateParamsLabel] | Omit | None = omit,
        assignees: Sequence[str | IssueUpdateParamsAssignee] | Omit | None = omit,
        milestone: int | Omit | None = omit,
        assignee: str | Omit | None = omit,
        duplicate_issue_id: int | Omit | None = omit,
        type: str | IssueUpdateParamsType | Omit | None = omit,
        issue_field_values: Sequence[IssueUpdateParamsIssueFieldValue] | Omit | None = omit,
    ) -> RestIssue: ...

    @overload
    async def update(
        self,
        *,
        number: int,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        title: str | Omit | None = omit,
        body: str | Omit | None = omit,
        state: Literal["open", "closed"] | str | Omit | None = omit,
        state_reason: Literal["completed", "not_planned", "duplicate", "reopened"] | str | Omit | None = omit,
        labels: Sequence[str | IssueUpdateParamsLabel] | Omit | None = omit,
        assignees: Sequence[str | IssueUpdateParamsAssignee] | Omit | None = omit,
        milestone: int | Omit | None = omit,
        assignee: str | Omit | None = omit,
        duplicate_issue_id: int | Omit | None = omit,
        type: str | IssueUpdateParamsType | Omit | None = omit,
        issue_field_values: Sequence[IssueUpdateParamsIssueFieldValue] | Omit | None = omit,
    ) -> RestIssue: ...

    async def update(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        number: int | Omit | None = omit,
        *,
        title: str | Omit | None = omit,
        body: str | Omit | None = omit,
        state: Literal["open", "closed"] | str | Omit | None = omit,
        state_reason: Literal["completed", "not_planned", "duplicate", "reopened"] | str | Omit | None = omit,
        labels: Sequence[str | IssueUpdateParamsLabel] | Omit | None = omit,
        assignees: Sequence[str | IssueUpdateParamsAssignee] | Omit | None = omit,
        milestone: int | Omit | None = omit,
        assignee: str | Omit | None = omit,
        duplicate_issue_id: int | Omit | None = omit,
        type: str | IssueUpdateParamsType | Omit | None = omit,
        issue_field_values: Sequence[IssueUpdateParamsIssueFieldValue] | Omit | None = omit,
    ) -> RestIssue:
        """Change, close or reopen an issue.

        Also works for title, text, state, labels, assignees and milestone of a pull request. Without push
        access, labels, assignees, milestone and type are silently left unchanged.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            number: Number of the issue, as in `#42`. Also accepted as `issue_number`, `pull_number`.
            title: New title.
            body: New text in Markdown.
            state: State. One of `open`, `closed`.
            state_reason: Reason; only used if `state` changes. One of `completed`, `not_planned`,
                `duplicate`, `reopened`.
            labels: Replaces all labels; an empty list removes them.
            assignees: Replaces all assignees; an empty list removes them.
            milestone: Number of its new milestone; null removes it.
            assignee: Login of the assignee; superseded by `assignees`.
            duplicate_issue_id: REST id of the original issue, with the reason `duplicate`.
            type: Name of an issue type of the organization; null removes it.
            issue_field_values: New values of the organization's issue fields.
        """
        return await self._one(
            UPDATE,
            {
                "owner": owner,
                "repo": repo,
                "number": number,
                "title": title,
                "body": body,
                "state": state,
                "state_reason": state_reason,
                "labels": labels,
                "assignees": assignees,
                "milestone": milestone,
                "assignee": assignee,
                "duplicate_issue_id": duplicate_issue_id,
                "type": type,
                "issue_field_values": issue_field_values,
            },
            RestIssue,
        )


class SyncIssues(SyncStoredEntity["IssuesStoreColumn", "IssuesStoreRecord"]):
    """An issue, with its first 10 assignees and 20 labels. Sync version of `Issues`."""

    _stored = ("issues", "IssuesStoreRecord")

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

        Excludes pull requests.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            states: Only those in one of these states; all by default. One of `OPEN`, `CLOSED`. Also accepted
                as `state`.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `title` and `author.login`, none
                that takes arguments; `id` is always there.
        """
        return self._page(
            LIST,
            {
                "owner": owner,
                "repo": repo,
                "states": states,
                "per_page": per_page,
                "after": after,
                "fields": fields,
            },
            Issue,
        )

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
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            number: Number of the issue, as in `#42`. Also accepted as `issue_number`, `id`.
            fields: Fields to return instead of the default ones, such as `title` and `author.login`, none
                that takes arguments; `id` is always there.
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

        Excludes pull requests. Returns at most 1,000 results.

        Args:
            query: Words and qualifiers, as in GitHub's search box: `repo:octo-org/hello is:open label:bug`.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `title` and `author.login`, none
                that takes arguments; `id` is always there.
        """
        return self._page(
            SEARCH, {"query": query, "per_page": per_page, "after": after, "fields": fields}, Issue
        )

    @overload
    def create(
        self,
        owner: str,
        repo: str,
        title: str,
        *,
        body: str | Omit | None = omit,
        labels: Sequence[str | IssueCreateParamsLabel] | Omit | None = omit,
        assignees: Sequence[str] | Omit | None = omit,
        milestone: int | Omit | None = omit,
        assignee: str | Omit | None = omit,
        type: str | Omit | None = omit,
        issue_field_values: Sequence[IssueCreateParamsIssueFieldValue] | Omit | None = omit,
    ) -> RestIssue: ...

    @overload
    def create(
        self,
        *,
        title: str,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        body: str | Omit | None = omit,
        labels: Sequence[str | IssueCreateParamsLabel] | Omit | None = omit,
        assignees: Sequence[str] | Omit | None = omit,
        milestone: int | Omit | None = omit,
        assignee: str | Omit | None = omit,
        type: str | Omit | None = omit,
        issue_field_values: Sequence[IssueCreateParamsIssueFieldValue] | Omit | None = omit,
    ) -> RestIssue: ...

    def create(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        title: str | Omit | None = omit,
        *,
        body: str | Omit | None = omit,
        labels: Sequence[str | IssueCreateParamsLabel] | Omit | None = omit,
        assignees: Sequence[str] | Omit | None = omit,
        milestone: int | Omit | None = omit,
        assignee: str | Omit | None = omit,
        type: str | Omit | None = omit,
        issue_field_values: Sequence[IssueCreateParamsIssueFieldValue] | Omit | None = omit,
    ) -> RestIssue:
        """Create an issue.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            title: Title.
            body: Text in Markdown.
            labels: Label names; silently ignored without push access.
            assignees: Logins of up to 10 users; silently ignored without push access.
            milestone: Number of a milestone; silently ignored without push access.
            assignee: Login of a user; superseded by `assignees`.
            type: Name of an issue type of the organization; silently ignored without push access.
            issue_field_values: Values of the organization's issue fields; silently ignored if it has none.
        """
        return self._one(
            CREATE,
            {
                "owner": owner,
                "repo": repo,
                "title": title,
                "body": body,
                "labels": labels,
                "assignees": assignees,
                "milestone": milestone,
                "assignee": assignee,
                "type": type,
                "issue_field_values": issue_field_values,
            },
            RestIssue,
        )

    @overload
    def update(
        self,
        owner: str,
        repo: str,
        number: int,
        *,
        title: str | Omit | None = omit,
        body: str | Omit | None = omit,
        state: Literal["open", "closed"] | str | Omit | None = omit,
        state_reason: Literal["completed", "not_planned", "duplicate", "reopened"] | str | Omit | None = omit,
        labels: Sequence[str | IssueUpdateParamsLabel] | Omit | None = omit,
        assignees: Sequence[str | IssueUpdateParamsAssignee] | Omit | None = omit,
        milestone: int | Omit | None = omit,
        assignee: str | Omit | None = omit,
        duplicate_issue_id: int | Omit | None = omit,
        type: str | IssueUpdateParamsType | Omit | None = omit,
        issue_field_values: Sequence[IssueUpdateParamsIssueFieldValue] | Omit | None = omit,
    ) -> RestIssue: ...

    @overload
    def update(
        self,
        *,
        number: int,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        title: str | Omit | None = omit,
        body: str | Omit | None = omit,
        state: Literal["open", "closed"] | str | Omit | None = omit,
        state_reason: Literal["completed", "not_planned", "duplicate", "reopened"] | str | Omit | None = omit,
        labels: Sequence[str | IssueUpdateParamsLabel] | Omit | None = omit,
        assignees: Sequence[str | IssueUpdateParamsAssignee] | Omit | None = omit,
        milestone: int | Omit | None = omit,
        assignee: str | Omit | None = omit,
        duplicate_issue_id: int | Omit | None = omit,
        type: str | IssueUpdateParamsType | Omit | None = omit,
        issue_field_values: Sequence[IssueUpdateParamsIssueFieldValue] | Omit | None = omit,
    ) -> RestIssue: ...

    def update(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        number: int | Omit | None = omit,
        *,
        title: str | Omit | None = omit,
        body: str | Omit | None = omit,
        state: Literal["open", "closed"] | str | Omit | None = omit,
        state_reason: Literal["completed", "not_planned", "duplicate", "reopened"] | str | Omit | None = omit,
        labels: Sequence[str | IssueUpdateParamsLabel] | Omit | None = omit,
        assignees: Sequence[str | IssueUpdateParamsAssignee] | Omit | None = omit,
        milestone: int | Omit | None = omit,
        assignee: str | Omit | None = omit,
        duplicate_issue_id: int | Omit | None = omit,
        type: str | IssueUpdateParamsType | Omit | None = omit,
        issue_field_values: Sequence[IssueUpdateParamsIssueFieldValue] | Omit | None = omit,
    ) -> RestIssue:
        """Change, close or reopen an issue.

        Also works for title, text, state, labels, assignees and milestone of a pull request. Without push
        access, labels, assignees, milestone and type are silently left unchanged.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            number: Number of the issue, as in `#42`. Also accepted as `issue_number`, `pull_number`.
            title: New title.
            body: New text in Markdown.
            state: State. One of `open`, `closed`.
            state_reason: Reason; only used if `state` changes. One of `completed`, `not_planned`,
                `duplicate`, `reopened`.
            labels: Replaces all labels; an empty list removes them.
            assignees: Replaces all assignees; an empty list removes them.
            milestone: Number of its new milestone; null removes it.
            assignee: Login of the assignee; superseded by `assignees`.
            duplicate_issue_id: REST id of the original issue, with the reason `duplicate`.
            type: Name of an issue type of the organization; null removes it.
            issue_field_values: New values of the organization's issue fields.
        """
        return self._one(
            UPDATE,
            {
                "owner": owner,
                "repo": repo,
                "number": number,
                "title": title,
                "body": body,
                "state": state,
                "state_reason": state_reason,
                "labels": labels,
                "assignees": assignees,
                "milestone": milestone,
                "assignee": assignee,
                "duplicate_issue_id": duplicate_issue_id,
                "type": type,
                "issue_field_values": issue_field_values,
            },
            RestIssue,
        )
