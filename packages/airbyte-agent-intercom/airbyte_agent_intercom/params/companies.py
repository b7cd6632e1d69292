# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Arguments of `companies`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["CompaniesColumn", "CompaniesCondition", "CompaniesSearchQuery", "CompaniesValues"]

CompaniesColumn: TypeAlias = Literal[
    "id", "company_id", "name", "website", "industry", "size", "monthly_spend", "user_count", "session_count",
    "plan", "created_at", "updated_at", "last_request_at", "custom_attributes",
]  # fmt: skip


class CompaniesValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    company_id: str | None
    name: str | None
    website: str | None
    industry: str | None
    size: int | None
    monthly_spend: float | None
    user_count: int | None
    session_count: int | None
    plan: Mapping[str, Any] | None
    created_at: int | None
    updated_at: int | None
    last_request_at: int | None
    custom_attributes: Mapping[str, Any] | None


CompaniesCondition = TypedDict("CompaniesCondition", {
    "eq": CompaniesValues, "neq": CompaniesValues, "gt": CompaniesValues, "gte": CompaniesValues,
    "lt": CompaniesValues, "lte": CompaniesValues, "contains": CompaniesValues,
    "array_contains": CompaniesValues, "any": CompaniesValues, "in": Mapping[CompaniesColumn, Sequence[Any]],
    "startswith": Mapping[CompaniesColumn, str], "endswith": Mapping[CompaniesColumn, str],
    "fuzzy": Mapping[CompaniesColumn, str], "keyword": Mapping[CompaniesColumn, str],
    "not": "CompaniesCondition", "and": Sequence["CompaniesCondition"], "or": Sequence["CompaniesCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class CompaniesSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: CompaniesCondition
    sort: Sequence[Mapping[CompaniesColumn, Literal["asc", "desc"]]]
