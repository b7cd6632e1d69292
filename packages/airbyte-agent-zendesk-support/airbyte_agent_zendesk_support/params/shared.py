# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Arguments that several entities share."""

from collections.abc import Sequence
from typing import Any, Literal, Required

from typing_extensions import TypedDict

__all__ = ["CollaboratorParam", "CommentParam", "CustomFieldParam", "EmailCopyParam", "FollowerParam"]


class CommentParam(TypedDict, total=False):
    body: str | None
    """Its text, as Markdown."""
    html_body: str | None
    """Its text as HTML, instead of `body`."""
    public: bool | None
    """Whether the requester can read it; true by default, false for an internal note."""
    author_id: int | None
    """Id of the user to name as its author."""
    uploads: Sequence[str] | None
    """Tokens of uploaded files to attach."""


class CustomFieldParam(TypedDict, total=False):
    id: Required[int]
    """Id of the ticket field."""
    value: Required[str | float | bool | Sequence[Any] | None]
    """Text, number, boolean or option tags; null clears it."""


class CollaboratorParam(TypedDict, total=False):
    name: str | None
    """Name of the user."""
    email: str | None
    """Email address of the user."""


class EmailCopyParam(TypedDict, total=False):
    user_id: str | None
    """Id of the user."""
    user_email: str | None
    """Address of the user, instead of the id."""
    user_name: str | None
    """Name of the user, if the address is new."""
    action: Literal["put", "delete"] | str | None
    """Whether to add the user, which is the default, or remove them."""


class FollowerParam(TypedDict, total=False):
    user_id: str | None
    """Id of the agent."""
    user_email: str | None
    """Address of the agent, instead of the id."""
    action: Literal["put", "delete"] | str | None
    """Whether to add the agent, which is the default, or remove them."""
