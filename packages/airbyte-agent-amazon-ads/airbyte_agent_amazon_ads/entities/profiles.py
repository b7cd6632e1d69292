# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""A profile: an account in one marketplace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.profiles import GET, LIST
from ..models.profiles import Profile

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.profiles import ProfilesStoreColumn, ProfilesStoreRecord  # noqa: F401

__all__ = ["Profiles", "SyncProfiles"]


class Profiles(StoredEntity["ProfilesStoreColumn", "ProfilesStoreRecord"]):
    """A profile: an account in one marketplace."""

    _stored = ("profiles", "ProfilesStoreRecord")

    def list(
        self,
        amazon_advertising_api_client_id: str | Omit | None = omit,
        *,
        profile_type_filter: str | Omit | None = omit,
    ) -> AsyncPager[Profile]:
        """List the profiles that the user can work with.

        Returns a single page. Amazon gives all profiles of a region at once.

        Not tested against the live API. The vendor's document is a Postman collection, without schemas.

        Args:
            amazon_advertising_api_client_id: Client id of the application. Defaults to the connector's
                setting.
            profile_type_filter: Kinds of accounts, comma-separated: `seller`, `vendor`, `agency`.
        """
        return self._pager(
            LIST,
            {
                "Amazon-Advertising-API-ClientId": amazon_advertising_api_client_id,
                "profileTypeFilter": profile_type_filter,
            },
            Profile,
        )

    async def get(
        self, profile_id: int, amazon_advertising_api_client_id: str | Omit | None = omit
    ) -> Profile:
        """Get a profile.

        Not tested against the live API. The vendor's document is a Postman collection, without schemas.

        Args:
            profile_id: Id of the profile.
            amazon_advertising_api_client_id: Client id of the application. Defaults to the connector's
                setting.
        """
        return await self._one(
            GET,
            {"profileId": profile_id, "Amazon-Advertising-API-ClientId": amazon_advertising_api_client_id},
            Profile,
        )


class SyncProfiles(SyncStoredEntity["ProfilesStoreColumn", "ProfilesStoreRecord"]):
    """A profile: an account in one marketplace. Sync version of `Profiles`."""

    _stored = ("profiles", "ProfilesStoreRecord")

    def list(
        self,
        amazon_advertising_api_client_id: str | Omit | None = omit,
        *,
        profile_type_filter: str | Omit | None = omit,
    ) -> SyncPage[Profile]:
        """List the profiles that the user can work with.

        Returns a single page. Amazon gives all profiles of a region at once.

        Not tested against the live API. The vendor's document is a Postman collection, without schemas.

        Args:
            amazon_advertising_api_client_id: Client id of the application. Defaults to the connector's
                setting.
            profile_type_filter: Kinds of accounts, comma-separated: `seller`, `vendor`, `agency`.
        """
        return self._page(
            LIST,
            {
                "Amazon-Advertising-API-ClientId": amazon_advertising_api_client_id,
                "profileTypeFilter": profile_type_filter,
            },
            Profile,
        )

    def get(self, profile_id: int, amazon_advertising_api_client_id: str | Omit | None = omit) -> Profile:
        """Get a profile.

        Not tested against the live API. The vendor's document is a Postman collection, without schemas.

        Args:
            profile_id: Id of the profile.
            amazon_advertising_api_client_id: Client id of the application. Defaults to the connector's
                setting.
        """
        return self._one(
            GET,
            {"profileId": profile_id, "Amazon-Advertising-API-ClientId": amazon_advertising_api_client_id},
            Profile,
        )
