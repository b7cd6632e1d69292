# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Arguments of `organizations`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["OrganizationsColumn", "OrganizationsCondition", "OrganizationsSearchQuery", "OrganizationsValues"]

OrganizationsColumn: TypeAlias = Literal[
    "id", "name", "domain_names", "external_id", "details", "notes", "group_id", "tags", "created_at",
    "updated_at",
]  # fmt: skip


class OrganizationsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: int
    name: str | None
    domain_names: Sequence[Any] | None
    external_id: str | None
    details: str | None
    notes: str | None
    group_id: int | None
    tags: Sequence[Any] | None
    created_at: str | None
    updated_at: str | None


OrganizationsCondition = TypedDict("OrganizationsCondition", {
    "eq": OrganizationsValues, "neq": OrganizationsValues, "gt": OrganizationsValues,
    "gte": OrganizationsValues, "lt": OrganizationsValues, "lte": OrganizationsValues,
    "contains": OrganizationsValues, "array_contains": OrganizationsValues, "any": OrganizationsValues,
    "in": Mapping[OrganizationsColumn, Sequence[Any]], "startswith": Mapping[OrganizationsColumn, str],
    "endswith": Mapping[OrganizationsColumn, str], "fuzzy": Mapping[OrganizationsColumn, str],
    "keyword": Mapping[OrganizationsColumn, str], "not": "OrganizationsCondition",
    "and": Sequence["OrganizationsCondition"], "or": Sequence["OrganizationsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class OrganizationsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: OrganizationsCondition
    sort: Sequence[Mapping[OrganizationsColumn, Literal["asc", "desc"]]]
