# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Issues, accounts, contacts, tasks and articles of a support team, over the Pylon API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import PylonAuthConfig
from .calls import PylonCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.accounts import Accounts, SyncAccounts
    from .entities.articles import Articles, SyncArticles
    from .entities.collections import Collections, SyncCollections
    from .entities.contacts import Contacts, SyncContacts
    from .entities.custom_fields import CustomFields, SyncCustomFields
    from .entities.issue_assignments import IssueAssignments, SyncIssueAssignments
    from .entities.issue_notes import IssueNotes, SyncIssueNotes
    from .entities.issue_replies import IssueReplies, SyncIssueReplies
    from .entities.issue_statuses import IssueStatuses, SyncIssueStatuses
    from .entities.issue_threads import IssueThreads, SyncIssueThreads
    from .entities.issues import Issues, SyncIssues
    from .entities.me import MeEntity, SyncMeEntity
    from .entities.messages import Messages, SyncMessages
    from .entities.milestones import Milestones, SyncMilestones
    from .entities.projects import Projects, SyncProjects
    from .entities.tags import SyncTags, Tags
    from .entities.tasks import SyncTasks, Tasks
    from .entities.teams import SyncTeams, Teams
    from .entities.ticket_forms import SyncTicketForms, TicketForms
    from .entities.user_roles import SyncUserRoles, UserRoles
    from .entities.users import SyncUsers, Users

__all__ = ["PylonConnector", "SyncPylonConnector"]


class PylonConnector(PylonCalls[AsyncResult], Connector):
    """Issues, accounts, contacts, tasks and articles of a support team, over the Pylon API.

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
    connector_name: ClassVar[str] = "pylon"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: PylonAuthConfig | AirbyteAuthConfig | None = None,
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
    def issues(self) -> Issues:
        """An issue: a conversation with a customer, or a ticket."""
        from .entities.issues import Issues

        return Issues(self)

    @cached_property
    def issue_replies(self) -> IssueReplies:
        """A reply to a customer."""
        from .entities.issue_replies import IssueReplies

        return IssueReplies(self)

    @cached_property
    def issue_assignments(self) -> IssueAssignments:
        """Issue assignments of Pylon."""
        from .entities.issue_assignments import IssueAssignments

        return IssueAssignments(self)

    @cached_property
    def issue_statuses(self) -> IssueStatuses:
        """Issue statuses of Pylon."""
        from .entities.issue_statuses import IssueStatuses

        return IssueStatuses(self)

    @cached_property
    def messages(self) -> Messages:
        """A message of an issue."""
        from .entities.messages import Messages

        return Messages(self)

    @cached_property
    def issue_notes(self) -> IssueNotes:
        """An internal note on an issue."""
        from .entities.issue_notes import IssueNotes

        return IssueNotes(self)

    @cached_property
    def issue_threads(self) -> IssueThreads:
        """An internal thread of an issue."""
        from .entities.issue_threads import IssueThreads

        return IssueThreads(self)

    @cached_property
    def accounts(self) -> Accounts:
        """A company that is a customer."""
        from .entities.accounts import Accounts

        return Accounts(self)

    @cached_property
    def contacts(self) -> Contacts:
        """A person at a customer."""
        from .entities.contacts import Contacts

        return Contacts(self)

    @cached_property
    def teams(self) -> Teams:
        """A team of users."""
        from .entities.teams import Teams

        return Teams(self)

    @cached_property
    def tags(self) -> Tags:
        """A tag."""
        from .entities.tags import Tags

        return Tags(self)

    @cached_property
    def users(self) -> Users:
        """A user of Pylon."""
        from .entities.users import Users

        return Users(self)

    @cached_property
    def custom_fields(self) -> CustomFields:
        """A custom field of issues, accounts or contacts."""
        from .entities.custom_fields import CustomFields

        return CustomFields(self)

    @cached_property
    def ticket_forms(self) -> TicketForms:
        """A form by which customers create issues."""
        from .entities.ticket_forms import TicketForms

        return TicketForms(self)

    @cached_property
    def user_roles(self) -> UserRoles:
        """A role of users."""
        from .entities.user_roles import UserRoles

        return UserRoles(self)

    @cached_property
    def tasks(self) -> Tasks:
        """A task."""
        from .entities.tasks import Tasks

        return Tasks(self)

    @cached_property
    def projects(self) -> Projects:
        """A project for a customer."""
        from .entities.projects import Projects

        return Projects(self)

    @cached_property
    def milestones(self) -> Milestones:
        """A milestone of a project."""
        from .entities.milestones import Milestones

        return Milestones(self)

    @cached_property
    def articles(self) -> Articles:
        """An article of a knowledge base."""
        from .entities.articles import Articles

        return Articles(self)

    @cached_property
    def collections(self) -> Collections:
        """A collection of articles."""
        from .entities.collections import Collections

        return Collections(self)

    @cached_property
    def me(self) -> MeEntity:
        """The organization that the token belongs to."""
        from .entities.me import MeEntity

        return MeEntity(self)


class SyncPylonConnector(PylonCalls[ExecutionResult], SyncConnector):
    """Issues, accounts, contacts, tasks and articles of a support team, over the Pylon API.

    Sync version of `PylonConnector`.

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
    connector_name: ClassVar[str] = "pylon"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: PylonAuthConfig | AirbyteAuthConfig | None = None,
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
    def issues(self) -> SyncIssues:
        """An issue: a conversation with a customer, or a ticket."""
        from .entities.issues import SyncIssues

        return SyncIssues(self)

    @cached_property
    def issue_replies(self) -> SyncIssueReplies:
        """A reply to a customer."""
        from .entities.issue_replies import SyncIssueReplies

        return SyncIssueReplies(self)

    @cached_property
    def issue_assignments(self) -> SyncIssueAssignments:
        """Issue assignments of Pylon."""
        from .entities.issue_assignments import SyncIssueAssignments

        return SyncIssueAssignments(self)

    @cached_property
    def issue_statuses(self) -> SyncIssueStatuses:
        """Issue statuses of Pylon."""
        from .entities.issue_statuses import SyncIssueStatuses

        return SyncIssueStatuses(self)

    @cached_property
    def messages(self) -> SyncMessages:
        """A message of an issue."""
        from .entities.messages import SyncMessages

        return SyncMessages(self)

    @cached_property
    def issue_notes(self) -> SyncIssueNotes:
        """An internal note on an issue."""
        from .entities.issue_notes import SyncIssueNotes

        return SyncIssueNotes(self)

    @cached_property
    def issue_threads(self) -> SyncIssueThreads:
        """An internal thread of an issue."""
        from .entities.issue_threads import SyncIssueThreads

        return SyncIssueThreads(self)

    @cached_property
    def accounts(self) -> SyncAccounts:
        """A company that is a customer."""
        from .entities.accounts import SyncAccounts

        return SyncAccounts(self)

    @cached_property
    def contacts(self) -> SyncContacts:
        """A person at a customer."""
        from .entities.contacts import SyncContacts

        return SyncContacts(self)

    @cached_property
    def teams(self) -> SyncTeams:
        """A team of users."""
        from .entities.teams import SyncTeams

        return SyncTeams(self)

    @cached_property
    def tags(self) -> SyncTags:
        """A tag."""
        from .entities.tags import SyncTags

        return SyncTags(self)

    @cached_property
    def users(self) -> SyncUsers:
        """A user of Pylon."""
        from .entities.users import SyncUsers

        return SyncUsers(self)

    @cached_property
    def custom_fields(self) -> SyncCustomFields:
        """A custom field of issues, accounts or contacts."""
        from .entities.custom_fields import SyncCustomFields

        return SyncCustomFields(self)

    @cached_property
    def ticket_forms(self) -> SyncTicketForms:
        """A form by which customers create issues."""
        from .entities.ticket_forms import SyncTicketForms

        return SyncTicketForms(self)

    @cached_property
    def user_roles(self) -> SyncUserRoles:
        """A role of users."""
        from .entities.user_roles import SyncUserRoles

        return SyncUserRoles(self)

    @cached_property
    def tasks(self) -> SyncTasks:
        """A task."""
        from .entities.tasks import SyncTasks

        return SyncTasks(self)

    @cached_property
    def projects(self) -> SyncProjects:
        """A project for a customer."""
        from .entities.projects import SyncProjects

        return SyncProjects(self)

    @cached_property
    def milestones(self) -> SyncMilestones:
        """A milestone of a project."""
        from .entities.milestones import SyncMilestones

        return SyncMilestones(self)

    @cached_property
    def articles(self) -> SyncArticles:
        """An article of a knowledge base."""
        from .entities.articles import SyncArticles

        return SyncArticles(self)

    @cached_property
    def collections(self) -> SyncCollections:
        """A collection of articles."""
        from .entities.collections import SyncCollections

        return SyncCollections(self)

    @cached_property
    def me(self) -> SyncMeEntity:
        """The organization that the token belongs to."""
        from .entities.me import SyncMeEntity

        return SyncMeEntity(self)
