# Generated from specs/amazon-seller-partner/connector.yaml by `connectorgen generate amazon-seller-partner`. Do not edit.
"""The entities and actions of Amazon Seller Partner that `execute` accepts, for editors and type checkers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar, overload

__all__ = ["AmazonSellerPartnerCalls"]

Result = TypeVar("Result")
Params: TypeAlias = Mapping[str, Any] | None
Stored: TypeAlias = Literal["context_store_search", "context_store_sql_query"]


class AmazonSellerPartnerCalls(Generic[Result]):
    """Overloads of `execute`; `Result` is its return type."""

    if TYPE_CHECKING:

        @overload
        def execute(
            self, entity: Literal["orders"], action: Literal["list", "get"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["order_items"], action: Literal["list"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["list_financial_event_groups"],
            action: Literal["list"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["list_financial_events"], action: Literal["list"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["catalog_items"],
            action: Literal["list", "get"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["reports"], action: Literal["list", "get"] | Stored, params: Params = None
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
