# Generated from specs/tessera-ads/connector.yaml by `connectorgen generate tessera-ads`. Do not edit.
"""Campaigns, and what came of them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import TesseraAdsAuthConfig
from .calls import TesseraAdsCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.campaigns import Campaigns, SyncCampaigns
    from .entities.profiles import Profiles, SyncProfiles

__all__ = ["SyncTesseraAdsConnector", "TesseraAdsConnector"]


class TesseraAdsConnector(TesseraAdsCalls[AsyncResult], Connector):
    """Campaigns, and what came of them.

    Args:
        auth_config: The service's own credentials, or those of the hosted API.
        connector_id: Hosted: the connector itself, which spares looking it up.
        workspace_name: Hosted: where to look the connector up.
        external_user_id: Hosted: another word for `workspace_name`.
        airbyte_client_id: Hosted: else from `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted: else from `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted: the organization, where the credentials have several.
        data_center: Where the account lives; the end of the key says it.
        account_id: A setting of the connector.
        client: A setting of the connector.
        country: A setting of the connector.
        base_url: Another server than the service's own.
        timeout: Seconds without progress after which a call fails; `None` disables it.
        deadline: Seconds for a call as a whole, with its retries and the answer's body; `None` is no limit.
        max_retries: Tries after the first, where repeating is safe.
        strict: Raise where a record is not of its type, instead of keeping the value and a warning.
        http_client: An `httpx.AsyncClient` to use and not to close.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "tessera-ads"
    connector_version: ClassVar[str] = "0.3.1"

    def __init__(
        self,
        auth_config: TesseraAdsAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        data_center: str | None = None,
        account_id: str | None = None,
        client: str | None = None,
        country: str | None = None,
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
            settings={
                "data_center": data_center,
                "account_id": account_id,
                "client": client,
                "country": country,
            },
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def campaigns(self) -> Campaigns:
        """Campaigns of Tessera Ads."""
        from .entities.campaigns import Campaigns

        return Campaigns(self)

    @cached_property
    def profiles(self) -> Profiles:
        """Profiles of Tessera Ads."""
        from .entities.profiles import Profiles

        return Profiles(self)


class SyncTesseraAdsConnector(TesseraAdsCalls[ExecutionResult], SyncConnector):
    """Campaigns, and what came of them.

    Blocking twin of `TesseraAdsConnector`.

    Args:
        auth_config: The service's own credentials, or those of the hosted API.
        connector_id: Hosted: the connector itself, which spares looking it up.
        workspace_name: Hosted: where to look the connector up.
        external_user_id: Hosted: another word for `workspace_name`.
        airbyte_client_id: Hosted: else from `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted: else from `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted: the organization, where the credentials have several.
        data_center: Where the account lives; the end of the key says it.
        account_id: A setting of the connector.
        client: A setting of the connector.
        country: A setting of the connector.
        base_url: Another server than the service's own.
        timeout: Seconds without progress after which a call fails; `None` disables it.
        deadline: Seconds for a call as a whole, with its retries and the answer's body; `None` is no limit.
        max_retries: Tries after the first, where repeating is safe.
        strict: Raise where a record is not of its type, instead of keeping the value and a warning.
        http_client: An `httpx.Client` to use and not to close.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "tessera-ads"
    connector_version: ClassVar[str] = "0.3.1"

    def __init__(
        self,
        auth_config: TesseraAdsAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        data_center: str | None = None,
        account_id: str | None = None,
        client: str | None = None,
        country: str | None = None,
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
            settings={
                "data_center": data_center,
                "account_id": account_id,
                "client": client,
                "country": country,
            },
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def campaigns(self) -> SyncCampaigns:
        """Campaigns of Tessera Ads."""
        from .entities.campaigns import SyncCampaigns

        return SyncCampaigns(self)

    @cached_property
    def profiles(self) -> SyncProfiles:
        """Profiles of Tessera Ads."""
        from .entities.profiles import SyncProfiles

        return SyncProfiles(self)
