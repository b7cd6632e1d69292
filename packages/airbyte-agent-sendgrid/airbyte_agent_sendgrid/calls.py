# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""The entities and actions of SendGrid that `execute` accepts, for editors and type checkers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar, overload

__all__ = ["SendgridCalls"]

Result = TypeVar("Result")
Params: TypeAlias = Mapping[str, Any] | None
Stored: TypeAlias = Literal["context_store_search", "context_store_sql_query"]


class SendgridCalls(Generic[Result]):
    """Overloads of `execute`; `Result` is its return type."""

    if TYPE_CHECKING:

        @overload
        def execute(
            self, entity: Literal["contacts"], action: Literal["list", "get"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["lists"], action: Literal["list", "get"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["segments"], action: Literal["list", "get"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["campaigns"], action: Literal["list"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["singlesends"],
            action: Literal["list", "get"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["templates"], action: Literal["list", "get"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["singlesend_stats"], action: Literal["list"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["bounces"], action: Literal["list"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["blocks"], action: Literal["list"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["spam_reports"], action: Literal["list"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["invalid_emails"], action: Literal["list"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["global_suppressions"],
            action: Literal["list"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["suppression_groups"],
            action: Literal["list", "get"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["suppression_group_members"],
            action: Literal["list"] | Stored,
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
