# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""Arguments of `merge_requests`."""

from typing import Literal, TypeAlias

__all__ = ["MergeRequestListParamsOrderBy"]

MergeRequestListParamsOrderBy: TypeAlias = Literal[
    "created_at",
    "label_priority",
    "milestone_due",
    "popularity",
    "priority",
    "title",
    "updated_at",
    "merged_at",
]
