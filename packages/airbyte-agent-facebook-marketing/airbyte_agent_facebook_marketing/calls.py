# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""The entities and actions of Facebook Marketing that `execute` accepts, for editors and type checkers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar, overload

__all__ = ["FacebookMarketingCalls"]

Result = TypeVar("Result")
Params: TypeAlias = Mapping[str, Any] | None
Stored: TypeAlias = Literal["context_store_search", "context_store_sql_query"]


class FacebookMarketingCalls(Generic[Result]):
    """Overloads of `execute`; `Result` is its return type."""

    if TYPE_CHECKING:

        @overload
        def execute(
            self, entity: Literal["current_user"], action: Literal["get"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["ad_accounts"],
            action: Literal["list", "get"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["campaigns"],
            action: Literal["list", "create", "get", "update"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["ad_sets"],
            action: Literal["list", "create", "get", "update"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["ads"],
            action: Literal["list", "create", "get", "update"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["ad_creatives"], action: Literal["list"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["ads_insights"], action: Literal["list"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["custom_conversions"],
            action: Literal["list"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["images"], action: Literal["list"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["videos"], action: Literal["list"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["pixels"], action: Literal["list", "get"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["pixel_stats"], action: Literal["list"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["ad_library"], action: Literal["list"], params: Params = None
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
