# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""A conversation: a public or private channel, a direct message or one of a group."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.channels import Channel, ChannelsRow
from ..params.channels import ChannelsSearchQuery

__all__ = ["Channels", "SyncChannels"]


class Channels(StoredEntity[ChannelsSearchQuery, ChannelsRow]):
    """A conversation: a public or private channel, a direct message or one of a group."""

    _stored = ("channels", ChannelsRow)

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        types: Sequence[str] | str | Omit | None = omit,
        exclude_archived: bool | Omit | None = omit,
    ) -> AsyncPager[Channel]:
        """List conversations. Without `types` only public channels come.

        Args:
            cursor: Cursor of the page, from `response_metadata.next_cursor` of the one before.
            limit: Records on a page, 100 where absent; a page may hold fewer, and others still follow. 1 to
                1,000.
            types: Kinds of conversations, separated by commas: `public_channel`, `private_channel`, `mpim`,
                `im`.
            exclude_archived: Whether archived ones are left out.
        """
        return self._pager(
            LIST, {"cursor": cursor, "limit": limit, "types": types, "exclude_archived": exclude_archived},
            Channel,
        )  # fmt: skip

    async def get(self, channel: str) -> Channel:
        """Get a conversation.

        Args:
            channel: Id of the conversation. Also accepted as `channel_id`.
        """
        return await self._one(GET, {"channel": channel}, Channel)

    async def create(self, name: str, *, is_private: bool | Omit | None = omit) -> Channel:
        """Create a channel.

        Args:
            name: Name of up to 80 characters: small letters, digits, hyphens and underscores. At most 80
                characters.
            is_private: Whether only members see it.
        """
        return await self._one(CREATE, {"name": name, "is_private": is_private}, Channel)

    async def update(self, channel: str, name: str) -> Channel:
        """Rename a channel.

        Args:
            channel: Id of the channel. Also accepted as `channel_id`.
            name: Name of up to 80 characters: small letters, digits, hyphens and underscores. At most 80
                characters.
        """
        return await self._one(UPDATE, {"channel": channel, "name": name}, Channel)


class SyncChannels(SyncStoredEntity[ChannelsSearchQuery, ChannelsRow]):
    """A conversation: a public or private channel, a direct message or one of a group; blocking twin of
    `Channels`.
    """

    _stored = ("channels", ChannelsRow)

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        types: Sequence[str] | str | Omit | None = omit,
        exclude_archived: bool | Omit | None = omit,
    ) -> SyncPage[Channel]:
        """List conversations. Without `types` only public channels come.

        Args:
            cursor: Cursor of the page, from `response_metadata.next_cursor` of the one before.
            limit: Records on a page, 100 where absent; a page may hold fewer, and others still follow. 1 to
                1,000.
            types: Kinds of conversations, separated by commas: `public_channel`, `private_channel`, `mpim`,
                `im`.
            exclude_archived: Whether archived ones are left out.
        """
        return self._page(
            LIST, {"cursor": cursor, "limit": limit, "types": types, "exclude_archived": exclude_archived},
            Channel,
        )  # fmt: skip

    def get(self, channel: str) -> Channel:
        """Get a conversation.

        Args:
            channel: Id of the conversation. Also accepted as `channel_id`.
        """
        return self._one(GET, {"channel": channel}, Channel)

    def create(self, name: str, *, is_private: bool | Omit | None = omit) -> Channel:
        """Create a channel.

        Args:
            name: Name of up to 80 characters: small letters, digits, hyphens and underscores. At most 80
                characters.
            is_private: Whether only members see it.
        """
        return self._one(CREATE, {"name": name, "is_private": is_private}, Channel)

    def update(self, channel: str, name: str) -> Channel:
        """Rename a channel.

        Args:
            channel: Id of the channel. Also accepted as `channel_id`.
            name: Name of up to 80 characters: small letters, digits, hyphens and underscores. At most 80
                characters.
        """
        return self._one(UPDATE, {"channel": channel, "name": name}, Channel)


# fmt: off
LIST = Operation(
    entity="channels", action="list", method="GET", path="/conversations.list",
    parameters=(
        Parameter("cursor", "query", {"type": "string"}),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 1000}),
        Parameter(
            "types", "query", {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]},
            style="form", explode=False,
        ),
        Parameter("exclude_archived", "query", {"type": "boolean"}),
    ),
    summary="List conversations. Without `types` only public channels come.", records="$.channels",
    meta={"next_cursor": "$.response_metadata.next_cursor"},
    paging=Paging(strategy="cursor", param="cursor", next="next_cursor", page_size="limit"),
)
GET = Operation(
    entity="channels", action="get", method="GET", path="/conversations.info",
    parameters=(
        Parameter("channel", "query", {"type": "string"}, required=True, aliases={"channel_id": {}}),
    ),
    summary="Get a conversation", records="$.channel",
)
CREATE = Operation(
    entity="channels", action="create", method="POST", path="/conversations.create",
    parameters=(
        Parameter("name", "body", {"type": "string", "maxLength": 80}, required=True),
        Parameter("is_private", "body", {"type": "boolean"}),
    ),
    summary="Create a channel", body="json", records="$.channel",
)
UPDATE = Operation(
    entity="channels", action="update", method="POST", path="/conversations.rename",
    parameters=(
        Parameter("channel", "body", {"type": "string"}, required=True, aliases={"channel_id": {}}),
        Parameter("name", "body", {"type": "string", "maxLength": 80}, required=True),
    ),
    summary="Rename a channel", body="json", records="$.channel",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET, "create": CREATE, "update": UPDATE}
