# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""Who has access to a file or shared drive, and how much."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.permissions import GET, LIST
from ..models.permissions import Permission

__all__ = ["Permissions", "SyncPermissions"]


class Permissions(Entity):
    """Who has access to a file or shared drive, and how much."""

    def list(
        self,
        file_id: str,
        *,
        page_size: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
        supports_all_drives: bool | Omit | None = omit,
        use_domain_admin_access: bool | Omit | None = omit,
    ) -> AsyncPager[Permission]:
        """List who has access to a file or shared drive; id, type, role and kind of each.

        Args:
            file_id: Id of the file or shared drive.
            page_size: Maximum number of permissions per page; by default all, in a shared drive 100. 1 to
                100.
            page_token: Token of the page, from the one before.
            supports_all_drives: Whether files in shared drives are meant too; say true unless it is My Drive
                for sure. Defaults to the connector's setting.
            use_domain_admin_access: Whether to act as an administrator of the domain; for shared drives.
        """
        return self._pager(
            LIST,
            {
                "fileId": file_id,
                "pageSize": page_size,
                "pageToken": page_token,
                "supportsAllDrives": supports_all_drives,
                "useDomainAdminAccess": use_domain_admin_access,
            },
            Permission,
        )

    async def get(
        self,
        file_id: str,
        permission_id: str,
        *,
        supports_all_drives: bool | Omit | None = omit,
        use_domain_admin_access: bool | Omit | None = omit,
    ) -> Permission:
        """Get a permission; its id, type, role and kind.

        Args:
            file_id: Id of the file or shared drive.
            permission_id: Id of the permission.
            supports_all_drives: Whether files in shared drives are meant too; say true unless it is My Drive
                for sure. Defaults to the connector's setting.
            use_domain_admin_access: Whether to act as an administrator of the domain; for shared drives.
        """
        return await self._one(
            GET,
            {
                "fileId": file_id,
                "permissionId": permission_id,
                "supportsAllDrives": supports_all_drives,
                "useDomainAdminAccess": use_domain_admin_access,
            },
            Permission,
        )


class SyncPermissions(SyncEntity):
    """Who has access to a file or shared drive, and how much. Sync version of `Permissions`."""

    def list(
        self,
        file_id: str,
        *,
        page_size: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
        supports_all_drives: bool | Omit | None = omit,
        use_domain_admin_access: bool | Omit | None = omit,
    ) -> SyncPage[Permission]:
        """List who has access to a file or shared drive; id, type, role and kind of each.

        Args:
            file_id: Id of the file or shared drive.
            page_size: Maximum number of permissions per page; by default all, in a shared drive 100. 1 to
                100.
            page_token: Token of the page, from the one before.
            supports_all_drives: Whether files in shared drives are meant too; say true unless it is My Drive
                for sure. Defaults to the connector's setting.
            use_domain_admin_access: Whether to act as an administrator of the domain; for shared drives.
        """
        return self._page(
            LIST,
            {
                "fileId": file_id,
                "pageSize": page_size,
                "pageToken": page_token,
                "supportsAllDrives": supports_all_drives,
                "useDomainAdminAccess": use_domain_admin_access,
            },
            Permission,
        )

    def get(
        self,
        file_id: str,
        permission_id: str,
        *,
        supports_all_drives: bool | Omit | None = omit,
        use_domain_admin_access: bool | Omit | None = omit,
    ) -> Permission:
        """Get a permission; its id, type, role and kind.

        Args:
            file_id: Id of the file or shared drive.
            permission_id: Id of the permission.
            supports_all_drives: Whether files in shared drives are meant too; say true unless it is My Drive
                for sure. Defaults to the connector's setting.
            use_domain_admin_access: Whether to act as an administrator of the domain; for shared drives.
        """
        return self._one(
            GET,
            {
                "fileId": file_id,
                "permissionId": permission_id,
                "supportsAllDrives": supports_all_drives,
                "useDomainAdminAccess": use_domain_admin_access,
            },
            Permission,
        )
