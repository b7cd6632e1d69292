# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""Arguments of `comments`."""

import datetime as dt
from typing import Required

from typing_extensions import TypedDict

__all__ = ["CommentCreateParams", "CommentUpdateParams"]


class CommentCreateParams(TypedDict, total=False):
    """Arguments of `comments.create`, by name."""

    issue_id: Required[str]
    body: Required[str]
    x_apollo_operation_name: str | None
    create_as_user: str | None
    create_on_synced_slack_thread: bool | None
    created_at: dt.datetime | str | None
    display_icon_url: str | None
    do_not_subscribe_to_issue: bool | None
    id: str | None
    parent_id: str | None
    quoted_text: str | None


class CommentUpdateParams(TypedDict, total=False):
    """Arguments of `comments.update`, by name."""

    id: Required[str]
    body: Required[str]
    x_apollo_operation_name: str | None
    quoted_text: str | None
