# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""Contacts, lists, segments, Single Sends and templates of SendGrid, with statistics and suppressions."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import SendgridAuthConfig
from .calls import SendgridCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.blocks import Blocks, SyncBlocks
    from .entities.bounces import Bounces, SyncBounces
    from .entities.campaigns import Campaigns, SyncCampaigns
    from .entities.contacts import Contacts, SyncContacts
    from .entities.global_suppressions import GlobalSuppressions, SyncGlobalSuppressions
    from .entities.invalid_emails import InvalidEmails, SyncInvalidEmails
    from .entities.lists import Lists, SyncLists
    from .entities.segments import Segments, SyncSegments
    from .entities.singlesend_stats import SinglesendStats, SyncSinglesendStats
    from .entities.singlesends import Singlesends, SyncSinglesends
    from .entities.spam_reports import SpamReports, SyncSpamReports
    from .entities.suppression_group_members import SuppressionGroupMembers, SyncSuppressionGroupMembers
    from .entities.suppression_groups import SuppressionGroups, SyncSuppressionGroups
    from .entities.templates import SyncTemplates, Templates

__all__ = ["SendgridConnector", "SyncSendgridConnector"]


class SendgridConnector(SendgridCalls[AsyncResult], Connector):
    """Contacts, lists, segments, Single Sends and templates of SendGrid, with statistics and suppressions.

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
    connector_name: ClassVar[str] = "sendgrid"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: SendgridAuthConfig | AirbyteAuthConfig | None = None,
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
        """A contact of marketing campaigns."""
        from .entities.contacts import Contacts

        return Contacts(self)

    @cached_property
    def lists(self) -> Lists:
        """A list of contacts."""
        from .entities.lists import Lists

        return Lists(self)

    @cached_property
    def segments(self) -> Segments:
        """The contacts that meet a query."""
        from .entities.segments import Segments

        return Segments(self)

    @cached_property
    def campaigns(self) -> Campaigns:
        """A campaign."""
        from .entities.campaigns import Campaigns

        return Campaigns(self)

    @cached_property
    def singlesends(self) -> Singlesends:
        """A message that is sent once to lists and segments."""
        from .entities.singlesends import Singlesends

        return Singlesends(self)

    @cached_property
    def templates(self) -> Templates:
        """A template of transactional mail."""
        from .entities.templates import Templates

        return Templates(self)

    @cached_property
    def singlesend_stats(self) -> SinglesendStats:
        """Statistics of a Single Send."""
        from .entities.singlesend_stats import SinglesendStats

        return SinglesendStats(self)

    @cached_property
    def bounces(self) -> Bounces:
        """A bounce."""
        from .entities.bounces import Bounces

        return Bounces(self)

    @cached_property
    def blocks(self) -> Blocks:
        """A refused message."""
        from .entities.blocks import Blocks

        return Blocks(self)

    @cached_property
    def spam_reports(self) -> SpamReports:
        """A spam report."""
        from .entities.spam_reports import SpamReports

        return SpamReports(self)

    @cached_property
    def invalid_emails(self) -> InvalidEmails:
        """An invalid email address."""
        from .entities.invalid_emails import InvalidEmails

        return InvalidEmails(self)

    @cached_property
    def global_suppressions(self) -> GlobalSuppressions:
        """An address that gets no mail."""
        from .entities.global_suppressions import GlobalSuppressions

        return GlobalSuppressions(self)

    @cached_property
    def suppression_groups(self) -> SuppressionGroups:
        """A kind of mail that recipients can unsubscribe from."""
        from .entities.suppression_groups import SuppressionGroups

        return SuppressionGroups(self)

    @cached_property
    def suppression_group_members(self) -> SuppressionGroupMembers:
        """An address that unsubscribed from a group."""
        from .entities.suppression_group_members import SuppressionGroupMembers

        return SuppressionGroupMembers(self)


class SyncSendgridConnector(SendgridCalls[ExecutionResult], SyncConnector):
    """Contacts, lists, segments, Single Sends and templates of SendGrid, with statistics and suppressions.

    Sync version of `SendgridConnector`.

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
    connector_name: ClassVar[str] = "sendgrid"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: SendgridAuthConfig | AirbyteAuthConfig | None = None,
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
        """A contact of marketing campaigns."""
        from .entities.contacts import SyncContacts

        return SyncContacts(self)

    @cached_property
    def lists(self) -> SyncLists:
        """A list of contacts."""
        from .entities.lists import SyncLists

        return SyncLists(self)

    @cached_property
    def segments(self) -> SyncSegments:
        """The contacts that meet a query."""
        from .entities.segments import SyncSegments

        return SyncSegments(self)

    @cached_property
    def campaigns(self) -> SyncCampaigns:
        """A campaign."""
        from .entities.campaigns import SyncCampaigns

        return SyncCampaigns(self)

    @cached_property
    def singlesends(self) -> SyncSinglesends:
        """A message that is sent once to lists and segments."""
        from .entities.singlesends import SyncSinglesends

        return SyncSinglesends(self)

    @cached_property
    def templates(self) -> SyncTemplates:
        """A template of transactional mail."""
        from .entities.templates import SyncTemplates

        return SyncTemplates(self)

    @cached_property
    def singlesend_stats(self) -> SyncSinglesendStats:
        """Statistics of a Single Send."""
        from .entities.singlesend_stats import SyncSinglesendStats

        return SyncSinglesendStats(self)

    @cached_property
    def bounces(self) -> SyncBounces:
        """A bounce."""
        from .entities.bounces import SyncBounces

        return SyncBounces(self)

    @cached_property
    def blocks(self) -> SyncBlocks:
        """A refused message."""
        from .entities.blocks import SyncBlocks

        return SyncBlocks(self)

    @cached_property
    def spam_reports(self) -> SyncSpamReports:
        """A spam report."""
        from .entities.spam_reports import SyncSpamReports

        return SyncSpamReports(self)

    @cached_property
    def invalid_emails(self) -> SyncInvalidEmails:
        """An invalid email address."""
        from .entities.invalid_emails import SyncInvalidEmails

        return SyncInvalidEmails(self)

    @cached_property
    def global_suppressions(self) -> SyncGlobalSuppressions:
        """An address that gets no mail."""
        from .entities.global_suppressions import SyncGlobalSuppressions

        return SyncGlobalSuppressions(self)

    @cached_property
    def suppression_groups(self) -> SyncSuppressionGroups:
        """A kind of mail that recipients can unsubscribe from."""
        from .entities.suppression_groups import SyncSuppressionGroups

        return SyncSuppressionGroups(self)

    @cached_property
    def suppression_group_members(self) -> SyncSuppressionGroupMembers:
        """An address that unsubscribed from a group."""
        from .entities.suppression_group_members import SyncSuppressionGroupMembers

        return SyncSuppressionGroupMembers(self)
