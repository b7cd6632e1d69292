# Generated from specs/orb/connector.yaml by `connectorgen generate orb`. Do not edit.
"""Customers, subscriptions, plans and invoices of usage-based billing, over the Orb API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import OrbAuthConfig
from .calls import OrbCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.customers import Customers, SyncCustomers
    from .entities.invoices import Invoices, SyncInvoices
    from .entities.plans import Plans, SyncPlans
    from .entities.subscriptions import Subscriptions, SyncSubscriptions

__all__ = ["OrbConnector", "SyncOrbConnector"]


class OrbConnector(OrbCalls[AsyncResult], Connector):
    """Customers, subscriptions, plans and invoices of usage-based billing, over the Orb API.

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
    connector_name: ClassVar[str] = "orb"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: OrbAuthConfig | AirbyteAuthConfig | None = None,
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
    def customers(self) -> Customers:
        """A buyer of your products."""
        from .entities.customers import Customers

        return Customers(self)

    @cached_property
    def subscriptions(self) -> Subscriptions:
        """A customer's subscription to a plan."""
        from .entities.subscriptions import Subscriptions

        return Subscriptions(self)

    @cached_property
    def plans(self) -> Plans:
        """A template of prices that customers subscribe to."""
        from .entities.plans import Plans

        return Plans(self)

    @cached_property
    def invoices(self) -> Invoices:
        """An invoice."""
        from .entities.invoices import Invoices

        return Invoices(self)


class SyncOrbConnector(OrbCalls[ExecutionResult], SyncConnector):
    """Customers, subscriptions, plans and invoices of usage-based billing, over the Orb API.

    Sync version of `OrbConnector`.

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
    connector_name: ClassVar[str] = "orb"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: OrbAuthConfig | AirbyteAuthConfig | None = None,
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
    def customers(self) -> SyncCustomers:
        """A buyer of your products."""
        from .entities.customers import SyncCustomers

        return SyncCustomers(self)

    @cached_property
    def subscriptions(self) -> SyncSubscriptions:
        """A customer's subscription to a plan."""
        from .entities.subscriptions import SyncSubscriptions

        return SyncSubscriptions(self)

    @cached_property
    def plans(self) -> SyncPlans:
        """A template of prices that customers subscribe to."""
        from .entities.plans import SyncPlans

        return SyncPlans(self)

    @cached_property
    def invoices(self) -> SyncInvoices:
        """An invoice."""
        from .entities.invoices import SyncInvoices

        return SyncInvoices(self)
