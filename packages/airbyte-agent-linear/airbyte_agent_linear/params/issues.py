# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""Arguments of `issues`."""

import datetime as dt
from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["IssueCreateParams", "IssueUpdateParams"]


class IssueCreateParams(TypedDict, total=False):
    """Arguments of `issues.create`, by name."""

    team_id: Required[str]
    title: Required[str]
    x_apollo_operation_name: str | None
    description: str | None
    state_id: str | None
    priority: int | None
    project_id: str | None
    assignee_id: str | None
    completed_at: dt.datetime | str | None
    create_as_user: str | None
    created_at: dt.datetime | str | None
    cycle_id: str | None
    delegate_id: str | None
    display_icon_url: str | None
    due_date: dt.date | str | None
    estimate: int | None
    id: str | None
    label_ids: Sequence[str] | None
    parent_id: str | None
    preserve_sort_order_on_create: bool | None
    priority_sort_order: float | None
    project_milestone_id: str | None
    reference_comment_id: str | None
    release_ids: Sequence[str] | None
    sla_type: Literal["all", "onlyBusinessDays"] | str | None
    sort_order: float | None
    source_comment_id: str | None
    sub_issue_sort_order: float | None
    subscriber_ids: Sequence[str] | None
    template_id: str | None
    use_default_template: bool | None


class IssueUpdateParams(TypedDict, total=False):
    """Arguments of `issues.update`, by name."""

    id: Required[str]
    x_apollo_operation_name: str | None
    title: str | None
    description: str | None
    state_id: str | None
    priority: int | None
    assignee_id: str | None
    project_id: str | None
    added_label_ids: Sequence[str] | None
    added_release_ids: Sequence[str] | None
    auto_closed_by_parent_closing: bool | None
    cycle_id: str | None
    delegate_id: str | None
    due_date: dt.date | str | None
    estimate: int | None
    inherits_shared_access: bool | None
    label_ids: Sequence[str] | None
    parent_id: str | None
    priority_sort_order: float | None
    project_milestone_id: str | None
    release_ids: Sequence[str] | None
    removed_label_ids: Sequence[str] | None
    removed_release_ids: Sequence[str] | None
    sla_type: Literal["all", "onlyBusinessDays"] | str | None
    snoozed_by_id: str | None
    snoozed_until_at: dt.datetime | str | None
    sort_order: float | None
    sub_issue_sort_order: float | None
    subscriber_ids: Sequence[str] | None
    team_id: str | None
    trashed: bool | None
