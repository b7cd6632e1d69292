# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""The entities and actions of Stripe that `execute` accepts, for editors and type checkers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar, overload

__all__ = ["StripeCalls"]

Result = TypeVar("Result")
Params: TypeAlias = Mapping[str, Any] | None
Stored: TypeAlias = Literal["context_store_search", "context_store_sql_query"]


class StripeCalls(Generic[Result]):
    """Overloads of `execute`; `Result` is its return type."""

    if TYPE_CHECKING:

        @overload
        def execute(
            self,
            entity: Literal["customers"],
            action: Literal["list", "create", "get", "update", "delete", "search"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["products"],
            action: Literal["list", "create", "get", "update", "delete", "search"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["prices"], action: Literal["create"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["checkout_sessions"], action: Literal["create"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["payment_method_attachments"],
            action: Literal["create"],
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["payment_intents"],
            action: Literal["list", "create", "get", "update", "search"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["payment_intent_confirmations"],
            action: Literal["create"],
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["payment_intent_cancellations"],
            action: Literal["create"],
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["charges"],
            action: Literal["list", "get", "search"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["refunds"],
            action: Literal["list", "create", "get"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["disputes"], action: Literal["list", "get"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["subscriptions"],
            action: Literal["list", "create", "get", "update", "delete", "search"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["invoices"],
            action: Literal["list", "create", "get", "search"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["invoice_finalizations"], action: Literal["create"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["invoice_sends"], action: Literal["create"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["balance"], action: Literal["get"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["balance_transactions"],
            action: Literal["list", "get"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["payouts"], action: Literal["list", "get"] | Stored, params: Params = None
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
