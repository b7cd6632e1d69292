# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""Files and folders of Google Drive, their content, comments, revisions and permissions, and shared drives."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import GoogleDriveAuthConfig
from .calls import GoogleDriveCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
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

__all__ = ["GoogleDriveConnector", "SyncGoogleDriveConnector"]


class GoogleDriveConnector(GoogleDriveCalls[AsyncResult], Connector):
    """Files and folders of Google Drive, their content, comments, revisions and permissions, and shared
    drives.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        drive_id: Id of the shared drive whose files and changes are listed where a call names no other.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "google-drive"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: GoogleDriveAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        drive_id: str | None = None,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        deadline: float | None = None,
        max_retries: int = 2,
        strict: bool = False,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        super().__init__(
            auth_config,
            connector_id=connector_id,
            workspace_name=workspace_name,
            external_user_id=external_user_id,
            airbyte_client_id=airbyte_client_id,
            airbyte_client_secret=airbyte_client_secret,
            organization_id=organization_id,
            settings={"drive_id": drive_id},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def files(self) -> Files:
        """A file, folder or shortcut."""
        from .entities.files import Files

        return Files(self)

    @cached_property
    def files_upload(self) -> FilesUpload:
        """Files upload of Google Drive."""
        from .entities.files_upload import FilesUpload

        return FilesUpload(self)

    @cached_property
    def files_export(self) -> FilesExport:
        """Files export of Google Drive."""
        from .entities.files_export import FilesExport

        return FilesExport(self)

    @cached_property
    def drives(self) -> Drives:
        """A shared drive."""
        from .entities.drives import Drives

        return Drives(self)

    @cached_property
    def permissions(self) -> Permissions:
        """Who has access to a file or shared drive, and how much."""
        from .entities.permissions import Permissions

        return Permissions(self)

    @cached_property
    def comments(self) -> Comments:
        """A comment on a file."""
        from .entities.comments import Comments

        return Comments(self)

    @cached_property
    def replies(self) -> Replies:
        """A reply to a comment."""
        from .entities.replies import Replies

        return Replies(self)

    @cached_property
    def revisions(self) -> Revisions:
        """A version of a file."""
        from .entities.revisions import Revisions

        return Revisions(self)

    @cached_property
    def changes(self) -> Changes:
        """A change of a file or shared drive."""
        from .entities.changes import Changes

        return Changes(self)

    @cached_property
    def changes_start_page_token(self) -> ChangesStartPageToken:
        """Where future changes start."""
        from .entities.changes_start_page_token import ChangesStartPageToken

        return ChangesStartPageToken(self)

    @cached_property
    def about(self) -> AboutEntity:
        """The requesting user, the storage, and what the system can do."""
        from .entities.about import AboutEntity

        return AboutEntity(self)


class SyncGoogleDriveConnector(GoogleDriveCalls[ExecutionResult], SyncConnector):
    """Files and folders of Google Drive, their content, comments, revisions and permissions, and shared
    drives.

    Sync version of `GoogleDriveConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        drive_id: Id of the shared drive whose files and changes are listed where a call names no other.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "google-drive"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: GoogleDriveAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        drive_id: str | None = None,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        deadline: float | None = None,
        max_retries: int = 2,
        strict: bool = False,
        http_client: httpx.Client | None = None,
    ) -> None:
        super().__init__(
            auth_config,
            connector_id=connector_id,
            workspace_name=workspace_name,
            external_user_id=external_user_id,
            airbyte_client_id=airbyte_client_id,
            airbyte_client_secret=airbyte_client_secret,
            organization_id=organization_id,
            settings={"drive_id": drive_id},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def files(self) -> SyncFiles:
        """A file, folder or shortcut."""
        from .entities.files import SyncFiles

        return SyncFiles(self)

    @cached_property
    def files_upload(self) -> SyncFilesUpload:
        """Files upload of Google Drive."""
        from .entities.files_upload import SyncFilesUpload

        return SyncFilesUpload(self)

    @cached_property
    def files_export(self) -> SyncFilesExport:
        """Files export of Google Drive."""
        from .entities.files_export import SyncFilesExport

        return SyncFilesExport(self)

    @cached_property
    def drives(self) -> SyncDrives:
        """A shared drive."""
        from .entities.drives import SyncDrives

        return SyncDrives(self)

    @cached_property
    def permissions(self) -> SyncPermissions:
        """Who has access to a file or shared drive, and how much."""
        from .entities.permissions import SyncPermissions

        return SyncPermissions(self)

    @cached_property
    def comments(self) -> SyncComments:
        """A comment on a file."""
        from .entities.comments import SyncComments

        return SyncComments(self)

    @cached_property
    def replies(self) -> SyncReplies:
        """A reply to a comment."""
        from .entities.replies import SyncReplies

        return SyncReplies(self)

    @cached_property
    def revisions(self) -> SyncRevisions:
        """A version of a file."""
        from .entities.revisions import SyncRevisions

        return SyncRevisions(self)

    @cached_property
    def changes(self) -> SyncChanges:
        """A change of a file or shared drive."""
        from .entities.changes import SyncChanges

        return SyncChanges(self)

    @cached_property
    def changes_start_page_token(self) -> SyncChangesStartPageToken:
        """Where future changes start."""
        from .entities.changes_start_page_token import SyncChangesStartPageToken

        return SyncChangesStartPageToken(self)

    @cached_property
    def about(self) -> SyncAboutEntity:
        """The requesting user, the storage, and what the system can do."""
        from .entities.about import SyncAboutEntity

        return SyncAboutEntity(self)
