# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""The entities and actions of Customer.io that `execute` accepts, for editors and type checkers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar, overload

__all__ = ["CustomerIoCalls"]

Result = TypeVar("Result")
Params: TypeAlias = Mapping[str, Any] | None
Stored: TypeAlias = Literal["context_store_search", "context_store_sql_query"]


class CustomerIoCalls(Generic[Result]):
    """Overloads of `execute`; `Result` is its return type."""

    if TYPE_CHECKING:

        @overload
        def execute(
            self, entity: Literal["campaigns"], action: Literal["list", "get"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["campaign_actions"],
            action: Literal["list", "get"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["newsletters"],
            action: Literal["list", "get"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["segments"], action: Literal["list", "create", "get"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["messages"], action: Literal["list", "get"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["activities"], action: Literal["list"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["sender_identities"], action: Literal["list", "get"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["snippets"],
            action: Literal["list", "update", "create"],
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["collections"],
            action: Literal["list", "create", "get", "update"],
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["reporting_webhooks"],
            action: Literal["list", "create", "get", "update"],
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["exports"], action: Literal["list", "create", "get"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["transactional_messages"],
            action: Literal["list", "get"],
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["transactional_message_contents"],
            action: Literal["list", "update"],
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["transactional_email"], action: Literal["create"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["transactional_sms"], action: Literal["create"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["transactional_push"], action: Literal["create"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["transactional_inbox_message"],
            action: Literal["create"],
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["broadcast_trigger"], action: Literal["create"], params: Params = None
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
