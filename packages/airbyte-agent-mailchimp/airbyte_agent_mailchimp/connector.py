# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""Audiences, their members and segments, campaigns and reports, over the Mailchimp Marketing API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import MailchimpAuthConfig
from .calls import MailchimpCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.automations import Automations, SyncAutomations
    from .entities.campaigns import Campaigns, SyncCampaigns
    from .entities.email_activity import EmailActivityEntity, SyncEmailActivityEntity
    from .entities.interest_categories import InterestCategories, SyncInterestCategories
    from .entities.interests import Interests, SyncInterests
    from .entities.list_members import ListMembers, SyncListMembers
    from .entities.lists import Lists, SyncLists
    from .entities.reports import Reports, SyncReports
    from .entities.segment_members import SegmentMembers, SyncSegmentMembers
    from .entities.segments import Segments, SyncSegments
    from .entities.tags import SyncTags, Tags
    from .entities.unsubscribes import SyncUnsubscribes, Unsubscribes

__all__ = ["MailchimpConnector", "SyncMailchimpConnector"]


class MailchimpConnector(MailchimpCalls[AsyncResult], Connector):
    """Audiences, their members and segments, campaigns and reports, over the Mailchimp Marketing API.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        data_center: Data centre of the account, such as us6; the part of the API key after the hyphen by
            default.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "mailchimp"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: MailchimpAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        data_center: str | None = None,
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
            settings={"data_center": data_center},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def campaigns(self) -> Campaigns:
        """A campaign."""
        from .entities.campaigns import Campaigns

        return Campaigns(self)

    @cached_property
    def lists(self) -> Lists:
        """A list of members, which Mailchimp calls an audience."""
        from .entities.lists import Lists

        return Lists(self)

    @cached_property
    def list_members(self) -> ListMembers:
        """A member of a list."""
        from .entities.list_members import ListMembers

        return ListMembers(self)

    @cached_property
    def reports(self) -> Reports:
        """The report on a campaign."""
        from .entities.reports import Reports

        return Reports(self)

    @cached_property
    def email_activity(self) -> EmailActivityEntity:
        """What one member did with the email of a campaign."""
        from .entities.email_activity import EmailActivityEntity

        return EmailActivityEntity(self)

    @cached_property
    def automations(self) -> Automations:
        """A classic automation."""
        from .entities.automations import Automations

        return Automations(self)

    @cached_property
    def tags(self) -> Tags:
        """A tag."""
        from .entities.tags import Tags

        return Tags(self)

    @cached_property
    def interest_categories(self) -> InterestCategories:
        """A category of interests."""
        from .entities.interest_categories import InterestCategories

        return InterestCategories(self)

    @cached_property
    def interests(self) -> Interests:
        """An interest, which members can choose."""
        from .entities.interests import Interests

        return Interests(self)

    @cached_property
    def segments(self) -> Segments:
        """A segment of a list, or a tag."""
        from .entities.segments import Segments

        return Segments(self)

    @cached_property
    def segment_members(self) -> SegmentMembers:
        """A member of a segment."""
        from .entities.segment_members import SegmentMembers

        return SegmentMembers(self)

    @cached_property
    def unsubscribes(self) -> Unsubscribes:
        """A member who unsubscribed because of a campaign."""
        from .entities.unsubscribes import Unsubscribes

        return Unsubscribes(self)


class SyncMailchimpConnector(MailchimpCalls[ExecutionResult], SyncConnector):
    """Audiences, their members and segments, campaigns and reports, over the Mailchimp Marketing API.

    Sync version of `MailchimpConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        data_center: Data centre of the account, such as us6; the part of the API key after the hyphen by
            default.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "mailchimp"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: MailchimpAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        data_center: str | None = None,
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
            settings={"data_center": data_center},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def campaigns(self) -> SyncCampaigns:
        """A campaign."""
        from .entities.campaigns import SyncCampaigns

        return SyncCampaigns(self)

    @cached_property
    def lists(self) -> SyncLists:
        """A list of members, which Mailchimp calls an audience."""
        from .entities.lists import SyncLists

        return SyncLists(self)

    @cached_property
    def list_members(self) -> SyncListMembers:
        """A member of a list."""
        from .entities.list_members import SyncListMembers

        return SyncListMembers(self)

    @cached_property
    def reports(self) -> SyncReports:
        """The report on a campaign."""
        from .entities.reports import SyncReports

        return SyncReports(self)

    @cached_property
    def email_activity(self) -> SyncEmailActivityEntity:
        """What one member did with the email of a campaign."""
        from .entities.email_activity import SyncEmailActivityEntity

        return SyncEmailActivityEntity(self)

    @cached_property
    def automations(self) -> SyncAutomations:
        """A classic automation."""
        from .entities.automations import SyncAutomations

        return SyncAutomations(self)

    @cached_property
    def tags(self) -> SyncTags:
        """A tag."""
        from .entities.tags import SyncTags

        return SyncTags(self)

    @cached_property
    def interest_categories(self) -> SyncInterestCategories:
        """A category of interests."""
        from .entities.interest_categories import SyncInterestCategories

        return SyncInterestCategories(self)

    @cached_property
    def interests(self) -> SyncInterests:
        """An interest, which members can choose."""
        from .entities.interests import SyncInterests

        return SyncInterests(self)

    @cached_property
    def segments(self) -> SyncSegments:
        """A segment of a list, or a tag."""
        from .entities.segments import SyncSegments

        return SyncSegments(self)

    @cached_property
    def segment_members(self) -> SyncSegmentMembers:
        """A member of a segment."""
        from .entities.segment_members import SyncSegmentMembers

        return SyncSegmentMembers(self)

    @cached_property
    def unsubscribes(self) -> SyncUnsubscribes:
        """A member who unsubscribed because of a campaign."""
        from .entities.unsubscribes import SyncUnsubscribes

        return SyncUnsubscribes(self)
