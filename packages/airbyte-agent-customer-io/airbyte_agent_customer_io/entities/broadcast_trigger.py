# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""A trigger of a broadcast."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.broadcast_trigger import CREATE
from ..models.broadcast_trigger import BroadcastTrigger
from ..params.broadcast_trigger import BroadcastTriggerCreateParamsPerUserData

__all__ = ["BroadcastTriggerEntity", "SyncBroadcastTriggerEntity"]


class BroadcastTriggerEntity(Entity):
    """A trigger of a broadcast."""

    async def create(
        self,
        campaign_id: int,
        *,
        data: Mapping[str, Any] | Omit | None = omit,
        recipients: Mapping[str, Any] | Omit | None = omit,
        ids: Sequence[str] | Omit | None = omit,
        emails: Sequence[str] | Omit | None = omit,
        per_user_data: Sequence[BroadcastTriggerCreateParamsPerUserData] | Omit | None = omit,
        data_file_url: str | Omit | None = omit,
        id_ignore_missing: bool | Omit | None = omit,
        email_ignore_missing: bool | Omit | None = omit,
        email_add_duplicates: bool | Omit | None = omit,
    ) -> BroadcastTrigger:
        """Trigger a broadcast.

        One request in ten seconds. Without `recipients`, `ids`, `emails`, `per_user_data` and
        `data_file_url`, it goes to the audience that the broadcast has.

        Args:
            campaign_id: Id of the broadcast.
            data: Values that the message refers to as `trigger`.
            recipients: Which people. Conditions `segment` and `attribute`, combined with `and`, `or` and
                `not`.
            ids: Ids of the people, in your own system.
            emails: Email addresses of the people.
            per_user_data: People with values of their own.
            data_file_url: URL of a file with a line of JSON for each person.
            id_ignore_missing: Whether to skip unknown ids instead of failing.
            email_ignore_missing: Whether to skip unknown email addresses instead of failing.
            email_add_duplicates: Whether to send to all people with the same email address instead of
                failing.
        """
        return await self._one(
            CREATE,
            {
                "campaign_id": campaign_id,
                "data": data,
                "recipients": recipients,
                "ids": ids,
                "emails": emails,
                "per_user_data": per_user_data,
                "data_file_url": data_file_url,
                "id_ignore_missing": id_ignore_missing,
                "email_ignore_missing": email_ignore_missing,
                "email_add_duplicates": email_add_duplicates,
            },
            BroadcastTrigger,
        )


class SyncBroadcastTriggerEntity(SyncEntity):
    """A trigger of a broadcast. Sync version of `BroadcastTriggerEntity`."""

    def create(
        self,
        campaign_id: int,
        *,
        data: Mapping[str, Any] | Omit | None = omit,
        recipients: Mapping[str, Any] | Omit | None = omit,
        ids: Sequence[str] | Omit | None = omit,
        emails: Sequence[str] | Omit | None = omit,
        per_user_data: Sequence[BroadcastTriggerCreateParamsPerUserData] | Omit | None = omit,
        data_file_url: str | Omit | None = omit,
        id_ignore_missing: bool | Omit | None = omit,
        email_ignore_missing: bool | Omit | None = omit,
        email_add_duplicates: bool | Omit | None = omit,
    ) -> BroadcastTrigger:
        """Trigger a broadcast.

        One request in ten seconds. Without `recipients`, `ids`, `emails`, `per_user_data` and
        `data_file_url`, it goes to the audience that the broadcast has.

        Args:
            campaign_id: Id of the broadcast.
            data: Values that the message refers to as `trigger`.
            recipients: Which people. Conditions `segment` and `attribute`, combined with `and`, `or` and
                `not`.
            ids: Ids of the people, in your own system.
            emails: Email addresses of the people.
            per_user_data: People with values of their own.
            data_file_url: URL of a file with a line of JSON for each person.
            id_ignore_missing: Whether to skip unknown ids instead of failing.
            email_ignore_missing: Whether to skip unknown email addresses instead of failing.
            email_add_duplicates: Whether to send to all people with the same email address instead of
                failing.
        """
        return self._one(
            CREATE,
            {
                "campaign_id": campaign_id,
                "data": data,
                "recipients": recipients,
                "ids": ids,
                "emails": emails,
                "per_user_data": per_user_data,
                "data_file_url": data_file_url,
                "id_ignore_missing": id_ignore_missing,
                "email_ignore_missing": email_ignore_missing,
                "email_add_duplicates": email_add_duplicates,
            },
            BroadcastTrigger,
        )
