# Generated from specs/attic-store/connector.yaml by `connectorgen generate attic-store`. Do not edit.
"""Arguments of `letters`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["LettersColumn", "LettersCondition", "LettersSearchQuery", "LettersValues"]

LettersColumn: TypeAlias = Literal["id", "text"]


class LettersValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    text: str | None


LettersCondition = TypedDict("LettersCondition", {
    "eq": LettersValues, "neq": LettersValues, "gt": LettersValues, "gte": LettersValues, "lt": LettersValues,
    "lte": LettersValues, "contains": LettersValues, "array_contains": LettersValues, "any": LettersValues,
    "in": Mapping[LettersColumn, Sequence[Any]], "startswith": Mapping[LettersColumn, str],
    "endswith": Mapping[LettersColumn, str], "fuzzy": Mapping[LettersColumn, str],
    "keyword": Mapping[LettersColumn, str], "not": "LettersCondition", "and": Sequence["LettersCondition"],
    "or": Sequence["LettersCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class LettersSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: LettersCondition
    sort: Sequence[Mapping[LettersColumn, Literal["asc", "desc"]]]
