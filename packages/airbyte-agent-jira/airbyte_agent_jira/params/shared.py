# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Arguments that several entities share."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required

from typing_extensions import TypedDict

__all__ = [
    "AdfDocumentParam",
    "AdfMarkParam",
    "AdfNodeParam",
    "EntityPropertyParam",
    "FieldUpdateParam",
    "HistoryMetadataParam",
    "HistoryMetadataParticipantParam",
    "IssueFieldsInput",
    "IssueInput",
    "NamedInput",
    "ProjectInput",
    "TimeTrackingInput",
    "TransitionInput",
    "UserInput",
    "VisibilityParam",
]


class ProjectInput(TypedDict, total=False):
    """A project chosen by its id or by its key."""

    id: str | None
    """Numeric id of the project, as text."""
    key: str | None
    """Key of the project, such as EX, where no id is given."""


class NamedInput(TypedDict, total=False):
    """A value chosen by its id or by its name."""

    id: str | None
    """Numeric id of it, as text."""
    name: str | None
    """Name of it, where no id is given."""


class AdfMarkParam(TypedDict, total=False):
    """Formatting of a text node."""

    type: Required[str]
    """Kind of formatting, such as strong, em, code, strike, underline or link."""
    attrs: Mapping[str, Any] | None
    """Settings of the formatting, such as href of a link."""


class AdfNodeParam(TypedDict, total=False):
    """A block of formatted text, or a piece within one."""

    type: Required[str]
    """Kind of node, such as paragraph, heading, bulletList, codeBlock, text or mention."""
    text: str | None
    """The text itself, in a node of type text."""
    attrs: Mapping[str, Any] | None
    """Settings of the node's kind, such as level of a heading or id of a mention."""
    content: "Sequence[AdfNodeParam | Mapping[str, Any]] | None"
    """Nodes within it."""
    marks: Sequence[AdfMarkParam | Mapping[str, Any]] | None
    """Formatting of a text node."""


class AdfDocumentParam(TypedDict, total=False):
    """Formatted text in the Atlassian Document Format."""

    type: Required[str]
    """Always doc."""
    version: Required[int]
    """Version of the format; 1."""
    content: Required[Sequence[AdfNodeParam | Mapping[str, Any]]]
    """Blocks of the text, from top to bottom."""


class UserInput(TypedDict, total=False):
    """A user chosen by account id."""

    account_id: str | None
    """Id of the account. At most 128 characters."""
    id: str | None
    """The same under another name."""


class IssueInput(TypedDict, total=False):
    """An issue chosen by its id or by its key."""

    id: str | None
    """Numeric id of the issue, as text."""
    key: str | None
    """Key of the issue, such as EX-1, where no id is given."""


class TimeTrackingInput(TypedDict, total=False):
    """Estimates of an issue."""

    original_estimate: str | None
    """First estimate, such as 2d 4h."""
    remaining_estimate: str | None
    """Estimate of what remains, such as 4h."""


class IssueFieldsInput(TypedDict, total=False):
    """Fields of an issue by id: those of the system, and any other, as customfield_10010."""

    project: ProjectInput | None
    """Project it goes into; a new issue needs one."""
    issuetype: NamedInput | None
    """Kind of issue; a new issue needs one."""
    summary: str | None
    """Title of the issue, on one line; a new issue needs one. At most 255 characters."""
    description: AdfDocumentParam | Mapping[str, Any] | None
    """Summary; null clears it."""
    assignee: UserInput | None
    """Assignee; null to unassign."""
    reporter: UserInput | None
    """Who asks for it."""
    priority: NamedInput | None
    """Priority."""
    labels: Sequence[str] | None
    """All of its labels, each a word."""
    duedate: dt.date | str | None
    """Day it is due; null clears it."""
    parent: IssueInput | None
    """Epic or issue it belongs to; a subtask needs one."""
    components: Sequence[NamedInput] | None
    """All parts of the project it concerns."""
    fix_versions: Sequence[NamedInput] | None
    """All releases it is or will be settled in."""
    versions: Sequence[NamedInput] | None
    """All releases it was found in."""
    environment: AdfDocumentParam | Mapping[str, Any] | None
    """Where it was found: system, browser, hardware; null clears it."""
    resolution: NamedInput | None
    """Resolution; in most workflows set by a transition."""
    security: NamedInput | None
    """Security level that limits who sees it; null for none."""
    timetracking: TimeTrackingInput | None
    """Estimates."""


class FieldUpdateParam(TypedDict, total=False):
    """One change to a field; exactly one key."""

    set: Any
    """Value that takes the place of the old one."""
    add: Any
    """Value added to a list."""
    remove: Any
    """Value removed from a list."""
    edit: Any
    """Value changed in part, such as an estimate."""
    copy: Any
    """Issue that the value is copied from."""


class TransitionInput(TypedDict, total=False):
    """A transition to perform."""

    id: Required[str]
    """Id of the transition, from issue_transitions.list."""
    looped: bool | None
    """Whether it may lead back to the same status."""


class HistoryMetadataParticipantParam(TypedDict, total=False):
    """A person or system in an entry of the history."""

    id: str | None
    """Id of the participant."""
    display_name: str | None
    """Name that is shown."""
    display_name_key: str | None
    """Translation key of that name."""
    type: str | None
    """Kind of participant."""
    avatar_url: str | None
    """URL of a picture."""
    url: str | None
    """URL of a page about the participant."""


class HistoryMetadataParam(TypedDict, total=False):
    """What an app says about a change, shown in the issue's history."""

    type: str | None
    """Kind of entry, in the app's own words."""
    description: str | None
    """Text shown in the history."""
    description_key: str | None
    """Translation key of that text."""
    activity_description: str | None
    """Text shown in the activity stream."""
    activity_description_key: str | None
    """Translation key of that text."""
    email_description: str | None
    """Text for notifications by email."""
    email_description_key: str | None
    """Translation key of that text."""
    actor: HistoryMetadataParticipantParam | Mapping[str, Any] | None
    """Who did it."""
    generator: HistoryMetadataParticipantParam | Mapping[str, Any] | None
    """System that wrote the entry."""
    cause: HistoryMetadataParticipantParam | Mapping[str, Any] | None
    """What made it happen."""
    extra_data: Mapping[str, str] | None
    """Your own key-value pairs; all values are text."""


class EntityPropertyParam(TypedDict, total=False):
    """A value that an app keeps with a record."""

    key: str | None
    """Name of the property."""
    value: Any
    """Any JSON value."""


class VisibilityParam(TypedDict, total=False):
    """Visibility of a comment or worklog; everyone if absent."""

    type: Literal["group", "role"] | str | None
    """Whether it is limited to a group or to a project role."""
    value: str | None
    """Name of the group or role; a group's may change."""
    identifier: str | None
    """Id of the group, or name of the role."""
