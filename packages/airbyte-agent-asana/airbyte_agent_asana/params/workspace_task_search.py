# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Arguments of `workspace_task_search`."""

from typing import Literal, TypeAlias

__all__ = ["WorkspaceTaskSearchListParamsSortBy"]

WorkspaceTaskSearchListParamsSortBy: TypeAlias = Literal[
    "due_date", "created_at", "completed_at", "likes", "modified_at", "relevance"
]
