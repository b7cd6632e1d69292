# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Entities and actions of LumenDesk that `execute` takes, for editors and type checkers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, overload

__all__ = ["LumenDeskCalls"]

Result = TypeVar("Result")


class LumenDeskCalls(Generic[Result]):
    """What `execute` takes, where `Result` is what it gives back."""

    if TYPE_CHECKING:

        @overload
        def execute(
            self,
            entity: Literal["users"],
            action: Literal["get", "list", "context_store_search", "context_store_sql_query"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["tickets"],
            action: Literal[
                "list",
                "create",
                "get",
                "delete",
                "update",
                "search",
                "context_store_search",
                "context_store_sql_query",
            ],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["comments"],
            action: Literal["list", "create"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["attachments"],
            action: Literal["list", "create", "download"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["exports"],
            action: Literal["download"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["articles"],
            action: Literal["list", "create"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["contacts"],
            action: Literal["update"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["tags"],
            action: Literal["list", "create"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["satisfaction_ratings"],
            action: Literal["context_store_search", "context_store_sql_query"],
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
