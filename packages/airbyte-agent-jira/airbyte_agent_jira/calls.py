# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Entities and actions of Jira that `execute` takes, for editors and type checkers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, overload

__all__ = ["JiraCalls"]

Result = TypeVar("Result")


class JiraCalls(Generic[Result]):
    """What `execute` takes, where `Result` is what it gives back."""

    if TYPE_CHECKING:

        @overload
        def execute(
            self,
            entity: Literal["projects"],
            action: Literal["search", "get", "context_store_search", "context_store_sql_query"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["issues"],
            action: Literal[
                "search",
                "create",
                "get",
                "update",
                "delete",
                "context_store_search",
                "context_store_sql_query",
            ],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["issues_assignee"],
            action: Literal["update"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["issue_transitions"],
            action: Literal["list", "create"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["issue_comments"],
            action: Literal[
                "list", "create", "get", "update", "delete", "context_store_search", "context_store_sql_query"
            ],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["issue_worklogs"],
            action: Literal["list", "create", "get", "context_store_search", "context_store_sql_query"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["issue_links"],
            action: Literal["create"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["issue_fields"],
            action: Literal["list", "search", "context_store_search", "context_store_sql_query"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["users"],
            action: Literal["list", "search", "get", "context_store_search", "context_store_sql_query"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(self, entity: str, action: str, params: Mapping[str, Any] | None = None) -> Result: ...

        def execute(self, entity: str, action: str, params: Mapping[str, Any] | None = None) -> Result:
            """Make any call by name, untyped: for agents and tools.

            Args:
                entity: One of those that the connector has.
                action: One of those that the entity has.
                params: Values by the API's own names, sent as they are.

            Raises:
                AirbyteError: The call is wrong or did not succeed.
            """
            raise NotImplementedError
