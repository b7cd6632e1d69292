# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Arguments of `issue_notes`."""

from collections.abc import Sequence
from typing import Required

from typing_extensions import TypedDict

__all__ = ["IssueNoteCreateParams"]


class IssueNoteCreateParams(TypedDict, total=False):
    """Arguments of `issue_notes.create`, by name."""

    id: Required[str]
    body_html: Required[str]
    thread_id: str | None
    message_id: str | None
    attachment_urls: Sequence[str] | None
    user_id: str | None
