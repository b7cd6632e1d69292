# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""The entities and actions of Pylon that `execute` accepts, for editors and type checkers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar, overload

__all__ = ["PylonCalls"]

Result = TypeVar("Result")
Params: TypeAlias = Mapping[str, Any] | None
Stored: TypeAlias = Literal["context_store_search", "context_store_sql_query"]


class PylonCalls(Generic[Result]):
    """Overloads of `execute`; `Result` is its return type."""

    if TYPE_CHECKING:

        @overload
        def execute(
            self,
            entity: Literal["issues"],
            action: Literal["list", "create", "get", "delete", "update"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["issue_replies"], action: Literal["create"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["issue_assignments"], action: Literal["update"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["issue_statuses"], action: Literal["update"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["messages"], action: Literal["list"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["issue_notes"], action: Literal["create"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["issue_threads"], action: Literal["create"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["accounts"],
            action: Literal["list", "create", "get", "update"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["contacts"],
            action: Literal["list", "create", "get", "update"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["teams"],
            action: Literal["list", "create", "get", "update"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["tags"],
            action: Literal["list", "create", "get", "update"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["users"], action: Literal["list", "get"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["custom_fields"], action: Literal["list", "get"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["ticket_forms"], action: Literal["list"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["user_roles"], action: Literal["list"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["tasks"], action: Literal["create", "update"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["projects"], action: Literal["create", "update"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["milestones"], action: Literal["create", "update"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["articles"], action: Literal["create", "update"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["collections"], action: Literal["create"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(self, entity: Literal["me"], action: Literal["get"], params: Params = None) -> Result: ...
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
