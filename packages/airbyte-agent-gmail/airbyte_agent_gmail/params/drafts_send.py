# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""Arguments of `drafts_send`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["DraftsSendCreateParams"]


class DraftsSendCreateParams(TypedDict, total=False):
    """Arguments of `drafts_send.create`, by name."""

    id: Required[str]
