# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""Records of `about`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import User


class AboutStorageQuota(Record):
    """Storage of the user, or of the organization where that is shared."""

    limit: str | None = None
    """How much there is, in bytes, as text; absent where there is no limit."""
    usage: str | None = None
    """How much is used by all services, in bytes, as text."""
    usage_in_drive: str | None = Field(default=None, alias="usageInDrive")
    """How much Drive uses, in bytes, as text."""
    usage_in_drive_trash: str | None = Field(default=None, alias="usageInDriveTrash")
    """How much Drive's trash uses, in bytes, as text."""


class AboutDriveTheme(Record):
    id: str | None = None
    """Id of the theme."""
    background_image_link: str | None = Field(default=None, alias="backgroundImageLink")
    """Link to its background image."""
    color_rgb: str | None = Field(default=None, alias="colorRgb")
    """Color as `#rrggbb`."""


class About(Record):
    """The requesting user, the storage, and what the system can do."""

    kind: str | None = None
    """Always `drive#about`."""
    user: User | None = None
    """The requesting user."""
    storage_quota: AboutStorageQuota | None = Field(default=None, alias="storageQuota")
    """Storage of the user, or of the organization where that is shared."""
    app_installed: bool | None = Field(default=None, alias="appInstalled")
    """Whether the user has installed the requesting app."""
    can_create_drives: bool | None = Field(default=None, alias="canCreateDrives")
    """Whether the user can create shared drives."""
    export_formats: dict[str, list[str]] | None = Field(default=None, alias="exportFormats")
    """Media types that each of Google's own formats can be exported to."""
    import_formats: dict[str, list[str]] | None = Field(default=None, alias="importFormats")
    """Google's own formats that each media type can be turned into."""
    max_import_sizes: dict[str, str] | None = Field(default=None, alias="maxImportSizes")
    """Largest import by media type, in bytes, as text."""
    max_upload_size: str | None = Field(default=None, alias="maxUploadSize")
    """Largest upload, in bytes, as text."""
    folder_color_palette: list[str] | None = Field(default=None, alias="folderColorPalette")
    """Colors that folders can have, as `#rrggbb`."""
    drive_themes: list[AboutDriveTheme] | None = Field(default=None, alias="driveThemes")
    """Themes for shared drives."""
