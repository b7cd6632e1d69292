# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Arguments of `conversations`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "ConversationSenderParam", "ConversationsColumn", "ConversationsCondition", "ConversationsSearchQuery",
    "ConversationsValues",
]  # fmt: skip

ConversationsColumn: TypeAlias = Literal[
    "id", "title", "state", "open", "read", "priority", "created_at", "updated_at", "waiting_since",
    "admin_assignee_id", "team_assignee_id", "source", "conversation_rating", "custom_attributes",
]  # fmt: skip


class ConversationSenderParam(TypedDict, total=False):
    """Who a conversation is from."""

    type: Required[Literal["lead", "user", "contact"] | str]
    """Role of the contact."""
    id: Required[str]
    """Id of the contact, given by Intercom. Exactly 24 characters."""


class ConversationsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    title: str | None
    state: str | None
    open: bool | None
    read: bool | None
    priority: str | None
    created_at: int | None
    updated_at: int | None
    waiting_since: int | None
    admin_assignee_id: int | None
    team_assignee_id: int | None
    source: Mapping[str, Any] | None
    conversation_rating: Mapping[str, Any] | None
    custom_attributes: Mapping[str, Any] | None


ConversationsCondition = TypedDict("ConversationsCondition", {
    "eq": ConversationsValues, "neq": ConversationsValues, "gt": ConversationsValues,
    "gte": ConversationsValues, "lt": ConversationsValues, "lte": ConversationsValues,
    "contains": ConversationsValues, "array_contains": ConversationsValues, "any": ConversationsValues,
    "in": Mapping[ConversationsColumn, Sequence[Any]], "startswith": Mapping[ConversationsColumn, str],
    "endswith": Mapping[ConversationsColumn, str], "fuzzy": Mapping[ConversationsColumn, str],
    "keyword": Mapping[ConversationsColumn, str], "not": "ConversationsCondition",
    "and": Sequence["ConversationsCondition"], "or": Sequence["ConversationsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class ConversationsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: ConversationsCondition
    sort: Sequence[Mapping[ConversationsColumn, Literal["asc", "desc"]]]
