# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Arguments of `brands`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["BrandsColumn", "BrandsCondition", "BrandsSearchQuery", "BrandsValues"]

BrandsColumn: TypeAlias = Literal["id", "name", "subdomain", "active", "default", "created_at"]


class BrandsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: int
    name: str | None
    subdomain: str | None
    active: bool | None
    default: bool | None
    created_at: str | None


BrandsCondition = TypedDict("BrandsCondition", {
    "eq": BrandsValues, "neq": BrandsValues, "gt": BrandsValues, "gte": BrandsValues, "lt": BrandsValues,
    "lte": BrandsValues, "contains": BrandsValues, "array_contains": BrandsValues, "any": BrandsValues,
    "in": Mapping[BrandsColumn, Sequence[Any]], "startswith": Mapping[BrandsColumn, str],
    "endswith": Mapping[BrandsColumn, str], "fuzzy": Mapping[BrandsColumn, str],
    "keyword": Mapping[BrandsColumn, str], "not": "BrandsCondition", "and": Sequence["BrandsCondition"],
    "or": Sequence["BrandsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class BrandsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: BrandsCondition
    sort: Sequence[Mapping[BrandsColumn, Literal["asc", "desc"]]]
