# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Arguments of `internal_articles`."""

from collections.abc import Sequence
from typing import Required

from typing_extensions import TypedDict

from .shared import ApiVersionParam

__all__ = ["InternalArticleCreateParams", "InternalArticleUpdateParams"]


class InternalArticleCreateParams(TypedDict, total=False):
    """Arguments of `internal_articles.create`, by name."""

    title: Required[str]
    owner_id: Required[int]
    author_id: Required[int]
    intercom_version: ApiVersionParam | str | None
    body: str | None
    body_markdown: str | None
    audience_ids: Sequence[int] | None
    ai_chatbot_availability: bool | None
    ai_copilot_availability: bool | None
    ai_sales_agent_availability: bool | None


class InternalArticleUpdateParams(TypedDict, total=False):
    """Arguments of `internal_articles.update`, by name."""

    id: Required[str]
    intercom_version: ApiVersionParam | str | None
    title: str | None
    owner_id: int | None
    author_id: int | None
    body: str | None
    body_markdown: str | None
    audience_ids: Sequence[int] | None
    ai_chatbot_availability: bool | None
    ai_copilot_availability: bool | None
    ai_sales_agent_availability: bool | None
