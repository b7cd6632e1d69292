# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""Records of `files`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .permissions import Permission
from .shared import DownloadRestriction, User


class FileCapabilities(Record):
    """What the requesting user may do with it; each field is one action."""

    can_accept_ownership: bool | None = Field(default=None, alias="canAcceptOwnership")
    """Accept the offered ownership; My Drive only."""
    can_access_via_gen_ai: bool | None = Field(default=None, alias="canAccessViaGenAi")
    """Use it through generative AI."""
    can_add_children: bool | None = Field(default=None, alias="canAddChildren")
    """Add to this folder."""
    can_add_folder_from_another_drive: bool | None = Field(default=None, alias="canAddFolderFromAnotherDrive")
    """Add a folder of another drive to this folder; shared drives alone."""
    can_add_my_drive_parent: bool | None = Field(default=None, alias="canAddMyDriveParent")
    """Add a parent without removing one; My Drive alone."""
    can_change_copy_requires_writer_permission: bool | None = Field(
        default=None, alias="canChangeCopyRequiresWriterPermission"
    )
    """Change whether copying takes write access."""
    can_change_item_download_restriction: bool | None = Field(
        default=None, alias="canChangeItemDownloadRestriction"
    )
    """Change the item's own download restriction."""
    can_change_security_update_enabled: bool | None = Field(
        default=None, alias="canChangeSecurityUpdateEnabled"
    )
    """Change whether its links take a resource key."""
    can_comment: bool | None = Field(default=None, alias="canComment")
    """Comment."""
    can_copy: bool | None = Field(default=None, alias="canCopy")
    """Copy it; for a folder, copy the files in it."""
    can_delete: bool | None = Field(default=None, alias="canDelete")
    """Delete it for good."""
    can_delete_children: bool | None = Field(default=None, alias="canDeleteChildren")
    """Delete from this folder for good; shared drives alone."""
    can_disable_inherited_permissions: bool | None = Field(
        default=None, alias="canDisableInheritedPermissions"
    )
    """Stop it inheriting permissions."""
    can_download: bool | None = Field(default=None, alias="canDownload")
    """Download it."""
    can_edit: bool | None = Field(default=None, alias="canEdit")
    """Edit it."""
    can_enable_inherited_permissions: bool | None = Field(default=None, alias="canEnableInheritedPermissions")
    """Let it inherit permissions again."""
    can_list_children: bool | None = Field(default=None, alias="canListChildren")
    """List this folder."""
    can_modify_content: bool | None = Field(default=None, alias="canModifyContent")
    """Change the content."""
    can_modify_editor_content_restriction: bool | None = Field(
        default=None, alias="canModifyEditorContentRestriction"
    )
    """Change content restrictions that editors may set."""
    can_modify_labels: bool | None = Field(default=None, alias="canModifyLabels")
    """Change its labels."""
    can_modify_owner_content_restriction: bool | None = Field(
        default=None, alias="canModifyOwnerContentRestriction"
    )
    """Change content restrictions that owners may set."""
    can_move_children_out_of_drive: bool | None = Field(default=None, alias="canMoveChildrenOutOfDrive")
    """Move items of this folder out of the shared drive."""
    can_move_children_within_drive: bool | None = Field(default=None, alias="canMoveChildrenWithinDrive")
    """Move items of this folder within the drive."""
    can_move_item_out_of_drive: bool | None = Field(default=None, alias="canMoveItemOutOfDrive")
    """Move it to another drive."""
    can_move_item_within_drive: bool | None = Field(default=None, alias="canMoveItemWithinDrive")
    """Move it within the drive."""
    can_read_drive: bool | None = Field(default=None, alias="canReadDrive")
    """Read the shared drive that it is in."""
    can_read_labels: bool | None = Field(default=None, alias="canReadLabels")
    """Read its labels."""
    can_read_revisions: bool | None = Field(default=None, alias="canReadRevisions")
    """Read its revisions."""
    can_remove_children: bool | None = Field(default=None, alias="canRemoveChildren")
    """Remove items from this folder."""
    can_remove_content_restriction: bool | None = Field(default=None, alias="canRemoveContentRestriction")
    """Remove the content restriction that it has."""
    can_remove_my_drive_parent: bool | None = Field(default=None, alias="canRemoveMyDriveParent")
    """Remove a parent without adding one; My Drive alone."""
    can_rename: bool | None = Field(default=None, alias="canRename")
    """Rename it."""
    can_share: bool | None = Field(default=None, alias="canShare")
    """Change with whom it is shared."""
    can_start_approval: bool | None = Field(default=None, alias="canStartApproval")
    """Ask for an approval of it."""
    can_trash: bool | None = Field(default=None, alias="canTrash")
    """Move it to the trash."""
    can_trash_children: bool | None = Field(default=None, alias="canTrashChildren")
    """Move items of this folder to the trash; shared drives alone."""
    can_untrash: bool | None = Field(default=None, alias="canUntrash")
    """Restore it from the trash."""


class ContentRestriction(Record):
    """A restriction on a file's content."""

    read_only: bool | None = Field(default=None, alias="readOnly")
    """Whether no one may change the content, comment, or rename it."""
    reason: str | None = None
    """Why; can be set together with `readOnly: true` alone."""
    owner_restricted: bool | None = Field(default=None, alias="ownerRestricted")
    """Whether only the owner may lift it; in shared drives, organizers may too."""
    restricting_user: User | None = Field(default=None, alias="restrictingUser")
    """Who set it."""
    restriction_time: dt.datetime | None = Field(default=None, alias="restrictionTime")
    """When it was set."""
    system_restricted: bool | None = Field(default=None, alias="systemRestricted")
    """Whether the system set it, for a signature, say; users cannot lift it then."""
    type: str | None = None
    """Always `globalContentRestriction`."""


class FileShortcutDetails(Record):
    """What a shortcut points to."""

    target_id: str | None = Field(default=None, alias="targetId")
    """Id of the file that it points to."""
    target_mime_type: str | None = Field(default=None, alias="targetMimeType")
    """Media type that this file had when the shortcut was created."""
    target_resource_key: str | None = Field(default=None, alias="targetResourceKey")
    """Resource key of this file."""


class FileLinkShareMetadata(Record):
    """About the links that lead to it."""

    security_update_eligible: bool | None = Field(default=None, alias="securityUpdateEligible")
    """Whether links can be made to need a resource key."""
    security_update_enabled: bool | None = Field(default=None, alias="securityUpdateEnabled")
    """Whether links need a resource key."""


class LabelField(Record):
    """A value of a label's field; one of the lists is there, by its type."""

    kind: str | None = None
    """Always `drive#labelField`."""
    id: str | None = None
    """Id of the field."""
    value_type: str | None = Field(default=None, alias="valueType")
    """`dateString`, `integer`, `selection`, `text` or `user`."""
    date_string: list[dt.date] | None = Field(default=None, alias="dateString")
    """Dates."""
    integer: list[str] | None = None
    """Whole numbers, as text."""
    selection: list[str] | None = None
    """Ids of the choices."""
    text: list[str] | None = None
    """Texts."""
    user: list[User] | None = None
    """Users."""


class Label(Record):
    """A label on a file."""

    kind: str | None = None
    """Always `drive#label`."""
    id: str | None = None
    """Id of the label."""
    revision_id: str | None = Field(default=None, alias="revisionId")
    """Id of the label's revision."""
    fields: dict[str, LabelField] | None = None
    """Values of the label's fields, by the ids of the fields."""


class FileLabelInfo(Record):
    """Labels on it."""

    labels: list[Label] | None = None
    """The labels that were asked for; none unasked."""


class FileImageMediaMetadataLocation(Record):
    """Where it was taken."""

    altitude: float | None = None
    """Altitude in metres."""
    latitude: float | None = None
    """Latitude in degrees."""
    longitude: float | None = None
    """Longitude in degrees."""


class FileImageMediaMetadata(Record):
    """Image metadata."""

    aperture: float | None = None
    """Aperture, f-number."""
    camera_make: str | None = Field(default=None, alias="cameraMake")
    """Maker of the camera."""
    camera_model: str | None = Field(default=None, alias="cameraModel")
    """Model of the camera."""
    color_space: str | None = Field(default=None, alias="colorSpace")
    """Color space."""
    exposure_bias: float | None = Field(default=None, alias="exposureBias")
    """Exposure bias, APEX value."""
    exposure_mode: str | None = Field(default=None, alias="exposureMode")
    """Exposure mode."""
    exposure_time: float | None = Field(default=None, alias="exposureTime")
    """Exposure time in seconds."""
    flash_used: bool | None = Field(default=None, alias="flashUsed")
    """Whether a flash was used."""
    focal_length: float | None = Field(default=None, alias="focalLength")
    """Focal length in millimetres."""
    height: int | None = None
    """Height in pixels."""
    iso_speed: int | None = Field(default=None, alias="isoSpeed")
    """ISO speed."""
    lens: str | None = None
    """Lens."""
    location: FileImageMediaMetadataLocation | None = None
    """Where it was taken."""
    max_aperture_value: float | None = Field(default=None, alias="maxApertureValue")
    """Smallest f-number of the lens at this focal length, APEX value."""
    metering_mode: str | None = Field(default=None, alias="meteringMode")
    """Metering mode."""
    rotation: int | None = None
    """Quarter turns clockwise from the image as it was taken."""
    sensor: str | None = None
    """Type of sensor."""
    subject_distance: int | None = Field(default=None, alias="subjectDistance")
    """Distance of the subject in metres."""
    time: str | None = None
    """When it was taken, as EXIF writes it."""
    white_balance: str | None = Field(default=None, alias="whiteBalance")
    """White balance mode."""
    width: int | None = None
    """Width in pixels."""


class FileVideoMediaMetadata(Record):
    """Video metadata; not available immediately after the upload."""

    duration_millis: str | None = Field(default=None, alias="durationMillis")
    """Length in milliseconds, as text."""
    height: int | None = None
    """Height in pixels."""
    width: int | None = None
    """Width in pixels."""


class DownloadRestrictionsMetadata(Record):
    """Who may not download or copy a file."""

    item_download_restriction: DownloadRestriction | None = Field(
        default=None, alias="itemDownloadRestriction"
    )
    """As the owner or an organizer has set it on the file."""
    effective_download_restriction_with_context: DownloadRestriction | None = Field(
        default=None, alias="effectiveDownloadRestrictionWithContext"
    )
    """As it is in effect, with the shared drive's and the domain's rules."""


class DecryptionMetadata(Record):
    """What a client needs to decrypt a file's content."""

    aes256_gcm_chunk_size: str | None = Field(default=None, alias="aes256GcmChunkSize")
    """Size of the chunks under AES 256 GCM: `default` or `small`."""
    encryption_resource_key_hash: str | None = Field(default=None, alias="encryptionResourceKeyHash")
    """HMAC-SHA256 of the file's metadata under its key, URL-safe base64."""
    jwt: str | None = None
    """Signed token that lets the requesting user ask the key service."""
    kacls_id: str | None = Field(default=None, alias="kaclsId")
    """Id of the key service, a number as text."""
    kacls_name: str | None = Field(default=None, alias="kaclsName")
    """Name of the key service."""
    key_format: str | None = Field(default=None, alias="keyFormat")
    """Format of the unwrapped key, always `tinkAesGcmKey`."""
    wrapped_key: str | None = Field(default=None, alias="wrappedKey")
    """The key, wrapped, URL-safe base64."""


class ClientEncryptionDetails(Record):
    """State of client-side encryption."""

    decryption_metadata: DecryptionMetadata | None = Field(default=None, alias="decryptionMetadata")
    """What a client needs to decrypt the content."""
    encryption_state: str | None = Field(default=None, alias="encryptionState")
    """`encrypted` or `unencrypted`."""


class File(Record):
    """A file, folder or shortcut. Without `fields` Google sends kind, id, name and mimeType alone."""

    kind: str | None = None
    """Always `drive#file`."""
    id: str | None = None
    """Id of the file."""
    name: str | None = None
    """Name; several files in a folder may have the same."""
    mime_type: str | None = Field(default=None, alias="mimeType")
    """Media type; Google's own begin with `application/vnd.google-apps.`, a folder is `...apps.folder`."""
    description: str | None = None
    """Short description."""
    starred: bool | None = None
    """Whether the requesting user has starred it."""
    trashed: bool | None = None
    """Whether it is in the trash, by itself or with its folder."""
    explicitly_trashed: bool | None = Field(default=None, alias="explicitlyTrashed")
    """Whether it was moved to the trash by itself, not with its folder."""
    parents: list[str] | None = None
    """Id of the folder that it is in, as a list of one; empty where that folder is not shared with the user.
    """
    properties: dict[str, str] | None = None
    """Your own key-value pairs, visible to every app."""
    app_properties: dict[str, str] | None = Field(default=None, alias="appProperties")
    """Your own key-value pairs, visible to the requesting app alone."""
    spaces: list[str] | None = None
    """Spaces that it is in: `drive`, `appDataFolder`."""
    version: str | None = None
    """Number that increases with every change, as text."""
    web_content_link: str | None = Field(default=None, alias="webContentLink")
    """Where a browser downloads the content; not for Google's own formats."""
    web_view_link: str | None = Field(default=None, alias="webViewLink")
    """Where a browser opens it in an editor or viewer."""
    icon_link: str | None = Field(default=None, alias="iconLink")
    """Link to its icon, good without credentials."""
    has_thumbnail: bool | None = Field(default=None, alias="hasThumbnail")
    """Whether it has a thumbnail."""
    thumbnail_link: str | None = Field(default=None, alias="thumbnailLink")
    """Short-lived link to its thumbnail."""
    thumbnail_version: str | None = Field(default=None, alias="thumbnailVersion")
    """Version of the thumbnail, as text."""
    viewed_by_me: bool | None = Field(default=None, alias="viewedByMe")
    """Whether the requesting user has viewed it."""
    viewed_by_me_time: dt.datetime | None = Field(default=None, alias="viewedByMeTime")
    """When the requesting user last viewed it."""
    created_time: dt.datetime | None = Field(default=None, alias="createdTime")
    """When it was created."""
    modified_time: dt.datetime | None = Field(default=None, alias="modifiedTime")
    """When anybody last changed it."""
    modified_by_me_time: dt.datetime | None = Field(default=None, alias="modifiedByMeTime")
    """When the requesting user last changed it."""
    modified_by_me: bool | None = Field(default=None, alias="modifiedByMe")
    """Whether the requesting user has changed it."""
    shared_with_me_time: dt.datetime | None = Field(default=None, alias="sharedWithMeTime")
    """When it was shared with the requesting user."""
    sharing_user: User | None = Field(default=None, alias="sharingUser")
    """Who shared it with the requesting user."""
    owners: list[User] | None = None
    """Owners, almost always one; none in a shared drive."""
    drive_id: str | None = Field(default=None, alias="driveId")
    """Id of the shared drive that it is in; absent in My Drive."""
    last_modifying_user: User | None = Field(default=None, alias="lastModifyingUser")
    """Who last changed it, where that was someone signed in."""
    shared: bool | None = None
    """Whether it has been shared; absent in a shared drive."""
    owned_by_me: bool | None = Field(default=None, alias="ownedByMe")
    """Whether the requesting user owns it; absent in a shared drive."""
    capabilities: FileCapabilities | None = None
    """What the requesting user may do with it; each field is one action."""
    copy_requires_writer_permission: bool | None = Field(default=None, alias="copyRequiresWriterPermission")
    """Whether readers and commenters may not copy, print or download it."""
    writers_can_share: bool | None = Field(default=None, alias="writersCanShare")
    """Whether writers may change with whom it is shared; absent in a shared drive."""
    permissions: list[Permission] | None = None
    """Everyone with access; only where the requesting user can share it, and not in a shared drive."""
    permission_ids: list[str] | None = Field(default=None, alias="permissionIds")
    """Ids of the permissions on it."""
    has_augmented_permissions: bool | None = Field(default=None, alias="hasAugmentedPermissions")
    """Whether it has permissions of its own; shared drives alone."""
    inherited_permissions_disabled: bool | None = Field(default=None, alias="inheritedPermissionsDisabled")
    """Whether it does not inherit permissions."""
    folder_color_rgb: str | None = Field(default=None, alias="folderColorRgb")
    """Color of a folder as `#rrggbb`."""
    original_filename: str | None = Field(default=None, alias="originalFilename")
    """Name of the uploaded content; not for Google's own formats."""
    full_file_extension: str | None = Field(default=None, alias="fullFileExtension")
    """Whole extension, such as `tar.gz`; not for Google's own formats."""
    file_extension: str | None = Field(default=None, alias="fileExtension")
    """Last part of the extension; not for Google's own formats."""
    md5_checksum: str | None = Field(default=None, alias="md5Checksum")
    """MD5 of the content, in hexadecimal; not for Google's own formats."""
    sha1_checksum: str | None = Field(default=None, alias="sha1Checksum")
    """SHA-1 of the content, in hexadecimal; not for Google's own formats."""
    sha256_checksum: str | None = Field(default=None, alias="sha256Checksum")
    """SHA-256 of the content, in hexadecimal; not for Google's own formats."""
    size: str | None = None
    """Size, in bytes, as text; absent for folders and shortcuts."""
    quota_bytes_used: str | None = Field(default=None, alias="quotaBytesUsed")
    """Storage that it uses, kept revisions included, in bytes, as text."""
    head_revision_id: str | None = Field(default=None, alias="headRevisionId")
    """Id of the newest revision; not for Google's own formats."""
    content_restrictions: list[ContentRestriction] | None = Field(default=None, alias="contentRestrictions")
    """Restrictions on the content; absent where there are none."""
    is_app_authorized: bool | None = Field(default=None, alias="isAppAuthorized")
    """Whether the requesting app created or opened it."""
    export_links: dict[str, str] | None = Field(default=None, alias="exportLinks")
    """Links to the document in other formats, by media type; for Google's own formats."""
    shortcut_details: FileShortcutDetails | None = Field(default=None, alias="shortcutDetails")
    """What a shortcut points to."""
    resource_key: str | None = Field(default=None, alias="resourceKey")
    """Key that a shared link needs."""
    link_share_metadata: FileLinkShareMetadata | None = Field(default=None, alias="linkShareMetadata")
    """About the links that lead to it."""
    label_info: FileLabelInfo | None = Field(default=None, alias="labelInfo")
    """Labels on it."""
    image_media_metadata: FileImageMediaMetadata | None = Field(default=None, alias="imageMediaMetadata")
    """Image metadata."""
    video_media_metadata: FileVideoMediaMetadata | None = Field(default=None, alias="videoMediaMetadata")
    """Video metadata; not available immediately after the upload."""
    trashed_time: dt.datetime | None = Field(default=None, alias="trashedTime")
    """When it was moved to the trash; shared drives alone."""
    trashing_user: User | None = Field(default=None, alias="trashingUser")
    """Who moved it to the trash; shared drives alone."""
    download_restrictions: DownloadRestrictionsMetadata | None = Field(
        default=None, alias="downloadRestrictions"
    )
    """Who may not download or copy it."""
    client_encryption_details: ClientEncryptionDetails | None = Field(
        default=None, alias="clientEncryptionDetails"
    )
    """State of client-side encryption; on files alone."""
