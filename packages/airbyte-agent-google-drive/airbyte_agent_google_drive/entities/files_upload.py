# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""Files upload of Google Drive."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Literal

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.files_upload import CREATE
from ..models.files import File
from ..params.shared import (
    ClientEncryptionDetailsParam,
    ContentHintsParam,
    ContentRestrictionInput,
    DownloadRestrictionsInput,
)

__all__ = ["FilesUpload", "SyncFilesUpload"]


class FilesUpload(Entity):
    """Files upload of Google Drive."""

    async def create(
        self,
        name: str,
        file_content: str,
        *,
        upload_type: Literal["multipart"] | str | Omit | None = omit,
        supports_all_drives: bool | Omit | None = omit,
        mime_type: str | Omit | None = omit,
        file_mime_type: str | Omit | None = omit,
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
        content_hints: ContentHintsParam | Omit | None = omit,
        content_restrictions: Sequence[ContentRestrictionInput] | Omit | None = omit,
        copy_requires_writer_permission: bool | Omit | None = omit,
        writers_can_share: bool | Omit | None = omit,
        inherited_permissions_disabled: bool | Omit | None = omit,
        download_restrictions: DownloadRestrictionsInput | Omit | None = omit,
        client_encryption_details: ClientEncryptionDetailsParam | Omit | None = omit,
    ) -> File:
        """Upload a file of up to 5 MB with its metadata.

        Args:
            name: Name; several files in a folder may have the same.
            file_content: The file's bytes, in base64. Encoded as base64.
            upload_type: Upload type; only one is supported. One of `multipart`. Default: `multipart`.
            supports_all_drives: Whether files in shared drives are meant too; say true unless it is My Drive
                for sure. Defaults to the connector's setting.
            mime_type: Media type of the file; one of Google's own converts the content, whose type
                `file_mime_type` says then.
            file_mime_type: Media type of the bytes, where it is not `mimeType`.
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
                "file_content": file_content,
                "uploadType": upload_type,
                "supportsAllDrives": supports_all_drives,
                "mimeType": mime_type,
                "file_mime_type": file_mime_type,
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


class SyncFilesUpload(SyncEntity):
    """Files upload of Google Drive. Sync version of `FilesUpload`."""

    def create(
        self,
        name: str,
        file_content: str,
        *,
        upload_type: Literal["multipart"] | str | Omit | None = omit,
        supports_all_drives: bool | Omit | None = omit,
        mime_type: str | Omit | None = omit,
        file_mime_type: str | Omit | None = omit,
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
        content_hints: ContentHintsParam | Omit | None = omit,
        content_restrictions: Sequence[ContentRestrictionInput] | Omit | None = omit,
        copy_requires_writer_permission: bool | Omit | None = omit,
        writers_can_share: bool | Omit | None = omit,
        inherited_permissions_disabled: bool | Omit | None = omit,
        download_restrictions: DownloadRestrictionsInput | Omit | None = omit,
        client_encryption_details: ClientEncryptionDetailsParam | Omit | None = omit,
    ) -> File:
        """Upload a file of up to 5 MB with its metadata.

        Args:
            name: Name; several files in a folder may have the same.
            file_content: The file's bytes, in base64. Encoded as base64.
            upload_type: Upload type; only one is supported. One of `multipart`. Default: `multipart`.
            supports_all_drives: Whether files in shared drives are meant too; say true unless it is My Drive
                for sure. Defaults to the connector's setting.
            mime_type: Media type of the file; one of Google's own converts the content, whose type
                `file_mime_type` says then.
            file_mime_type: Media type of the bytes, where it is not `mimeType`.
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
                "file_content": file_content,
                "uploadType": upload_type,
                "supportsAllDrives": supports_all_drives,
                "mimeType": mime_type,
                "file_mime_type": file_mime_type,
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
