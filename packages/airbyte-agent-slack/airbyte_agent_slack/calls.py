# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Entities and actions of Slack that `execute` takes, for editors and type checkers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, overload

__all__ = ["SlackCalls"]

Result = TypeVar("Result")


class SlackCalls(Generic[Result]):
    """What `execute` takes, where `Result` is what it gives back."""

    if TYPE_CHECKING:

        @overload
        def execute(
            self,
            entity: Literal["users"],
            action: Literal["list", "get", "context_store_search", "context_store_sql_query"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["channels"],
            action: Literal[
                "list", "get", "create", "update", "context_store_search", "context_store_sql_query"
            ],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["channel_messages"],
            action: Literal["list", "context_store_search", "context_store_sql_query"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["threads"],
            action: Literal["list", "context_store_search", "context_store_sql_query"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["messages"],
            action: Literal["create", "update", "delete"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["ephemeral_messages"],
            action: Literal["create"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["scheduled_messages"],
            action: Literal["create"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["channel_topics"],
            action: Literal["create"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["channel_purposes"],
            action: Literal["create"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["channel_invites"],
            action: Literal["create"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["channel_archives"],
            action: Literal["create"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["channel_kicks"],
            action: Literal["create"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["channel_joins"],
            action: Literal["create"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["reactions"],
            action: Literal["create", "delete"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["pins"], action: Literal["create"], params: Mapping[str, Any] | None = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["bookmarks"],
            action: Literal["create"],
            params: Mapping[str, Any] | None = None,
        ) -> Result: ...
        @overload
        def execute(self, entity: str, action: str, params: Mapping[str, Any] | None = None) -> Result: ...

        def execute(self, entity: str, action: str, params: Mapping[str, Any] | None = None) -> Result:
            """Make any call by name, untyped: for agents and tools.

            Args:
                entity: One of those that the connector has.
                action: One of those that the entity has.
                params: Values by the API's own names, sent as they are.

            Raises:
                AirbyteError: The call is wrong or did not succeed.
            """
            raise NotImplementedError
