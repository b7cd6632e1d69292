# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Contacts, companies, conversations and the people who reply to them, over the Intercom API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import IntercomAuthConfig
from .calls import IntercomCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.admins import Admins, SyncAdmins
    from .entities.companies import Companies, SyncCompanies
    from .entities.contacts import Contacts, SyncContacts
    from .entities.conversations import Conversations, SyncConversations
    from .entities.internal_articles import InternalArticles, SyncInternalArticles
    from .entities.notes import Notes, SyncNotes
    from .entities.segments import Segments, SyncSegments
    from .entities.tags import SyncTags, Tags
    from .entities.teams import SyncTeams, Teams

__all__ = ["IntercomConnector", "SyncIntercomConnector"]


class IntercomConnector(IntercomCalls[AsyncResult], Connector):
    """Contacts, companies, conversations and the people who reply to them, over the Intercom API.

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
    connector_name: ClassVar[str] = "intercom"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: IntercomAuthConfig | AirbyteAuthConfig | None = None,
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
    def contacts(self) -> Contacts:
        """A person the workspace talks with: a user who is known, or a lead who is not yet."""
        from .entities.contacts import Contacts

        return Contacts(self)

    @cached_property
    def conversations(self) -> Conversations:
        """An exchange of messages with contacts, with all of its parts."""
        from .entities.conversations import Conversations

        return Conversations(self)

    @cached_property
    def companies(self) -> Companies:
        """An organization that contacts belong to."""
        from .entities.companies import Companies

        return Companies(self)

    @cached_property
    def teams(self) -> Teams:
        """A group of admins that conversations are assigned to."""
        from .entities.teams import Teams

        return Teams(self)

    @cached_property
    def admins(self) -> Admins:
        """A teammate with access to the workspace."""
        from .entities.admins import Admins

        return Admins(self)

    @cached_property
    def tags(self) -> Tags:
        """A label for contacts, companies and conversations."""
        from .entities.tags import Tags

        return Tags(self)

    @cached_property
    def notes(self) -> Notes:
        """A remark of an admin on a contact, which the contact does not see."""
        from .entities.notes import Notes

        return Notes(self)

    @cached_property
    def segments(self) -> Segments:
        """Contacts or companies that fit a set of rules."""
        from .entities.segments import Segments

        return Segments(self)

    @cached_property
    def internal_articles(self) -> InternalArticles:
        """A help article that only admins and the AI see."""
        from .entities.internal_articles import InternalArticles

        return InternalArticles(self)


class SyncIntercomConnector(IntercomCalls[ExecutionResult], SyncConnector):
    """Contacts, companies, conversations and the people who reply to them, over the Intercom API.

    Sync version of `IntercomConnector`.

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
    connector_name: ClassVar[str] = "intercom"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: IntercomAuthConfig | AirbyteAuthConfig | None = None,
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
    def contacts(self) -> SyncContacts:
        """A person the workspace talks with: a user who is known, or a lead who is not yet."""
        from .entities.contacts import SyncContacts

        return SyncContacts(self)

    @cached_property
    def conversations(self) -> SyncConversations:
        """An exchange of messages with contacts, with all of its parts."""
        from .entities.conversations import SyncConversations

        return SyncConversations(self)

    @cached_property
    def companies(self) -> SyncCompanies:
        """An organization that contacts belong to."""
        from .entities.companies import SyncCompanies

        return SyncCompanies(self)

    @cached_property
    def teams(self) -> SyncTeams:
        """A group of admins that conversations are assigned to."""
        from .entities.teams import SyncTeams

        return SyncTeams(self)

    @cached_property
    def admins(self) -> SyncAdmins:
        """A teammate with access to the workspace."""
        from .entities.admins import SyncAdmins

        return SyncAdmins(self)

    @cached_property
    def tags(self) -> SyncTags:
        """A label for contacts, companies and conversations."""
        from .entities.tags import SyncTags

        return SyncTags(self)

    @cached_property
    def notes(self) -> SyncNotes:
        """A remark of an admin on a contact, which the contact does not see."""
        from .entities.notes import SyncNotes

        return SyncNotes(self)

    @cached_property
    def segments(self) -> SyncSegments:
        """Contacts or companies that fit a set of rules."""
        from .entities.segments import SyncSegments

        return SyncSegments(self)

    @cached_property
    def internal_articles(self) -> SyncInternalArticles:
        """A help article that only admins and the AI see."""
        from .entities.internal_articles import SyncInternalArticles

        return SyncInternalArticles(self)
