# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Tickets, the people who write them, and the articles that answer them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import LumenDeskAuthConfig
from .calls import LumenDeskCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.articles import Articles, SyncArticles
    from .entities.attachments import Attachments, SyncAttachments
    from .entities.comments import Comments, SyncComments
    from .entities.contacts import Contacts, SyncContacts
    from .entities.exports import Exports, SyncExports
    from .entities.satisfaction_ratings import SatisfactionRatings, SyncSatisfactionRatings
    from .entities.tags import SyncTags, Tags
    from .entities.tickets import SyncTickets, Tickets
    from .entities.users import SyncUsers, Users

__all__ = ["LumenDeskConnector", "SyncLumenDeskConnector"]


class LumenDeskConnector(LumenDeskCalls[AsyncResult], Connector):
    """Tickets, the people who write them, and the articles that answer them.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        subdomain: What stands before .lumendesk.example in the address of the account.
        region: Where the account's data is kept. Default: `eu`.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "lumen-desk"
    connector_version: ClassVar[str] = "1.4.2"

    def __init__(
        self,
        auth_config: LumenDeskAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        subdomain: str | None = None,
        region: str | None = None,
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
            settings={"subdomain": subdomain, "region": region},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def users(self) -> Users:
        """Users of LumenDesk."""
        from .entities.users import Users

        return Users(self)

    @cached_property
    def tickets(self) -> Tickets:
        """A question of a customer, and all that is said about it."""
        from .entities.tickets import Tickets

        return Tickets(self)

    @cached_property
    def comments(self) -> Comments:
        """Comments of LumenDesk."""
        from .entities.comments import Comments

        return Comments(self)

    @cached_property
    def attachments(self) -> Attachments:
        """Attachments of LumenDesk."""
        from .entities.attachments import Attachments

        return Attachments(self)

    @cached_property
    def exports(self) -> Exports:
        """Exports of LumenDesk."""
        from .entities.exports import Exports

        return Exports(self)

    @cached_property
    def articles(self) -> Articles:
        """Articles of LumenDesk."""
        from .entities.articles import Articles

        return Articles(self)

    @cached_property
    def contacts(self) -> Contacts:
        """Contacts of LumenDesk."""
        from .entities.contacts import Contacts

        return Contacts(self)

    @cached_property
    def tags(self) -> Tags:
        """Tags of LumenDesk."""
        from .entities.tags import Tags

        return Tags(self)

    @cached_property
    def satisfaction_ratings(self) -> SatisfactionRatings:
        """Satisfaction ratings of LumenDesk."""
        from .entities.satisfaction_ratings import SatisfactionRatings

        return SatisfactionRatings(self)


class SyncLumenDeskConnector(LumenDeskCalls[ExecutionResult], SyncConnector):
    """Tickets, the people who write them, and the articles that answer them.

    Sync version of `LumenDeskConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        subdomain: What stands before .lumendesk.example in the address of the account.
        region: Where the account's data is kept. Default: `eu`.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "lumen-desk"
    connector_version: ClassVar[str] = "1.4.2"

    def __init__(
        self,
        auth_config: LumenDeskAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        subdomain: str | None = None,
        region: str | None = None,
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
            settings={"subdomain": subdomain, "region": region},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def users(self) -> SyncUsers:
        """Users of LumenDesk."""
        from .entities.users import SyncUsers

        return SyncUsers(self)

    @cached_property
    def tickets(self) -> SyncTickets:
        """A question of a customer, and all that is said about it."""
        from .entities.tickets import SyncTickets

        return SyncTickets(self)

    @cached_property
    def comments(self) -> SyncComments:
        """Comments of LumenDesk."""
        from .entities.comments import SyncComments

        return SyncComments(self)

    @cached_property
    def attachments(self) -> SyncAttachments:
        """Attachments of LumenDesk."""
        from .entities.attachments import SyncAttachments

        return SyncAttachments(self)

    @cached_property
    def exports(self) -> SyncExports:
        """Exports of LumenDesk."""
        from .entities.exports import SyncExports

        return SyncExports(self)

    @cached_property
    def articles(self) -> SyncArticles:
        """Articles of LumenDesk."""
        from .entities.articles import SyncArticles

        return SyncArticles(self)

    @cached_property
    def contacts(self) -> SyncContacts:
        """Contacts of LumenDesk."""
        from .entities.contacts import SyncContacts

        return SyncContacts(self)

    @cached_property
    def tags(self) -> SyncTags:
        """Tags of LumenDesk."""
        from .entities.tags import SyncTags

        return SyncTags(self)

    @cached_property
    def satisfaction_ratings(self) -> SyncSatisfactionRatings:
        """Satisfaction ratings of LumenDesk."""
        from .entities.satisfaction_ratings import SyncSatisfactionRatings

        return SyncSatisfactionRatings(self)
