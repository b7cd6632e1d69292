# Generated from specs/harbor-crm/connector.yaml by `connectorgen generate harbor-crm`. Do not edit.
"""Accounts of a shipping agent, with fields of the customer's own making."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import HarborCrmAuthConfig
from .calls import HarborCrmCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.accounts import Accounts, SyncAccounts

__all__ = ["HarborCrmConnector", "SyncHarborCrmConnector"]


class HarborCrmConnector(HarborCrmCalls[AsyncResult], Connector):
    """Accounts of a shipping agent, with fields of the customer's own making.

    Args:
        auth_config: The service's own credentials, or those of the hosted API.
        connector_id: Hosted: the connector itself, which spares looking it up.
        workspace_name: Hosted: where to look the connector up.
        external_user_id: Hosted: another word for `workspace_name`.
        airbyte_client_id: Hosted: else from `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted: else from `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted: the organization, where the credentials have several.
        subdomain: What stands before .harborcrm.example in the address of the account.
        base_url: Another server than the service's own.
        timeout: Seconds without progress after which a call fails; `None` disables it.
        deadline: Seconds for a call as a whole, with its retries and the answer's body; `None` is no limit.
        max_retries: Tries after the first, where repeating is safe.
        strict: Raise where a record is not of its type, instead of keeping the value and a warning.
        http_client: An `httpx.AsyncClient` to use and not to close.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "harbor-crm"
    connector_version: ClassVar[str] = "0.2.0"

    def __init__(
        self,
        auth_config: HarborCrmAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        subdomain: str | None = None,
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
            settings={"subdomain": subdomain},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def accounts(self) -> Accounts:
        """Accounts of Harbor Crm."""
        from .entities.accounts import Accounts

        return Accounts(self)


class SyncHarborCrmConnector(HarborCrmCalls[ExecutionResult], SyncConnector):
    """Accounts of a shipping agent, with fields of the customer's own making.

    Blocking twin of `HarborCrmConnector`.

    Args:
        auth_config: The service's own credentials, or those of the hosted API.
        connector_id: Hosted: the connector itself, which spares looking it up.
        workspace_name: Hosted: where to look the connector up.
        external_user_id: Hosted: another word for `workspace_name`.
        airbyte_client_id: Hosted: else from `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted: else from `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted: the organization, where the credentials have several.
        subdomain: What stands before .harborcrm.example in the address of the account.
        base_url: Another server than the service's own.
        timeout: Seconds without progress after which a call fails; `None` disables it.
        deadline: Seconds for a call as a whole, with its retries and the answer's body; `None` is no limit.
        max_retries: Tries after the first, where repeating is safe.
        strict: Raise where a record is not of its type, instead of keeping the value and a warning.
        http_client: An `httpx.Client` to use and not to close.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "harbor-crm"
    connector_version: ClassVar[str] = "0.2.0"

    def __init__(
        self,
        auth_config: HarborCrmAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        subdomain: str | None = None,
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
            settings={"subdomain": subdomain},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def accounts(self) -> SyncAccounts:
        """Accounts of Harbor Crm."""
        from .entities.accounts import SyncAccounts

        return SyncAccounts(self)
