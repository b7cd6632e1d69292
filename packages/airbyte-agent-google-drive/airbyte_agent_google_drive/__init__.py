# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""Files and folders of Google Drive, their content, comments, revisions and permissions, and shared drives."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_google_drive requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-google-drive as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import GoogleDriveAuthConfig as GoogleDriveAuthConfig
from .connector import GoogleDriveConnector as GoogleDriveConnector
from .connector import SyncGoogleDriveConnector as SyncGoogleDriveConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.about import AboutEntity as AboutEntity
    from .entities.about import SyncAboutEntity as SyncAboutEntity
    from .entities.changes import Changes as Changes
    from .entities.changes import SyncChanges as SyncChanges
    from .entities.changes_start_page_token import ChangesStartPageToken as ChangesStartPageToken
    from .entities.changes_start_page_token import SyncChangesStartPageToken as SyncChangesStartPageToken
    from .entities.comments import Comments as Comments
    from .entities.comments import SyncComments as SyncComments
    from .entities.drives import Drives as Drives
    from .entities.drives import SyncDrives as SyncDrives
    from .entities.files import Files as Files
    from .entities.files import SyncFiles as SyncFiles
    from .entities.files_export import FilesExport as FilesExport
    from .entities.files_export import SyncFilesExport as SyncFilesExport
    from .entities.files_upload import FilesUpload as FilesUpload
    from .entities.files_upload import SyncFilesUpload as SyncFilesUpload
    from .entities.permissions import Permissions as Permissions
    from .entities.permissions import SyncPermissions as SyncPermissions
    from .entities.replies import Replies as Replies
    from .entities.replies import SyncReplies as SyncReplies
    from .entities.revisions import Revisions as Revisions
    from .entities.revisions import SyncRevisions as SyncRevisions
    from .models.about import About as About
    from .models.changes import Change as Change
    from .models.changes_start_page_token import StartPageToken as StartPageToken
    from .models.comments import Comment as Comment
    from .models.drives import Drive as Drive
    from .models.files import File as File
    from .models.permissions import Permission as Permission
    from .models.replies import Reply as Reply
    from .models.revisions import Revision as Revision
    from .params import *
    from .store.drives import DrivesStoreColumn as DrivesStoreColumn
    from .store.drives import DrivesStoreRecord as DrivesStoreRecord
    from .store.files import FilesStoreColumn as FilesStoreColumn
    from .store.files import FilesStoreRecord as FilesStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["GoogleDriveAuthConfig"],
            ".connector": ["GoogleDriveConnector", "SyncGoogleDriveConnector"],
            ".entities.about": ["AboutEntity", "SyncAboutEntity"],
            ".entities.changes": ["Changes", "SyncChanges"],
            ".entities.changes_start_page_token": ["ChangesStartPageToken", "SyncChangesStartPageToken"],
            ".entities.comments": ["Comments", "SyncComments"],
            ".entities.drives": ["Drives", "SyncDrives"],
            ".entities.files": ["Files", "SyncFiles"],
            ".entities.files_export": ["FilesExport", "SyncFilesExport"],
            ".entities.files_upload": ["FilesUpload", "SyncFilesUpload"],
            ".entities.permissions": ["Permissions", "SyncPermissions"],
            ".entities.replies": ["Replies", "SyncReplies"],
            ".entities.revisions": ["Revisions", "SyncRevisions"],
            ".models.about": ["About"],
            ".models.changes": ["Change"],
            ".models.changes_start_page_token": ["StartPageToken"],
            ".models.comments": ["Comment"],
            ".models.drives": ["Drive"],
            ".models.files": ["File"],
            ".models.permissions": ["Permission"],
            ".models.replies": ["Reply"],
            ".models.revisions": ["Revision"],
            ".store.drives": ["DrivesStoreColumn", "DrivesStoreRecord"],
            ".store.files": ["FilesStoreColumn", "FilesStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[".params.shared", ".params.files", ".params.files_upload"],
    )
