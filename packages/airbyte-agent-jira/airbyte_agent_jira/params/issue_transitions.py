# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Arguments of `issue_transitions`."""

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

__all__ = ["IssueTransitionCreateParams"]


class IssueTransitionCreateParams(TypedDict, total=False):
    """Arguments of `issue_transitions.create`, by name."""

    issue_id_or_key: Required[str]
    transition: Required[TransitionInput]
    fields: IssueFieldsInput | Mapping[str, Any] | None
    update: Mapping[str, Sequence[FieldUpdateParam]] | None
    history_metadata: HistoryMetadataParam | Mapping[str, Any] | None
    properties: Sequence[EntityPropertyParam] | None
