# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Arguments of `issues`."""

import datetime as dt
from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .shared import CustomFieldValueParam

__all__ = ["IssueCreateParams", "IssueDestinationParam", "IssueUpdateParams"]


class IssueDestinationParam(TypedDict, total=False):
    """Where the messages of a new issue go."""

    destination: Literal["slack", "email", "in_app_chat", "internal"] | str | None
    """Channel."""
    email: str | None
    """Address to which an email is sent."""
    email_ccs: Sequence[str] | None
    """Recipients of a copy."""
    email_bccs: Sequence[str] | None
    """Recipients of a blind copy."""
    chat_widget_app_id: str | None
    """Id of the app of the chat widget."""


class IssueCreateParams(TypedDict, total=False):
    """Arguments of `issues.create`, by name."""

    title: Required[str]
    body_html: Required[str]
    priority: str | None
    requester_email: str | None
    requester_name: str | None
    account_id: str | None
    assignee_id: str | None
    team_id: str | None
    tags: Sequence[str] | None
    attachment_urls: Sequence[str] | None
    contact_id: str | None
    created_at: dt.datetime | str | None
    custom_fields: Sequence[CustomFieldValueParam] | None
    destination_metadata: IssueDestinationParam | None
    requester_avatar_url: str | None
    requester_id: str | None
    user_id: str | None


class IssueUpdateParams(TypedDict, total=False):
    """Arguments of `issues.update`, by name."""

    id: Required[str]
    state: str | None
    assignee_id: str | None
    team_id: str | None
    account_id: str | None
    tags: Sequence[str] | None
    custom_fields: Sequence[CustomFieldValueParam] | None
    customer_portal_visible: bool | None
    requester_id: str | None
