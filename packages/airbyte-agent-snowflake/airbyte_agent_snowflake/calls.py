# Generated from specs/snowflake/connector.yaml by `connectorgen generate snowflake`. Do not edit.
"""The entities and actions of Snowflake that `execute` accepts, for editors and type checkers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar, overload

__all__ = ["SnowflakeCalls"]

Result = TypeVar("Result")
Params: TypeAlias = Mapping[str, Any] | None


class SnowflakeCalls(Generic[Result]):
    """Overloads of `execute`; `Result` is its return type."""

    if TYPE_CHECKING:

        @overload
        def execute(
            self, entity: Literal["databases"], action: Literal["list"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["schemas"], action: Literal["list"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["tables"], action: Literal["list"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["views"], action: Literal["list"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["warehouses"], action: Literal["list"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["columns"], action: Literal["list"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["record"],
            action: Literal["list", "get", "create", "update", "delete"],
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["result_partitions"], action: Literal["get"], params: Params = None
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
