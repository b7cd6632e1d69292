# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""Arguments of `projects`."""

from typing import Literal, TypeAlias

__all__ = ["ProjectListParamsOrderBy"]

ProjectListParamsOrderBy: TypeAlias = Literal[
    "id",
    "name",
    "path",
    "created_at",
    "updated_at",
    "last_activity_at",
    "similarity",
    "star_count",
    "storage_size",
    "repository_size",
    "wiki_size",
    "packages_size",
]
