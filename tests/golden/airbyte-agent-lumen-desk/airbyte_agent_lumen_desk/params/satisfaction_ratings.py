# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Arguments of `satisfaction_ratings`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "SatisfactionRatingsColumn", "SatisfactionRatingsCondition", "SatisfactionRatingsSearchQuery",
    "SatisfactionRatingsValues",
]  # fmt: skip

SatisfactionRatingsColumn: TypeAlias = Literal["id", "score"]


class SatisfactionRatingsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: int
    score: str | None


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
