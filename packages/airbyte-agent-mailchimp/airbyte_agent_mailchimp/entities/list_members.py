# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""A member of a list."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.list_members import GET, LIST
from ..models.list_members import ListMember
from ..params.list_members import ListMemberListParamsStatus

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.list_members import ListMembersStoreColumn, ListMembersStoreRecord  # noqa: F401

__all__ = ["ListMembers", "SyncListMembers"]


class ListMembers(StoredEntity["ListMembersStoreColumn", "ListMembersStoreRecord"]):
    """A member of a list."""

    _stored = ("list_members", "ListMembersStoreRecord")

    def list(
        self,
        list_id: str,
        *,
        count: int | Omit | None = omit,
        offset: int | Omit | None = omit,
        email_type: str | Omit | None = omit,
        status: ListMemberListParamsStatus | str | Omit | None = omit,
        since_timestamp_opt: dt.datetime | str | Omit | None = omit,
        before_timestamp_opt: dt.datetime | str | Omit | None = omit,
        since_last_changed: dt.datetime | str | Omit | None = omit,
        before_last_changed: dt.datetime | str | Omit | None = omit,
        unique_email_id: str | Omit | None = omit,
        vip_only: bool | Omit | None = omit,
        interest_category_id: str | Omit | None = omit,
        interest_ids: str | Omit | None = omit,
        interest_match: Literal["any", "all", "none"] | str | Omit | None = omit,
        sort_field: Literal["timestamp_opt", "timestamp_signup", "last_changed"] | str | Omit | None = omit,
        sort_dir: Literal["ASC", "DESC"] | str | Omit | None = omit,
    ) -> AsyncPager[ListMember]:
        """List members of a list.

        Filters by interests need `interest_category_id`, `interest_ids` and `interest_match`.

        Args:
            list_id: Id of the list.
            count: Records per page; 10 by default. 1 to 1,000.
            offset: Number of records to skip; 0 by default. At least 0.
            email_type: `html` or `text`.
            status: Status. One of `subscribed`, `unsubscribed`, `cleaned`, `pending`, `transactional`,
                `archived`.
            since_timestamp_opt: Only those confirmed after this time.
            before_timestamp_opt: Only those confirmed before this time.
            since_last_changed: Only those changed after this time.
            before_last_changed: Only those changed before this time.
            unique_email_id: Id of the address across all of Mailchimp.
            vip_only: Only VIPs.
            interest_category_id: Id of the category of interests.
            interest_ids: Ids of interests, separated by commas.
            interest_match: Whether members have `any`, `all` or `none` of the interests.
            sort_field: Field to sort by. One of `timestamp_opt`, `timestamp_signup`, `last_changed`.
            sort_dir: Direction: `ASC` or `DESC`.
        """
        return self._pager(
            LIST,
            {
                "list_id": list_id,
                "count": count,
                "offset": offset,
                "email_type": email_type,
                "status": status,
                "since_timestamp_opt": since_timestamp_opt,
                "before_timestamp_opt": before_timestamp_opt,
                "since_last_changed": since_last_changed,
                "before_last_changed": before_last_changed,
                "unique_email_id": unique_email_id,
                "vip_only": vip_only,
                "interest_category_id": interest_category_id,
                "interest_ids": interest_ids,
                "interest_match": interest_match,
                "sort_field": sort_field,
                "sort_dir": sort_dir,
            },
            ListMember,
        )

    async def get(self, list_id: str, subscriber_hash: str) -> ListMember:
        """Get a member of a list.

        Args:
            list_id: Id of the list.
            subscriber_hash: MD5 hash of the lowercase address, the address itself, or the `contact_id`.
        """
        return await self._one(GET, {"list_id": list_id, "subscriber_hash": subscriber_hash}, ListMember)


class SyncListMembers(SyncStoredEntity["ListMembersStoreColumn", "ListMembersStoreRecord"]):
    """A member of a list. Sync version of `ListMembers`."""

    _stored = ("list_members", "ListMembersStoreRecord")

    def list(
        self,
        list_id: str,
        *,
        count: int | Omit | None = omit,
        offset: int | Omit | None = omit,
        email_type: str | Omit | None = omit,
        status: ListMemberListParamsStatus | str | Omit | None = omit,
        since_timestamp_opt: dt.datetime | str | Omit | None = omit,
        before_timestamp_opt: dt.datetime | str | Omit | None = omit,
        since_last_changed: dt.datetime | str | Omit | None = omit,
        before_last_changed: dt.datetime | str | Omit | None = omit,
        unique_email_id: str | Omit | None = omit,
        vip_only: bool | Omit | None = omit,
        interest_category_id: str | Omit | None = omit,
        interest_ids: str | Omit | None = omit,
        interest_match: Literal["any", "all", "none"] | str | Omit | None = omit,
        sort_field: Literal["timestamp_opt", "timestamp_signup", "last_changed"] | str | Omit | None = omit,
        sort_dir: Literal["ASC", "DESC"] | str | Omit | None = omit,
    ) -> SyncPage[ListMember]:
        """List members of a list.

        Filters by interests need `interest_category_id`, `interest_ids` and `interest_match`.

        Args:
            list_id: Id of the list.
            count: Records per page; 10 by default. 1 to 1,000.
            offset: Number of records to skip; 0 by default. At least 0.
            email_type: `html` or `text`.
            status: Status. One of `subscribed`, `unsubscribed`, `cleaned`, `pending`, `transactional`,
                `archived`.
            since_timestamp_opt: Only those confirmed after this time.
            before_timestamp_opt: Only those confirmed before this time.
            since_last_changed: Only those changed after this time.
            before_last_changed: Only those changed before this time.
            unique_email_id: Id of the address across all of Mailchimp.
            vip_only: Only VIPs.
            interest_category_id: Id of the category of interests.
            interest_ids: Ids of interests, separated by commas.
            interest_match: Whether members have `any`, `all` or `none` of the interests.
            sort_field: Field to sort by. One of `timestamp_opt`, `timestamp_signup`, `last_changed`.
            sort_dir: Direction: `ASC` or `DESC`.
        """
        return self._page(
            LIST,
            {
                "list_id": list_id,
                "count": count,
                "offset": offset,
                "email_type": email_type,
                "status": status,
                "since_timestamp_opt": since_timestamp_opt,
                "before_timestamp_opt": before_timestamp_opt,
                "since_last_changed": since_last_changed,
                "before_last_changed": before_last_changed,
                "unique_email_id": unique_email_id,
                "vip_only": vip_only,
                "interest_category_id": interest_category_id,
                "interest_ids": interest_ids,
                "interest_match": interest_match,
                "sort_field": sort_field,
                "sort_dir": sort_dir,
            },
            ListMember,
        )

    def get(self, list_id: str, subscriber_hash: str) -> ListMember:
        """Get a member of a list.

        Args:
            list_id: Id of the list.
            subscriber_hash: MD5 hash of the lowercase address, the address itself, or the `contact_id`.
        """
        return self._one(GET, {"list_id": list_id, "subscriber_hash": subscriber_hash}, ListMember)
