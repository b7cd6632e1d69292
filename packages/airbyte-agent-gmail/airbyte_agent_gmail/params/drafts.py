# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""Arguments of `drafts`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["DraftCreateParams", "DraftUpdateParams", "NewMessageParam"]


class NewMessageParam(TypedDict, total=False):
    """A message as one text."""

    raw: Required[str]
    """RFC 5322 text of the message, as URL-safe base64."""
    thread_id: str | None
    """Id of the thread that it belongs to; its Subject, References and In-Reply-To must match."""


class DraftCreateParams(TypedDict, total=False):
    """Arguments of `drafts.create`, by name."""

    message: Required[NewMessageParam]


class DraftUpdateParams(TypedDict, total=False):
    """Arguments of `drafts.update`, by name."""

    draft_id: Required[str]
    message: Required[NewMessageParam]
