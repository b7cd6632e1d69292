# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""The entities and actions of Harvest that `execute` accepts, for editors and type checkers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar, overload

__all__ = ["HarvestCalls"]

Result = TypeVar("Result")
Params: TypeAlias = Mapping[str, Any] | None
Stored: TypeAlias = Literal["context_store_search", "context_store_sql_query"]


class HarvestCalls(Generic[Result]):
    """Overloads of `execute`; `Result` is its return type."""

    if TYPE_CHECKING:

        @overload
        def execute(
            self, entity: Literal["users"], action: Literal["list", "get"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["clients"], action: Literal["list", "get"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["contacts"], action: Literal["list", "get"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["company"], action: Literal["get"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["projects"], action: Literal["list", "get"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["tasks"], action: Literal["list", "get"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["time_entries"],
            action: Literal["list", "get"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["invoices"], action: Literal["list", "get"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["invoice_item_categories"],
            action: Literal["list", "get"],
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["estimates"], action: Literal["list", "get"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["estimate_item_categories"],
            action: Literal["list", "get"],
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["expenses"], action: Literal["list", "get"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["expense_categories"], action: Literal["list", "get"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["roles"], action: Literal["list", "get"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["user_assignments"], action: Literal["list"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["task_assignments"], action: Literal["list"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["time_projects"], action: Literal["list"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["time_tasks"], action: Literal["list"], params: Params = None
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
