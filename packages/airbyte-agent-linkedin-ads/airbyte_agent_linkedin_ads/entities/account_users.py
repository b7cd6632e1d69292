# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""A member's access to an ad account."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.account_users import CREATE, DELETE, LIST, UPDATE
from ..models.account_users import AccountUser
from ..params.account_users import AccountUserCreateParamsRole, AccountUserUpdateParamsPatch

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.account_users import AccountUsersStoreColumn, AccountUsersStoreRecord  # noqa: F401

__all__ = ["AccountUsers", "SyncAccountUsers"]


class AccountUsers(StoredEntity["AccountUsersStoreColumn", "AccountUsersStoreRecord"]):
    """A member's access to an ad account."""

    _stored = ("account_users", "AccountUsersStoreRecord")

    def list(
        self,
        accounts: Sequence[str] | str,
        *,
        q: str | Omit | None = omit,
        fields: Sequence[str] | str | Omit | None = omit,
        count: int | Omit | None = omit,
        start: int | Omit | None = omit,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> AsyncPager[AccountUser]:
        """List the users of an ad account.

        Lists who can access an ad account, and their roles. Members who do not manage the account see only
        themselves.

        Args:
            accounts: URN of the ad account, such as urn:li:sponsoredAccount:1; only the first counts.
            q: Name of the finder. Default: `accounts`.
            fields: Fields to return, such as user,role.
            count: Number of users on a page. At least 1.
            start: Number of users to skip. At least 0.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
        """
        return self._pager(
            LIST,
            {
                "accounts": accounts,
                "q": q,
                "fields": fields,
                "count": count,
                "start": start,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
            },
            AccountUser,
        )

    async def create(
        self,
        account: str,
        user: str,
        role: AccountUserCreateParamsRole | str,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> None:
        """Grant a member access to an ad account.

        Grants a member access to an ad account, or replaces the member's role.

        Args:
            account: URN of the ad account, such as urn:li:sponsoredAccount:1.
            user: URN of the member, such as urn:li:person:2.
            role: What the member may do. One of `ACCOUNT_BILLING_ADMIN`, `ACCOUNT_MANAGER`,
                `CAMPAIGN_MANAGER`, `CREATIVE_MANAGER`, `VIEWER`.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
        """
        await self._none(
            CREATE,
            {
                "account": account,
                "user": user,
                "role": role,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
            },
        )

    async def update(
        self,
        account: str,
        user: str,
        patch: AccountUserUpdateParamsPatch,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
        x_rest_li_method: Literal["PARTIAL_UPDATE"] | str | Omit | None = omit,
    ) -> None:
        """Change a member's role in an ad account.

        Changes what a member may do in an ad account.

        Args:
            account: URN of the ad account, such as urn:li:sponsoredAccount:1.
            user: URN of the member, such as urn:li:person:2.
            patch: Changes to make.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
            x_rest_li_method: Method of the Rest.li protocol. One of `PARTIAL_UPDATE`. Default:
                `PARTIAL_UPDATE`.
        """
        await self._none(
            UPDATE,
            {
                "account": account,
                "user": user,
                "patch": patch,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
                "X-RestLi-Method": x_rest_li_method,
            },
        )

    async def delete(
        self,
        account: str,
        user: str,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> None:
        """Revoke a member's access to an ad account.

        Args:
            account: URN of the ad account, such as urn:li:sponsoredAccount:1.
            user: URN of the member, such as urn:li:person:2.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
        """
        await self._none(
            DELETE,
            {
                "account": account,
                "user": user,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
            },
        )


class SyncAccountUsers(SyncStoredEntity["AccountUsersStoreColumn", "AccountUsersStoreRecord"]):
    """A member's access to an ad account. Sync version of `AccountUsers`."""

    _stored = ("account_users", "AccountUsersStoreRecord")

    def list(
        self,
        accounts: Sequence[str] | str,
        *,
        q: str | Omit | None = omit,
        fields: Sequence[str] | str | Omit | None = omit,
        count: int | Omit | None = omit,
        start: int | Omit | None = omit,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> SyncPage[AccountUser]:
        """List the users of an ad account.

        Lists who can access an ad account, and their roles. Members who do not manage the account see only
        themselves.

        Args:
            accounts: URN of the ad account, such as urn:li:sponsoredAccount:1; only the first counts.
            q: Name of the finder. Default: `accounts`.
            fields: Fields to return, such as user,role.
            count: Number of users on a page. At least 1.
            start: Number of users to skip. At least 0.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
        """
        return self._page(
            LIST,
            {
                "accounts": accounts,
                "q": q,
                "fields": fields,
                "count": count,
                "start": start,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
            },
            AccountUser,
        )

    def create(
        self,
        account: str,
        user: str,
        role: AccountUserCreateParamsRole | str,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> None:
        """Grant a member access to an ad account.

        Grants a member access to an ad account, or replaces the member's role.

        Args:
            account: URN of the ad account, such as urn:li:sponsoredAccount:1.
            user: URN of the member, such as urn:li:person:2.
            role: What the member may do. One of `ACCOUNT_BILLING_ADMIN`, `ACCOUNT_MANAGER`,
                `CAMPAIGN_MANAGER`, `CREATIVE_MANAGER`, `VIEWER`.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
        """
        self._none(
            CREATE,
            {
                "account": account,
                "user": user,
                "role": role,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
            },
        )

    def update(
        self,
        account: str,
        user: str,
        patch: AccountUserUpdateParamsPatch,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
        x_rest_li_method: Literal["PARTIAL_UPDATE"] | str | Omit | None = omit,
    ) -> None:
        """Change a member's role in an ad account.

        Changes what a member may do in an ad account.

        Args:
            account: URN of the ad account, such as urn:li:sponsoredAccount:1.
            user: URN of the member, such as urn:li:person:2.
            patch: Changes to make.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
            x_rest_li_method: Method of the Rest.li protocol. One of `PARTIAL_UPDATE`. Default:
                `PARTIAL_UPDATE`.
        """
        self._none(
            UPDATE,
            {
                "account": account,
                "user": user,
                "patch": patch,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
                "X-RestLi-Method": x_rest_li_method,
            },
        )

    def delete(
        self,
        account: str,
        user: str,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> None:
        """Revoke a member's access to an ad account.

        Args:
            account: URN of the ad account, such as urn:li:sponsoredAccount:1.
            user: URN of the member, such as urn:li:person:2.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
        """
        self._none(
            DELETE,
            {
                "account": account,
                "user": user,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
            },
        )
