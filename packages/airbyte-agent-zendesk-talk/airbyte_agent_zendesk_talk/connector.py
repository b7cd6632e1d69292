# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""Phone numbers, phone trees and greetings of Zendesk Talk, today's figures of agents and queues, and exports
of calls.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import ZendeskTalkAuthConfig
from .calls import ZendeskTalkCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.account_overview import AccountOverviewEntity, SyncAccountOverviewEntity
    from .entities.addresses import Addresses, SyncAddresses
    from .entities.agents_activity import AgentsActivity, SyncAgentsActivity
    from .entities.agents_overview import AgentsOverviewEntity, SyncAgentsOverviewEntity
    from .entities.call_legs import CallLegs, SyncCallLegs
    from .entities.calls import Calls, SyncCalls
    from .entities.current_queue_activity import CurrentQueueActivityEntity, SyncCurrentQueueActivityEntity
    from .entities.greeting_categories import GreetingCategories, SyncGreetingCategories
    from .entities.greetings import Greetings, SyncGreetings
    from .entities.ivrs import Ivrs, SyncIvrs
    from .entities.phone_numbers import PhoneNumbers, SyncPhoneNumbers

__all__ = ["SyncZendeskTalkConnector", "ZendeskTalkConnector"]


class ZendeskTalkConnector(ZendeskTalkCalls[AsyncResult], Connector):
    """Phone numbers, phone trees and greetings of Zendesk Talk, today's figures of agents and queues, and
    exports of calls.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        subdomain: Subdomain of the account's `zendesk.com` URL.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "zendesk-talk"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: ZendeskTalkAuthConfig | AirbyteAuthConfig | None = None,
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
    def phone_numbers(self) -> PhoneNumbers:
        """A line that customers call, and that agents call from."""
        from .entities.phone_numbers import PhoneNumbers

        return PhoneNumbers(self)

    @cached_property
    def addresses(self) -> Addresses:
        """An address that proves to a country's authority who uses a number."""
        from .entities.addresses import Addresses

        return Addresses(self)

    @cached_property
    def greetings(self) -> Greetings:
        """What callers hear, such as before a voicemail."""
        from .entities.greetings import Greetings

        return Greetings(self)

    @cached_property
    def greeting_categories(self) -> GreetingCategories:
        """When a greeting is played, such as voicemail or on hold."""
        from .entities.greeting_categories import GreetingCategories

        return GreetingCategories(self)

    @cached_property
    def ivrs(self) -> Ivrs:
        """A phone tree: menus by which callers find the right group."""
        from .entities.ivrs import Ivrs

        return Ivrs(self)

    @cached_property
    def agents_activity(self) -> AgentsActivity:
        """What one agent did today, and does now."""
        from .entities.agents_activity import AgentsActivity

        return AgentsActivity(self)

    @cached_property
    def agents_overview(self) -> AgentsOverviewEntity:
        """What all agents together did today."""
        from .entities.agents_overview import AgentsOverviewEntity

        return AgentsOverviewEntity(self)

    @cached_property
    def account_overview(self) -> AccountOverviewEntity:
        """The account's calls of today."""
        from .entities.account_overview import AccountOverviewEntity

        return AccountOverviewEntity(self)

    @cached_property
    def current_queue_activity(self) -> CurrentQueueActivityEntity:
        """Who waits in the queue at this moment."""
        from .entities.current_queue_activity import CurrentQueueActivityEntity

        return CurrentQueueActivityEntity(self)

    @cached_property
    def calls(self) -> Calls:
        """A call between a customer and the account's agents."""
        from .entities.calls import Calls

        return Calls(self)

    @cached_property
    def call_legs(self) -> CallLegs:
        """One party's connection in a call."""
        from .entities.call_legs import CallLegs

        return CallLegs(self)


class SyncZendeskTalkConnector(ZendeskTalkCalls[ExecutionResult], SyncConnector):
    """Phone numbers, phone trees and greetings of Zendesk Talk, today's figures of agents and queues, and
    exports of calls.

    Sync version of `ZendeskTalkConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        subdomain: Subdomain of the account's `zendesk.com` URL.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "zendesk-talk"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: ZendeskTalkAuthConfig | AirbyteAuthConfig | None = None,
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
    def phone_numbers(self) -> SyncPhoneNumbers:
        """A line that customers call, and that agents call from."""
        from .entities.phone_numbers import SyncPhoneNumbers

        return SyncPhoneNumbers(self)

    @cached_property
    def addresses(self) -> SyncAddresses:
        """An address that proves to a country's authority who uses a number."""
        from .entities.addresses import SyncAddresses

        return SyncAddresses(self)

    @cached_property
    def greetings(self) -> SyncGreetings:
        """What callers hear, such as before a voicemail."""
        from .entities.greetings import SyncGreetings

        return SyncGreetings(self)

    @cached_property
    def greeting_categories(self) -> SyncGreetingCategories:
        """When a greeting is played, such as voicemail or on hold."""
        from .entities.greeting_categories import SyncGreetingCategories

        return SyncGreetingCategories(self)

    @cached_property
    def ivrs(self) -> SyncIvrs:
        """A phone tree: menus by which callers find the right group."""
        from .entities.ivrs import SyncIvrs

        return SyncIvrs(self)

    @cached_property
    def agents_activity(self) -> SyncAgentsActivity:
        """What one agent did today, and does now."""
        from .entities.agents_activity import SyncAgentsActivity

        return SyncAgentsActivity(self)

    @cached_property
    def agents_overview(self) -> SyncAgentsOverviewEntity:
        """What all agents together did today."""
        from .entities.agents_overview import SyncAgentsOverviewEntity

        return SyncAgentsOverviewEntity(self)

    @cached_property
    def account_overview(self) -> SyncAccountOverviewEntity:
        """The account's calls of today."""
        from .entities.account_overview import SyncAccountOverviewEntity

        return SyncAccountOverviewEntity(self)

    @cached_property
    def current_queue_activity(self) -> SyncCurrentQueueActivityEntity:
        """Who waits in the queue at this moment."""
        from .entities.current_queue_activity import SyncCurrentQueueActivityEntity

        return SyncCurrentQueueActivityEntity(self)

    @cached_property
    def calls(self) -> SyncCalls:
        """A call between a customer and the account's agents."""
        from .entities.calls import SyncCalls

        return SyncCalls(self)

    @cached_property
    def call_legs(self) -> SyncCallLegs:
        """One party's connection in a call."""
        from .entities.call_legs import SyncCallLegs

        return SyncCallLegs(self)
