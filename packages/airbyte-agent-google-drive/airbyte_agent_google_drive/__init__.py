# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""Files and folders of Google Drive, their content, comments, revisions and permissions, and shared drives."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk import __version__ as _sdk_version

    import_module("airbyte_agent_sdk.auth")
except ImportError as error:  # before anything else of it is imported
    raise ImportError(
        "airbyte_agent_google_drive requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-google-drive as described in its README."
    ) from error
if _sdk_version.partition(".")[0] != "1":
    raise ImportError(
        f"airbyte_agent_google_drive requires airbyte-agent-sdk>=1.0,<2, but {_sdk_version} is installed. "
        "Reinstall airbyte-agent-google-drive as described in its README."
    )

from .auth import GoogleDriveAuthConfig
from .connector import GoogleDriveConnector, SyncGoogleDriveConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.about import AboutEntity, SyncAboutEntity
    from .entities.changes import Changes, SyncChanges
    from .entities.changes_start_page_token import ChangesStartPageToken, SyncChangesStartPageToken
    from .entities.comments import Comments, SyncComments
    from .entities.drives import Drives, SyncDrives
    from .entities.files import Files, SyncFiles
    from .entities.files_export import FilesExport, SyncFilesExport
    from .entities.files_upload import FilesUpload, SyncFilesUpload
    from .entities.permissions import Permissions, SyncPermissions
    from .entities.replies import Replies, SyncReplies
    from .entities.revisions import Revisions, SyncRevisions
    from .models.about import About
    from .models.changes import Change
    from .models.changes_start_page_token import StartPageToken
    from .models.comments import Comment
    from .models.drives import Drive
    from .models.files import File
    from .models.permissions import Permission
    from .models.replies import Reply
    from .models.revisions import Revision
    from .store.drives import DrivesStoreColumn, DrivesStoreRecord
    from .store.files import FilesStoreColumn, FilesStoreRecord

__all__ = [
    "About",
    "AboutEntity",
    "AirbyteAuthConfig",
    "Change",
    "Changes",
    "ChangesStartPageToken",
    "Comment",
    "Comments",
    "Drive",
    "Drives",
    "DrivesStoreColumn",
    "DrivesStoreRecord",
    "File",
    "Files",
    "FilesExport",
    "FilesStoreColumn",
    "FilesStoreRecord",
    "FilesUpload",
    "GoogleDriveAuthConfig",
    "GoogleDriveConnector",
    "Permission",
    "Permissions",
    "Replies",
    "Reply",
    "Revision",
    "Revisions",
    "StartPageToken",
    "SyncAboutEntity",
    "SyncChanges",
    "SyncChangesStartPageToken",
    "SyncComments",
    "SyncDrives",
    "SyncFiles",
    "SyncFilesExport",
    "SyncFilesUpload",
    "SyncGoogleDriveConnector",
    "SyncPermissions",
    "SyncReplies",
    "SyncRevisions",
]

_MODULES = {
    "About": ".models.about",
    "AboutEntity": ".entities.about",
    "AirbyteAuthConfig": "airbyte_agent_sdk.auth",
    "Change": ".models.changes",
    "Changes": ".entities.changes",
    "ChangesStartPageToken": ".entities.changes_start_page_token",
    "Comment": ".models.comments",
    "Comments": ".entities.comments",
    "Drive": ".models.drives",
    "Drives": ".entities.drives",
    "DrivesStoreColumn": ".store.drives",
    "DrivesStoreRecord": ".store.drives",
    "File": ".models.files",
    "Files": ".entities.files",
    "FilesExport": ".entities.files_export",
    "FilesStoreColumn": ".store.files",
    "FilesStoreRecord": ".store.files",
    "FilesUpload": ".entities.files_upload",
    "Permission": ".models.permissions",
    "Permissions": ".entities.permissions",
    "Replies": ".entities.replies",
    "Reply": ".models.replies",
    "Revision": ".models.revisions",
    "Revisions": ".entities.revisions",
    "StartPageToken": ".models.changes_start_page_token",
    "SyncAboutEntity": ".entities.about",
    "SyncChanges": ".entities.changes",
    "SyncChangesStartPageToken": ".entities.changes_start_page_token",
    "SyncComments": ".entities.comments",
    "SyncDrives": ".entities.drives",
    "SyncFiles": ".entities.files",
    "SyncFilesExport": ".entities.files_export",
    "SyncFilesUpload": ".entities.files_upload",
    "SyncPermissions": ".entities.permissions",
    "SyncReplies": ".entities.replies",
    "SyncRevisions": ".entities.revisions",
}

if not TYPE_CHECKING:  # type checkers would allow importing any name

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            return getattr(import_module(_MODULES[name], __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return __all__
