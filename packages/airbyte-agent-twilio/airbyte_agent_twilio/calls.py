# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""The entities and actions of Twilio that `execute` accepts, for editors and type checkers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar, overload

__all__ = ["TwilioCalls"]

Result = TypeVar("Result")
Params: TypeAlias = Mapping[str, Any] | None
Stored: TypeAlias = Literal["context_store_search", "context_store_sql_query"]


class TwilioCalls(Generic[Result]):
    """Overloads of `execute`; `Result` is its return type."""

    if TYPE_CHECKING:

        @overload
        def execute(
            self, entity: Literal["accounts"], action: Literal["list", "get"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["calls"],
            action: Literal["list", "create", "get"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["messages"],
            action: Literal["list", "create", "get"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["incoming_phone_numbers"],
            action: Literal["list", "create", "get"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["recordings"],
            action: Literal["list", "get"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["conferences"],
            action: Literal["list", "get"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["usage_records"], action: Literal["list"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["addresses"], action: Literal["list", "get"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["queues"], action: Literal["list", "get"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["transcriptions"],
            action: Literal["list", "get"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["outgoing_caller_ids"],
            action: Literal["list", "get"] | Stored,
            params: Params = None,
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
