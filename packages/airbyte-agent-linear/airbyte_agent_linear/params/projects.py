# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""Arguments of `projects`."""

import datetime as dt
from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

__all__ = ["ProjectCreateParams", "ProjectUpdateParams", "ProjectUpdateParamsUpdateRemindersDay"]

ProjectUpdateParamsUpdateRemindersDay: TypeAlias = Literal[
    "Friday", "Monday", "Saturday", "Sunday", "Thursday", "Tuesday", "Wednesday"
]


class ProjectCreateParams(TypedDict, total=False):
    """Arguments of `projects.create`, by name."""

    name: Required[str]
    team_ids: Required[Sequence[str]]
    x_apollo_operation_name: str | None
    description: str | None
    state: str | None
    start_date: dt.date | str | None
    target_date: dt.date | str | None
    lead_id: str | None
    color: str | None
    content: str | None
    converted_from_issue_id: str | None
    icon: str | None
    id: str | None
    label_ids: Sequence[str] | None
    member_ids: Sequence[str] | None
    priority: int | None
    priority_sort_order: float | None
    sort_order: float | None
    start_date_resolution: Literal["halfYear", "month", "quarter", "year"] | str | None
    status_id: str | None
    target_date_resolution: Literal["halfYear", "month", "quarter", "year"] | str | None
    template_id: str | None
    use_default_template: bool | None


class ProjectUpdateParams(TypedDict, total=False):
    """Arguments of `projects.update`, by name."""

    id: Required[str]
    x_apollo_operation_name: str | None
    name: str | None
    description: str | None
    state: str | None
    start_date: dt.date | str | None
    target_date: dt.date | str | None
    lead_id: str | None
    canceled_at: dt.datetime | str | None
    color: str | None
    completed_at: dt.datetime | str | None
    content: str | None
    converted_from_issue_id: str | None
    frequency_resolution: Literal["daily", "weekly"] | str | None
    icon: str | None
    label_ids: Sequence[str] | None
    member_ids: Sequence[str] | None
    priority: int | None
    priority_sort_order: float | None
    project_update_reminders_paused_until_at: dt.datetime | str | None
    sort_order: float | None
    start_date_resolution: Literal["halfYear", "month", "quarter", "year"] | str | None
    status_id: str | None
    target_date_resolution: Literal["halfYear", "month", "quarter", "year"] | str | None
    team_ids: Sequence[str] | None
    trashed: bool | None
    update_reminder_frequency: float | None
    update_reminder_frequency_in_weeks: float | None
    update_reminders_day: ProjectUpdateParamsUpdateRemindersDay | str | None
    update_reminders_hour: int | None
