# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Campaigns, newsletters, segments and deliveries, and transactional messages, over the Customer.io App API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import CustomerIoAuthConfig
from .calls import CustomerIoCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.activities import Activities, SyncActivities
    from .entities.broadcast_trigger import BroadcastTriggerEntity, SyncBroadcastTriggerEntity
    from .entities.campaign_actions import CampaignActions, SyncCampaignActions
    from .entities.campaigns import Campaigns, SyncCampaigns
    from .entities.collections import Collections, SyncCollections
    from .entities.exports import Exports, SyncExports
    from .entities.messages import Messages, SyncMessages
    from .entities.newsletters import Newsletters, SyncNewsletters
    from .entities.reporting_webhooks import ReportingWebhooks, SyncReportingWebhooks
    from .entities.segments import Segments, SyncSegments
    from .entities.sender_identities import SenderIdentities, SyncSenderIdentities
    from .entities.snippets import Snippets, SyncSnippets
    from .entities.transactional_email import SyncTransactionalEmail, TransactionalEmail
    from .entities.transactional_inbox_message import SyncTransactionalInboxMessage, TransactionalInboxMessage
    from .entities.transactional_message_contents import (
        SyncTransactionalMessageContents,
        TransactionalMessageContents,
    )
    from .entities.transactional_messages import SyncTransactionalMessages, TransactionalMessages
    from .entities.transactional_push import SyncTransactionalPush, TransactionalPush
    from .entities.transactional_sms import SyncTransactionalSms, TransactionalSms

__all__ = ["CustomerIoConnector", "SyncCustomerIoConnector"]


class CustomerIoConnector(CustomerIoCalls[AsyncResult], Connector):
    """Campaigns, newsletters, segments and deliveries, and transactional messages, over the Customer.io App
    API.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        api_host: Host of the region of the account: `api-eu.customer.io` in the EU; `api.customer.io` by
            default. Default: `api.customer.io`.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "customer-io"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: CustomerIoAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        api_host: str | None = None,
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
            settings={"api_host": api_host},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def campaigns(self) -> Campaigns:
        """A campaign, or an API-triggered broadcast."""
        from .entities.campaigns import Campaigns

        return Campaigns(self)

    @cached_property
    def campaign_actions(self) -> CampaignActions:
        """An action of a campaign: a message, a webhook or another step."""
        from .entities.campaign_actions import CampaignActions

        return CampaignActions(self)

    @cached_property
    def newsletters(self) -> Newsletters:
        """A newsletter, which is sent once."""
        from .entities.newsletters import Newsletters

        return Newsletters(self)

    @cached_property
    def segments(self) -> Segments:
        """A segment of people."""
        from .entities.segments import Segments

        return Segments(self)

    @cached_property
    def messages(self) -> Messages:
        """A delivery: a message to one person."""
        from .entities.messages import Messages

        return Messages(self)

    @cached_property
    def activities(self) -> Activities:
        """Something that a person did, or that happened to them."""
        from .entities.activities import Activities

        return Activities(self)

    @cached_property
    def sender_identities(self) -> SenderIdentities:
        """A sender of messages."""
        from .entities.sender_identities import SenderIdentities

        return SenderIdentities(self)

    @cached_property
    def snippets(self) -> Snippets:
        """A piece of content that messages share."""
        from .entities.snippets import Snippets

        return Snippets(self)

    @cached_property
    def collections(self) -> Collections:
        """A collection of data that messages refer to."""
        from .entities.collections import Collections

        return Collections(self)

    @cached_property
    def reporting_webhooks(self) -> ReportingWebhooks:
        """A webhook that is told what happens to messages."""
        from .entities.reporting_webhooks import ReportingWebhooks

        return ReportingWebhooks(self)

    @cached_property
    def exports(self) -> Exports:
        """An export of people or deliveries."""
        from .entities.exports import Exports

        return Exports(self)

    @cached_property
    def transactional_messages(self) -> TransactionalMessages:
        """A template of transactional messages."""
        from .entities.transactional_messages import TransactionalMessages

        return TransactionalMessages(self)

    @cached_property
    def transactional_message_contents(self) -> TransactionalMessageContents:
        """A variant of a transactional message, such as a translation."""
        from .entities.transactional_message_contents import TransactionalMessageContents

        return TransactionalMessageContents(self)

    @cached_property
    def transactional_email(self) -> TransactionalEmail:
        """Transactional email of Customer.io."""
        from .entities.transactional_email import TransactionalEmail

        return TransactionalEmail(self)

    @cached_property
    def transactional_sms(self) -> TransactionalSms:
        """Transactional sms of Customer.io."""
        from .entities.transactional_sms import TransactionalSms

        return TransactionalSms(self)

    @cached_property
    def transactional_push(self) -> TransactionalPush:
        """Transactional push of Customer.io."""
        from .entities.transactional_push import TransactionalPush

        return TransactionalPush(self)

    @cached_property
    def transactional_inbox_message(self) -> TransactionalInboxMessage:
        """Transactional inbox message of Customer.io."""
        from .entities.transactional_inbox_message import TransactionalInboxMessage

        return TransactionalInboxMessage(self)

    @cached_property
    def broadcast_trigger(self) -> BroadcastTriggerEntity:
        """A trigger of a broadcast."""
        from .entities.broadcast_trigger import BroadcastTriggerEntity

        return BroadcastTriggerEntity(self)


class SyncCustomerIoConnector(CustomerIoCalls[ExecutionResult], SyncConnector):
    """Campaigns, newsletters, segments and deliveries, and transactional messages, over the Customer.io App
    API.

    Sync version of `CustomerIoConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        api_host: Host of the region of the account: `api-eu.customer.io` in the EU; `api.customer.io` by
            default. Default: `api.customer.io`.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "customer-io"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: CustomerIoAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        api_host: str | None = None,
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
            settings={"api_host": api_host},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def campaigns(self) -> SyncCampaigns:
        """A campaign, or an API-triggered broadcast."""
        from .entities.campaigns import SyncCampaigns

        return SyncCampaigns(self)

    @cached_property
    def campaign_actions(self) -> SyncCampaignActions:
        """An action of a campaign: a message, a webhook or another step."""
        from .entities.campaign_actions import SyncCampaignActions

        return SyncCampaignActions(self)

    @cached_property
    def newsletters(self) -> SyncNewsletters:
        """A newsletter, which is sent once."""
        from .entities.newsletters import SyncNewsletters

        return SyncNewsletters(self)

    @cached_property
    def segments(self) -> SyncSegments:
        """A segment of people."""
        from .entities.segments import SyncSegments

        return SyncSegments(self)

    @cached_property
    def messages(self) -> SyncMessages:
        """A delivery: a message to one person."""
        from .entities.messages import SyncMessages

        return SyncMessages(self)

    @cached_property
    def activities(self) -> SyncActivities:
        """Something that a person did, or that happened to them."""
        from .entities.activities import SyncActivities

        return SyncActivities(self)

    @cached_property
    def sender_identities(self) -> SyncSenderIdentities:
        """A sender of messages."""
        from .entities.sender_identities import SyncSenderIdentities

        return SyncSenderIdentities(self)

    @cached_property
    def snippets(self) -> SyncSnippets:
        """A piece of content that messages share."""
        from .entities.snippets import SyncSnippets

        return SyncSnippets(self)

    @cached_property
    def collections(self) -> SyncCollections:
        """A collection of data that messages refer to."""
        from .entities.collections import SyncCollections

        return SyncCollections(self)

    @cached_property
    def reporting_webhooks(self) -> SyncReportingWebhooks:
        """A webhook that is told what happens to messages."""
        from .entities.reporting_webhooks import SyncReportingWebhooks

        return SyncReportingWebhooks(self)

    @cached_property
    def exports(self) -> SyncExports:
        """An export of people or deliveries."""
        from .entities.exports import SyncExports

        return SyncExports(self)

    @cached_property
    def transactional_messages(self) -> SyncTransactionalMessages:
        """A template of transactional messages."""
        from .entities.transactional_messages import SyncTransactionalMessages

        return SyncTransactionalMessages(self)

    @cached_property
    def transactional_message_contents(self) -> SyncTransactionalMessageContents:
        """A variant of a transactional message, such as a translation."""
        from .entities.transactional_message_contents import SyncTransactionalMessageContents

        return SyncTransactionalMessageContents(self)

    @cached_property
    def transactional_email(self) -> SyncTransactionalEmail:
        """Transactional email of Customer.io."""
        from .entities.transactional_email import SyncTransactionalEmail

        return SyncTransactionalEmail(self)

    @cached_property
    def transactional_sms(self) -> SyncTransactionalSms:
        """Transactional sms of Customer.io."""
        from .entities.transactional_sms import SyncTransactionalSms

        return SyncTransactionalSms(self)

    @cached_property
    def transactional_push(self) -> SyncTransactionalPush:
        """Transactional push of Customer.io."""
        from .entities.transactional_push import SyncTransactionalPush

        return SyncTransactionalPush(self)

    @cached_property
    def transactional_inbox_message(self) -> SyncTransactionalInboxMessage:
        """Transactional inbox message of Customer.io."""
        from .entities.transactional_inbox_message import SyncTransactionalInboxMessage

        return SyncTransactionalInboxMessage(self)

    @cached_property
    def broadcast_trigger(self) -> SyncBroadcastTriggerEntity:
        """A trigger of a broadcast."""
        from .entities.broadcast_trigger import SyncBroadcastTriggerEntity

        return SyncBroadcastTriggerEntity(self)
