# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""A member, guest or app of the workspace."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.users import User, UsersRow
from ..params.users import UsersSearchQuery

__all__ = ["SyncUsers", "Users"]


class Users(StoredEntity[UsersSearchQuery, UsersRow]):
    """A member, guest or app of the workspace."""

    _stored = ("users", UsersRow)

    def list(
        self,
        *,
        first: int | Omit | None = omit,
        after: str | Omit | None = omit,
        x_apollo_operation_name: str | Omit | None = omit,
    ) -> AsyncPager[User]:
        """List the people and apps of the workspace.

        Args:
            first: How many records a page has; 50 by default, 250 at most. 1 to 250.
            after: Cursor of the last record of the page before; null for the first page.
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default `ListUsers`.
        """
        return self._pager(
            LIST, {"first": first, "after": after, "x-apollo-operation-name": x_apollo_operation_name}, User,
        )  # fmt: skip

    async def get(self, id: str, *, x_apollo_operation_name: str | Omit | None = omit) -> User:
        """Get a user.

        Args:
            id: Id of the user.
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default `GetUser`.
        """
        return await self._one(GET, {"id": id, "x-apollo-operation-name": x_apollo_operation_name}, User)


class SyncUsers(SyncStoredEntity[UsersSearchQuery, UsersRow]):
    """A member, guest or app of the workspace; blocking twin of `Users`."""

    _stored = ("users", UsersRow)

    def list(
        self,
        *,
        first: int | Omit | None = omit,
        after: str | Omit | None = omit,
        x_apollo_operation_name: str | Omit | None = omit,
    ) -> SyncPage[User]:
        """List the people and apps of the workspace.

        Args:
            first: How many records a page has; 50 by default, 250 at most. 1 to 250.
            after: Cursor of the last record of the page before; null for the first page.
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default `ListUsers`.
        """
        return self._page(
            LIST, {"first": first, "after": after, "x-apollo-operation-name": x_apollo_operation_name}, User,
        )  # fmt: skip

    def get(self, id: str, *, x_apollo_operation_name: str | Omit | None = omit) -> User:
        """Get a user.

        Args:
            id: Id of the user.
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default `GetUser`.
        """
        return self._one(GET, {"id": id, "x-apollo-operation-name": x_apollo_operation_name}, User)


# fmt: off
LIST = Operation(
    entity="users", action="list", method="POST", path="/graphql",
    parameters=(
        Parameter("first", "variable", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("after", "variable", {"type": ["string", "null"]}),
        Parameter("x-apollo-operation-name", "header", {"type": "string", "default": "ListUsers"}),
    ),
    summary="List the people and apps of the workspace", body="graphql",
    graphql=GraphQL(
        query="query ListUsers($first: Int, $after: String) {\n  users(first: $first, after: $after) {\n    nodes {\n      id name displayName email initials title description timezone url avatarUrl avatarBackgroundColor\n      active disableReason owner admin guest app isMe isAssignable isMentionable\n      canAccessAnyPublicTeam supportsAgentSessions\n      createdAt updatedAt archivedAt lastSeen createdIssueCount gitHubUserId\n      statusLabel statusEmoji statusUntilAt\n    }\n    pageInfo { hasNextPage endCursor }\n  }\n}\n",
        variables={"first": "{{ first }}", "after": "{{ after }}"}, nullable=("after",),
    ),
    records="$.data.users.nodes",
    meta={
        "end_cursor": "$.data.users.pageInfo.endCursor", "has_next_page": "$.data.users.pageInfo.hasNextPage",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="first",
    ),
)
GET = Operation(
    entity="users", action="get", method="POST", path="/graphql",
    parameters=(
        Parameter("id", "variable", {"type": "string"}, required=True),
        Parameter("x-apollo-operation-name", "header", {"type": "string", "default": "GetUser"}),
    ),
    summary="Get a user", body="graphql",
    graphql=GraphQL(
        query="query GetUser($id: String!) {\n  user(id: $id) {\n    id name displayName email initials title description timezone url avatarUrl avatarBackgroundColor\n    active disableReason owner admin guest app isMe isAssignable isMentionable\n    canAccessAnyPublicTeam supportsAgentSessions\n    createdAt updatedAt archivedAt lastSeen createdIssueCount gitHubUserId\n    statusLabel statusEmoji statusUntilAt\n  }\n}\n",
        variables={"id": "{{ id }}"},
    ),
    records="$.data.user",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
