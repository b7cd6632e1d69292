# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""Records of `drives`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import DownloadRestriction


class DriveCapabilities(Record):
    """What the requesting user may do in it; each field is one action."""

    can_add_children: bool | None = Field(default=None, alias="canAddChildren")
    """Add to folders."""
    can_change_copy_requires_writer_permission_restriction: bool | None = Field(
        default=None, alias="canChangeCopyRequiresWriterPermissionRestriction"
    )
    """Change whether copying takes write access."""
    can_change_domain_users_only_restriction: bool | None = Field(
        default=None, alias="canChangeDomainUsersOnlyRestriction"
    )
    """Change whether users of other domains are kept out."""
    can_change_download_restriction: bool | None = Field(default=None, alias="canChangeDownloadRestriction")
    """Change the download restriction."""
    can_change_drive_background: bool | None = Field(default=None, alias="canChangeDriveBackground")
    """Change the background."""
    can_change_drive_members_only_restriction: bool | None = Field(
        default=None, alias="canChangeDriveMembersOnlyRestriction"
    )
    """Change whether those who are no members are kept out."""
    can_change_sharing_folders_requires_organizer_permission_restriction: bool | None = Field(
        default=None, alias="canChangeSharingFoldersRequiresOrganizerPermissionRestriction"
    )
    """Change who may share folders."""
    can_comment: bool | None = Field(default=None, alias="canComment")
    """Comment on files."""
    can_copy: bool | None = Field(default=None, alias="canCopy")
    """Copy files."""
    can_delete_children: bool | None = Field(default=None, alias="canDeleteChildren")
    """Delete from folders for good."""
    can_delete_drive: bool | None = Field(default=None, alias="canDeleteDrive")
    """Delete the drive; it must be empty."""
    can_download: bool | None = Field(default=None, alias="canDownload")
    """Download files."""
    can_edit: bool | None = Field(default=None, alias="canEdit")
    """Edit files."""
    can_list_children: bool | None = Field(default=None, alias="canListChildren")
    """List folders."""
    can_manage_members: bool | None = Field(default=None, alias="canManageMembers")
    """Add and remove members, and change their roles."""
    can_read_revisions: bool | None = Field(default=None, alias="canReadRevisions")
    """Read the revisions of files."""
    can_rename: bool | None = Field(default=None, alias="canRename")
    """Rename files and folders."""
    can_rename_drive: bool | None = Field(default=None, alias="canRenameDrive")
    """Rename the drive."""
    can_reset_drive_restrictions: bool | None = Field(default=None, alias="canResetDriveRestrictions")
    """Set the restrictions back to the domain's."""
    can_share: bool | None = Field(default=None, alias="canShare")
    """Share files and folders."""
    can_trash_children: bool | None = Field(default=None, alias="canTrashChildren")
    """Move items of folders to the trash."""


class DriveRestrictions(Record):
    """What no one may do in it."""

    admin_managed_restrictions: bool | None = Field(default=None, alias="adminManagedRestrictions")
    """Whether changing these takes an administrator."""
    copy_requires_writer_permission: bool | None = Field(default=None, alias="copyRequiresWriterPermission")
    """Whether readers and commenters may not copy, print or download."""
    domain_users_only: bool | None = Field(default=None, alias="domainUsersOnly")
    """Whether users of other domains are kept out."""
    download_restriction: DownloadRestriction | None = Field(default=None, alias="downloadRestriction")
    """Who may not download or copy."""
    drive_members_only: bool | None = Field(default=None, alias="driveMembersOnly")
    """Whether those who are no members are kept out."""
    sharing_folders_requires_organizer_permission: bool | None = Field(
        default=None, alias="sharingFoldersRequiresOrganizerPermission"
    )
    """Whether organizers alone may share folders."""


class Drive(Record):
    """A shared drive."""

    kind: str | None = None
    """Always `drive#drive`."""
    id: str | None = None
    """Id of the drive, and of its top folder."""
    name: str | None = None
    """Name."""
    created_time: dt.datetime | None = Field(default=None, alias="createdTime")
    """When it was created."""
    hidden: bool | None = None
    """Whether it is hidden from the default view."""
    color_rgb: str | None = Field(default=None, alias="colorRgb")
    """Color as `#rrggbb`."""
    theme_id: str | None = Field(default=None, alias="themeId")
    """Id of the theme that background and color come from."""
    background_image_link: str | None = Field(default=None, alias="backgroundImageLink")
    """Short-lived link to the background image."""
    org_unit_id: str | None = Field(default=None, alias="orgUnitId")
    """Organizational unit; listed for domain administrators alone."""
    capabilities: DriveCapabilities | None = None
    """What the requesting user may do in it; each field is one action."""
    restrictions: DriveRestrictions | None = None
    """What no one may do in it."""
