# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""Messages, threads, drafts and labels of a Gmail mailbox."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import GmailAuthConfig
from .calls import GmailCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.drafts import Drafts, SyncDrafts
    from .entities.drafts_send import DraftsSend, SyncDraftsSend
    from .entities.labels import Labels, SyncLabels
    from .entities.messages import Messages, SyncMessages
    from .entities.messages_trash import MessagesTrash, SyncMessagesTrash
    from .entities.messages_untrash import MessagesUntrash, SyncMessagesUntrash
    from .entities.profile import ProfileEntity, SyncProfileEntity
    from .entities.threads import SyncThreads, Threads

__all__ = ["GmailConnector", "SyncGmailConnector"]


class GmailConnector(GmailCalls[AsyncResult], Connector):
    """Messages, threads, drafts and labels of a Gmail mailbox.

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
    connector_name: ClassVar[str] = "gmail"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: GmailAuthConfig | AirbyteAuthConfig | None = None,
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
    def profile(self) -> ProfileEntity:
        """A mailbox."""
        from .entities.profile import ProfileEntity

        return ProfileEntity(self)

    @cached_property
    def messages(self) -> Messages:
        """A message."""
        from .entities.messages import Messages

        return Messages(self)

    @cached_property
    def labels(self) -> Labels:
        """A label."""
        from .entities.labels import Labels

        return Labels(self)

    @cached_property
    def drafts(self) -> Drafts:
        """A message that is not sent yet."""
        from .entities.drafts import Drafts

        return Drafts(self)

    @cached_property
    def drafts_send(self) -> DraftsSend:
        """Drafts send of Gmail."""
        from .entities.drafts_send import DraftsSend

        return DraftsSend(self)

    @cached_property
    def threads(self) -> Threads:
        """A conversation."""
        from .entities.threads import Threads

        return Threads(self)

    @cached_property
    def messages_trash(self) -> MessagesTrash:
        """Messages trash of Gmail."""
        from .entities.messages_trash import MessagesTrash

        return MessagesTrash(self)

    @cached_property
    def messages_untrash(self) -> MessagesUntrash:
        """Messages untrash of Gmail."""
        from .entities.messages_untrash import MessagesUntrash

        return MessagesUntrash(self)


class SyncGmailConnector(GmailCalls[ExecutionResult], SyncConnector):
    """Messages, threads, drafts and labels of a Gmail mailbox.

    Sync version of `GmailConnector`.

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
    connector_name: ClassVar[str] = "gmail"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: GmailAuthConfig | AirbyteAuthConfig | None = None,
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
    def profile(self) -> SyncProfileEntity:
        """A mailbox."""
        from .entities.profile import SyncProfileEntity

        return SyncProfileEntity(self)

    @cached_property
    def messages(self) -> SyncMessages:
        """A message."""
        from .entities.messages import SyncMessages

        return SyncMessages(self)

    @cached_property
    def labels(self) -> SyncLabels:
        """A label."""
        from .entities.labels import SyncLabels

        return SyncLabels(self)

    @cached_property
    def drafts(self) -> SyncDrafts:
        """A message that is not sent yet."""
        from .entities.drafts import SyncDrafts

        return SyncDrafts(self)

    @cached_property
    def drafts_send(self) -> SyncDraftsSend:
        """Drafts send of Gmail."""
        from .entities.drafts_send import SyncDraftsSend

        return SyncDraftsSend(self)

    @cached_property
    def threads(self) -> SyncThreads:
        """A conversation."""
        from .entities.threads import SyncThreads

        return SyncThreads(self)

    @cached_property
    def messages_trash(self) -> SyncMessagesTrash:
        """Messages trash of Gmail."""
        from .entities.messages_trash import SyncMessagesTrash

        return SyncMessagesTrash(self)

    @cached_property
    def messages_untrash(self) -> SyncMessagesUntrash:
        """Messages untrash of Gmail."""
        from .entities.messages_untrash import SyncMessagesUntrash

        return SyncMessagesUntrash(self)
