# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Arguments of `satisfaction_ratings`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "SatisfactionRatingsColumn", "SatisfactionRatingsCondition", "SatisfactionRatingsListScore",
    "SatisfactionRatingsSearchQuery", "SatisfactionRatingsValues",
]  # fmt: skip

SatisfactionRatingsListScore: TypeAlias = Literal[
    "offered", "unoffered", "received", "received_with_comment", "received_without_comment", "good",
    "good_with_comment", "good_without_comment", "bad", "bad_with_comment", "bad_without_comment",
]  # fmt: skip
SatisfactionRatingsColumn: TypeAlias = Literal[
    "id", "ticket_id", "requester_id", "assignee_id", "group_id", "score", "comment", "reason", "created_at",
    "updated_at",
]  # fmt: skip


class SatisfactionRatingsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: int
    ticket_id: int | None
    requester_id: int | None
    assignee_id: int | None
    group_id: int | None
    score: str | None
    comment: str | None
    reason: str | None
    created_at: str | None
    updated_at: str | None


SatisfactionRatingsCondition = TypedDict("SatisfactionRatingsCondition", {
    "eq": SatisfactionRatingsValues, "neq": SatisfactionRatingsValues, "gt": SatisfactionRatingsValues,
    "gte": SatisfactionRatingsValues, "lt": SatisfactionRatingsValues, "lte": SatisfactionRatingsValues,
    "contains": SatisfactionRatingsValues, "array_contains": SatisfactionRatingsValues,
    "any": SatisfactionRatingsValues, "in": Mapping[SatisfactionRatingsColumn, Sequence[Any]],
    "startswith": Mapping[SatisfactionRatingsColumn, str],
    "endswith": Mapping[SatisfactionRatingsColumn, str], "fuzzy": Mapping[SatisfactionRatingsColumn, str],
    "keyword": Mapping[SatisfactionRatingsColumn, str], "not": "SatisfactionRatingsCondition",
    "and": Sequence["SatisfactionRatingsCondition"], "or": Sequence["SatisfactionRatingsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class SatisfactionRatingsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: SatisfactionRatingsCondition
    sort: Sequence[Mapping[SatisfactionRatingsColumn, Literal["asc", "desc"]]]
