# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Arguments of `organization_memberships`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "OrganizationMembershipsColumn", "OrganizationMembershipsCondition", "OrganizationMembershipsSearchQuery",
    "OrganizationMembershipsValues",
]  # fmt: skip

OrganizationMembershipsColumn: TypeAlias = Literal[
    "id", "user_id", "organization_id", "organization_name", "default", "created_at",
]  # fmt: skip


class OrganizationMembershipsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: int
    user_id: int | None
    organization_id: int | None
    organization_name: str | None
    default: bool | None
    created_at: str | None


OrganizationMembershipsCondition = TypedDict("OrganizationMembershipsCondition", {
    "eq": OrganizationMembershipsValues, "neq": OrganizationMembershipsValues,
    "gt": OrganizationMembershipsValues, "gte": OrganizationMembershipsValues,
    "lt": OrganizationMembershipsValues, "lte": OrganizationMembershipsValues,
    "contains": OrganizationMembershipsValues, "array_contains": OrganizationMembershipsValues,
    "any": OrganizationMembershipsValues, "in": Mapping[OrganizationMembershipsColumn, Sequence[Any]],
    "startswith": Mapping[OrganizationMembershipsColumn, str],
    "endswith": Mapping[OrganizationMembershipsColumn, str],
    "fuzzy": Mapping[OrganizationMembershipsColumn, str],
    "keyword": Mapping[OrganizationMembershipsColumn, str], "not": "OrganizationMembershipsCondition",
    "and": Sequence["OrganizationMembershipsCondition"], "or": Sequence["OrganizationMembershipsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class OrganizationMembershipsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: OrganizationMembershipsCondition
    sort: Sequence[Mapping[OrganizationMembershipsColumn, Literal["asc", "desc"]]]
