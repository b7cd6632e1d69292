# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Arguments of `issue_links`."""

from collections.abc import Mapping, Sequence
from typing import Any, Required

from typing_extensions import TypedDict

from .shared import AdfDocumentParam, EntityPropertyParam, IssueInput, VisibilityParam

__all__ = ["CommentInput", "IssueLinkCreateParams", "IssueLinkTypeInput"]


class IssueLinkTypeInput(TypedDict, total=False):
    """A kind of link, chosen by its id or a name."""

    id: str | None
    """Numeric id of the link type, as text."""
    name: str | None
    """Name of the link type, such as Blocks."""
    inward: str | None
    """What the target is to the source, where neither id nor name is given."""
    outward: str | None
    """What the source does to the target, where neither id nor name is given."""


class CommentInput(TypedDict, total=False):
    """A comment to add."""

    body: Required[AdfDocumentParam | Mapping[str, Any]]
    """Text."""
    visibility: VisibilityParam | Mapping[str, Any] | None
    """Group or role that it is visible to."""
    properties: Sequence[EntityPropertyParam] | None
    """Properties to keep with it."""


class IssueLinkCreateParams(TypedDict, total=False):
    """Arguments of `issue_links.create`, by name."""

    type: Required[IssueLinkTypeInput]
    inward_issue: Required[IssueInput]
    outward_issue: Required[IssueInput]
    comment: CommentInput | None
