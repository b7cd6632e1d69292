# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Arguments of `conversations`."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .shared import ApiVersionParam

__all__ = ["ConversationCreateParams", "ConversationSenderParam", "ConversationUpdateParams"]


class ConversationSenderParam(TypedDict, total=False):
    """Who a conversation is from."""

    type: Required[Literal["lead", "user", "contact"] | str]
    """Role of the contact."""
    id: Required[str]
    """Id of the contact, given by Intercom. Exactly 24 characters."""


class ConversationCreateParams(TypedDict, total=False):
    """Arguments of `conversations.create`, by name."""

    from_: Required[ConversationSenderParam]
    body: Required[str]
    intercom_version: ApiVersionParam | str | None
    subject: str | None
    attachment_urls: Sequence[str] | None
    created_at: int | dt.datetime | None
    brand_id: str | None


class ConversationUpdateParams(TypedDict, total=False):
    """Arguments of `conversations.update`, by name."""

    id: Required[str]
    intercom_version: ApiVersionParam | str | None
    read: bool | None
    title: str | None
    custom_attributes: Mapping[str, str | float | bool | None] | None
    company_id: str | None
