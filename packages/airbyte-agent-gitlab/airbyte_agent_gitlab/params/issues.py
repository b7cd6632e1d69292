# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""Arguments of `issues`."""

from typing import Literal, TypeAlias

__all__ = ["IssueListParamsOrderBy"]

IssueListParamsOrderBy: TypeAlias = Literal[
    "created_at",
    "due_date",
    "label_priority",
    "milestone_due",
    "popularity",
    "priority",
    "relative_position",
    "title",
    "updated_at",
    "weight",
]
