# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Arguments of `sla_policies`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["SlaPoliciesColumn", "SlaPoliciesCondition", "SlaPoliciesSearchQuery", "SlaPoliciesValues"]

SlaPoliciesColumn: TypeAlias = Literal["id", "title", "description", "filter", "policy_metrics"]


class SlaPoliciesValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: int
    title: str | None
    description: str | None
    filter: Mapping[str, Any] | None
    policy_metrics: Sequence[Any] | None


SlaPoliciesCondition = TypedDict("SlaPoliciesCondition", {
    "eq": SlaPoliciesValues, "neq": SlaPoliciesValues, "gt": SlaPoliciesValues, "gte": SlaPoliciesValues,
    "lt": SlaPoliciesValues, "lte": SlaPoliciesValues, "contains": SlaPoliciesValues,
    "array_contains": SlaPoliciesValues, "any": SlaPoliciesValues,
    "in": Mapping[SlaPoliciesColumn, Sequence[Any]], "startswith": Mapping[SlaPoliciesColumn, str],
    "endswith": Mapping[SlaPoliciesColumn, str], "fuzzy": Mapping[SlaPoliciesColumn, str],
    "keyword": Mapping[SlaPoliciesColumn, str], "not": "SlaPoliciesCondition",
    "and": Sequence["SlaPoliciesCondition"], "or": Sequence["SlaPoliciesCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class SlaPoliciesSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: SlaPoliciesCondition
    sort: Sequence[Mapping[SlaPoliciesColumn, Literal["asc", "desc"]]]
