# Generated from specs/vellum-drive/connector.yaml by `connectorgen generate vellum-drive`. Do not edit.
"""Files and their versions."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk import __version__ as _sdk_version

    import_module("airbyte_agent_sdk.auth")
except ImportError as error:  # before anything else of it is imported
    raise ImportError(
        "airbyte_agent_vellum_drive requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-vellum-drive as described in its README."
    ) from error
if _sdk_version.partition(".")[0] != "1":
    raise ImportError(
        f"airbyte_agent_vellum_drive requires airbyte-agent-sdk>=1.0,<2, but {_sdk_version} is installed. "
        "Reinstall airbyte-agent-vellum-drive as described in its README."
    )

from .auth import VellumDriveAuthConfig
from .connector import SyncVellumDriveConnector, VellumDriveConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.documents import Documents, SyncDocuments
    from .entities.files import Files, SyncFiles
    from .entities.links import Links, SyncLinks
    from .entities.photos import Photos, SyncPhotos
    from .models.files import File
    from .models.links import LinksCreateResult
    from .store.files import FilesStoreColumn, FilesStoreRecord

__all__ = [
    "AirbyteAuthConfig",
    "Documents",
    "File",
    "Files",
    "FilesStoreColumn",
    "FilesStoreRecord",
    "Links",
    "LinksCreateResult",
    "Photos",
    "SyncDocuments",
    "SyncFiles",
    "SyncLinks",
    "SyncPhotos",
    "SyncVellumDriveConnector",
    "VellumDriveAuthConfig",
    "VellumDriveConnector",
]

_MODULES = {
    "AirbyteAuthConfig": "airbyte_agent_sdk.auth",
    "Documents": ".entities.documents",
    "File": ".models.files",
    "Files": ".entities.files",
    "FilesStoreColumn": ".store.files",
    "FilesStoreRecord": ".store.files",
    "Links": ".entities.links",
    "LinksCreateResult": ".models.links",
    "Photos": ".entities.photos",
    "SyncDocuments": ".entities.documents",
    "SyncFiles": ".entities.files",
    "SyncLinks": ".entities.links",
    "SyncPhotos": ".entities.photos",
}

if not TYPE_CHECKING:  # type checkers would allow importing any name

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            return getattr(import_module(_MODULES[name], __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return __all__
