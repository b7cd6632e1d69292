# Generated from specs/klaviyo/connector.yaml by `connectorgen generate klaviyo`. Do not edit.
"""A person that messages are sent to."""

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
    """A person that messages are sent to."""

    _stored = ("profiles", "ProfilesStoreRecord")

    def list(
        self,
        *,
        revision: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        page_cursor: str | Omit | None = omit,
    ) -> AsyncPager[Profile]:
        """List profiles.

        A profile is a person that messages are sent to.

        Args:
            revision: Revision of the API, a date. Default: `2026-07-15`.
            page_size: Records per page; 20 by default. 1 to 100.
            page_cursor: Cursor of the page, from the URL of the next page.
        """
        return self._pager(
            LIST, {"revision": revision, "page[size]": page_size, "page[cursor]": page_cursor}, Profile
        )

    async def get(self, id: str, *, revision: str | Omit | None = omit) -> Profile:
        """Get a profile.

        Args:
            id: Id of the profile.
            revision: Revision of the API, a date. Default: `2026-07-15`.
        """
        return await self._one(GET, {"id": id, "revision": revision}, Profile)


class SyncProfiles(SyncStoredEntity["ProfilesStoreColumn", "ProfilesStoreRecord"]):
    """A person that messages are sent to. Sync version of `Profiles`."""

    _stored = ("profiles", "ProfilesStoreRecord")

    def list(
        self,
        *,
        revision: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        page_cursor: str | Omit | None = omit,
    ) -> SyncPage[Profile]:
        """List profiles.

        A profile is a person that messages are sent to.

        Args:
            revision: Revision of the API, a date. Default: `2026-07-15`.
            page_size: Records per page; 20 by default. 1 to 100.
            page_cursor: Cursor of the page, from the URL of the next page.
        """
        return self._page(
            LIST, {"revision": revision, "page[size]": page_size, "page[cursor]": page_cursor}, Profile
        )

    def get(self, id: str, *, revision: str | Omit | None = omit) -> Profile:
        """Get a profile.

        Args:
            id: Id of the profile.
            revision: Revision of the API, a date. Default: `2026-07-15`.
        """
        return self._one(GET, {"id": id, "revision": revision}, Profile)
