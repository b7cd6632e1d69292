# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""A shared drive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.drives import GET, LIST
from ..models.drives import Drive

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.drives import DrivesStoreColumn, DrivesStoreRecord  # noqa: F401

__all__ = ["Drives", "SyncDrives"]


class Drives(StoredEntity["DrivesStoreColumn", "DrivesStoreRecord"]):
    """A shared drive."""

    _stored = ("drives", "DrivesStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
        q: str | Omit | None = omit,
        use_domain_admin_access: bool | Omit | None = omit,
    ) -> AsyncPager[Drive]:
        """List the shared drives that the user is a member of.

        Args:
            page_size: Maximum number of drives per page; 10 by default. 1 to 100.
            page_token: Token of the page, from the one before.
            q: Filter, as in `name contains 'Sales'`; some terms are for domain administrators alone.
            use_domain_admin_access: Whether to act as an administrator of the domain; then all of the domain
                are listed.
        """
        return self._pager(
            LIST,
            {
                "pageSize": page_size,
                "pageToken": page_token,
                "q": q,
                "useDomainAdminAccess": use_domain_admin_access,
            },
            Drive,
        )

    async def get(
        self, drive_id: str | Omit | None = omit, *, use_domain_admin_access: bool | Omit | None = omit
    ) -> Drive:
        """Get a shared drive.

        Args:
            drive_id: Id of the drive. Defaults to the connector's setting.
            use_domain_admin_access: Whether to act as an administrator of the domain.
        """
        return await self._one(
            GET, {"driveId": drive_id, "useDomainAdminAccess": use_domain_admin_access}, Drive
        )


class SyncDrives(SyncStoredEntity["DrivesStoreColumn", "DrivesStoreRecord"]):
    """A shared drive. Sync version of `Drives`."""

    _stored = ("drives", "DrivesStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
        q: str | Omit | None = omit,
        use_domain_admin_access: bool | Omit | None = omit,
    ) -> SyncPage[Drive]:
        """List the shared drives that the user is a member of.

        Args:
            page_size: Maximum number of drives per page; 10 by default. 1 to 100.
            page_token: Token of the page, from the one before.
            q: Filter, as in `name contains 'Sales'`; some terms are for domain administrators alone.
            use_domain_admin_access: Whether to act as an administrator of the domain; then all of the domain
                are listed.
        """
        return self._page(
            LIST,
            {
                "pageSize": page_size,
                "pageToken": page_token,
                "q": q,
                "useDomainAdminAccess": use_domain_admin_access,
            },
            Drive,
        )

    def get(
        self, drive_id: str | Omit | None = omit, *, use_domain_admin_access: bool | Omit | None = omit
    ) -> Drive:
        """Get a shared drive.

        Args:
            drive_id: Id of the drive. Defaults to the connector's setting.
            use_domain_admin_access: Whether to act as an administrator of the domain.
        """
        return self._one(GET, {"driveId": drive_id, "useDomainAdminAccess": use_domain_admin_access}, Drive)
