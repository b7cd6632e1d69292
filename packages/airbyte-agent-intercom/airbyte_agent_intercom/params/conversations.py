# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Arguments of `conversations`."""

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["ConversationSenderParam"]


class ConversationSenderParam(TypedDict, total=False):
    """Who a conversation is from."""

    type: Required[Literal["lead", "user", "contact"] | str]
    """Role of the contact."""
    id: Required[str]
    """Id of the contact, given by Intercom. Exactly 24 characters."""
