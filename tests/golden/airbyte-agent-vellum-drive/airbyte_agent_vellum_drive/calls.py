# Generated from specs/vellum-drive/connector.yaml by `connectorgen generate vellum-drive`. Do not edit.
"""Entities and actions of Vellum Drive that `execute` takes, for editors and type checkers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, overload

__all__ = ["VellumDriveCalls"]

Result = TypeVar("Result")


class VellumDriveCalls(Generic[Result]):
    """What `execute` takes, where `Result` is what it gives back."""

    if TYPE_CHECKING:

        @overload
        def execute(
            self,
            entity: Literal["files"],
            action: Literal["list", "create", "download", "context_store_search", "context_store_sql_query"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["documents"],
            action: Literal["download"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["photos"],
            action: Literal["create"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["links"], action: Literal["create"], params: Mapping[str, Any] | None = None
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
