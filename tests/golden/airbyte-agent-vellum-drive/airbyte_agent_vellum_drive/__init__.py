# Generated from specs/vellum-drive/connector.yaml by `connectorgen generate vellum-drive`. Do not edit.
"""Files and their versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_vellum_drive requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-vellum-drive as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import VellumDriveAuthConfig as VellumDriveAuthConfig
from .connector import SyncVellumDriveConnector as SyncVellumDriveConnector
from .connector import VellumDriveConnector as VellumDriveConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.documents import Documents as Documents
    from .entities.documents import SyncDocuments as SyncDocuments
    from .entities.files import Files as Files
    from .entities.files import SyncFiles as SyncFiles
    from .entities.links import Links as Links
    from .entities.links import SyncLinks as SyncLinks
    from .entities.photos import Photos as Photos
    from .entities.photos import SyncPhotos as SyncPhotos
    from .models.files import File as File
    from .models.links import LinksCreateResult as LinksCreateResult
    from .params import *
    from .store.files import FilesStoreColumn as FilesStoreColumn
    from .store.files import FilesStoreRecord as FilesStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["VellumDriveAuthConfig"],
            ".connector": ["SyncVellumDriveConnector", "VellumDriveConnector"],
            ".entities.documents": ["Documents", "SyncDocuments"],
            ".entities.files": ["Files", "SyncFiles"],
            ".entities.links": ["Links", "SyncLinks"],
            ".entities.photos": ["Photos", "SyncPhotos"],
            ".models.files": ["File"],
            ".models.links": ["LinksCreateResult"],
            ".store.files": ["FilesStoreColumn", "FilesStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[".params.files", ".params.photos", ".params.links"],
    )
