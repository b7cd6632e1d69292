# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""A unit of work: a bug, a story, a task."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.issues import CREATE, DELETE, GET, SEARCH, UPDATE
from ..models.issues import CreatedIssue, Issue
from ..params.shared import (
    EntityPropertyParam,
    FieldUpdateParam,
    HistoryMetadataParam,
    IssueFieldsInput,
    TransitionInput,
)

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.issues import IssuesStoreColumn, IssuesStoreRecord  # noqa: F401

__all__ = ["Issues", "SyncIssues"]


class Issues(StoredEntity["IssuesStoreColumn", "IssuesStoreRecord"]):
    """A unit of work: a bug, a story, a task."""

    _stored = ("issues", "IssuesStoreRecord")

    def search(
        self,
        *,
        jql: str | Omit | None = omit,
        next_page_token: str | Omit | None = omit,
        max_results: int | Omit | None = omit,
        fields: Sequence[str] | str | Omit | None = omit,
        expand: Sequence[str] | str | Omit | None = omit,
        properties: Sequence[str] | str | Omit | None = omit,
        fields_by_keys: bool | Omit | None = omit,
        fail_fast: bool | Omit | None = omit,
    ) -> AsyncPager[Issue]:
        """Search issues with JQL.

        Changes of the last few seconds may not be found yet. Pass `fields`; otherwise issues have only an id.

        Args:
            jql: Query such as `project = EX AND status != Done ORDER BY created`; it must limit the issues.
            next_page_token: Cursor of the page: `nextPageToken` of the previous page; valid for 7 days.
            max_results: Issues per page; 50 by default, up to 5000 for ids and keys alone, fewer with many
                fields. At least 0.
            fields: Ids of fields to return, comma-separated; `*all`, `*navigable`, or with a minus to leave
                out. `id` by default.
            expand: What to add, comma-separated: renderedFields, names, schema, transitions, operations,
                editmeta, changelog, versionedRepresentations.
            properties: Keys of up to 5 issue properties to return, comma-separated.
            fields_by_keys: Whether `fields` holds keys rather than ids.
            fail_fast: Whether to fail where a field's values cannot be read, rather than leave them out.
        """
        return self._pager(
            SEARCH,
            {
                "jql": jql,
                "nextPageToken": next_page_token,
                "maxResults": max_results,
                "fields": fields,
                "expand": expand,
                "properties": properties,
                "fieldsByKeys": fields_by_keys,
                "failFast": fail_fast,
            },
            Issue,
        )

    async def create(
        self,
        fields: IssueFieldsInput | Mapping[str, Any],
        *,
        update_history: bool | Omit | None = omit,
        update: Mapping[str, Sequence[FieldUpdateParam]] | Omit | None = omit,
        transition: TransitionInput | Omit | None = omit,
        history_metadata: HistoryMetadataParam | Mapping[str, Any] | Omit | None = omit,
        properties: Sequence[EntityPropertyParam] | Omit | None = omit,
    ) -> CreatedIssue:
        """Create an issue or a subtask.

        Args:
            fields: Values of fields; project, issuetype and summary are needed, others by project.
            update_history: Whether the project joins the caller's recently viewed ones; false by default.
            update: Changes to fields by id, such as adding a label; a field stands here or in fields.
            transition: Transition to perform.
            history_metadata: What the issue's history says about it.
            properties: Properties to keep with the issue.
        """
        return await self._one(
            CREATE,
            {
                "fields": fields,
                "updateHistory": update_history,
                "update": update,
                "transition": transition,
                "historyMetadata": history_metadata,
                "properties": properties,
            },
            CreatedIssue,
        )

    async def get(
        self,
        issue_id_or_key: str,
        *,
        fields: Sequence[str] | str | Omit | None = omit,
        expand: Sequence[str] | str | Omit | None = omit,
        properties: Sequence[str] | str | Omit | None = omit,
        fields_by_keys: bool | Omit | None = omit,
        update_history: bool | Omit | None = omit,
        fail_fast: bool | Omit | None = omit,
    ) -> Issue:
        """Get an issue.

        A moved issue is also found by its old key.

        Args:
            issue_id_or_key: Id or key of the issue, such as EX-1.
            fields: Ids of fields to return, comma-separated; `*all`, `*navigable`, or with a minus to leave
                out. `*all` by default.
            expand: What to add, comma-separated: renderedFields, names, schema, transitions, operations,
                editmeta, changelog, versionedRepresentations.
            properties: Keys of issue properties to return, comma-separated; `*all`, or with a minus to leave
                out.
            fields_by_keys: Whether `fields` holds keys rather than ids.
            update_history: Whether the issue counts as viewed by the caller; false by default.
            fail_fast: Whether to fail where a field's values cannot be read, rather than leave them out.
        """
        return await self._one(
            GET,
            {
                "issueIdOrKey": issue_id_or_key,
                "fields": fields,
                "expand": expand,
                "properties": properties,
                "fieldsByKeys": fields_by_keys,
                "updateHistory": update_history,
                "failFast": fail_fast,
            },
            Issue,
        )

    async def update(
        self,
        issue_id_or_key: str,
        *,
        notify_users: bool | Omit | None = omit,
        override_screen_security: bool | Omit | None = omit,
        override_editable_flag: bool | Omit | None = omit,
        return_issue: bool | Omit | None = omit,
        expand: str | Omit | None = omit,
        fields: IssueFieldsInput | Mapping[str, Any] | Omit | None = omit,
        update: Mapping[str, Sequence[FieldUpdateParam]] | Omit | None = omit,
        transition: TransitionInput | Omit | None = omit,
        history_metadata: HistoryMetadataParam | Mapping[str, Any] | Omit | None = omit,
        properties: Sequence[EntityPropertyParam] | Omit | None = omit,
    ) -> Issue | None:
        """Change an issue.

        The response is empty unless `returnIssue` is true.

        Args:
            issue_id_or_key: Id or key of the issue, such as EX-1.
            notify_users: Whether watchers get an email; true by default. Administrators alone may say no.
            override_screen_security: Whether hidden fields can be changed; for apps of administrators.
            override_editable_flag: Whether an issue that is closed to changes can be changed; for apps of
                administrators.
            return_issue: Whether to return the updated issue; false by default.
            expand: What to add to the returned issue, as in issues.get.
            fields: New values of fields; those not named stay as they are.
            update: Changes to fields by id, such as adding a label; a field stands here or in fields.
            transition: Transition to perform.
            history_metadata: What the issue's history says about it.
            properties: Properties to keep with the issue.
        """
        return await self._one(
            UPDATE,
            {
                "issueIdOrKey": issue_id_or_key,
                "notifyUsers": notify_users,
                "overrideScreenSecurity": override_screen_security,
                "overrideEditableFlag": override_editable_flag,
                "returnIssue": return_issue,
                "expand": expand,
                "fields": fields,
                "update": update,
                "transition": transition,
                "historyMetadata": history_metadata,
                "properties": properties,
            },
            UPDATE_RESULT,
        )

    async def delete(self, issue_id_or_key: str, *, delete_subtasks: bool | Omit | None = omit) -> None:
        """Delete an issue.

        It cannot be undone. An issue with subtasks is rejected unless they are deleted with it.

        Args:
            issue_id_or_key: Id or key of the issue, such as EX-1.
            delete_subtasks: Whether its subtasks are deleted too; false by default.
        """
        await self._none(DELETE, {"issueIdOrKey": issue_id_or_key, "deleteSubtasks": delete_subtasks})


class SyncIssues(SyncStoredEntity["IssuesStoreColumn", "IssuesStoreRecord"]):
    """A unit of work: a bug, a story, a task. Sync version of `Issues`."""

    _stored = ("issues", "IssuesStoreRecord")

    def search(
        self,
        *,
        jql: str | Omit | None = omit,
        next_page_token: str | Omit | None = omit,
        max_results: int | Omit | None = omit,
        fields: Sequence[str] | str | Omit | None = omit,
        expand: Sequence[str] | str | Omit | None = omit,
        properties: Sequence[str] | str | Omit | None = omit,
        fields_by_keys: bool | Omit | None = omit,
        fail_fast: bool | Omit | None = omit,
    ) -> SyncPage[Issue]:
        """Search issues with JQL.

        Changes of the last few seconds may not be found yet. Pass `fields`; otherwise issues have only an id.

        Args:
            jql: Query such as `project = EX AND status != Done ORDER BY created`; it must limit the issues.
            next_page_token: Cursor of the page: `nextPageToken` of the previous page; valid for 7 days.
            max_results: Issues per page; 50 by default, up to 5000 for ids and keys alone, fewer with many
                fields. At least 0.
            fields: Ids of fields to return, comma-separated; `*all`, `*navigable`, or with a minus to leave
                out. `id` by default.
            expand: What to add, comma-separated: renderedFields, names, schema, transitions, operations,
                editmeta, changelog, versionedRepresentations.
            properties: Keys of up to 5 issue properties to return, comma-separated.
            fields_by_keys: Whether `fields` holds keys rather than ids.
            fail_fast: Whether to fail where a field's values cannot be read, rather than leave them out.
        """
        return self._page(
            SEARCH,
            {
                "jql": jql,
                "nextPageToken": next_page_token,
                "maxResults": max_results,
                "fields": fields,
                "expand": expand,
                "properties": properties,
                "fieldsByKeys": fields_by_keys,
                "failFast": fail_fast,
            },
            Issue,
        )

    def create(
        self,
        fields: IssueFieldsInput | Mapping[str, Any],
        *,
        update_history: bool | Omit | None = omit,
        update: Mapping[str, Sequence[FieldUpdateParam]] | Omit | None = omit,
        transition: TransitionInput | Omit | None = omit,
        history_metadata: HistoryMetadataParam | Mapping[str, Any] | Omit | None = omit,
        properties: Sequence[EntityPropertyParam] | Omit | None = omit,
    ) -> CreatedIssue:
        """Create an issue or a subtask.

        Args:
            fields: Values of fields; project, issuetype and summary are needed, others by project.
            update_history: Whether the project joins the caller's recently viewed ones; false by default.
            update: Changes to fields by id, such as adding a label; a field stands here or in fields.
            transition: Transition to perform.
            history_metadata: What the issue's history says about it.
            properties: Properties to keep with the issue.
        """
        return self._one(
            CREATE,
            {
                "fields": fields,
                "updateHistory": update_history,
                "update": update,
                "transition": transition,
                "historyMetadata": history_metadata,
                "properties": properties,
            },
            CreatedIssue,
        )

    def get(
        self,
        issue_id_or_key: str,
        *,
        fields: Sequence[str] | str | Omit | None = omit,
        expand: Sequence[str] | str | Omit | None = omit,
        properties: Sequence[str] | str | Omit | None = omit,
        fields_by_keys: bool | Omit | None = omit,
        update_history: bool | Omit | None = omit,
        fail_fast: bool | Omit | None = omit,
    ) -> Issue:
        """Get an issue.

        A moved issue is also found by its old key.

        Args:
            issue_id_or_key: Id or key of the issue, such as EX-1.
            fields: Ids of fields to return, comma-separated; `*all`, `*navigable`, or with a minus to leave
                out. `*all` by default.
            expand: What to add, comma-separated: renderedFields, names, schema, transitions, operations,
                editmeta, changelog, versionedRepresentations.
            properties: Keys of issue properties to return, comma-separated; `*all`, or with a minus to leave
                out.
            fields_by_keys: Whether `fields` holds keys rather than ids.
            update_history: Whether the issue counts as viewed by the caller; false by default.
            fail_fast: Whether to fail where a field's values cannot be read, rather than leave them out.
        """
        return self._one(
            GET,
            {
                "issueIdOrKey": issue_id_or_key,
                "fields": fields,
                "expand": expand,
                "properties": properties,
                "fieldsByKeys": fields_by_keys,
                "updateHistory": update_history,
                "failFast": fail_fast,
            },
            Issue,
        )

    def update(
        self,
        issue_id_or_key: str,
        *,
        notify_users: bool | Omit | None = omit,
        override_screen_security: bool | Omit | None = omit,
        override_editable_flag: bool | Omit | None = omit,
        return_issue: bool | Omit | None = omit,
        expand: str | Omit | None = omit,
        fields: IssueFieldsInput | Mapping[str, Any] | Omit | None = omit,
        update: Mapping[str, Sequence[FieldUpdateParam]] | Omit | None = omit,
        transition: TransitionInput | Omit | None = omit,
        history_metadata: HistoryMetadataParam | Mapping[str, Any] | Omit | None = omit,
        properties: Sequence[EntityPropertyParam] | Omit | None = omit,
    ) -> Issue | None:
        """Change an issue.

        The response is empty unless `returnIssue` is true.

        Args:
            issue_id_or_key: Id or key of the issue, such as EX-1.
            notify_users: Whether watchers get an email; true by default. Administrators alone may say no.
            override_screen_security: Whether hidden fields can be changed; for apps of administrators.
            override_editable_flag: Whether an issue that is closed to changes can be changed; for apps of
                administrators.
            return_issue: Whether to return the updated issue; false by default.
            expand: What to add to the returned issue, as in issues.get.
            fields: New values of fields; those not named stay as they are.
            update: Changes to fields by id, such as adding a label; a field stands here or in fields.
            transition: Transition to perform.
            history_metadata: What the issue's history says about it.
            properties: Properties to keep with the issue.
        """
        return self._one(
            UPDATE,
            {
                "issueIdOrKey": issue_id_or_key,
                "notifyUsers": notify_users,
                "overrideScreenSecurity": override_screen_security,
                "overrideEditableFlag": override_editable_flag,
                "returnIssue": return_issue,
                "expand": expand,
                "fields": fields,
                "update": update,
                "transition": transition,
                "historyMetadata": history_metadata,
                "properties": properties,
            },
            UPDATE_RESULT,
        )

    def delete(self, issue_id_or_key: str, *, delete_subtasks: bool | Omit | None = omit) -> None:
        """Delete an issue.

        It cannot be undone. An issue with subtasks is rejected unless they are deleted with it.

        Args:
            issue_id_or_key: Id or key of the issue, such as EX-1.
            delete_subtasks: Whether its subtasks are deleted too; false by default.
        """
        self._none(DELETE, {"issueIdOrKey": issue_id_or_key, "deleteSubtasks": delete_subtasks})


UPDATE_RESULT = cast("type[Issue | None]", Issue | None)
