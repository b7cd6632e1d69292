# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Arguments of `issues`."""

from collections.abc import Mapping, Sequence
from typing import Any, Required

from typing_extensions import TypedDict

from .shared import (
    EntityPropertyParam,
    FieldUpdateParam,
    HistoryMetadataParam,
    IssueFieldsInput,
    TransitionInput,
)

__all__ = ["IssueCreateParams", "IssueUpdateParams"]


class IssueCreateParams(TypedDict, total=False):
    """Arguments of `issues.create`, by name."""

    fields: Required[IssueFieldsInput | Mapping[str, Any]]
    update_history: bool | None
    update: Mapping[str, Sequence[FieldUpdateParam]] | None
    transition: TransitionInput | None
    history_metadata: HistoryMetadataParam | Mapping[str, Any] | None
    properties: Sequence[EntityPropertyParam] | None


class IssueUpdateParams(TypedDict, total=False):
    """Arguments of `issues.update`, by name."""

    issue_id_or_key: Required[str]
    notify_users: bool | None
    override_screen_security: bool | None
    override_editable_flag: bool | None
    return_issue: bool | None
    expand: str | None
    fields: IssueFieldsInput | Mapping[str, Any] | None
    update: Mapping[str, Sequence[FieldUpdateParam]] | None
    transition: TransitionInput | None
    history_metadata: HistoryMetadataParam | Mapping[str, Any] | None
    properties: Sequence[EntityPropertyParam] | None
