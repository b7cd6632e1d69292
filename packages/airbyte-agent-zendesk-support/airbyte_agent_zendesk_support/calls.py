# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""The entities and actions of Zendesk Support that `execute` accepts, for editors and type checkers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, overload

__all__ = ["ZendeskSupportCalls"]

Result = TypeVar("Result")


class ZendeskSupportCalls(Generic[Result]):
    """Overloads of `execute`; `Result` is its return type."""

    if TYPE_CHECKING:

        @overload
        def execute(
            self,
            entity: Literal["tickets"],
            action: Literal[
                "list", "create", "get", "update", "context_store_search", "context_store_sql_query"
            ],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["ticket_comments"],
            action: Literal["create", "list", "context_store_search", "context_store_sql_query"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["ticket_bulk_updates"],
            action: Literal["create"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["deleted_tickets"],
            action: Literal["list"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["users"],
            action: Literal[
                "list", "create", "get", "update", "context_store_search", "context_store_sql_query"
            ],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["organizations"],
            action: Literal["list", "get", "context_store_search", "context_store_sql_query"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["groups"],
            action: Literal["list", "get", "context_store_search", "context_store_sql_query"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["attachments"],
            action: Literal["get", "download"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["ticket_audits"],
            action: Literal["list", "context_store_search", "context_store_sql_query"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["ticket_metrics"],
            action: Literal["list", "context_store_search", "context_store_sql_query"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["ticket_fields"],
            action: Literal["list", "get", "context_store_search", "context_store_sql_query"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["brands"],
            action: Literal["list", "get", "context_store_search", "context_store_sql_query"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["views"],
            action: Literal["list", "get"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["macros"],
            action: Literal["get", "list", "context_store_search", "context_store_sql_query"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["triggers"],
            action: Literal["list", "get", "context_store_search", "context_store_sql_query"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["automations"],
            action: Literal["list", "get", "context_store_search", "context_store_sql_query"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["tags"], action: Literal["list"], params: Mapping[str, Any] | None = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["satisfaction_ratings"],
            action: Literal["list", "get", "context_store_search", "context_store_sql_query"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["group_memberships"],
            action: Literal["list", "context_store_search", "context_store_sql_query"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["organization_memberships"],
            action: Literal["list", "context_store_search", "context_store_sql_query"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["sla_policies"],
            action: Literal["list", "get", "context_store_search", "context_store_sql_query"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["ticket_forms"],
            action: Literal["list", "get", "context_store_search", "context_store_sql_query"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["articles"],
            action: Literal["list", "get", "context_store_search", "context_store_sql_query"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["article_attachments"],
            action: Literal["list", "get", "download"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(self, entity: str, action: str, params: Mapping[str, Any] | None = None) -> Result: ...

        def execute(self, entity: str, action: str, params: Mapping[str, Any] | None = None) -> Result:
            """Call an operation by name, untyped, for agents and tools.

            Args:
                entity: Name of an entity.
                action: Name of one of its actions.
                params: Parameters, with the API's own names.

            Raises:
                AirbyteError: The call is invalid or failed.
            """
            raise NotImplementedError
