# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""The entities and actions of LumenDesk that `execute` accepts, for editors and type checkers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar, overload

__all__ = ["LumenDeskCalls"]

Result = TypeVar("Result")
Params: TypeAlias = Mapping[str, Any] | None
Stored: TypeAlias = Literal["context_store_search", "context_store_sql_query"]


class LumenDeskCalls(Generic[Result]):
    """Overloads of `execute`; `Result` is its return type."""

    if TYPE_CHECKING:

        @overload
        def execute(
            self, entity: Literal["users"], action: Literal["get", "list"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["tickets"],
            action: Literal["list", "create", "get", "delete", "update", "search"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["comments"], action: Literal["list", "create"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["attachments"],
            action: Literal["list", "create", "download"],
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["exports"], action: Literal["download"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["articles"], action: Literal["list", "create"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["contacts"], action: Literal["update"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["tags"], action: Literal["list", "create"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["satisfaction_ratings"], action: Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(self, entity: str, action: str, params: Params = None) -> Result: ...

        def execute(self, entity: str, action: str, params: Params = None) -> Result:
            """Call an operation by name, untyped, for agents and tools.

            Args:
                entity: Name of an entity.
                action: Name of one of its actions.
                params: Parameters, with the API's own names.

            Raises:
                AirbyteError: The call is invalid or failed.
            """
            raise NotImplementedError
