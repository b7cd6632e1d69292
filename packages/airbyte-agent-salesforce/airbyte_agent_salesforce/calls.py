# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""The entities and actions of Salesforce that `execute` accepts, for editors and type checkers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar, overload

__all__ = ["SalesforceCalls"]

Result = TypeVar("Result")
Params: TypeAlias = Mapping[str, Any] | None
Stored: TypeAlias = Literal["context_store_search", "context_store_sql_query"]


class SalesforceCalls(Generic[Result]):
    """Overloads of `execute`; `Result` is its return type."""

    if TYPE_CHECKING:

        @overload
        def execute(
            self,
            entity: Literal["sobjects"],
            action: Literal["list", "create", "get", "delete", "update"],
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["accounts"],
            action: Literal["list", "create", "get", "delete", "update", "search"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["contacts"],
            action: Literal["list", "create", "get", "delete", "update", "search"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["leads"],
            action: Literal["list", "create", "get", "delete", "update", "search"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["opportunities"],
            action: Literal["list", "create", "get", "delete", "update", "search"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["tasks"],
            action: Literal["list", "create", "get", "delete", "update", "search"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["events"],
            action: Literal["list", "create", "get", "delete", "update", "search"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["campaigns"],
            action: Literal["list", "create", "get", "delete", "update", "search"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["cases"],
            action: Literal["list", "create", "get", "delete", "update", "search"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["notes"],
            action: Literal["list", "create", "get", "delete", "update", "search"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["content_versions"],
            action: Literal["list", "get", "download"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["attachments"],
            action: Literal["list", "get", "download"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["reports"], action: Literal["list", "get"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["users"],
            action: Literal["list", "create", "get", "update"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["opportunity_stages"],
            action: Literal["list", "get"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["query"], action: Literal["list"], params: Params = None
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
