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
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
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

    Sync version of `VellumDriveConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
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
