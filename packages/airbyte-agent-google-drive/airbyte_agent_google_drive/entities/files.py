# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""A file, folder or shortcut."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.download import Download, SyncDownload
from airbyte_agent_sdk.types import Omit, omit

from .._operations.files import CREATE, DELETE, DOWNLOAD, GET, LIST, UPDATE
from ..models.files import File
from ..params.files import FileCreateParamsShortcutDetails
from ..params.shared import (
    ClientEncryptionDetailsParam,
    ContentHintsParam,
    ContentRestrictionInput,
    DownloadRestrictionsInput,
)

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.files import FilesStoreColumn, FilesStoreRecord  # noqa: F401

__all__ = ["Files", "SyncFiles"]


class Files(StoredEntity["FilesStoreColumn", "FilesStoreRecord"]):
    """A file, folder or shortcut."""

    _stored = ("files", "FilesStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
        q: str | Omit | None = omit,
        order_by: Sequence[str] | str | Omit | None = omit,
        fields: str | Omit | None = omit,
        spaces: Sequence[str] | str | Omit | None = omit,
        corpora: str | Omit | None = omit,
        drive_id: str | Omit | None = omit,
        include_items_from_all_drives: bool | Omit | None = omit,
        supports_all_drives: bool | Omit | None = omit,
    ) -> AsyncPager[File]:
        """List files and folders; without `fields`, id, name and mimeType of each.

        Args:
            page_size: Maximum number of files per page; 100 by default. 1 to 1,000.
            page_token: Token of the page, from the one before.
            q: Filter, as in `name contains 'plan' and trashed = false`.
            order_by: Keys separated by commas, each perhaps with ` desc`: `folder,modifiedTime desc,name`.
            fields: Fields to send, as in `files(id,name,size)`, or `*` for all; `nextPageToken` is added.
            spaces: Spaces to look in, separated by commas: `drive`, `appDataFolder`.
            corpora: Where to look: `user`, `domain`, `drive` or `allDrives`; `user` by default. Defaults to
                the connector's setting.
            drive_id: Id of the shared drive to look in; with `corpora` `drive`. Defaults to the connector's
                setting.
            include_items_from_all_drives: Whether files in shared drives are listed too; with
                `supportsAllDrives`. Defaults to the connector's setting.
            supports_all_drives: Whether files in shared drives are meant too; say true unless it is My Drive
                for sure. Defaults to the connector's setting.
        """
        return self._pager(
            LIST,
            {
                "pageSize": page_size,
                "pageToken": page_token,
                "q": q,
                "orderBy": order_by,
                "fields": fields,
                "spaces": spaces,
                "corpora": corpora,
                "driveId": drive_id,
                "includeItemsFromAllDrives": include_items_from_all_drives,
                "supportsAllDrives": supports_all_drives,
            },
            File,
        )

    async def create(
        self,
        name: str,
        *,
        mime_type: str | Omit | None = omit,
        parents: Sequence[str] | Omit | None = omit,
        description: str | Omit | None = omit,
        id: str | Omit | None = omit,
        properties: Mapping[str, str] | Omit | None = omit,
        app_properties: Mapping[str, str] | Omit | None = omit,
        created_time: dt.datetime | str | Omit | None = omit,
        modified_time: dt.datetime | str | Omit | None = omit,
        viewed_by_me_time: dt.datetime | str | Omit | None = omit,
        original_filename: str | Omit | None = omit,
        starred: bool | Omit | None = omit,
        folder_color_rgb: str | Omit | None = omit,
        shortcut_details: FileCreateParamsShortcutDetails | Omit | None = omit,
        content_hints: ContentHintsParam | Omit | None = omit,
        content_restrictions: Sequence[ContentRestrictionInput] | Omit | None = omit,
        copy_requires_writer_permission: bool | Omit | None = omit,
        writers_can_share: bool | Omit | None = omit,
        inherited_permissions_disabled: bool | Omit | None = omit,
        download_restrictions: DownloadRestrictionsInput | Omit | None = omit,
        client_encryption_details: ClientEncryptionDetailsParam | Omit | None = omit,
    ) -> File:
        """Create a folder, a shortcut, or a file without content.

        Args:
            name: Name; several files in a folder may have the same.
            mime_type: Media type; `application/vnd.google-apps.folder` makes a folder, another of Google's
                own converts.
            parents: Id of the folder to put it in, as a list of one; the top of My Drive by default.
            description: Short description.
            id: Id for the file, one of those that Google generated for you.
            properties: Your own key-value pairs, visible to every app.
            app_properties: Your own key-value pairs, visible to this app alone.
            created_time: When it was created; now by default.
            modified_time: When it was last updated; now by default.
            viewed_by_me_time: When the requesting user last viewed it.
            original_filename: Original file name of the content; the name by default.
            starred: Whether the requesting user stars it.
            folder_color_rgb: Color of a folder as `#rrggbb`; the nearest of the palette is taken.
            shortcut_details: What a shortcut points to; with the media type
                `application/vnd.google-apps.shortcut`.
            content_hints: Help for search and display; never sent back.
            content_restrictions: Restrictions on the content.
            copy_requires_writer_permission: Whether readers and commenters may not copy, print or download
                it.
            writers_can_share: Whether writers may change with whom it is shared; not in a shared drive.
            inherited_permissions_disabled: Whether it is not to inherit permissions.
            download_restrictions: Who may not download or copy it.
            client_encryption_details: State of client-side encryption.
        """
        return await self._one(
            CREATE,
            {
                "name": name,
                "mimeType": mime_type,
                "parents": parents,
                "description": description,
                "id": id,
                "properties": properties,
                "appProperties": app_properties,
                "createdTime": created_time,
                "modifiedTime": modified_time,
                "viewedByMeTime": viewed_by_me_time,
                "originalFilename": original_filename,
                "starred": starred,
                "folderColorRgb": folder_color_rgb,
                "shortcutDetails": shortcut_details,
                "contentHints": content_hints,
                "contentRestrictions": content_restrictions,
                "copyRequiresWriterPermission": copy_requires_writer_permission,
                "writersCanShare": writers_can_share,
                "inheritedPermissionsDisabled": inherited_permissions_disabled,
                "downloadRestrictions": download_restrictions,
                "clientEncryptionDetails": client_encryption_details,
            },
            File,
        )

    async def get(
        self,
        file_id: str,
        *,
        fields: str | Omit | None = omit,
        supports_all_drives: bool | Omit | None = omit,
    ) -> File:
        """Get a file's metadata; without `fields`, only id, name and mimeType.

        Args:
            file_id: Id of the file.
            fields: Fields to send, as in `id,name,size`, or `*` for all; kind, id, name and mimeType by
                default.
            supports_all_drives: Whether files in shared drives are meant too; say true unless it is My Drive
                for sure. Defaults to the connector's setting.
        """
        return await self._one(
            GET, {"fileId": file_id, "fields": fields, "supportsAllDrives": supports_all_drives}, File
        )

    async def delete(self, file_id: str, *, supports_all_drives: bool | Omit | None = omit) -> None:
        """Permanently delete a file without moving it to the trash; a folder including its contents.

        Args:
            file_id: Id of the file.
            supports_all_drives: Whether files in shared drives are meant too; say true unless it is My Drive
                for sure. Defaults to the connector's setting.
        """
        await self._none(DELETE, {"fileId": file_id, "supportsAllDrives": supports_all_drives})

    async def update(
        self,
        file_id: str,
        *,
        add_parents: str | Omit | None = omit,
        remove_parents: str | Omit | None = omit,
        supports_all_drives: bool | Omit | None = omit,
        name: str | Omit | None = omit,
        description: str | Omit | None = omit,
        mime_type: str | Omit | None = omit,
        trashed: bool | Omit | None = omit,
        properties: Mapping[str, str | None] | Omit | None = omit,
        app_properties: Mapping[str, str | None] | Omit | None = omit,
        modified_time: dt.datetime | str | Omit | None = omit,
        viewed_by_me_time: dt.datetime | str | Omit | None = omit,
        original_filename: str | Omit | None = omit,
        starred: bool | Omit | None = omit,
        folder_color_rgb: str | Omit | None = omit,
        content_hints: ContentHintsParam | Omit | None = omit,
        content_restrictions: Sequence[ContentRestrictionInput] | Omit | None = omit,
        copy_requires_writer_permission: bool | Omit | None = omit,
        writers_can_share: bool | Omit | None = omit,
        inherited_permissions_disabled: bool | Omit | None = omit,
        download_restrictions: DownloadRestrictionsInput | Omit | None = omit,
        client_encryption_details: ClientEncryptionDetailsParam | Omit | None = omit,
    ) -> File:
        """Update a file's metadata, move it, or trash it.

        Args:
            file_id: Id of the file.
            add_parents: Id of the folder to move it to; with `removeParents`.
            remove_parents: Id of the folder to move it from.
            supports_all_drives: Whether files in shared drives are meant too; say true unless it is My Drive
                for sure. Defaults to the connector's setting.
            name: Name; several files in a folder may have the same.
            description: Short description.
            mime_type: Media type; `application/vnd.google-apps.folder` makes a folder, another of Google's
                own converts.
            trashed: Whether to move it to the trash or restore it; only for owners.
            properties: Your own key-value pairs, visible to every app; null removes one.
            app_properties: Your own key-value pairs, visible to this app alone; null removes one.
            modified_time: When it was last updated; now by default.
            viewed_by_me_time: When the requesting user last viewed it.
            original_filename: Original file name of the content; the name by default.
            starred: Whether the requesting user stars it.
            folder_color_rgb: Color of a folder as `#rrggbb`; the nearest of the palette is taken.
            content_hints: Help for search and display; never sent back.
            content_restrictions: Restrictions on the content.
            copy_requires_writer_permission: Whether readers and commenters may not copy, print or download
                it.
            writers_can_share: Whether writers may change with whom it is shared; not in a shared drive.
            inherited_permissions_disabled: Whether it is not to inherit permissions.
            download_restrictions: Who may not download or copy it.
            client_encryption_details: State of client-side encryption.
        """
        return await self._one(
            UPDATE,
            {
                "fileId": file_id,
                "addParents": add_parents,
                "removeParents": remove_parents,
                "supportsAllDrives": supports_all_drives,
                "name": name,
                "description": description,
                "mimeType": mime_type,
                "trashed": trashed,
                "properties": properties,
                "appProperties": app_properties,
                "modifiedTime": modified_time,
                "viewedByMeTime": viewed_by_me_time,
                "originalFilename": original_filename,
                "starred": starred,
                "folderColorRgb": folder_color_rgb,
                "contentHints": content_hints,
                "contentRestrictions": content_restrictions,
                "copyRequiresWriterPermission": copy_requires_writer_permission,
                "writersCanShare": writers_can_share,
                "inheritedPermissionsDisabled": inherited_permissions_disabled,
                "downloadRestrictions": download_restrictions,
                "clientEncryptionDetails": client_encryption_details,
            },
            File,
        )

    async def download(
        self,
        file_id: str,
        *,
        alt: Literal["media"] | str | Omit | None = omit,
        acknowledge_abuse: bool | Omit | None = omit,
        supports_all_drives: bool | Omit | None = omit,
        range_header: str | Omit | None = omit,
    ) -> Download:
        """Download the content of a file; Google's own formats are exported instead.

        Args:
            file_id: Id of the file.
            alt: Parts of the response: the content. One of `media`. Default: `media`.
            acknowledge_abuse: Whether to download it though Google holds it for malware; owners alone may.
            supports_all_drives: Whether files in shared drives are meant too; say true unless it is My Drive
                for sure. Defaults to the connector's setting.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            The file, as a stream.
        """
        return await self._download(
            DOWNLOAD,
            {
                "fileId": file_id,
                "alt": alt,
                "acknowledgeAbuse": acknowledge_abuse,
                "supportsAllDrives": supports_all_drives,
                "range_header": range_header,
            },
        )

    async def download_local(
        self,
        path: str | PathLike[str],
        file_id: str,
        *,
        alt: Literal["media"] | str | Omit | None = omit,
        acknowledge_abuse: bool | Omit | None = omit,
        supports_all_drives: bool | Omit | None = omit,
        range_header: str | Omit | None = omit,
        overwrite: bool = False,
    ) -> Path:
        """Download the content of a file; Google's own formats are exported instead.

        Args:
            path: The file to write.
            file_id: Id of the file.
            alt: Parts of the response: the content. One of `media`. Default: `media`.
            acknowledge_abuse: Whether to download it though Google holds it for malware; owners alone may.
            supports_all_drives: Whether files in shared drives are meant too; say true unless it is My Drive
                for sure. Defaults to the connector's setting.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.
            overwrite: Whether to replace an existing file.

        Returns:
            Path of the saved file.
        """
        return await self._save(
            self.download(
                file_id,
                alt=alt,
                acknowledge_abuse=acknowledge_abuse,
                supports_all_drives=supports_all_drives,
                range_header=range_header,
            ),
            path,
            overwrite,
        )

    async def download_text(
        self,
        file_id: str,
        *,
        alt: Literal["media"] | str | Omit | None = omit,
        acknowledge_abuse: bool | Omit | None = omit,
        supports_all_drives: bool | Omit | None = omit,
        range_header: str | Omit | None = omit,
    ) -> str:
        """Download the content of a file; Google's own formats are exported instead.

        Args:
            file_id: Id of the file.
            alt: Parts of the response: the content. One of `media`. Default: `media`.
            acknowledge_abuse: Whether to download it though Google holds it for malware; owners alone may.
            supports_all_drives: Whether files in shared drives are meant too; say true unless it is My Drive
                for sure. Defaults to the connector's setting.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as text.
        """
        return await self._text(
            self.download(
                file_id,
                alt=alt,
                acknowledge_abuse=acknowledge_abuse,
                supports_all_drives=supports_all_drives,
                range_header=range_header,
            )
        )

    async def download_base64(
        self,
        file_id: str,
        *,
        alt: Literal["media"] | str | Omit | None = omit,
        acknowledge_abuse: bool | Omit | None = omit,
        supports_all_drives: bool | Omit | None = omit,
        range_header: str | Omit | None = omit,
    ) -> str:
        """Download the content of a file; Google's own formats are exported instead.

        Args:
            file_id: Id of the file.
            alt: Parts of the response: the content. One of `media`. Default: `media`.
            acknowledge_abuse: Whether to download it though Google holds it for malware; owners alone may.
            supports_all_drives: Whether files in shared drives are meant too; say true unless it is My Drive
                for sure. Defaults to the connector's setting.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as base64.
        """
        return await self._base64(
            self.download(
                file_id,
                alt=alt,
                acknowledge_abuse=acknowledge_abuse,
                supports_all_drives=supports_all_drives,
                range_header=range_header,
            )
        )


class SyncFiles(SyncStoredEntity["FilesStoreColumn", "FilesStoreRecord"]):
    """A file, folder or shortcut. Sync version of `Files`."""

    _stored = ("files", "FilesStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
        q: str | Omit | None = omit,
        order_by: Sequence[str] | str | Omit | None = omit,
        fields: str | Omit | None = omit,
        spaces: Sequence[str] | str | Omit | None = omit,
        corpora: str | Omit | None = omit,
        drive_id: str | Omit | None = omit,
        include_items_from_all_drives: bool | Omit | None = omit,
        supports_all_drives: bool | Omit | None = omit,
    ) -> SyncPage[File]:
        """List files and folders; without `fields`, id, name and mimeType of each.

        Args:
            page_size: Maximum number of files per page; 100 by default. 1 to 1,000.
            page_token: Token of the page, from the one before.
            q: Filter, as in `name contains 'plan' and trashed = false`.
            order_by: Keys separated by commas, each perhaps with ` desc`: `folder,modifiedTime desc,name`.
            fields: Fields to send, as in `files(id,name,size)`, or `*` for all; `nextPageToken` is added.
            spaces: Spaces to look in, separated by commas: `drive`, `appDataFolder`.
            corpora: Where to look: `user`, `domain`, `drive` or `allDrives`; `user` by default. Defaults to
                the connector's setting.
            drive_id: Id of the shared drive to look in; with `corpora` `drive`. Defaults to the connector's
                setting.
            include_items_from_all_drives: Whether files in shared drives are listed too; with
                `supportsAllDrives`. Defaults to the connector's setting.
            supports_all_drives: Whether files in shared drives are meant too; say true unless it is My Drive
                for sure. Defaults to the connector's setting.
        """
        return self._page(
            LIST,
            {
                "pageSize": page_size,
                "pageToken": page_token,
                "q": q,
                "orderBy": order_by,
                "fields": fields,
                "spaces": spaces,
                "corpora": corpora,
                "driveId": drive_id,
                "includeItemsFromAllDrives": include_items_from_all_drives,
                "supportsAllDrives": supports_all_drives,
            },
            File,
        )

    def create(
        self,
        name: str,
        *,
        mime_type: str | Omit | None = omit,
        parents: Sequence[str] | Omit | None = omit,
        description: str | Omit | None = omit,
        id: str | Omit | None = omit,
        properties: Mapping[str, str] | Omit | None = omit,
        app_properties: Mapping[str, str] | Omit | None = omit,
        created_time: dt.datetime | str | Omit | None = omit,
        modified_time: dt.datetime | str | Omit | None = omit,
        viewed_by_me_time: dt.datetime | str | Omit | None = omit,
        original_filename: str | Omit | None = omit,
        starred: bool | Omit | None = omit,
        folder_color_rgb: str | Omit | None = omit,
        shortcut_details: FileCreateParamsShortcutDetails | Omit | None = omit,
        content_hints: ContentHintsParam | Omit | None = omit,
        content_restrictions: Sequence[ContentRestrictionInput] | Omit | None = omit,
        copy_requires_writer_permission: bool | Omit | None = omit,
        writers_can_share: bool | Omit | None = omit,
        inherited_permissions_disabled: bool | Omit | None = omit,
        download_restrictions: DownloadRestrictionsInput | Omit | None = omit,
        client_encryption_details: ClientEncryptionDetailsParam | Omit | None = omit,
    ) -> File:
        """Create a folder, a shortcut, or a file without content.

        Args:
            name: Name; several files in a folder may have the same.
            mime_type: Media type; `application/vnd.google-apps.folder` makes a folder, another of Google's
                own converts.
            parents: Id of the folder to put it in, as a list of one; the top of My Drive by default.
            description: Short description.
            id: Id for the file, one of those that Google generated for you.
            properties: Your own key-value pairs, visible to every app.
            app_properties: Your own key-value pairs, visible to this app alone.
            created_time: When it was created; now by default.
            modified_time: When it was last updated; now by default.
            viewed_by_me_time: When the requesting user last viewed it.
            original_filename: Original file name of the content; the name by default.
            starred: Whether the requesting user stars it.
            folder_color_rgb: Color of a folder as `#rrggbb`; the nearest of the palette is taken.
            shortcut_details: What a shortcut points to; with the media type
                `application/vnd.google-apps.shortcut`.
            content_hints: Help for search and display; never sent back.
            content_restrictions: Restrictions on the content.
            copy_requires_writer_permission: Whether readers and commenters may not copy, print or download
                it.
            writers_can_share: Whether writers may change with whom it is shared; not in a shared drive.
            inherited_permissions_disabled: Whether it is not to inherit permissions.
            download_restrictions: Who may not download or copy it.
            client_encryption_details: State of client-side encryption.
        """
        return self._one(
            CREATE,
            {
                "name": name,
                "mimeType": mime_type,
                "parents": parents,
                "description": description,
                "id": id,
                "properties": properties,
                "appProperties": app_properties,
                "createdTime": created_time,
                "modifiedTime": modified_time,
                "viewedByMeTime": viewed_by_me_time,
                "originalFilename": original_filename,
                "starred": starred,
                "folderColorRgb": folder_color_rgb,
                "shortcutDetails": shortcut_details,
                "contentHints": content_hints,
                "contentRestrictions": content_restrictions,
                "copyRequiresWriterPermission": copy_requires_writer_permission,
                "writersCanShare": writers_can_share,
                "inheritedPermissionsDisabled": inherited_permissions_disabled,
                "downloadRestrictions": download_restrictions,
                "clientEncryptionDetails": client_encryption_details,
            },
            File,
        )

    def get(
        self,
        file_id: str,
        *,
        fields: str | Omit | None = omit,
        supports_all_drives: bool | Omit | None = omit,
    ) -> File:
        """Get a file's metadata; without `fields`, only id, name and mimeType.

        Args:
            file_id: Id of the file.
            fields: Fields to send, as in `id,name,size`, or `*` for all; kind, id, name and mimeType by
                default.
            supports_all_drives: Whether files in shared drives are meant too; say true unless it is My Drive
                for sure. Defaults to the connector's setting.
        """
        return self._one(
            GET, {"fileId": file_id, "fields": fields, "supportsAllDrives": supports_all_drives}, File
        )

    def delete(self, file_id: str, *, supports_all_drives: bool | Omit | None = omit) -> None:
        """Permanently delete a file without moving it to the trash; a folder including its contents.

        Args:
            file_id: Id of the file.
            supports_all_drives: Whether files in shared drives are meant too; say true unless it is My Drive
                for sure. Defaults to the connector's setting.
        """
        self._none(DELETE, {"fileId": file_id, "supportsAllDrives": supports_all_drives})

    def update(
        self,
        file_id: str,
        *,
        add_parents: str | Omit | None = omit,
        remove_parents: str | Omit | None = omit,
        supports_all_drives: bool | Omit | None = omit,
        name: str | Omit | None = omit,
        description: str | Omit | None = omit,
        mime_type: str | Omit | None = omit,
        trashed: bool | Omit | None = omit,
        properties: Mapping[str, str | None] | Omit | None = omit,
        app_properties: Mapping[str, str | None] | Omit | None = omit,
        modified_time: dt.datetime | str | Omit | None = omit,
        viewed_by_me_time: dt.datetime | str | Omit | None = omit,
        original_filename: str | Omit | None = omit,
        starred: bool | Omit | None = omit,
        folder_color_rgb: str | Omit | None = omit,
        content_hints: ContentHintsParam | Omit | None = omit,
        content_restrictions: Sequence[ContentRestrictionInput] | Omit | None = omit,
        copy_requires_writer_permission: bool | Omit | None = omit,
        writers_can_share: bool | Omit | None = omit,
        inherited_permissions_disabled: bool | Omit | None = omit,
        download_restrictions: DownloadRestrictionsInput | Omit | None = omit,
        client_encryption_details: ClientEncryptionDetailsParam | Omit | None = omit,
    ) -> File:
        """Update a file's metadata, move it, or trash it.

        Args:
            file_id: Id of the file.
            add_parents: Id of the folder to move it to; with `removeParents`.
            remove_parents: Id of the folder to move it from.
            supports_all_drives: Whether files in shared drives are meant too; say true unless it is My Drive
                for sure. Defaults to the connector's setting.
            name: Name; several files in a folder may have the same.
            description: Short description.
            mime_type: Media type; `application/vnd.google-apps.folder` makes a folder, another of Google's
                own converts.
            trashed: Whether to move it to the trash or restore it; only for owners.
            properties: Your own key-value pairs, visible to every app; null removes one.
            app_properties: Your own key-value pairs, visible to this app alone; null removes one.
            modified_time: When it was last updated; now by default.
            viewed_by_me_time: When the requesting user last viewed it.
            original_filename: Original file name of the content; the name by default.
            starred: Whether the requesting user stars it.
            folder_color_rgb: Color of a folder as `#rrggbb`; the nearest of the palette is taken.
            content_hints: Help for search and display; never sent back.
            content_restrictions: Restrictions on the content.
            copy_requires_writer_permission: Whether readers and commenters may not copy, print or download
                it.
            writers_can_share: Whether writers may change with whom it is shared; not in a shared drive.
            inherited_permissions_disabled: Whether it is not to inherit permissions.
            download_restrictions: Who may not download or copy it.
            client_encryption_details: State of client-side encryption.
        """
        return self._one(
            UPDATE,
            {
                "fileId": file_id,
                "addParents": add_parents,
                "removeParents": remove_parents,
                "supportsAllDrives": supports_all_drives,
                "name": name,
                "description": description,
                "mimeType": mime_type,
                "trashed": trashed,
                "properties": properties,
                "appProperties": app_properties,
                "modifiedTime": modified_time,
                "viewedByMeTime": viewed_by_me_time,
                "originalFilename": original_filename,
                "starred": starred,
                "folderColorRgb": folder_color_rgb,
                "contentHints": content_hints,
                "contentRestrictions": content_restrictions,
                "copyRequiresWriterPermission": copy_requires_writer_permission,
                "writersCanShare": writers_can_share,
                "inheritedPermissionsDisabled": inherited_permissions_disabled,
                "downloadRestrictions": download_restrictions,
                "clientEncryptionDetails": client_encryption_details,
            },
            File,
        )

    def download(
        self,
        file_id: str,
        *,
        alt: Literal["media"] | str | Omit | None = omit,
        acknowledge_abuse: bool | Omit | None = omit,
        supports_all_drives: bool | Omit | None = omit,
        range_header: str | Omit | None = omit,
    ) -> SyncDownload:
        """Download the content of a file; Google's own formats are exported instead.

        Args:
            file_id: Id of the file.
            alt: Parts of the response: the content. One of `media`. Default: `media`.
            acknowledge_abuse: Whether to download it though Google holds it for malware; owners alone may.
            supports_all_drives: Whether files in shared drives are meant too; say true unless it is My Drive
                for sure. Defaults to the connector's setting.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            The file, as a stream.
        """
        return self._download(
            DOWNLOAD,
            {
                "fileId": file_id,
                "alt": alt,
                "acknowledgeAbuse": acknowledge_abuse,
                "supportsAllDrives": supports_all_drives,
                "range_header": range_header,
            },
        )

    def download_local(
        self,
        path: str | PathLike[str],
        file_id: str,
        *,
        alt: Literal["media"] | str | Omit | None = omit,
        acknowledge_abuse: bool | Omit | None = omit,
        supports_all_drives: bool | Omit | None = omit,
        range_header: str | Omit | None = omit,
        overwrite: bool = False,
    ) -> Path:
        """Download the content of a file; Google's own formats are exported instead.

        Args:
            path: The file to write.
            file_id: Id of the file.
            alt: Parts of the response: the content. One of `media`. Default: `media`.
            acknowledge_abuse: Whether to download it though Google holds it for malware; owners alone may.
            supports_all_drives: Whether files in shared drives are meant too; say true unless it is My Drive
                for sure. Defaults to the connector's setting.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.
            overwrite: Whether to replace an existing file.

        Returns:
            Path of the saved file.
        """
        return self._save(
            self.download(
                file_id,
                alt=alt,
                acknowledge_abuse=acknowledge_abuse,
                supports_all_drives=supports_all_drives,
                range_header=range_header,
            ),
            path,
            overwrite,
        )

    def download_text(
        self,
        file_id: str,
        *,
        alt: Literal["media"] | str | Omit | None = omit,
        acknowledge_abuse: bool | Omit | None = omit,
        supports_all_drives: bool | Omit | None = omit,
        range_header: str | Omit | None = omit,
    ) -> str:
        """Download the content of a file; Google's own formats are exported instead.

        Args:
            file_id: Id of the file.
            alt: Parts of the response: the content. One of `media`. Default: `media`.
            acknowledge_abuse: Whether to download it though Google holds it for malware; owners alone may.
            supports_all_drives: Whether files in shared drives are meant too; say true unless it is My Drive
                for sure. Defaults to the connector's setting.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as text.
        """
        return self._text(
            self.download(
                file_id,
                alt=alt,
                acknowledge_abuse=acknowledge_abuse,
                supports_all_drives=supports_all_drives,
                range_header=range_header,
            )
        )

    def download_base64(
        self,
        file_id: str,
        *,
        alt: Literal["media"] | str | Omit | None = omit,
        acknowledge_abuse: bool | Omit | None = omit,
        supports_all_drives: bool | Omit | None = omit,
        range_header: str | Omit | None = omit,
    ) -> str:
        """Download the content of a file; Google's own formats are exported instead.

        Args:
            file_id: Id of the file.
            alt: Parts of the response: the content. One of `media`. Default: `media`.
            acknowledge_abuse: Whether to download it though Google holds it for malware; owners alone may.
            supports_all_drives: Whether files in shared drives are meant too; say true unless it is My Drive
                for sure. Defaults to the connector's setting.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as base64.
        """
        return self._base64(
            self.download(
                file_id,
                alt=alt,
                acknowledge_abuse=acknowledge_abuse,
                supports_all_drives=supports_all_drives,
                range_header=range_header,
            )
        )
