# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""The entities and actions of Orbit Graph that `execute` accepts, for editors and type checkers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, overload

__all__ = ["OrbitGraphCalls"]

Result = TypeVar("Result")


class OrbitGraphCalls(Generic[Result]):
    """Overloads of `execute`; `Result` is its return type."""

    if TYPE_CHECKING:

        @overload
        def execute(
            self,
            entity: Literal["satellites"],
            action: Literal["list", "get", "update"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["passes"],
            action: Literal["list", "delete"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["reports"], action: Literal["list"], params: Mapping[str, Any] | None = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["costs"], action: Literal["list"], params: Mapping[str, Any] | None = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["stations"],
            action: Literal["list", "api_search"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["logs"], action: Literal["list"], params: Mapping[str, Any] | None = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["alerts"], action: Literal["list"], params: Mapping[str, Any] | None = None
        ) -> Result: ...
        @overload
        def execute(self, entity: str, action: str, params: Mapping[str, Any] | None = None) -> Result: ...

        def execute(self, entity: str, action: str, params: Mapping[str, Any] | None = None) -> Result:
            """Call an operation by name, untyped, for agents and tools.

            Args:
                entity: Name of an entity.
                action: Name of one of its actions.
                params: Parameters, with the API's own names.

            Raises:
                AirbyteError: The call is invalid or failed.
            """
            raise NotImplementedError
