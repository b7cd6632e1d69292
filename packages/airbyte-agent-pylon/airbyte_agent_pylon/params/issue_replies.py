# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Arguments of `issue_replies`."""

from collections.abc import Sequence
from typing import Required

from typing_extensions import TypedDict

__all__ = ["IssueReplyCreateParams", "ReplyAddressesParam"]


class ReplyAddressesParam(TypedDict, total=False):
    """Addresses to which a reply is sent."""

    to_emails: Sequence[str] | None
    """Recipients."""
    cc_emails: Sequence[str] | None
    """Recipients of a copy."""
    bcc_emails: Sequence[str] | None
    """Recipients of a blind copy."""


class IssueReplyCreateParams(TypedDict, total=False):
    """Arguments of `issue_replies.create`, by name."""

    id: Required[str]
    body_html: Required[str]
    message_id: Required[str]
    user_id: str | None
    contact_id: str | None
    attachment_urls: Sequence[str] | None
    email_info: ReplyAddressesParam | None
