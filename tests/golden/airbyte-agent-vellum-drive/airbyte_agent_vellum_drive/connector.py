# Generated from specs/vellum-drive/connector.yaml by `connectorgen generate vellum-drive`. Do not edit.
"""Files and their versions."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import VellumDriveAuthConfig
from .calls import VellumDriveCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.documents import Documents, SyncDocuments
    from .entities.files import Files, SyncFiles
    from .entities.links import Links, SyncLinks
    from .entities.photos import Photos, SyncPhotos

__all__ = ["SyncVellumDriveConnector", "VellumDriveConnector"]


class VellumDriveConnector(VellumDriveCalls[AsyncResult], Connector):
    """Files and their versions.

    Args:
        auth_config: The service's own credentials, or those of the hosted API.
        connector_id: Hosted: the connector itself, which spares looking it up.
        workspace_name: Hosted: where to look the connector up.
        external_user_id: Hosted: another word for `workspace_name`.
        airbyte_client_id: Hosted: else from `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted: else from `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted: the organization, where the credentials have several.
        base_url: Another server than the service's own.
        timeout: Seconds without progress after which a call fails; `None` disables it.
        deadline: Seconds for a call as a whole, with its retries and the answer's body; `None` is no limit.
        max_retries: Tries after the first, where repeating is safe.
        strict: Raise where a record is not of its type, instead of keeping the value and a warning.
        http_client: An `httpx.AsyncClient` to use and not to close.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "vellum-drive"
    connector_version: ClassVar[str] = "0.4.0"

    def __init__(
        self,
        auth_config: VellumDriveAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
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
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def files(self) -> Files:
        """Files of Vellum Drive."""
        from .entities.files import Files

        return Files(self)

    @cached_property
    def documents(self) -> Documents:
        """Documents of Vellum Drive."""
        from .entities.documents import Documents

        return Documents(self)

    @cached_property
    def photos(self) -> Photos:
        """Photos of Vellum Drive."""
        from .entities.photos import Photos

        return Photos(self)

    @cached_property
    def links(self) -> Links:
        """Links of Vellum Drive."""
        from .entities.links import Links

        return Links(self)


class SyncVellumDriveConnector(VellumDriveCalls[ExecutionResult], SyncConnector):
    """Files and their versions.

    Blocking twin of `VellumDriveConnector`.

    Args:
        auth_config: The service's own credentials, or those of the hosted API.
        connector_id: Hosted: the connector itself, which spares looking it up.
        workspace_name: Hosted: where to look the connector up.
        external_user_id: Hosted: another word for `workspace_name`.
        airbyte_client_id: Hosted: else from `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted: else from `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted: the organization, where the credentials have several.
        base_url: Another server than the service's own.
        timeout: Seconds without progress after which a call fails; `None` disables it.
        deadline: Seconds for a call as a whole, with its retries and the answer's body; `None` is no limit.
        max_retries: Tries after the first, where repeating is safe.
        strict: Raise where a record is not of its type, instead of keeping the value and a warning.
        http_client: An `httpx.Client` to use and not to close.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "vellum-drive"
    connector_version: ClassVar[str] = "0.4.0"

    def __init__(
        self,
        auth_config: VellumDriveAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
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
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def files(self) -> SyncFiles:
        """Files of Vellum Drive."""
        from .entities.files import SyncFiles

        return SyncFiles(self)

    @cached_property
    def documents(self) -> SyncDocuments:
        """Documents of Vellum Drive."""
        from .entities.documents import SyncDocuments

        return SyncDocuments(self)

    @cached_property
    def photos(self) -> SyncPhotos:
        """Photos of Vellum Drive."""
        from .entities.photos import SyncPhotos

        return SyncPhotos(self)

    @cached_property
    def links(self) -> SyncLinks:
        """Links of Vellum Drive."""
        from .entities.links import SyncLinks

        return SyncLinks(self)
