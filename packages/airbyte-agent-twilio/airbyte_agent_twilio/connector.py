# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""Messages, calls, recordings, phone numbers and usage of an account, over the Twilio API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import TwilioAuthConfig
from .calls import TwilioCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.accounts import Accounts, SyncAccounts
    from .entities.addresses import Addresses, SyncAddresses
    from .entities.calls import Calls, SyncCalls
    from .entities.conferences import Conferences, SyncConferences
    from .entities.incoming_phone_numbers import IncomingPhoneNumbers, SyncIncomingPhoneNumbers
    from .entities.messages import Messages, SyncMessages
    from .entities.outgoing_caller_ids import OutgoingCallerIds, SyncOutgoingCallerIds
    from .entities.queues import Queues, SyncQueues
    from .entities.recordings import Recordings, SyncRecordings
    from .entities.transcriptions import SyncTranscriptions, Transcriptions
    from .entities.usage_records import SyncUsageRecords, UsageRecords

__all__ = ["SyncTwilioConnector", "TwilioConnector"]


class TwilioConnector(TwilioCalls[AsyncResult], Connector):
    """Messages, calls, recordings, phone numbers and usage of an account, over the Twilio API.

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
    connector_name: ClassVar[str] = "twilio"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: TwilioAuthConfig | AirbyteAuthConfig | None = None,
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
    def accounts(self) -> Accounts:
        """An account or subaccount."""
        from .entities.accounts import Accounts

        return Accounts(self)

    @cached_property
    def calls(self) -> Calls:
        """A call, or one leg of it."""
        from .entities.calls import Calls

        return Calls(self)

    @cached_property
    def messages(self) -> Messages:
        """A message."""
        from .entities.messages import Messages

        return Messages(self)

    @cached_property
    def incoming_phone_numbers(self) -> IncomingPhoneNumbers:
        """A phone number that the account owns."""
        from .entities.incoming_phone_numbers import IncomingPhoneNumbers

        return IncomingPhoneNumbers(self)

    @cached_property
    def recordings(self) -> Recordings:
        """A recording of a call or conference."""
        from .entities.recordings import Recordings

        return Recordings(self)

    @cached_property
    def conferences(self) -> Conferences:
        """A conference."""
        from .entities.conferences import Conferences

        return Conferences(self)

    @cached_property
    def usage_records(self) -> UsageRecords:
        """Usage and cost of one category."""
        from .entities.usage_records import UsageRecords

        return UsageRecords(self)

    @cached_property
    def addresses(self) -> Addresses:
        """An address that phone numbers are registered with."""
        from .entities.addresses import Addresses

        return Addresses(self)

    @cached_property
    def queues(self) -> Queues:
        """A queue of calls."""
        from .entities.queues import Queues

        return Queues(self)

    @cached_property
    def transcriptions(self) -> Transcriptions:
        """The text of a recording."""
        from .entities.transcriptions import Transcriptions

        return Transcriptions(self)

    @cached_property
    def outgoing_caller_ids(self) -> OutgoingCallerIds:
        """A verified phone number that the account may call from."""
        from .entities.outgoing_caller_ids import OutgoingCallerIds

        return OutgoingCallerIds(self)


class SyncTwilioConnector(TwilioCalls[ExecutionResult], SyncConnector):
    """Messages, calls, recordings, phone numbers and usage of an account, over the Twilio API.

    Sync version of `TwilioConnector`.

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
    connector_name: ClassVar[str] = "twilio"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: TwilioAuthConfig | AirbyteAuthConfig | None = None,
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
    def accounts(self) -> SyncAccounts:
        """An account or subaccount."""
        from .entities.accounts import SyncAccounts

        return SyncAccounts(self)

    @cached_property
    def calls(self) -> SyncCalls:
        """A call, or one leg of it."""
        from .entities.calls import SyncCalls

        return SyncCalls(self)

    @cached_property
    def messages(self) -> SyncMessages:
        """A message."""
        from .entities.messages import SyncMessages

        return SyncMessages(self)

    @cached_property
    def incoming_phone_numbers(self) -> SyncIncomingPhoneNumbers:
        """A phone number that the account owns."""
        from .entities.incoming_phone_numbers import SyncIncomingPhoneNumbers

        return SyncIncomingPhoneNumbers(self)

    @cached_property
    def recordings(self) -> SyncRecordings:
        """A recording of a call or conference."""
        from .entities.recordings import SyncRecordings

        return SyncRecordings(self)

    @cached_property
    def conferences(self) -> SyncConferences:
        """A conference."""
        from .entities.conferences import SyncConferences

        return SyncConferences(self)

    @cached_property
    def usage_records(self) -> SyncUsageRecords:
        """Usage and cost of one category."""
        from .entities.usage_records import SyncUsageRecords

        return SyncUsageRecords(self)

    @cached_property
    def addresses(self) -> SyncAddresses:
        """An address that phone numbers are registered with."""
        from .entities.addresses import SyncAddresses

        return SyncAddresses(self)

    @cached_property
    def queues(self) -> SyncQueues:
        """A queue of calls."""
        from .entities.queues import SyncQueues

        return SyncQueues(self)

    @cached_property
    def transcriptions(self) -> SyncTranscriptions:
        """The text of a recording."""
        from .entities.transcriptions import SyncTranscriptions

        return SyncTranscriptions(self)

    @cached_property
    def outgoing_caller_ids(self) -> SyncOutgoingCallerIds:
        """A verified phone number that the account may call from."""
        from .entities.outgoing_caller_ids import SyncOutgoingCallerIds

        return SyncOutgoingCallerIds(self)
