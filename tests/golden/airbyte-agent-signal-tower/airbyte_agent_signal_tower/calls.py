# Generated from specs/signal-tower/connector.yaml by `connectorgen generate signal-tower`. Do not edit.
"""The entities and actions of Signal Tower that `execute` accepts, for editors and type checkers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar, overload

__all__ = ["SignalTowerCalls"]

Result = TypeVar("Result")
Params: TypeAlias = Mapping[str, Any] | None


class SignalTowerCalls(Generic[Result]):
    """Overloads of `execute`; `Result` is its return type."""

    if TYPE_CHECKING:

        @overload
        def execute(
            self,
            entity: Literal["messages"],
            action: Literal["list", "create", "update"],
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["routes"], action: Literal["get"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["bodies"], action: Literal["update"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["logs"], action: Literal["get", "create"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["volumes"], action: Literal["update"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["flags"], action: Literal["update"], params: Params = None
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
