# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Arguments of `issue_comments`."""

from collections.abc import Mapping, Sequence
from typing import Any, Required

from typing_extensions import TypedDict

from .shared import AdfDocumentParam, EntityPropertyParam, VisibilityParam

__all__ = ["IssueCommentCreateParams", "IssueCommentUpdateParams"]


class IssueCommentCreateParams(TypedDict, total=False):
    """Arguments of `issue_comments.create`, by name."""

    issue_id_or_key: Required[str]
    body: Required[AdfDocumentParam | Mapping[str, Any]]
    expand: str | None
    visibility: VisibilityParam | Mapping[str, Any] | None
    properties: Sequence[EntityPropertyParam] | None


class IssueCommentUpdateParams(TypedDict, total=False):
    """Arguments of `issue_comments.update`, by name."""

    issue_id_or_key: Required[str]
    comment_id: Required[str]
    body: Required[AdfDocumentParam | Mapping[str, Any]]
    notify_users: bool | None
    expand: str | None
    visibility: VisibilityParam | Mapping[str, Any] | None
    properties: Sequence[EntityPropertyParam] | None
