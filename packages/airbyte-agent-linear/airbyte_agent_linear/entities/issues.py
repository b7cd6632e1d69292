# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""A piece of work of one team."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.issues import Issue, IssuesRow
from ..params.issues import IssuesSearchQuery

__all__ = ["Issues", "SyncIssues"]


class Issues(StoredEntity[IssuesSearchQuery, IssuesRow]):
    """A piece of work of one team."""

    _stored = ("issues", IssuesRow)

    def list(
        self,
        *,
        first: int | Omit | None = omit,
        after: str | Omit | None = omit,
        x_apollo_operation_name: str | Omit | None = omit,
    ) -> AsyncPager[Issue]:
        """List issues.

        Args:
            first: How many records a page has; 50 by default, 250 at most. 1 to 250.
            after: Cursor of the last record of the page before; null for the first page.
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default `ListIssues`.
        """
        return self._pager(
            LIST, {"first": first, "after": after, "x-apollo-operation-name": x_apollo_operation_name}, Issue,
        )  # fmt: skip

    async def get(self, id: str, *, x_apollo_operation_name: str | Omit | None = omit) -> Issue:
        """Get an issue by its id or identifier.

        Args:
            id: Id of the issue, or its identifier, as in `ENG-123`.
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default `GetIssue`.
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
            team_id: Id of the team that gets the issue.
            title: What is to be done, in one line.
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default `CreateIssue`.
            description: Description in Markdown.
            state_id: Id of one of the team's workflow states; the team's default for new issues otherwise.
            priority: 0 is none, 1 urgent, 2 high, 3 medium, 4 low. 0 to 4.
            project_id: Id of the project that it is part of.
            assignee_id: Id of the user who is to do it.
            completed_at: When it was done, for imports; after `createdAt`, and with a state of type
                completed.
            create_as_user: Name shown as the author's; only for apps that act as themselves (`actor=app`).
            created_at: When it was created, for imports; in the past, and now by default.
            cycle_id: Id of one of the team's cycles.
            delegate_id: Id of the agent, an app user, that works on it for the assignee.
            display_icon_url: URL of the picture shown beside `createAsUser`.
            due_date: Day it is due.
            estimate: Points on the team's scale.
            id: Id that the new record shall have, a UUID of version 4; the service makes one otherwise.
            label_ids: Ids of its labels.
            parent_id: Id or identifier of the issue that it is part of.
            preserve_sort_order_on_create: Whether `sortOrder` is kept rather than computed.
            priority_sort_order: Place among the others of its priority; lower comes first.
            project_milestone_id: Id of one of the project's milestones.
            reference_comment_id: Id of the comment that it refers to.
            release_ids: Ids of the releases that it is part of.
            sla_type: Which days count for its service level: all of them, or business days alone. One of
                `all`, `onlyBusinessDays`.
            sort_order: Place among the others in lists sorted by hand; lower comes first.
            source_comment_id: Id of the comment that it is made from.
            sub_issue_sort_order: Place among the parent's sub-issues; lower comes first.
            subscriber_ids: Ids of the users who are told of changes.
            template_id: Id of the template that it is made from; fields given here come before the
                template's.
            use_default_template: Whether the team's default template is used.
        """
        return await self._one(CREATE, {
            "teamId": team_id, "title": title, "x-apollo-operation-name": x_apollo_operation_name,
            "description": description, "stateId": state_id, "priority": priority, "projectId": project_id,
            "assigneeId": assignee_id, "completedAt": completed_at, "createAsUser": create_as_user,
            "createdAt": created_at, "cycleId": cycle_id, "delegateId": delegate_id,
            "displayIconUrl": display_icon_url, "dueDate": due_date, "estimate": estimate, "id": id,
            "labelIds": label_ids, "parentId": parent_id,
            "preserveSortOrderOnCreate": preserve_sort_order_on_create,
            "prioritySortOrder": priority_sort_order, "projectMilestoneId": project_milestone_id,
            "referenceCommentId": reference_comment_id, "releaseIds": release_ids, "slaType": sla_type,
            "sortOrder": sort_order, "sourceCommentId": source_comment_id,
            "subIssueSortOrder": sub_issue_sort_order, "subscriberIds": subscriber_ids,
            "templateId": template_id, "useDefaultTemplate": use_default_template,
        }, Issue)  # fmt: skip

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
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default `UpdateIssue`.
            title: What is to be done, in one line.
            description: Description in Markdown.
            state_id: Id of one of the team's workflow states.
            priority: 0 is none, 1 urgent, 2 high, 3 medium, 4 low. 0 to 4.
            assignee_id: Id of the user who is to do it.
            project_id: Id of the project that it is part of.
            added_label_ids: Ids of labels that it gets besides those it has.
            added_release_ids: Ids of releases that it gets besides those it has.
            auto_closed_by_parent_closing: Whether it was closed because its parent was.
            cycle_id: Id of one of the team's cycles.
            delegate_id: Id of the agent, an app user, that works on it for the assignee.
            due_date: Day it is due.
            estimate: Points on the team's scale.
            inherits_shared_access: Whether those with whom its parent is shared have access to it.
            label_ids: Ids of all labels that it shall have; those it has are replaced.
            parent_id: Id or identifier of the issue that it is part of.
            priority_sort_order: Place among the others of its priority; lower comes first.
            project_milestone_id: Id of one of the project's milestones.
            release_ids: Ids of the releases that it is part of.
            removed_label_ids: Ids of labels that it loses.
            removed_release_ids: Ids of releases that it loses.
            sla_type: Which days count for its service level: all of them, or business days alone. One of
                `all`, `onlyBusinessDays`.
            snoozed_by_id: Id of the user who put it off in triage.
            snoozed_until_at: Until when it is put off in triage.
            sort_order: Place among the others in lists sorted by hand; lower comes first.
            sub_issue_sort_order: Place among the parent's sub-issues; lower comes first.
            subscriber_ids: Ids of the users who are told of changes.
            team_id: Id of the team that has the issue; another one moves it there.
            trashed: True puts it into the trash, null takes it out.
        """
        return await self._one(UPDATE, {
            "id": id, "x-apollo-operation-name": x_apollo_operation_name, "title": title,
            "description": description, "stateId": state_id, "priority": priority, "assigneeId": assignee_id,
            "projectId": project_id, "addedLabelIds": added_label_ids, "addedReleaseIds": added_release_ids,
            "autoClosedByParentClosing": auto_closed_by_parent_closing, "cycleId": cycle_id,
            "delegateId": delegate_id, "dueDate": due_date, "estimate": estimate,
            "inheritsSharedAccess": inherits_shared_access, "labelIds": label_ids, "parentId": parent_id,
            "prioritySortOrder": priority_sort_order, "projectMilestoneId": project_milestone_id,
            "releaseIds": release_ids, "removedLabelIds": removed_label_ids,
            "removedReleaseIds": removed_release_ids, "slaType": sla_type, "snoozedById": snoozed_by_id,
            "snoozedUntilAt": snoozed_until_at, "sortOrder": sort_order,
            "subIssueSortOrder": sub_issue_sort_order, "subscriberIds": subscriber_ids, "teamId": team_id,
            "trashed": trashed,
        }, Issue)  # fmt: skip


class SyncIssues(SyncStoredEntity[IssuesSearchQuery, IssuesRow]):
    """A piece of work of one team; blocking twin of `Issues`."""

    _stored = ("issues", IssuesRow)

    def list(
        self,
        *,
        first: int | Omit | None = omit,
        after: str | Omit | None = omit,
        x_apollo_operation_name: str | Omit | None = omit,
    ) -> SyncPage[Issue]:
        """List issues.

        Args:
            first: How many records a page has; 50 by default, 250 at most. 1 to 250.
            after: Cursor of the last record of the page before; null for the first page.
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default `ListIssues`.
        """
        return self._page(
            LIST, {"first": first, "after": after, "x-apollo-operation-name": x_apollo_operation_name}, Issue,
        )  # fmt: skip

    def get(self, id: str, *, x_apollo_operation_name: str | Omit | None = omit) -> Issue:
        """Get an issue by its id or identifier.

        Args:
            id: Id of the issue, or its identifier, as in `ENG-123`.
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default `GetIssue`.
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
            team_id: Id of the team that gets the issue.
            title: What is to be done, in one line.
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default `CreateIssue`.
            description: Description in Markdown.
            state_id: Id of one of the team's workflow states; the team's default for new issues otherwise.
            priority: 0 is none, 1 urgent, 2 high, 3 medium, 4 low. 0 to 4.
            project_id: Id of the project that it is part of.
            assignee_id: Id of the user who is to do it.
            completed_at: When it was done, for imports; after `createdAt`, and with a state of type
                completed.
            create_as_user: Name shown as the author's; only for apps that act as themselves (`actor=app`).
            created_at: When it was created, for imports; in the past, and now by default.
            cycle_id: Id of one of the team's cycles.
            delegate_id: Id of the agent, an app user, that works on it for the assignee.
            display_icon_url: URL of the picture shown beside `createAsUser`.
            due_date: Day it is due.
            estimate: Points on the team's scale.
            id: Id that the new record shall have, a UUID of version 4; the service makes one otherwise.
            label_ids: Ids of its labels.
            parent_id: Id or identifier of the issue that it is part of.
            preserve_sort_order_on_create: Whether `sortOrder` is kept rather than computed.
            priority_sort_order: Place among the others of its priority; lower comes first.
            project_milestone_id: Id of one of the project's milestones.
            reference_comment_id: Id of the comment that it refers to.
            release_ids: Ids of the releases that it is part of.
            sla_type: Which days count for its service level: all of them, or business days alone. One of
                `all`, `onlyBusinessDays`.
            sort_order: Place among the others in lists sorted by hand; lower comes first.
            source_comment_id: Id of the comment that it is made from.
            sub_issue_sort_order: Place among the parent's sub-issues; lower comes first.
            subscriber_ids: Ids of the users who are told of changes.
            template_id: Id of the template that it is made from; fields given here come before the
                template's.
            use_default_template: Whether the team's default template is used.
        """
        return self._one(CREATE, {
            "teamId": team_id, "title": title, "x-apollo-operation-name": x_apollo_operation_name,
            "description": description, "stateId": state_id, "priority": priority, "projectId": project_id,
            "assigneeId": assignee_id, "completedAt": completed_at, "createAsUser": create_as_user,
            "createdAt": created_at, "cycleId": cycle_id, "delegateId": delegate_id,
            "displayIconUrl": display_icon_url, "dueDate": due_date, "estimate": estimate, "id": id,
            "labelIds": label_ids, "parentId": parent_id,
            "preserveSortOrderOnCreate": preserve_sort_order_on_create,
            "prioritySortOrder": priority_sort_order, "projectMilestoneId": project_milestone_id,
            "referenceCommentId": reference_comment_id, "releaseIds": release_ids, "slaType": sla_type,
            "sortOrder": sort_order, "sourceCommentId": source_comment_id,
            "subIssueSortOrder": sub_issue_sort_order, "subscriberIds": subscriber_ids,
            "templateId": template_id, "useDefaultTemplate": use_default_template,
        }, Issue)  # fmt: skip

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
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default `UpdateIssue`.
            title: What is to be done, in one line.
            description: Description in Markdown.
            state_id: Id of one of the team's workflow states.
            priority: 0 is none, 1 urgent, 2 high, 3 medium, 4 low. 0 to 4.
            assignee_id: Id of the user who is to do it.
            project_id: Id of the project that it is part of.
            added_label_ids: Ids of labels that it gets besides those it has.
            added_release_ids: Ids of releases that it gets besides those it has.
            auto_closed_by_parent_closing: Whether it was closed because its parent was.
            cycle_id: Id of one of the team's cycles.
            delegate_id: Id of the agent, an app user, that works on it for the assignee.
            due_date: Day it is due.
            estimate: Points on the team's scale.
            inherits_shared_access: Whether those with whom its parent is shared have access to it.
            label_ids: Ids of all labels that it shall have; those it has are replaced.
            parent_id: Id or identifier of the issue that it is part of.
            priority_sort_order: Place among the others of its priority; lower comes first.
            project_milestone_id: Id of one of the project's milestones.
            release_ids: Ids of the releases that it is part of.
            removed_label_ids: Ids of labels that it loses.
            removed_release_ids: Ids of releases that it loses.
            sla_type: Which days count for its service level: all of them, or business days alone. One of
                `all`, `onlyBusinessDays`.
            snoozed_by_id: Id of the user who put it off in triage.
            snoozed_until_at: Until when it is put off in triage.
            sort_order: Place among the others in lists sorted by hand; lower comes first.
            sub_issue_sort_order: Place among the parent's sub-issues; lower comes first.
            subscriber_ids: Ids of the users who are told of changes.
            team_id: Id of the team that has the issue; another one moves it there.
            trashed: True puts it into the trash, null takes it out.
        """
        return self._one(UPDATE, {
            "id": id, "x-apollo-operation-name": x_apollo_operation_name, "title": title,
            "description": description, "stateId": state_id, "priority": priority, "assigneeId": assignee_id,
            "projectId": project_id, "addedLabelIds": added_label_ids, "addedReleaseIds": added_release_ids,
            "autoClosedByParentClosing": auto_closed_by_parent_closing, "cycleId": cycle_id,
            "delegateId": delegate_id, "dueDate": due_date, "estimate": estimate,
            "inheritsSharedAccess": inherits_shared_access, "labelIds": label_ids, "parentId": parent_id,
            "prioritySortOrder": priority_sort_order, "projectMilestoneId": project_milestone_id,
            "releaseIds": release_ids, "removedLabelIds": removed_label_ids,
            "removedReleaseIds": removed_release_ids, "slaType": sla_type, "snoozedById": snoozed_by_id,
            "snoozedUntilAt": snoozed_until_at, "sortOrder": sort_order,
            "subIssueSortOrder": sub_issue_sort_order, "subscriberIds": subscriber_ids, "teamId": team_id,
            "trashed": trashed,
        }, Issue)  # fmt: skip


# fmt: off
LIST = Operation(
    entity="issues", action="list", method="POST", path="/graphql",
    parameters=(
        Parameter("first", "variable", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("after", "variable", {"type": ["string", "null"]}),
        Parameter("x-apollo-operation-name", "header", {"type": "string", "default": "ListIssues"}),
    ),
    summary="List issues", body="graphql",
    graphql=GraphQL(
        query="query ListIssues($first: Int, $after: String) {\n  issues(first: $first, after: $after) {\n    nodes {\n      id identifier number title description url branchName\n      priority priorityLabel estimate dueDate trashed\n      createdAt updatedAt archivedAt startedAt completedAt canceledAt\n      startedTriageAt triagedAt snoozedUntilAt autoClosedAt autoArchivedAt\n      addedToTeamAt addedToProjectAt addedToCycleAt\n      slaType slaStartedAt slaMediumRiskAt slaHighRiskAt slaBreachesAt\n      sortOrder subIssueSortOrder prioritySortOrder\n      labelIds previousIdentifiers customerTicketCount integrationSourceType reactionData inheritsSharedAccess\n      team { id key name }\n      state { id name type color }\n      assignee { id name displayName email }\n      creator { id name displayName email }\n      delegate { id name displayName email }\n      externalUserCreator { id name displayName email }\n      botActor { id name type subType userDisplayName }\n      parent { id identifier title }\n      project { id name url }\n      projectMilestone { id name targetDate }\n      cycle { id number name startsAt endsAt }\n      sourceComment { id url }\n      labels(first: 10) { nodes { id name color } }\n    }\n    pageInfo { hasNextPage endCursor }\n  }\n}\n",
        variables={"first": "{{ first }}", "after": "{{ after }}"}, nullable=("after",),
    ),
    records="$.data.issues.nodes",
    meta={
        "end_cursor": "$.data.issues.pageInfo.endCursor",
        "has_next_page": "$.data.issues.pageInfo.hasNextPage",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="first",
    ),
)
GET = Operation(
    entity="issues", action="get", method="POST", path="/graphql",
    parameters=(
        Parameter("id", "variable", {"type": "string"}, required=True),
        Parameter("x-apollo-operation-name", "header", {"type": "string", "default": "GetIssue"}),
    ),
    summary="Get an issue by its id or identifier", body="graphql",
    graphql=GraphQL(
        query="query GetIssue($id: String!) {\n  issue(id: $id) {\n    id identifier number title description url branchName\n    priority priorityLabel estimate dueDate trashed\n    createdAt updatedAt archivedAt startedAt completedAt canceledAt\n    startedTriageAt triagedAt snoozedUntilAt autoClosedAt autoArchivedAt\n    addedToTeamAt addedToProjectAt addedToCycleAt\n    slaType slaStartedAt slaMediumRiskAt slaHighRiskAt slaBreachesAt\n    sortOrder subIssueSortOrder prioritySortOrder\n    labelIds previousIdentifiers customerTicketCount integrationSourceType reactionData inheritsSharedAccess\n    team { id key name }\n    state { id name type color }\n    assignee { id name displayName email }\n    creator { id name displayName email }\n    delegate { id name displayName email }\n    externalUserCreator { id name displayName email }\n    botActor { id name type subType userDisplayName }\n    parent { id identifier title }\n    project { id name url }\n    projectMilestone { id name targetDate }\n    cycle { id number name startsAt endsAt }\n    sourceComment { id url }\n    labels(first: 10) { nodes { id name color } }\n  }\n}\n",
        variables={"id": "{{ id }}"},
    ),
    records="$.data.issue",
)
CREATE = Operation(
    entity="issues", action="create", method="POST", path="/graphql",
    parameters=(
        Parameter("x-apollo-operation-name", "header", {"type": "string", "default": "CreateIssue"}),
        Parameter("teamId", "variable", {"type": "string"}, required=True),
        Parameter("title", "variable", {"type": "string"}, required=True),
        Parameter("description", "variable", {"type": ["string", "null"]}),
        Parameter("stateId", "variable", {"type": ["string", "null"]}),
        Parameter("priority", "variable", {"type": ["integer", "null"], "minimum": 0, "maximum": 4}),
        Parameter("projectId", "variable", {"type": ["string", "null"]}),
        Parameter("assigneeId", "variable", {"type": ["string", "null"]}),
        Parameter("completedAt", "variable", {"type": ["string", "null"], "format": "date-time"}),
        Parameter("createAsUser", "variable", {"type": ["string", "null"]}),
        Parameter("createdAt", "variable", {"type": ["string", "null"], "format": "date-time"}),
        Parameter("cycleId", "variable", {"type": ["string", "null"]}),
        Parameter("delegateId", "variable", {"type": ["string", "null"]}),
        Parameter("displayIconUrl", "variable", {"type": ["string", "null"]}),
        Parameter("dueDate", "variable", {"type": ["string", "null"], "format": "date"}),
        Parameter("estimate", "variable", {"type": ["integer", "null"]}),
        Parameter("id", "variable", {"type": ["string", "null"]}),
        Parameter("labelIds", "variable", {"type": ["array", "null"], "items": {"type": "string"}}),
        Parameter("parentId", "variable", {"type": ["string", "null"]}),
        Parameter("preserveSortOrderOnCreate", "variable", {"type": ["boolean", "null"]}),
        Parameter("prioritySortOrder", "variable", {"type": ["number", "null"]}),
        Parameter("projectMilestoneId", "variable", {"type": ["string", "null"]}),
        Parameter("referenceCommentId", "variable", {"type": ["string", "null"]}),
        Parameter("releaseIds", "variable", {"type": ["array", "null"], "items": {"type": "string"}}),
        Parameter(
            "slaType", "variable", {"type": ["string", "null"], "enum": ["all", "onlyBusinessDays", None]},
        ),
        Parameter("sortOrder", "variable", {"type": ["number", "null"]}),
        Parameter("sourceCommentId", "variable", {"type": ["string", "null"]}),
        Parameter("subIssueSortOrder", "variable", {"type": ["number", "null"]}),
        Parameter("subscriberIds", "variable", {"type": ["array", "null"], "items": {"type": "string"}}),
        Parameter("templateId", "variable", {"type": ["string", "null"]}),
        Parameter("useDefaultTemplate", "variable", {"type": ["boolean", "null"]}),
    ),
    summary="Create an issue in a team", body="graphql",
    graphql=GraphQL(
        query="mutation CreateIssue($input: IssueCreateInput!) {\n  issueCreate(input: $input) {\n    success\n    issue {\n      id identifier number title description url branchName\n      priority priorityLabel estimate dueDate trashed\n      createdAt updatedAt archivedAt startedAt completedAt canceledAt\n      startedTriageAt triagedAt snoozedUntilAt autoClosedAt autoArchivedAt\n      addedToTeamAt addedToProjectAt addedToCycleAt\n      slaType slaStartedAt slaMediumRiskAt slaHighRiskAt slaBreachesAt\n      sortOrder subIssueSortOrder prioritySortOrder\n      labelIds previousIdentifiers customerTicketCount integrationSourceType reactionData inheritsSharedAccess\n      team { id key name }\n      state { id name type color }\n      assignee { id name displayName email }\n      creator { id name displayName email }\n      delegate { id name displayName email }\n      externalUserCreator { id name displayName email }\n      botActor { id name type subType userDisplayName }\n      parent { id identifier title }\n      project { id name url }\n      projectMilestone { id name targetDate }\n      cycle { id number name startsAt endsAt }\n      sourceComment { id url }\n      labels(first: 10) { nodes { id name color } }\n    }\n  }\n}\n",
        variables={
            "input": {
                "assigneeId": "{{ assigneeId }}", "completedAt": "{{ completedAt }}",
                "createAsUser": "{{ createAsUser }}", "createdAt": "{{ createdAt }}",
                "cycleId": "{{ cycleId }}", "delegateId": "{{ delegateId }}",
                "description": "{{ description }}", "displayIconUrl": "{{ displayIconUrl }}",
                "dueDate": "{{ dueDate }}", "estimate": "{{ estimate }}", "id": "{{ id }}",
                "labelIds": "{{ labelIds }}", "parentId": "{{ parentId }}",
                "preserveSortOrderOnCreate": "{{ preserveSortOrderOnCreate }}", "priority": "{{ priority }}",
                "prioritySortOrder": "{{ prioritySortOrder }}", "projectId": "{{ projectId }}",
                "projectMilestoneId": "{{ projectMilestoneId }}",
                "referenceCommentId": "{{ referenceCommentId }}", "releaseIds": "{{ releaseIds }}",
                "slaType": "{{ slaType }}", "sortOrder": "{{ sortOrder }}",
                "sourceCommentId": "{{ sourceCommentId }}", "stateId": "{{ stateId }}",
                "subIssueSortOrder": "{{ subIssueSortOrder }}", "subscriberIds": "{{ subscriberIds }}",
                "teamId": "{{ teamId }}", "templateId": "{{ templateId }}", "title": "{{ title }}",
                "useDefaultTemplate": "{{ useDefaultTemplate }}",
            },
        },
    ),
    records="$.data.issueCreate.issue",
)
UPDATE = Operation(
    entity="issues", action="update", method="POST", path="/graphql",
    parameters=(
        Parameter("x-apollo-operation-name", "header", {"type": "string", "default": "UpdateIssue"}),
        Parameter("id", "variable", {"type": "string"}, required=True),
        Parameter("title", "variable", {"type": ["string", "null"]}),
        Parameter("description", "variable", {"type": ["string", "null"]}),
        Parameter("stateId", "variable", {"type": ["string", "null"]}),
        Parameter("priority", "variable", {"type": ["integer", "null"], "minimum": 0, "maximum": 4}),
        Parameter("assigneeId", "variable", {"type": ["string", "null"]}),
        Parameter("projectId", "variable", {"type": ["string", "null"]}),
        Parameter("addedLabelIds", "variable", {"type": ["array", "null"], "items": {"type": "string"}}),
        Parameter("addedReleaseIds", "variable", {"type": ["array", "null"], "items": {"type": "string"}}),
        Parameter("autoClosedByParentClosing", "variable", {"type": ["boolean", "null"]}),
        Parameter("cycleId", "variable", {"type": ["string", "null"]}),
        Parameter("delegateId", "variable", {"type": ["string", "null"]}),
        Parameter("dueDate", "variable", {"type": ["string", "null"], "format": "date"}),
        Parameter("estimate", "variable", {"type": ["integer", "null"]}),
        Parameter("inheritsSharedAccess", "variable", {"type": ["boolean", "null"]}),
        Parameter("labelIds", "variable", {"type": ["array", "null"], "items": {"type": "string"}}),
        Parameter("parentId", "variable", {"type": ["string", "null"]}),
        Parameter("prioritySortOrder", "variable", {"type": ["number", "null"]}),
        Parameter("projectMilestoneId", "variable", {"type": ["string", "null"]}),
        Parameter("releaseIds", "variable", {"type": ["array", "null"], "items": {"type": "string"}}),
        Parameter("removedLabelIds", "variable", {"type": ["array", "null"], "items": {"type": "string"}}),
        Parameter("removedReleaseIds", "variable", {"type": ["array", "null"], "items": {"type": "string"}}),
        Parameter(
            "slaType", "variable", {"type": ["string", "null"], "enum": ["all", "onlyBusinessDays", None]},
        ),
        Parameter("snoozedById", "variable", {"type": ["string", "null"]}),
        Parameter("snoozedUntilAt", "variable", {"type": ["string", "null"], "format": "date-time"}),
        Parameter("sortOrder", "variable", {"type": ["number", "null"]}),
        Parameter("subIssueSortOrder", "variable", {"type": ["number", "null"]}),
        Parameter("subscriberIds", "variable", {"type": ["array", "null"], "items": {"type": "string"}}),
        Parameter("teamId", "variable", {"type": ["string", "null"]}),
        Parameter("trashed", "variable", {"type": ["boolean", "null"]}),
    ),
    summary="Change, move or trash an issue", body="graphql",
    graphql=GraphQL(
        query="mutation UpdateIssue($id: String!, $input: IssueUpdateInput!) {\n  issueUpdate(id: $id, input: $input) {\n    success\n    issue {\n      id identifier number title description url branchName\n      priority priorityLabel estimate dueDate trashed\n      createdAt updatedAt archivedAt startedAt completedAt canceledAt\n      startedTriageAt triagedAt snoozedUntilAt autoClosedAt autoArchivedAt\n      addedToTeamAt addedToProjectAt addedToCycleAt\n      slaType slaStartedAt slaMediumRiskAt slaHighRiskAt slaBreachesAt\n      sortOrder subIssueSortOrder prioritySortOrder\n      labelIds previousIdentifiers customerTicketCount integrationSourceType reactionData inheritsSharedAccess\n      team { id key name }\n      state { id name type color }\n      assignee { id name displayName email }\n      creator { id name displayName email }\n      delegate { id name displayName email }\n      externalUserCreator { id name displayName email }\n      botActor { id name type subType userDisplayName }\n      parent { id identifier title }\n      project { id name url }\n      projectMilestone { id name targetDate }\n      cycle { id number name startsAt endsAt }\n      sourceComment { id url }\n      labels(first: 10) { nodes { id name color } }\n    }\n  }\n}\n",
        variables={
            "id": "{{ id }}",
            "input": {
                "addedLabelIds": "{{ addedLabelIds }}", "addedReleaseIds": "{{ addedReleaseIds }}",
                "assigneeId": "{{ assigneeId }}",
                "autoClosedByParentClosing": "{{ autoClosedByParentClosing }}", "cycleId": "{{ cycleId }}",
                "delegateId": "{{ delegateId }}", "description": "{{ description }}",
                "dueDate": "{{ dueDate }}", "estimate": "{{ estimate }}",
                "inheritsSharedAccess": "{{ inheritsSharedAccess }}", "labelIds": "{{ labelIds }}",
                "parentId": "{{ parentId }}", "priority": "{{ priority }}",
                "prioritySortOrder": "{{ prioritySortOrder }}", "projectId": "{{ projectId }}",
                "projectMilestoneId": "{{ projectMilestoneId }}", "releaseIds": "{{ releaseIds }}",
                "removedLabelIds": "{{ removedLabelIds }}", "removedReleaseIds": "{{ removedReleaseIds }}",
                "slaType": "{{ slaType }}", "snoozedById": "{{ snoozedById }}",
                "snoozedUntilAt": "{{ snoozedUntilAt }}", "sortOrder": "{{ sortOrder }}",
                "stateId": "{{ stateId }}", "subIssueSortOrder": "{{ subIssueSortOrder }}",
                "subscriberIds": "{{ subscriberIds }}", "teamId": "{{ teamId }}", "title": "{{ title }}",
                "trashed": "{{ trashed }}",
            },
        },
    ),
    records="$.data.issueUpdate.issue",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET, "create": CREATE, "update": UPDATE}
