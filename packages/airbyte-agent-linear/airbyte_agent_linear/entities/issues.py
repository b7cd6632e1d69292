# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""A piece of work of one team."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.issues import CREATE, GET, LIST, UPDATE
from ..models.issues import Issue

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.issues import IssuesStoreColumn, IssuesStoreRecord  # noqa: F401

__all__ = ["Issues", "SyncIssues"]


class Issues(StoredEntity["IssuesStoreColumn", "IssuesStoreRecord"]):
    """A piece of work of one team."""

    _stored = ("issues", "IssuesStoreRecord")

    def list(
        self,
        *,
        first: int | Omit | None = omit,
        after: str | Omit | None = omit,
        x_apollo_operation_name: str | Omit | None = omit,
    ) -> AsyncPager[Issue]:
        """List issues.

        Args:
            first: Records per page; 50 by default, 250 at most. 1 to 250.
            after: Cursor of the last record of the previous page; null for the first page.
            x_apollo_operation_name: Name of the operation, sent as a header that CSRF protection requires.
                Default: `ListIssues`.
        """
        return self._pager(
            LIST, {"first": first, "after": after, "x-apollo-operation-name": x_apollo_operation_name}, Issue
        )

    async def get(self, id: str, *, x_apollo_operation_name: str | Omit | None = omit) -> Issue:
        """Get an issue by its id or identifier.

        Args:
            id: Id of the issue, or its identifier, as in `ENG-123`.
            x_apollo_operation_name: Name of the operation, sent as a header that CSRF protection requires.
                Default: `GetIssue`.
        """
        return await self._one(GET, {"id": id, "x-apollo-operation-name": x_apollo_operation_name}, Issue)

    async def create(
        self,
        team_id: str,
        title: str,
        *,
        x_apollo_operation_name: str | Omit | None = omit,
        description: str | Omit | None = omit,
        state_id: str | Omit | None = omit,
        priority: int | Omit | None = omit,
        project_id: str | Omit | None = omit,
        assignee_id: str | Omit | None = omit,
        completed_at: dt.datetime | str | Omit | None = omit,
        create_as_user: str | Omit | None = omit,
        created_at: dt.datetime | str | Omit | None = omit,
        cycle_id: str | Omit | None = omit,
        delegate_id: str | Omit | None = omit,
        display_icon_url: str | Omit | None = omit,
        due_date: dt.date | str | Omit | None = omit,
        estimate: int | Omit | None = omit,
        id: str | Omit | None = omit,
        label_ids: Sequence[str] | Omit | None = omit,
        parent_id: str | Omit | None = omit,
        preserve_sort_order_on_create: bool | Omit | None = omit,
        priority_sort_order: float | Omit | None = omit,
        project_milestone_id: str | Omit | None = omit,
        reference_comment_id: str | Omit | None = omit,
        release_ids: Sequence[str] | Omit | None = omit,
        sla_type: Literal["all", "onlyBusinessDays"] | str | Omit | None = omit,
        sort_order: float | Omit | None = omit,
        source_comment_id: str | Omit | None = omit,
        sub_issue_sort_order: float | Omit | None = omit,
        subscriber_ids: Sequence[str] | Omit | None = omit,
        template_id: str | Omit | None = omit,
        use_default_template: bool | Omit | None = omit,
    ) -> Issue:
        """Create an issue in a team.

        Args:
            team_id: Id of the issue's team.
            title: Title.
            x_apollo_operation_name: Name of the operation, sent as a header that CSRF protection requires.
                Default: `CreateIssue`.
            description: Description in Markdown.
            state_id: Id of one of the team's workflow states; the team's default for new issues otherwise.
            priority: 0 is none, 1 urgent, 2 high, 3 medium, 4 low. 0 to 4.
            project_id: Id of the project that it is part of.
            assignee_id: Id of the assignee.
            completed_at: When it was done, for imports; after `createdAt`, and with a state of type
                completed.
            create_as_user: Name shown as the author's; only for apps that act as themselves (`actor=app`).
            created_at: When it was created, for imports; in the past, and now by default.
            cycle_id: Id of one of the team's cycles.
            delegate_id: Id of the agent, an app user, that works on it for the assignee.
            display_icon_url: URL of the picture shown beside `createAsUser`.
            due_date: Day it is due.
            estimate: Points on the team's scale.
            id: Id of the new record, a UUID of version 4; generated by default.
            label_ids: Ids of its labels.
            parent_id: Id or identifier of the issue that it is part of.
            preserve_sort_order_on_create: Whether `sortOrder` is kept rather than computed.
            priority_sort_order: Position among the others of its priority; lower comes first.
            project_milestone_id: Id of one of the project's milestones.
            reference_comment_id: Id of the comment that it refers to.
            release_ids: Ids of the releases that it is part of.
            sla_type: Which days count for its service level: all or only business days. One of `all`,
                `onlyBusinessDays`.
            sort_order: Position among the others in lists sorted by hand; lower comes first.
            source_comment_id: Id of the comment that it is created from.
            sub_issue_sort_order: Place among the parent's sub-issues; lower comes first.
            subscriber_ids: Ids of the users who are notified of changes.
            template_id: Id of the template that it is created from; fields given here come before the
                template's.
            use_default_template: Whether the team's default template is used.
        """
        return await self._one(
            CREATE,
            {
                "teamId": team_id,
                "title": title,
                "x-apollo-operation-name": x_apollo_operation_name,
                "description": description,
                "stateId": state_id,
                "priority": priority,
                "projectId": project_id,
                "assigneeId": assignee_id,
                "completedAt": completed_at,
                "createAsUser": create_as_user,
                "createdAt": created_at,
                "cycleId": cycle_id,
                "delegateId": delegate_id,
                "displayIconUrl": display_icon_url,
                "dueDate": due_date,
                "estimate": estimate,
                "id": id,
                "labelIds": label_ids,
                "parentId": parent_id,
                "preserveSortOrderOnCreate": preserve_sort_order_on_create,
                "prioritySortOrder": priority_sort_order,
                "projectMilestoneId": project_milestone_id,
                "referenceCommentId": reference_comment_id,
                "releaseIds": release_ids,
                "slaType": sla_type,
                "sortOrder": sort_order,
                "sourceCommentId": source_comment_id,
                "subIssueSortOrder": sub_issue_sort_order,
                "subscriberIds": subscriber_ids,
                "templateId": template_id,
                "useDefaultTemplate": use_default_template,
            },
            Issue,
        )

    async def update(
        self,
        id: str,
        *,
        x_apollo_operation_name: str | Omit | None = omit,
        title: str | Omit | None = omit,
        description: str | Omit | None = omit,
        state_id: str | Omit | None = omit,
        priority: int | Omit | None = omit,
        assignee_id: str | Omit | None = omit,
        project_id: str | Omit | None = omit,
        added_label_ids: Sequence[str] | Omit | None = omit,
        added_release_ids: Sequence[str] | Omit | None = omit,
        auto_closed_by_parent_closing: bool | Omit | None = omit,
        cycle_id: str | Omit | None = omit,
        delegate_id: str | Omit | None = omit,
        due_date: dt.date | str | Omit | None = omit,
        estimate: int | Omit | None = omit,
        inherits_shared_access: bool | Omit | None = omit,
        label_ids: Sequence[str] | Omit | None = omit,
        parent_id: str | Omit | None = omit,
        priority_sort_order: float | Omit | None = omit,
        project_milestone_id: str | Omit | None = omit,
        release_ids: Sequence[str] | Omit | None = omit,
        removed_label_ids: Sequence[str] | Omit | None = omit,
        removed_release_ids: Sequence[str] | Omit | None = omit,
        sla_type: Literal["all", "onlyBusinessDays"] | str | Omit | None = omit,
        snoozed_by_id: str | Omit | None = omit,
        snoozed_until_at: dt.datetime | str | Omit | None = omit,
        sort_order: float | Omit | None = omit,
        sub_issue_sort_order: float | Omit | None = omit,
        subscriber_ids: Sequence[str] | Omit | None = omit,
        team_id: str | Omit | None = omit,
        trashed: bool | Omit | None = omit,
    ) -> Issue:
        """Change, move or trash an issue.

        Args:
            id: Id of the issue, or its identifier, as in `ENG-123`.
            x_apollo_operation_name: Name of the operation, sent as a header that CSRF protection requires.
                Default: `UpdateIssue`.
            title: Title.
            description: Description in Markdown.
            state_id: Id of one of the team's workflow states.
            priority: 0 is none, 1 urgent, 2 high, 3 medium, 4 low. 0 to 4.
            assignee_id: Id of the assignee.
            project_id: Id of the project that it is part of.
            added_label_ids: Ids of labels to add.
            added_release_ids: Ids of releases to add.
            auto_closed_by_parent_closing: Whether it was closed because its parent was.
            cycle_id: Id of one of the team's cycles.
            delegate_id: Id of the agent, an app user, that works on it for the assignee.
            due_date: Day it is due.
            estimate: Points on the team's scale.
            inherits_shared_access: Whether those with whom its parent is shared have access to it.
            label_ids: Ids of all its labels, which replace the existing ones.
            parent_id: Id or identifier of the issue that it is part of.
            priority_sort_order: Position among the others of its priority; lower comes first.
            project_milestone_id: Id of one of the project's milestones.
            release_ids: Ids of the releases that it is part of.
            removed_label_ids: Ids of labels to remove.
            removed_release_ids: Ids of releases to remove.
            sla_type: Which days count for its service level: all or only business days. One of `all`,
                `onlyBusinessDays`.
            snoozed_by_id: Id of the user who snoozed it in triage.
            snoozed_until_at: Until when it is snoozed in triage.
            sort_order: Position among the others in lists sorted by hand; lower comes first.
            sub_issue_sort_order: Place among the parent's sub-issues; lower comes first.
            subscriber_ids: Ids of the users who are notified of changes.
            team_id: Id of the issue's team; another one moves it there.
            trashed: True puts it into the trash, null takes it out.
        """
        return await self._one(
            UPDATE,
            {
                "id": id,
                "x-apollo-operation-name": x_apollo_operation_name,
                "title": title,
                "description": description,
                "stateId": state_id,
                "priority": priority,
                "assigneeId": assignee_id,
                "projectId": project_id,
                "addedLabelIds": added_label_ids,
                "addedReleaseIds": added_release_ids,
                "autoClosedByParentClosing": auto_closed_by_parent_closing,
                "cycleId": cycle_id,
                "delegateId": delegate_id,
                "dueDate": due_date,
                "estimate": estimate,
                "inheritsSharedAccess": inherits_shared_access,
                "labelIds": label_ids,
                "parentId": parent_id,
                "prioritySortOrder": priority_sort_order,
                "projectMilestoneId": project_milestone_id,
                "releaseIds": release_ids,
                "removedLabelIds": removed_label_ids,
                "removedReleaseIds": removed_release_ids,
                "slaType": sla_type,
                "snoozedById": snoozed_by_id,
                "snoozedUntilAt": snoozed_until_at,
                "sortOrder": sort_order,
                "subIssueSortOrder": sub_issue_sort_order,
                "subscriberIds": subscriber_ids,
                "teamId": team_id,
                "trashed": trashed,
            },
            Issue,
        )


class SyncIssues(SyncStoredEntity["IssuesStoreColumn", "IssuesStoreRecord"]):
    """A piece of work of one team. Sync version of `Issues`."""

    _stored = ("issues", "IssuesStoreRecord")

    def list(
        self,
        *,
        first: int | Omit | None = omit,
        after: str | Omit | None = omit,
        x_apollo_operation_name: str | Omit | None = omit,
    ) -> SyncPage[Issue]:
        """List issues.

        Args:
            first: Records per page; 50 by default, 250 at most. 1 to 250.
            after: Cursor of the last record of the previous page; null for the first page.
            x_apollo_operation_name: Name of the operation, sent as a header that CSRF protection requires.
                Default: `ListIssues`.
        """
        return self._page(
            LIST, {"first": first, "after": after, "x-apollo-operation-name": x_apollo_operation_name}, Issue
        )

    def get(self, id: str, *, x_apollo_operation_name: str | Omit | None = omit) -> Issue:
        """Get an issue by its id or identifier.

        Args:
            id: Id of the issue, or its identifier, as in `ENG-123`.
            x_apollo_operation_name: Name of the operation, sent as a header that CSRF protection requires.
                Default: `GetIssue`.
        """
        return self._one(GET, {"id": id, "x-apollo-operation-name": x_apollo_operation_name}, Issue)

    def create(
        self,
        team_id: str,
        title: str,
        *,
        x_apollo_operation_name: str | Omit | None = omit,
        description: str | Omit | None = omit,
        state_id: str | Omit | None = omit,
        priority: int | Omit | None = omit,
        project_id: str | Omit | None = omit,
        assignee_id: str | Omit | None = omit,
        completed_at: dt.datetime | str | Omit | None = omit,
        create_as_user: str | Omit | None = omit,
        created_at: dt.datetime | str | Omit | None = omit,
        cycle_id: str | Omit | None = omit,
        delegate_id: str | Omit | None = omit,
        display_icon_url: str | Omit | None = omit,
        due_date: dt.date | str | Omit | None = omit,
        estimate: int | Omit | None = omit,
        id: str | Omit | None = omit,
        label_ids: Sequence[str] | Omit | None = omit,
        parent_id: str | Omit | None = omit,
        preserve_sort_order_on_create: bool | Omit | None = omit,
        priority_sort_order: float | Omit | None = omit,
        project_milestone_id: str | Omit | None = omit,
        reference_comment_id: str | Omit | None = omit,
        release_ids: Sequence[str] | Omit | None = omit,
        sla_type: Literal["all", "onlyBusinessDays"] | str | Omit | None = omit,
        sort_order: float | Omit | None = omit,
        source_comment_id: str | Omit | None = omit,
        sub_issue_sort_order: float | Omit | None = omit,
        subscriber_ids: Sequence[str] | Omit | None = omit,
        template_id: str | Omit | None = omit,
        use_default_template: bool | Omit | None = omit,
    ) -> Issue:
        """Create an issue in a team.

        Args:
            team_id: Id of the issue's team.
            title: Title.
            x_apollo_operation_name: Name of the operation, sent as a header that CSRF protection requires.
                Default: `CreateIssue`.
            description: Description in Markdown.
            state_id: Id of one of the team's workflow states; the team's default for new issues otherwise.
            priority: 0 is none, 1 urgent, 2 high, 3 medium, 4 low. 0 to 4.
            project_id: Id of the project that it is part of.
            assignee_id: Id of the assignee.
            completed_at: When it was done, for imports; after `createdAt`, and with a state of type
                completed.
            create_as_user: Name shown as the author's; only for apps that act as themselves (`actor=app`).
            created_at: When it was created, for imports; in the past, and now by default.
            cycle_id: Id of one of the team's cycles.
            delegate_id: Id of the agent, an app user, that works on it for the assignee.
            display_icon_url: URL of the picture shown beside `createAsUser`.
            due_date: Day it is due.
            estimate: Points on the team's scale.
            id: Id of the new record, a UUID of version 4; generated by default.
            label_ids: Ids of its labels.
            parent_id: Id or identifier of the issue that it is part of.
            preserve_sort_order_on_create: Whether `sortOrder` is kept rather than computed.
            priority_sort_order: Position among the others of its priority; lower comes first.
            project_milestone_id: Id of one of the project's milestones.
            reference_comment_id: Id of the comment that it refers to.
            release_ids: Ids of the releases that it is part of.
            sla_type: Which days count for its service level: all or only business days. One of `all`,
                `onlyBusinessDays`.
            sort_order: Position among the others in lists sorted by hand; lower comes first.
            source_comment_id: Id of the comment that it is created from.
            sub_issue_sort_order: Place among the parent's sub-issues; lower comes first.
            subscriber_ids: Ids of the users who are notified of changes.
            template_id: Id of the template that it is created from; fields given here come before the
                template's.
            use_default_template: Whether the team's default template is used.
        """
        return self._one(
            CREATE,
            {
                "teamId": team_id,
                "title": title,
                "x-apollo-operation-name": x_apollo_operation_name,
                "description": description,
                "stateId": state_id,
                "priority": priority,
                "projectId": project_id,
                "assigneeId": assignee_id,
                "completedAt": completed_at,
                "createAsUser": create_as_user,
                "createdAt": created_at,
                "cycleId": cycle_id,
                "delegateId": delegate_id,
                "displayIconUrl": display_icon_url,
                "dueDate": due_date,
                "estimate": estimate,
                "id": id,
                "labelIds": label_ids,
                "parentId": parent_id,
                "preserveSortOrderOnCreate": preserve_sort_order_on_create,
                "prioritySortOrder": priority_sort_order,
                "projectMilestoneId": project_milestone_id,
                "referenceCommentId": reference_comment_id,
                "releaseIds": release_ids,
                "slaType": sla_type,
                "sortOrder": sort_order,
                "sourceCommentId": source_comment_id,
                "subIssueSortOrder": sub_issue_sort_order,
                "subscriberIds": subscriber_ids,
                "templateId": template_id,
                "useDefaultTemplate": use_default_template,
            },
            Issue,
        )

    def update(
        self,
        id: str,
        *,
        x_apollo_operation_name: str | Omit | None = omit,
        title: str | Omit | None = omit,
        description: str | Omit | None = omit,
        state_id: str | Omit | None = omit,
        priority: int | Omit | None = omit,
        assignee_id: str | Omit | None = omit,
        project_id: str | Omit | None = omit,
        added_label_ids: Sequence[str] | Omit | None = omit,
        added_release_ids: Sequence[str] | Omit | None = omit,
        auto_closed_by_parent_closing: bool | Omit | None = omit,
        cycle_id: str | Omit | None = omit,
        delegate_id: str | Omit | None = omit,
        due_date: dt.date | str | Omit | None = omit,
        estimate: int | Omit | None = omit,
        inherits_shared_access: bool | Omit | None = omit,
        label_ids: Sequence[str] | Omit | None = omit,
        parent_id: str | Omit | None = omit,
        priority_sort_order: float | Omit | None = omit,
        project_milestone_id: str | Omit | None = omit,
        release_ids: Sequence[str] | Omit | None = omit,
        removed_label_ids: Sequence[str] | Omit | None = omit,
        removed_release_ids: Sequence[str] | Omit | None = omit,
        sla_type: Literal["all", "onlyBusinessDays"] | str | Omit | None = omit,
        snoozed_by_id: str | Omit | None = omit,
        snoozed_until_at: dt.datetime | str | Omit | None = omit,
        sort_order: float | Omit | None = omit,
        sub_issue_sort_order: float | Omit | None = omit,
        subscriber_ids: Sequence[str] | Omit | None = omit,
        team_id: str | Omit | None = omit,
        trashed: bool | Omit | None = omit,
    ) -> Issue:
        """Change, move or trash an issue.

        Args:
            id: Id of the issue, or its identifier, as in `ENG-123`.
            x_apollo_operation_name: Name of the operation, sent as a header that CSRF protection requires.
                Default: `UpdateIssue`.
            title: Title.
            description: Description in Markdown.
            state_id: Id of one of the team's workflow states.
            priority: 0 is none, 1 urgent, 2 high, 3 medium, 4 low. 0 to 4.
            assignee_id: Id of the assignee.
            project_id: Id of the project that it is part of.
            added_label_ids: Ids of labels to add.
            added_release_ids: Ids of releases to add.
            auto_closed_by_parent_closing: Whether it was closed because its parent was.
            cycle_id: Id of one of the team's cycles.
            delegate_id: Id of the agent, an app user, that works on it for the assignee.
            due_date: Day it is due.
            estimate: Points on the team's scale.
            inherits_shared_access: Whether those with whom its parent is shared have access to it.
            label_ids: Ids of all its labels, which replace the existing ones.
            parent_id: Id or identifier of the issue that it is part of.
            priority_sort_order: Position among the others of its priority; lower comes first.
            project_milestone_id: Id of one of the project's milestones.
            release_ids: Ids of the releases that it is part of.
            removed_label_ids: Ids of labels to remove.
            removed_release_ids: Ids of releases to remove.
            sla_type: Which days count for its service level: all or only business days. One of `all`,
                `onlyBusinessDays`.
            snoozed_by_id: Id of the user who snoozed it in triage.
            snoozed_until_at: Until when it is snoozed in triage.
            sort_order: Position among the others in lists sorted by hand; lower comes first.
            sub_issue_sort_order: Place among the parent's sub-issues; lower comes first.
            subscriber_ids: Ids of the users who are notified of changes.
            team_id: Id of the issue's team; another one moves it there.
            trashed: True puts it into the trash, null takes it out.
        """
        return self._one(
            UPDATE,
            {
                "id": id,
                "x-apollo-operation-name": x_apollo_operation_name,
                "title": title,
                "description": description,
                "stateId": state_id,
                "priority": priority,
                "assigneeId": assignee_id,
                "projectId": project_id,
                "addedLabelIds": added_label_ids,
                "addedReleaseIds": added_release_ids,
                "autoClosedByParentClosing": auto_closed_by_parent_closing,
                "cycleId": cycle_id,
                "delegateId": delegate_id,
                "dueDate": due_date,
                "estimate": estimate,
                "inheritsSharedAccess": inherits_shared_access,
                "labelIds": label_ids,
                "parentId": parent_id,
                "prioritySortOrder": priority_sort_order,
                "projectMilestoneId": project_milestone_id,
                "releaseIds": release_ids,
                "removedLabelIds": removed_label_ids,
                "removedReleaseIds": removed_release_ids,
                "slaType": sla_type,
                "snoozedById": snoozed_by_id,
                "snoozedUntilAt": snoozed_until_at,
                "sortOrder": sort_order,
                "subIssueSortOrder": sub_issue_sort_order,
                "subscriberIds": subscriber_ids,
                "teamId": team_id,
                "trashed": trashed,
            },
            Issue,
        )
