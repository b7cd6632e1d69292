# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""A customer, an agent or an administrator."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.users import User, UsersRow
from ..params.users import UserCreateParam, UsersSearchQuery, UserUpdateParam

__all__ = ["SyncUsers", "Users"]


class Users(StoredEntity[UsersSearchQuery, UsersRow]):
    """A customer, an agent or an administrator."""

    _stored = ("users", UsersRow)

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        role: Literal["end-user", "agent", "admin"] | str | Omit | None = omit,
        external_id: str | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> AsyncPager[User]:
        """List customers, agents and administrators.

        Args:
            page_size: Records on a page; 100 where absent. 1 to 100.
            page_after: Where to go on, as `after_cursor` of the page before has it.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            role: Only those who are this. One of `end-user`, `agent`, `admin`.
            external_id: Only the one with this id of your own.
            per_page: The same as `page[size]`. 1 to 100.
        """
        return self._pager(LIST, {
            "page[size]": page_size, "page[after]": page_after, "page": page, "role": role,
            "external_id": external_id, "per_page": per_page,
        }, User)  # fmt: skip

    async def create(self, user: UserCreateParam) -> User:
        """Create a user.

        Args:
            user: The new user.
        """
        return await self._one(CREATE, {"user": user}, User)

    async def get(self, user_id: int) -> User:
        """Get a user.

        Args:
            user_id: Id of the user.
        """
        return await self._one(GET, {"user_id": user_id}, User)

    async def update(self, user_id: int, user: UserUpdateParam) -> User:
        """Update a user.

        Args:
            user_id: Id of the user.
            user: What is to change.
        """
        return await self._one(UPDATE, {"user_id": user_id, "user": user}, User)


class SyncUsers(SyncStoredEntity[UsersSearchQuery, UsersRow]):
    """A customer, an agent or an administrator; blocking twin of `Users`."""

    _stored = ("users", UsersRow)

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        role: Literal["end-user", "agent", "admin"] | str | Omit | None = omit,
        external_id: str | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> SyncPage[User]:
        """List customers, agents and administrators.

        Args:
            page_size: Records on a page; 100 where absent. 1 to 100.
            page_after: Where to go on, as `after_cursor` of the page before has it.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            role: Only those who are this. One of `end-user`, `agent`, `admin`.
            external_id: Only the one with this id of your own.
            per_page: The same as `page[size]`. 1 to 100.
        """
        return self._page(LIST, {
            "page[size]": page_size, "page[after]": page_after, "page": page, "role": role,
            "external_id": external_id, "per_page": per_page,
        }, User)  # fmt: skip

    def create(self, user: UserCreateParam) -> User:
        """Create a user.

        Args:
            user: The new user.
        """
        return self._one(CREATE, {"user": user}, User)

    def get(self, user_id: int) -> User:
        """Get a user.

        Args:
            user_id: Id of the user.
        """
        return self._one(GET, {"user_id": user_id}, User)

    def update(self, user_id: int, user: UserUpdateParam) -> User:
        """Update a user.

        Args:
            user_id: Id of the user.
            user: What is to change.
        """
        return self._one(UPDATE, {"user_id": user_id, "user": user}, User)


# fmt: off
LIST = Operation(
    entity="users", action="list", method="GET", path="/users.json",
    parameters=(
        Parameter("page[size]", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page[after]", "query", {"type": "string"}),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("role", "query", {"type": "string", "enum": ["end-user", "agent", "admin"]}),
        Parameter("external_id", "query", {"type": "string"}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}, probe=1),
    ),
    summary="List customers, agents and administrators", records="$.users",
    meta={
        "has_more": "$.meta.has_more", "after_cursor": "$.meta.after_cursor", "count": "$.count",
        "next_page": "$.next_page", "previous_page": "$.previous_page",
    },
    paging=Paging(
        strategy="cursor", param="page[after]", next="after_cursor", has_more="has_more",
        page_size="page[size]",
        others=(
            Paging(
                strategy="page", param="page", next="next_page", page_size="per_page", max_records=10000,
                beyond="leave out page to page by cursor instead", when=("page",),
            ),
        ),
    ),
)
CREATE = Operation(
    entity="users", action="create", method="POST", path="/users.json",
    parameters=(
        Parameter("user", "body", {"type": "object", "properties": {
            "name": {"type": "string"}, "email": {"type": "string", "format": "email"},
            "alias": {"type": ["string", "null"]},
            "role": {"type": "string", "enum": ["end-user", "agent", "admin"]},
            "custom_role_id": {"type": "integer", "format": "int64"},
            "agent_brand_ids": {"type": "array", "items": {"type": "integer", "format": "int64"}},
            "organization": {
                "type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"],
            },
            "organization_id": {"type": ["integer", "null"], "format": "int64"},
            "default_group_id": {"type": "integer", "format": "int64"},
            "external_id": {"type": ["string", "null"]},
            "identities": {"type": "array", "items": {
                "type": "object", "properties": {"type": {"type": "string"}, "value": {"type": "string"}},
                "required": ["type", "value"],
            }},
            "password": {"type": "string"}, "phone": {"type": ["string", "null"]},
            "shared_phone_number": {"type": "boolean"},
            "photo": {
                "type": "object",
                "properties": {"uploaded_data": {"type": "string"}, "url": {"type": "string"}},
            },
            "remote_photo_url": {"type": ["string", "null"]}, "locale": {"type": "string"},
            "locale_id": {"type": "integer"}, "time_zone": {"type": "string"},
            "signature": {"type": ["string", "null"]}, "details": {"type": ["string", "null"]},
            "notes": {"type": ["string", "null"]}, "tags": {"type": "array", "items": {"type": "string"}},
            "user_fields": {"type": "object", "additionalProperties": True}, "verified": {"type": "boolean"},
            "suspended": {"type": "boolean"}, "moderator": {"type": "boolean"},
            "restricted_agent": {"type": "boolean"},
            "ticket_restriction": {
                "type": ["string", "null"], "enum": ["organization", "groups", "assigned", "requested", None],
            },
            "only_private_comments": {"type": "boolean"}, "skip_verify_email": {"type": "boolean"},
        }, "required": ["name"]}, required=True),
    ),
    summary="Create a user", body="json", records="$.user",
)
GET = Operation(
    entity="users", action="get", method="GET", path="/users/{user_id}.json",
    parameters=(Parameter("user_id", "path", {"type": "integer", "format": "int64"}, required=True),),
    summary="Get a user", records="$.user",
)
UPDATE = Operation(
    entity="users", action="update", method="PUT", path="/users/{user_id}.json",
    parameters=(
        Parameter("user_id", "path", {"type": "integer", "format": "int64"}, required=True),
        Parameter("user", "body", {"type": "object", "properties": {
            "name": {"type": "string"}, "email": {"type": "string", "format": "email"},
            "alias": {"type": ["string", "null"]},
            "role": {"type": "string", "enum": ["end-user", "agent", "admin"]},
            "custom_role_id": {"type": "integer", "format": "int64"},
            "agent_brand_ids": {"type": "array", "items": {"type": "integer", "format": "int64"}},
            "organization": {
                "type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"],
            },
            "organization_id": {"type": ["integer", "null"], "format": "int64"},
            "default_group_id": {"type": "integer", "format": "int64"},
            "external_id": {"type": ["string", "null"]},
            "identities": {"type": "array", "items": {
                "type": "object", "properties": {"type": {"type": "string"}, "value": {"type": "string"}},
                "required": ["type", "value"],
            }},
            "password": {"type": "string"}, "phone": {"type": ["string", "null"]},
            "shared_phone_number": {"type": "boolean"},
            "photo": {
                "type": "object",
                "properties": {"uploaded_data": {"type": "string"}, "url": {"type": "string"}},
            },
            "remote_photo_url": {"type": ["string", "null"]}, "locale": {"type": "string"},
            "locale_id": {"type": "integer"}, "time_zone": {"type": "string"},
            "signature": {"type": ["string", "null"]}, "details": {"type": ["string", "null"]},
            "notes": {"type": ["string", "null"]}, "tags": {"type": "array", "items": {"type": "string"}},
            "user_fields": {"type": "object", "additionalProperties": True}, "verified": {"type": "boolean"},
            "suspended": {"type": "boolean"}, "moderator": {"type": "boolean"},
            "restricted_agent": {"type": "boolean"},
            "ticket_restriction": {
                "type": ["string", "null"], "enum": ["organization", "groups", "assigned", "requested", None],
            },
            "only_private_comments": {"type": "boolean"},
        }}, required=True),
    ),
    summary="Update a user", body="json", records="$.user",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "get": GET, "update": UPDATE}
