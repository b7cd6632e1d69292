# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""Arguments of `files_upload`."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .shared import (
    ClientEncryptionDetailsParam,
    ContentHintsParam,
    ContentRestrictionInput,
    DownloadRestrictionsInput,
)

__all__ = ["FilesUploadCreateParams"]


class FilesUploadCreateParams(TypedDict, total=False):
    """Arguments of `files_upload.create`, by name."""

    name: Required[str]
    file_content: Required[str]
    upload_type: Literal["multipart"] | str | None
    supports_all_drives: bool | None
    mime_type: str | None
    file_mime_type: str | None
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
    content_hints: ContentHintsParam | None
    content_restrictions: Sequence[ContentRestrictionInput] | None
    copy_requires_writer_permission: bool | None
    writers_can_share: bool | None
    inherited_permissions_disabled: bool | None
    download_restrictions: DownloadRestrictionsInput | None
    client_encryption_details: ClientEncryptionDetailsParam | None
