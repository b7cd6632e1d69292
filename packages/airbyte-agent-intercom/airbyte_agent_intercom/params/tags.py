# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Arguments of `tags`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["TagCompanyParam", "TagUserParam", "TagsColumn", "TagsCondition", "TagsSearchQuery", "TagsValues"]

TagsColumn: TypeAlias = Literal["id", "name", "type", "applied_at", "applied_by"]


class TagCompanyParam(TypedDict, total=False):
    """A company to tag, by either id."""

    id: str | None
    """Id of the company, given by Intercom."""
    company_id: str | None
    """Id that your own system has for the company."""
    untag: bool | None
    """True takes the tag off."""


class TagUserParam(TypedDict, total=False):
    """A contact to tag."""

    id: str | None
    """Id of the contact, given by Intercom."""


class TagsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    name: str | None
    type: str | None
    applied_at: int | None
    applied_by: Mapping[str, Any] | None


TagsCondition = TypedDict("TagsCondition", {
    "eq": TagsValues, "neq": TagsValues, "gt": TagsValues, "gte": TagsValues, "lt": TagsValues,
    "lte": TagsValues, "contains": TagsValues, "array_contains": TagsValues, "any": TagsValues,
    "in": Mapping[TagsColumn, Sequence[Any]], "startswith": Mapping[TagsColumn, str],
    "endswith": Mapping[TagsColumn, str], "fuzzy": Mapping[TagsColumn, str],
    "keyword": Mapping[TagsColumn, str], "not": "TagsCondition", "and": Sequence["TagsCondition"],
    "or": Sequence["TagsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class TagsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: TagsCondition
    sort: Sequence[Mapping[TagsColumn, Literal["asc", "desc"]]]
