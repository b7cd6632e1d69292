# Generated from specs/klaviyo/connector.yaml by `connectorgen generate klaviyo`. Do not edit.
"""Profiles, lists, events, metrics, campaigns, flows and email templates, over the Klaviyo API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import KlaviyoAuthConfig
from .calls import KlaviyoCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.campaigns import Campaigns, SyncCampaigns
    from .entities.email_templates import EmailTemplates, SyncEmailTemplates
    from .entities.events import Events, SyncEvents
    from .entities.flows import Flows, SyncFlows
    from .entities.lists import Lists, SyncLists
    from .entities.metrics import Metrics, SyncMetrics
    from .entities.profiles import Profiles, SyncProfiles

__all__ = ["KlaviyoConnector", "SyncKlaviyoConnector"]


class KlaviyoConnector(KlaviyoCalls[AsyncResult], Connector):
    """Profiles, lists, events, metrics, campaigns, flows and email templates, over the Klaviyo API.

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
    connector_name: ClassVar[str] = "klaviyo"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: KlaviyoAuthConfig | AirbyteAuthConfig | None = None,
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
    def profiles(self) -> Profiles:
        """A person that messages are sent to."""
        from .entities.profiles import Profiles

        return Profiles(self)

    @cached_property
    def lists(self) -> Lists:
        """Lists of Klaviyo."""
        from .entities.lists import Lists

        return Lists(self)

    @cached_property
    def campaigns(self) -> Campaigns:
        """A message, or several, sent once to lists and segments."""
        from .entities.campaigns import Campaigns

        return Campaigns(self)

    @cached_property
    def events(self) -> Events:
        """What a profile did, and when."""
        from .entities.events import Events

        return Events(self)

    @cached_property
    def metrics(self) -> Metrics:
        """A kind of event."""
        from .entities.metrics import Metrics

        return Metrics(self)

    @cached_property
    def flows(self) -> Flows:
        """Flows of Klaviyo."""
        from .entities.flows import Flows

        return Flows(self)

    @cached_property
    def email_templates(self) -> EmailTemplates:
        """A template of emails."""
        from .entities.email_templates import EmailTemplates

        return EmailTemplates(self)


class SyncKlaviyoConnector(KlaviyoCalls[ExecutionResult], SyncConnector):
    """Profiles, lists, events, metrics, campaigns, flows and email templates, over the Klaviyo API.

    Sync version of `KlaviyoConnector`.

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
    connector_name: ClassVar[str] = "klaviyo"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: KlaviyoAuthConfig | AirbyteAuthConfig | None = None,
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
    def profiles(self) -> SyncProfiles:
        """A person that messages are sent to."""
        from .entities.profiles import SyncProfiles

        return SyncProfiles(self)

    @cached_property
    def lists(self) -> SyncLists:
        """Lists of Klaviyo."""
        from .entities.lists import SyncLists

        return SyncLists(self)

    @cached_property
    def campaigns(self) -> SyncCampaigns:
        """A message, or several, sent once to lists and segments."""
        from .entities.campaigns import SyncCampaigns

        return SyncCampaigns(self)

    @cached_property
    def events(self) -> SyncEvents:
        """What a profile did, and when."""
        from .entities.events import SyncEvents

        return SyncEvents(self)

    @cached_property
    def metrics(self) -> SyncMetrics:
        """A kind of event."""
        from .entities.metrics import SyncMetrics

        return SyncMetrics(self)

    @cached_property
    def flows(self) -> SyncFlows:
        """Flows of Klaviyo."""
        from .entities.flows import SyncFlows

        return SyncFlows(self)

    @cached_property
    def email_templates(self) -> SyncEmailTemplates:
        """A template of emails."""
        from .entities.email_templates import SyncEmailTemplates

        return SyncEmailTemplates(self)
