# Generated from specs/ferry-log/connector.yaml by `connectorgen generate ferry-log`. Do not edit.
"""Entities and actions of Ferry Log that `execute` takes, for editors and type checkers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, overload

__all__ = ["FerryLogCalls"]

Result = TypeVar("Result")


class FerryLogCalls(Generic[Result]):
    """What `execute` takes, where `Result` is what it gives back."""

    if TYPE_CHECKING:

        @overload
        def execute(
            self, entity: Literal["ships"], action: Literal["list"], params: Mapping[str, Any] | None = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["ports"], action: Literal["list"], params: Mapping[str, Any] | None = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["routes"], action: Literal["list"], params: Mapping[str, Any] | None = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["crews"], action: Literal["list"], params: Mapping[str, Any] | None = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["tickets"], action: Literal["list"], params: Mapping[str, Any] | None = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["berths"], action: Literal["list"], params: Mapping[str, Any] | None = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["sailings"],
            action: Literal["list"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["delays"], action: Literal["list"], params: Mapping[str, Any] | None = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["tides"], action: Literal["list"], params: Mapping[str, Any] | None = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["wakes"], action: Literal["search"], params: Mapping[str, Any] | None = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["flags"], action: Literal["list"], params: Mapping[str, Any] | None = None
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
