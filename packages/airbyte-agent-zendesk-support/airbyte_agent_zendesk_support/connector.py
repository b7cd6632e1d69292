# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Tickets and their comments, customers, agents, the rules that move tickets, and articles, over the Zendesk
API.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import ZendeskSupportAuthConfig
from .calls import ZendeskSupportCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.article_attachments import ArticleAttachments, SyncArticleAttachments
    from .entities.articles import Articles, SyncArticles
    from .entities.attachments import Attachments, SyncAttachments
    from .entities.automations import Automations, SyncAutomations
    from .entities.brands import Brands, SyncBrands
    from .entities.deleted_tickets import DeletedTickets, SyncDeletedTickets
    from .entities.group_memberships import GroupMemberships, SyncGroupMemberships
    from .entities.groups import Groups, SyncGroups
    from .entities.macros import Macros, SyncMacros
    from .entities.organization_memberships import OrganizationMemberships, SyncOrganizationMemberships
    from .entities.organizations import Organizations, SyncOrganizations
    from .entities.satisfaction_ratings import SatisfactionRatings, SyncSatisfactionRatings
    from .entities.sla_policies import SlaPolicies, SyncSlaPolicies
    from .entities.tags import SyncTags, Tags
    from .entities.ticket_audits import SyncTicketAudits, TicketAudits
    from .entities.ticket_bulk_updates import SyncTicketBulkUpdates, TicketBulkUpdates
    from .entities.ticket_comments import SyncTicketComments, TicketComments
    from .entities.ticket_fields import SyncTicketFields, TicketFields
    from .entities.ticket_forms import SyncTicketForms, TicketForms
    from .entities.ticket_metrics import SyncTicketMetrics, TicketMetrics
    from .entities.tickets import SyncTickets, Tickets
    from .entities.triggers import SyncTriggers, Triggers
    from .entities.users import SyncUsers, Users
    from .entities.views import SyncViews, Views

__all__ = ["SyncZendeskSupportConnector", "ZendeskSupportConnector"]


class ZendeskSupportConnector(ZendeskSupportCalls[AsyncResult], Connector):
    """Tickets and their comments, customers, agents, the rules that move tickets, and articles, over the
    Zendesk API.

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
    connector_name: ClassVar[str] = "zendesk-support"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: ZendeskSupportAuthConfig | AirbyteAuthConfig | None = None,
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
    def tickets(self) -> Tickets:
        """A customer's request and its conversation."""
        from .entities.tickets import Tickets

        return Tickets(self)

    @cached_property
    def ticket_comments(self) -> TicketComments:
        """A public reply or an internal note on a ticket."""
        from .entities.ticket_comments import TicketComments

        return TicketComments(self)

    @cached_property
    def ticket_bulk_updates(self) -> TicketBulkUpdates:
        """A task that runs in the background."""
        from .entities.ticket_bulk_updates import TicketBulkUpdates

        return TicketBulkUpdates(self)

    @cached_property
    def deleted_tickets(self) -> DeletedTickets:
        """A ticket that was deleted within the last 30 days."""
        from .entities.deleted_tickets import DeletedTickets

        return DeletedTickets(self)

    @cached_property
    def users(self) -> Users:
        """A customer, an agent or an administrator."""
        from .entities.users import Users

        return Users(self)

    @cached_property
    def organizations(self) -> Organizations:
        """A company or another group of users."""
        from .entities.organizations import Organizations

        return Organizations(self)

    @cached_property
    def groups(self) -> Groups:
        """A team of agents."""
        from .entities.groups import Groups

        return Groups(self)

    @cached_property
    def attachments(self) -> Attachments:
        """A file attached to a comment."""
        from .entities.attachments import Attachments

        return Attachments(self)

    @cached_property
    def ticket_audits(self) -> TicketAudits:
        """The events of one update to a ticket."""
        from .entities.ticket_audits import TicketAudits

        return TicketAudits(self)

    @cached_property
    def ticket_metrics(self) -> TicketMetrics:
        """Response and resolution times of a ticket, and how often it was reassigned."""
        from .entities.ticket_metrics import TicketMetrics

        return TicketMetrics(self)

    @cached_property
    def ticket_fields(self) -> TicketFields:
        """A system or custom ticket field."""
        from .entities.ticket_fields import TicketFields

        return TicketFields(self)

    @cached_property
    def brands(self) -> Brands:
        """A brand that an account presents to customers."""
        from .entities.brands import Brands

        return Brands(self)

    @cached_property
    def views(self) -> Views:
        """A saved list of tickets."""
        from .entities.views import Views

        return Views(self)

    @cached_property
    def macros(self) -> Macros:
        """A set of actions that agents apply to tickets in one step."""
        from .entities.macros import Macros

        return Macros(self)

    @cached_property
    def triggers(self) -> Triggers:
        """A rule that runs when a ticket is created or updated."""
        from .entities.triggers import Triggers

        return Triggers(self)

    @cached_property
    def automations(self) -> Automations:
        """A rule that runs hourly on tickets that meet its conditions."""
        from .entities.automations import Automations

        return Automations(self)

    @cached_property
    def tags(self) -> Tags:
        """A label on tickets, users or organizations."""
        from .entities.tags import Tags

        return Tags(self)

    @cached_property
    def satisfaction_ratings(self) -> SatisfactionRatings:
        """A requester's satisfaction rating."""
        from .entities.satisfaction_ratings import SatisfactionRatings

        return SatisfactionRatings(self)

    @cached_property
    def group_memberships(self) -> GroupMemberships:
        """An agent's membership of a group."""
        from .entities.group_memberships import GroupMemberships

        return GroupMemberships(self)

    @cached_property
    def organization_memberships(self) -> OrganizationMemberships:
        """A user's membership of an organization."""
        from .entities.organization_memberships import OrganizationMemberships

        return OrganizationMemberships(self)

    @cached_property
    def sla_policies(self) -> SlaPolicies:
        """Response time targets for tickets."""
        from .entities.sla_policies import SlaPolicies

        return SlaPolicies(self)

    @cached_property
    def ticket_forms(self) -> TicketForms:
        """A set of fields shown when a ticket is created."""
        from .entities.ticket_forms import TicketForms

        return TicketForms(self)

    @cached_property
    def articles(self) -> Articles:
        """An article of the help center."""
        from .entities.articles import Articles

        return Articles(self)

    @cached_property
    def article_attachments(self) -> ArticleAttachments:
        """A file attached to an article."""
        from .entities.article_attachments import ArticleAttachments

        return ArticleAttachments(self)


class SyncZendeskSupportConnector(ZendeskSupportCalls[ExecutionResult], SyncConnector):
    """Tickets and their comments, customers, agents, the rules that move tickets, and articles, over the
    Zendesk API.

    Sync version of `ZendeskSupportConnector`.

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
    connector_name: ClassVar[str] = "zendesk-support"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: ZendeskSupportAuthConfig | AirbyteAuthConfig | None = None,
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
    def tickets(self) -> SyncTickets:
        """A customer's request and its conversation."""
        from .entities.tickets import SyncTickets

        return SyncTickets(self)

    @cached_property
    def ticket_comments(self) -> SyncTicketComments:
        """A public reply or an internal note on a ticket."""
        from .entities.ticket_comments import SyncTicketComments

        return SyncTicketComments(self)

    @cached_property
    def ticket_bulk_updates(self) -> SyncTicketBulkUpdates:
        """A task that runs in the background."""
        from .entities.ticket_bulk_updates import SyncTicketBulkUpdates

        return SyncTicketBulkUpdates(self)

    @cached_property
    def deleted_tickets(self) -> SyncDeletedTickets:
        """A ticket that was deleted within the last 30 days."""
        from .entities.deleted_tickets import SyncDeletedTickets

        return SyncDeletedTickets(self)

    @cached_property
    def users(self) -> SyncUsers:
        """A customer, an agent or an administrator."""
        from .entities.users import SyncUsers

        return SyncUsers(self)

    @cached_property
    def organizations(self) -> SyncOrganizations:
        """A company or another group of users."""
        from .entities.organizations import SyncOrganizations

        return SyncOrganizations(self)

    @cached_property
    def groups(self) -> SyncGroups:
        """A team of agents."""
        from .entities.groups import SyncGroups

        return SyncGroups(self)

    @cached_property
    def attachments(self) -> SyncAttachments:
        """A file attached to a comment."""
        from .entities.attachments import SyncAttachments

        return SyncAttachments(self)

    @cached_property
    def ticket_audits(self) -> SyncTicketAudits:
        """The events of one update to a ticket."""
        from .entities.ticket_audits import SyncTicketAudits

        return SyncTicketAudits(self)

    @cached_property
    def ticket_metrics(self) -> SyncTicketMetrics:
        """Response and resolution times of a ticket, and how often it was reassigned."""
        from .entities.ticket_metrics import SyncTicketMetrics

        return SyncTicketMetrics(self)

    @cached_property
    def ticket_fields(self) -> SyncTicketFields:
        """A system or custom ticket field."""
        from .entities.ticket_fields import SyncTicketFields

        return SyncTicketFields(self)

    @cached_property
    def brands(self) -> SyncBrands:
        """A brand that an account presents to customers."""
        from .entities.brands import SyncBrands

        return SyncBrands(self)

    @cached_property
    def views(self) -> SyncViews:
        """A saved list of tickets."""
        from .entities.views import SyncViews

        return SyncViews(self)

    @cached_property
    def macros(self) -> SyncMacros:
        """A set of actions that agents apply to tickets in one step."""
        from .entities.macros import SyncMacros

        return SyncMacros(self)

    @cached_property
    def triggers(self) -> SyncTriggers:
        """A rule that runs when a ticket is created or updated."""
        from .entities.triggers import SyncTriggers

        return SyncTriggers(self)

    @cached_property
    def automations(self) -> SyncAutomations:
        """A rule that runs hourly on tickets that meet its conditions."""
        from .entities.automations import SyncAutomations

        return SyncAutomations(self)

    @cached_property
    def tags(self) -> SyncTags:
        """A label on tickets, users or organizations."""
        from .entities.tags import SyncTags

        return SyncTags(self)

    @cached_property
    def satisfaction_ratings(self) -> SyncSatisfactionRatings:
        """A requester's satisfaction rating."""
        from .entities.satisfaction_ratings import SyncSatisfactionRatings

        return SyncSatisfactionRatings(self)

    @cached_property
    def group_memberships(self) -> SyncGroupMemberships:
        """An agent's membership of a group."""
        from .entities.group_memberships import SyncGroupMemberships

        return SyncGroupMemberships(self)

    @cached_property
    def organization_memberships(self) -> SyncOrganizationMemberships:
        """A user's membership of an organization."""
        from .entities.organization_memberships import SyncOrganizationMemberships

        return SyncOrganizationMemberships(self)

    @cached_property
    def sla_policies(self) -> SyncSlaPolicies:
        """Response time targets for tickets."""
        from .entities.sla_policies import SyncSlaPolicies

        return SyncSlaPolicies(self)

    @cached_property
    def ticket_forms(self) -> SyncTicketForms:
        """A set of fields shown when a ticket is created."""
        from .entities.ticket_forms import SyncTicketForms

        return SyncTicketForms(self)

    @cached_property
    def articles(self) -> SyncArticles:
        """An article of the help center."""
        from .entities.articles import SyncArticles

        return SyncArticles(self)

    @cached_property
    def article_attachments(self) -> SyncArticleAttachments:
        """A file attached to an article."""
        from .entities.article_attachments import SyncArticleAttachments

        return SyncArticleAttachments(self)
