# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""Work of one or more teams towards one end."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.projects import CREATE, GET, LIST, UPDATE
from ..models.projects import Project
from ..params.projects import ProjectUpdateParamsUpdateRemindersDay

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.projects import ProjectsStoreColumn, ProjectsStoreRecord  # noqa: F401

__all__ = ["Projects", "SyncProjects"]


class Projects(StoredEntity["ProjectsStoreColumn", "ProjectsStoreRecord"]):
    """Work of one or more teams towards one end."""

    _stored = ("projects", "ProjectsStoreRecord")

    def list(
        self,
        *,
        first: int | Omit | None = omit,
        after: str | Omit | None = omit,
        x_apollo_operation_name: str | Omit | None = omit,
    ) -> AsyncPager[Project]:
        """List projects.

        Args:
            first: How many records a page has; 50 by default, 250 at most. 1 to 250.
            after: Cursor of the last record of the page before; null for the first page.
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default: `ListProjects`.
        """
        return self._pager(
            LIST,
            {"first": first, "after": after, "x-apollo-operation-name": x_apollo_operation_name},
            Project,
        )

    async def get(self, id: str, *, x_apollo_operation_name: str | Omit | None = omit) -> Project:
        """Get a project.

        Args:
            id: Id of the project, or its slug id.
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default: `GetProject`.
        """
        return await self._one(GET, {"id": id, "x-apollo-operation-name": x_apollo_operation_name}, Project)

    async def create(
        self,
        name: str,
        team_ids: Sequence[str],
        *,
        x_apollo_operation_name: str | Omit | None = omit,
        description: str | Omit | None = omit,
        state: str | Omit | None = omit,
        start_date: dt.date | str | Omit | None = omit,
        target_date: dt.date | str | Omit | None = omit,
        lead_id: str | Omit | None = omit,
        color: str | Omit | None = omit,
        content: str | Omit | None = omit,
        converted_from_issue_id: str | Omit | None = omit,
        icon: str | Omit | None = omit,
        id: str | Omit | None = omit,
        label_ids: Sequence[str] | Omit | None = omit,
        member_ids: Sequence[str] | Omit | None = omit,
        priority: int | Omit | None = omit,
        priority_sort_order: float | Omit | None = omit,
        sort_order: float | Omit | None = omit,
        start_date_resolution: Literal["halfYear", "month", "quarter", "year"] | str | Omit | None = omit,
        status_id: str | Omit | None = omit,
        target_date_resolution: Literal["halfYear", "month", "quarter", "year"] | str | Omit | None = omit,
        template_id: str | Omit | None = omit,
        use_default_template: bool | Omit | None = omit,
    ) -> Project:
        """Create a project.

        Args:
            name: Name of the project.
            team_ids: Ids of the teams that work on it, one or more.
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default: `CreateProject`.
            description: What the project is about, in 255 characters at most.
            state: Former name of its stage, which the service refuses since statuses took its place: give
                `statusId`.
            start_date: Day it is planned to begin.
            target_date: Day it is planned to be done.
            lead_id: Id of the user who leads it.
            color: Color as a hex code, as in `#26b5ce`.
            content: Full description in Markdown.
            converted_from_issue_id: Id of the issue that becomes this project.
            icon: Emoji by its name between colons, or the name of one of Linear's icons.
            id: Id that the new record shall have, a UUID of version 4; the service makes one otherwise.
            label_ids: Ids of its project labels, all of them.
            member_ids: Ids of the users who work on it.
            priority: 0 is none, 1 urgent, 2 high, 3 medium, 4 low. 0 to 4.
            priority_sort_order: Place among the others of its priority; lower comes first.
            sort_order: Place among the others in lists sorted by hand; lower comes first.
            start_date_resolution: How exact the start is: a day where absent, else some time in that month,
                quarter, half-year or year. One of `halfYear`, `month`, `quarter`, `year`.
            status_id: Id of one of the workspace's project statuses.
            target_date_resolution: How exact the target is: a day where absent, else some time in that month,
                quarter, half-year or year. One of `halfYear`, `month`, `quarter`, `year`.
            template_id: Id of the template that it is made from.
            use_default_template: Whether the first team's default template is used; not with `templateId`.
        """
        return await self._one(
            CREATE,
            {
                "name": name,
                "teamIds": team_ids,
                "x-apollo-operation-name": x_apollo_operation_name,
                "description": description,
                "state": state,
                "startDate": start_date,
                "targetDate": target_date,
                "leadId": lead_id,
                "color": color,
                "content": content,
                "convertedFromIssueId": converted_from_issue_id,
                "icon": icon,
                "id": id,
                "labelIds": label_ids,
                "memberIds": member_ids,
                "priority": priority,
                "prioritySortOrder": priority_sort_order,
                "sortOrder": sort_order,
                "startDateResolution": start_date_resolution,
                "statusId": status_id,
                "targetDateResolution": target_date_resolution,
                "templateId": template_id,
                "useDefaultTemplate": use_default_template,
            },
            Project,
        )

    async def update(
        self,
        id: str,
        *,
        x_apollo_operation_name: str | Omit | None = omit,
        name: str | Omit | None = omit,
        description: str | Omit | None = omit,
        state: str | Omit | None = omit,
        start_date: dt.date | str | Omit | None = omit,
        target_date: dt.date | str | Omit | None = omit,
        lead_id: str | Omit | None = omit,
        canceled_at: dt.datetime | str | Omit | None = omit,
        color: str | Omit | None = omit,
        completed_at: dt.datetime | str | Omit | None = omit,
        content: str | Omit | None = omit,
        converted_from_issue_id: str | Omit | None = omit,
        frequency_resolution: Literal["daily", "weekly"] | str | Omit | None = omit,
        icon: str | Omit | None = omit,
        label_ids: Sequence[str] | Omit | None = omit,
        member_ids: Sequence[str] | Omit | None = omit,
        priority: int | Omit | None = omit,
        priority_sort_order: float | Omit | None = omit,
        project_update_reminders_paused_until_at: dt.datetime | str | Omit | None = omit,
        sort_order: float | Omit | None = omit,
        start_date_resolution: Literal["halfYear", "month", "quarter", "year"] | str | Omit | None = omit,
        status_id: str | Omit | None = omit,
        target_date_resolution: Literal["halfYear", "month", "quarter", "year"] | str | Omit | None = omit,
        team_ids: Sequence[str] | Omit | None = omit,
        trashed: bool | Omit | None = omit,
        update_reminder_frequency: float | Omit | None = omit,
        update_reminder_frequency_in_weeks: float | Omit | None = omit,
        update_reminders_day: ProjectUpdateParamsUpdateRemindersDay | str | Omit | None = omit,
        update_reminders_hour: int | Omit | None = omit,
    ) -> Project:
        """Change or trash a project.

        Args:
            id: Id of the project, or its slug id.
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default: `UpdateProject`.
            name: Name of the project.
            description: What the project is about, in 255 characters at most.
            state: Former name of its stage, which the service refuses since statuses took its place: give
                `statusId`.
            start_date: Day it is planned to begin.
            target_date: Day it is planned to be done.
            lead_id: Id of the user who leads it.
            canceled_at: When it was canceled.
            color: Color as a hex code, as in `#26b5ce`.
            completed_at: When it was completed.
            content: Full description in Markdown.
            converted_from_issue_id: Id of the issue that becomes this project.
            frequency_resolution: Whether reminders come every so many days or weeks. One of `daily`,
                `weekly`.
            icon: Emoji by its name between colons, or the name of one of Linear's icons.
            label_ids: Ids of its project labels, all of them.
            member_ids: Ids of the users who work on it.
            priority: 0 is none, 1 urgent, 2 high, 3 medium, 4 low. 0 to 4.
            priority_sort_order: Place among the others of its priority; lower comes first.
            project_update_reminders_paused_until_at: Until when no updates are asked for; null resumes them.
            sort_order: Place among the others in lists sorted by hand; lower comes first.
            start_date_resolution: How exact the start is: a day where absent, else some time in that month,
                quarter, half-year or year. One of `halfYear`, `month`, `quarter`, `year`.
            status_id: Id of one of the workspace's project statuses.
            target_date_resolution: How exact the target is: a day where absent, else some time in that month,
                quarter, half-year or year. One of `halfYear`, `month`, `quarter`, `year`.
            team_ids: Ids of the teams that work on it, one or more.
            trashed: True puts it into the trash, null takes it out.
            update_reminder_frequency: How often, in units of `frequencyResolution`, an update is asked for;
                the workspace's setting where null.
            update_reminder_frequency_in_weeks: How often, in weeks, an update is asked for; the workspace's
                setting where null.
            update_reminders_day: Day of the week on which an update is asked for. One of `Friday`, `Monday`,
                `Saturday`, `Sunday`, `Thursday`, `Tuesday`, `Wednesday`.
            update_reminders_hour: Hour of the day, 0 to 23, at which an update is asked for. 0 to 23.
        """
        return await self._one(
            UPDATE,
            {
                "id": id,
                "x-apollo-operation-name": x_apollo_operation_name,
                "name": name,
                "description": description,
                "state": state,
                "startDate": start_date,
                "targetDate": target_date,
                "leadId": lead_id,
                "canceledAt": canceled_at,
                "color": color,
                "completedAt": completed_at,
                "content": content,
                "convertedFromIssueId": converted_from_issue_id,
                "frequencyResolution": frequency_resolution,
                "icon": icon,
                "labelIds": label_ids,
                "memberIds": member_ids,
                "priority": priority,
                "prioritySortOrder": priority_sort_order,
                "projectUpdateRemindersPausedUntilAt": project_update_reminders_paused_until_at,
                "sortOrder": sort_order,
                "startDateResolution": start_date_resolution,
                "statusId": status_id,
                "targetDateResolution": target_date_resolution,
                "teamIds": team_ids,
                "trashed": trashed,
                "updateReminderFrequency": update_reminder_frequency,
                "updateReminderFrequencyInWeeks": update_reminder_frequency_in_weeks,
                "updateRemindersDay": update_reminders_day,
                "updateRemindersHour": update_reminders_hour,
            },
            Project,
        )


class SyncProjects(SyncStoredEntity["ProjectsStoreColumn", "ProjectsStoreRecord"]):
    """Work of one or more teams towards one end. Sync version of `Projects`."""

    _stored = ("projects", "ProjectsStoreRecord")

    def list(
        self,
        *,
        first: int | Omit | None = omit,
        after: str | Omit | None = omit,
        x_apollo_operation_name: str | Omit | None = omit,
    ) -> SyncPage[Project]:
        """List projects.

        Args:
            first: How many records a page has; 50 by default, 250 at most. 1 to 250.
            after: Cursor of the last record of the page before; null for the first page.
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default: `ListProjects`.
        """
        return self._page(
            LIST,
            {"first": first, "after": after, "x-apollo-operation-name": x_apollo_operation_name},
            Project,
        )

    def get(self, id: str, *, x_apollo_operation_name: str | Omit | None = omit) -> Project:
        """Get a project.

        Args:
            id: Id of the project, or its slug id.
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default: `GetProject`.
        """
        return self._one(GET, {"id": id, "x-apollo-operation-name": x_apollo_operation_name}, Project)

    def create(
        self,
        name: str,
        team_ids: Sequence[str],
        *,
        x_apollo_operation_name: str | Omit | None = omit,
        description: str | Omit | None = omit,
        state: str | Omit | None = omit,
        start_date: dt.date | str | Omit | None = omit,
        target_date: dt.date | str | Omit | None = omit,
        lead_id: str | Omit | None = omit,
        color: str | Omit | None = omit,
        content: str | Omit | None = omit,
        converted_from_issue_id: str | Omit | None = omit,
        icon: str | Omit | None = omit,
        id: str | Omit | None = omit,
        label_ids: Sequence[str] | Omit | None = omit,
        member_ids: Sequence[str] | Omit | None = omit,
        priority: int | Omit | None = omit,
        priority_sort_order: float | Omit | None = omit,
        sort_order: float | Omit | None = omit,
        start_date_resolution: Literal["halfYear", "month", "quarter", "year"] | str | Omit | None = omit,
        status_id: str | Omit | None = omit,
        target_date_resolution: Literal["halfYear", "month", "quarter", "year"] | str | Omit | None = omit,
        template_id: str | Omit | None = omit,
        use_default_template: bool | Omit | None = omit,
    ) -> Project:
        """Create a project.

        Args:
            name: Name of the project.
            team_ids: Ids of the teams that work on it, one or more.
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default: `CreateProject`.
            description: What the project is about, in 255 characters at most.
            state: Former name of its stage, which the service refuses since statuses took its place: give
                `statusId`.
            start_date: Day it is planned to begin.
            target_date: Day it is planned to be done.
            lead_id: Id of the user who leads it.
            color: Color as a hex code, as in `#26b5ce`.
            content: Full description in Markdown.
            converted_from_issue_id: Id of the issue that becomes this project.
            icon: Emoji by its name between colons, or the name of one of Linear's icons.
            id: Id that the new record shall have, a UUID of version 4; the service makes one otherwise.
            label_ids: Ids of its project labels, all of them.
            member_ids: Ids of the users who work on it.
            priority: 0 is none, 1 urgent, 2 high, 3 medium, 4 low. 0 to 4.
            priority_sort_order: Place among the others of its priority; lower comes first.
            sort_order: Place among the others in lists sorted by hand; lower comes first.
            start_date_resolution: How exact the start is: a day where absent, else some time in that month,
                quarter, half-year or year. One of `halfYear`, `month`, `quarter`, `year`.
            status_id: Id of one of the workspace's project statuses.
            target_date_resolution: How exact the target is: a day where absent, else some time in that month,
                quarter, half-year or year. One of `halfYear`, `month`, `quarter`, `year`.
            template_id: Id of the template that it is made from.
            use_default_template: Whether the first team's default template is used; not with `templateId`.
        """
        return self._one(
            CREATE,
            {
                "name": name,
                "teamIds": team_ids,
                "x-apollo-operation-name": x_apollo_operation_name,
                "description": description,
                "state": state,
                "startDate": start_date,
                "targetDate": target_date,
                "leadId": lead_id,
                "color": color,
                "content": content,
                "convertedFromIssueId": converted_from_issue_id,
                "icon": icon,
                "id": id,
                "labelIds": label_ids,
                "memberIds": member_ids,
                "priority": priority,
                "prioritySortOrder": priority_sort_order,
                "sortOrder": sort_order,
                "startDateResolution": start_date_resolution,
                "statusId": status_id,
                "targetDateResolution": target_date_resolution,
                "templateId": template_id,
                "useDefaultTemplate": use_default_template,
            },
            Project,
        )

    def update(
        self,
        id: str,
        *,
        x_apollo_operation_name: str | Omit | None = omit,
        name: str | Omit | None = omit,
        description: str | Omit | None = omit,
        state: str | Omit | None = omit,
        start_date: dt.date | str | Omit | None = omit,
        target_date: dt.date | str | Omit | None = omit,
        lead_id: str | Omit | None = omit,
        canceled_at: dt.datetime | str | Omit | None = omit,
        color: str | Omit | None = omit,
        completed_at: dt.datetime | str | Omit | None = omit,
        content: str | Omit | None = omit,
        converted_from_issue_id: str | Omit | None = omit,
        frequency_resolution: Literal["daily", "weekly"] | str | Omit | None = omit,
        icon: str | Omit | None = omit,
        label_ids: Sequence[str] | Omit | None = omit,
        member_ids: Sequence[str] | Omit | None = omit,
        priority: int | Omit | None = omit,
        priority_sort_order: float | Omit | None = omit,
        project_update_reminders_paused_until_at: dt.datetime | str | Omit | None = omit,
        sort_order: float | Omit | None = omit,
        start_date_resolution: Literal["halfYear", "month", "quarter", "year"] | str | Omit | None = omit,
        status_id: str | Omit | None = omit,
        target_date_resolution: Literal["halfYear", "month", "quarter", "year"] | str | Omit | None = omit,
        team_ids: Sequence[str] | Omit | None = omit,
        trashed: bool | Omit | None = omit,
        update_reminder_frequency: float | Omit | None = omit,
        update_reminder_frequency_in_weeks: float | Omit | None = omit,
        update_reminders_day: ProjectUpdateParamsUpdateRemindersDay | str | Omit | None = omit,
        update_reminders_hour: int | Omit | None = omit,
    ) -> Project:
        """Change or trash a project.

        Args:
            id: Id of the project, or its slug id.
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default: `UpdateProject`.
            name: Name of the project.
            description: What the project is about, in 255 characters at most.
            state: Former name of its stage, which the service refuses since statuses took its place: give
                `statusId`.
            start_date: Day it is planned to begin.
            target_date: Day it is planned to be done.
            lead_id: Id of the user who leads it.
            canceled_at: When it was canceled.
            color: Color as a hex code, as in `#26b5ce`.
            completed_at: When it was completed.
            content: Full description in Markdown.
            converted_from_issue_id: Id of the issue that becomes this project.
            frequency_resolution: Whether reminders come every so many days or weeks. One of `daily`,
                `weekly`.
            icon: Emoji by its name between colons, or the name of one of Linear's icons.
            label_ids: Ids of its project labels, all of them.
            member_ids: Ids of the users who work on it.
            priority: 0 is none, 1 urgent, 2 high, 3 medium, 4 low. 0 to 4.
            priority_sort_order: Place among the others of its priority; lower comes first.
            project_update_reminders_paused_until_at: Until when no updates are asked for; null resumes them.
            sort_order: Place among the others in lists sorted by hand; lower comes first.
            start_date_resolution: How exact the start is: a day where absent, else some time in that month,
                quarter, half-year or year. One of `halfYear`, `month`, `quarter`, `year`.
            status_id: Id of one of the workspace's project statuses.
            target_date_resolution: How exact the target is: a day where absent, else some time in that month,
                quarter, half-year or year. One of `halfYear`, `month`, `quarter`, `year`.
            team_ids: Ids of the teams that work on it, one or more.
            trashed: True puts it into the trash, null takes it out.
            update_reminder_frequency: How often, in units of `frequencyResolution`, an update is asked for;
                the workspace's setting where null.
            update_reminder_frequency_in_weeks: How often, in weeks, an update is asked for; the workspace's
                setting where null.
            update_reminders_day: Day of the week on which an update is asked for. One of `Friday`, `Monday`,
                `Saturday`, `Sunday`, `Thursday`, `Tuesday`, `Wednesday`.
            update_reminders_hour: Hour of the day, 0 to 23, at which an update is asked for. 0 to 23.
        """
        return self._one(
            UPDATE,
            {
                "id": id,
                "x-apollo-operation-name": x_apollo_operation_name,
                "name": name,
                "description": description,
                "state": state,
                "startDate": start_date,
                "targetDate": target_date,
                "leadId": lead_id,
                "canceledAt": canceled_at,
                "color": color,
                "completedAt": completed_at,
                "content": content,
                "convertedFromIssueId": converted_from_issue_id,
                "frequencyResolution": frequency_resolution,
                "icon": icon,
                "labelIds": label_ids,
                "memberIds": member_ids,
                "priority": priority,
                "prioritySortOrder": priority_sort_order,
                "projectUpdateRemindersPausedUntilAt": project_update_reminders_paused_until_at,
                "sortOrder": sort_order,
                "startDateResolution": start_date_resolution,
                "statusId": status_id,
                "targetDateResolution": target_date_resolution,
                "teamIds": team_ids,
                "trashed": trashed,
                "updateReminderFrequency": update_reminder_frequency,
                "updateReminderFrequencyInWeeks": update_reminder_frequency_in_weeks,
                "updateRemindersDay": update_reminders_day,
                "updateRemindersHour": update_reminders_hour,
            },
            Project,
        )
