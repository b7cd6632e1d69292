# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""Arguments of `files`."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Required

from typing_extensions import TypedDict

from .shared import (
    ClientEncryptionDetailsParam,
    ContentHintsParam,
    ContentRestrictionInput,
    DownloadRestrictionsInput,
)

__all__ = ["FileCreateParams", "FileCreateParamsShortcutDetails", "FileUpdateParams"]


class FileCreateParamsShortcutDetails(TypedDict, total=False):
    """What a shortcut points to; with the media type `application/vnd.google-apps.shortcut`."""

    target_id: str | None
    """Id of the file to point to."""


class FileCreateParams(TypedDict, total=False):
    """Arguments of `files.create`, by name."""

    name: Required[str]
    mime_type: str | None
    parents: Sequence[str] | None
    description: str | None
    id: str | None
    properties: Mapping[str, str] | None
    app_properties: Mapping[str, str] | None
    created_time: dt.datetime | str | None
    modified_time: dt.datetime | str | None
    viewed_by_me_time: dt.datetime | str | None
    original_filename: str | None
    starred: bool | None
    folder_color_rgb: str | None
    shortcut_details: FileCreateParamsShortcutDetails | None
    content_hints: ContentHintsParam | None
    content_restrictions: Sequence[ContentRestrictionInput] | None
    copy_requires_writer_permission: bool | None
    writers_can_share: bool | None
    inherited_permissions_disabled: bool | None
    download_restrictions: DownloadRestrictionsInput | None
    client_encryption_details: ClientEncryptionDetailsParam | None


class FileUpdateParams(TypedDict, total=False):
    """Arguments of `files.update`, by name."""

    file_id: Required[str]
    add_parents: str | None
    remove_parents: str | None
    supports_all_drives: bool | None
    name: str | None
    description: str | None
    mime_type: str | None
    trashed: bool | None
    properties: Mapping[str, str | None] | None
    app_properties: Mapping[str, str | None] | None
    modified_time: dt.datetime | str | None
    viewed_by_me_time: dt.datetime | str | None
    original_filename: str | None
    starred: bool | None
    folder_color_rgb: str | None
    content_hints: ContentHintsParam | None
    content_restrictions: Sequence[ContentRestrictionInput] | None
    copy_requires_writer_permission: bool | None
    writers_can_share: bool | None
    inherited_permissions_disabled: bool | None
    download_restrictions: DownloadRestrictionsInput | None
    client_encryption_details: ClientEncryptionDetailsParam | None
