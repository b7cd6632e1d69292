# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""An issue: a conversation with a customer, or a ticket."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.issues import CREATE, DELETE, GET, LIST, UPDATE
from ..models.issues import Issue, IssuesDeleteResult
from ..params.issues import IssueDestinationParam
from ..params.shared import CustomFieldValueParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.issues import IssuesStoreColumn, IssuesStoreRecord  # noqa: F401

__all__ = ["Issues", "SyncIssues"]


class Issues(StoredEntity["IssuesStoreColumn", "IssuesStoreRecord"]):
    """An issue: a conversation with a customer, or a ticket."""

    _stored = ("issues", "IssuesStoreRecord")

    def list(
        self, start_time: dt.datetime | str, end_time: dt.datetime | str, *, cursor: str | Omit | None = omit
    ) -> AsyncPager[Issue]:
        """List issues of a period.

        The period is at most 30 days.

        Args:
            start_time: First moment of the period.
            end_time: Last moment of the period, at most 30 days after the first.
            cursor: Cursor of the page, from the one before.
        """
        return self._pager(LIST, {"start_time": start_time, "end_time": end_time, "cursor": cursor}, Issue)

    async def create(
        self,
        title: str,
        body_html: str,
        *,
        priority: str | Omit | None = omit,
        requester_email: str | Omit | None = omit,
        requester_name: str | Omit | None = omit,
        account_id: str | Omit | None = omit,
        assignee_id: str | Omit | None = omit,
        team_id: str | Omit | None = omit,
        tags: Sequence[str] | Omit | None = omit,
        attachment_urls: Sequence[str] | Omit | None = omit,
        contact_id: str | Omit | None = omit,
        created_at: dt.datetime | str | Omit | None = omit,
        custom_fields: Sequence[CustomFieldValueParam] | Omit | None = omit,
        destination_metadata: IssueDestinationParam | Omit | None = omit,
        requester_avatar_url: str | Omit | None = omit,
        requester_id: str | Omit | None = omit,
        user_id: str | Omit | None = omit,
    ) -> Issue:
        """Create an issue.

        Args:
            title: Title.
            body_html: Text in HTML.
            priority: Priority: `urgent`, `high`, `medium` or `low`.
            requester_email: Email address of the contact who asks.
            requester_name: Name of the contact who asks.
            account_id: Id of the account.
            assignee_id: Id of the user to whom it is assigned.
            team_id: Id of the team to which it is assigned.
            tags: Tags.
            attachment_urls: URLs of attachments.
            contact_id: Id of the contact who writes the message, instead of `user_id`.
            created_at: When it was created; now by default.
            custom_fields: Values of custom fields.
            destination_metadata: Where its messages go.
            requester_avatar_url: URL of the contact's picture.
            requester_id: Id of the contact who asks.
            user_id: Id of the user who writes the message.
        """
        return await self._one(
            CREATE,
            {
                "title": title,
                "body_html": body_html,
                "priority": priority,
                "requester_email": requester_email,
                "requester_name": requester_name,
                "account_id": account_id,
                "assignee_id": assignee_id,
                "team_id": team_id,
                "tags": tags,
                "attachment_urls": attachment_urls,
                "contact_id": contact_id,
                "created_at": created_at,
                "custom_fields": custom_fields,
                "destination_metadata": destination_metadata,
                "requester_avatar_url": requester_avatar_url,
                "requester_id": requester_id,
                "user_id": user_id,
            },
            Issue,
        )

    async def get(self, id: str) -> Issue:
        """Get an issue.

        Args:
            id: Id or number of the issue.
        """
        return await self._one(GET, {"id": id}, Issue)

    async def delete(self, id: str) -> IssuesDeleteResult:
        """Delete an issue.

        Args:
            id: Id or number of the issue.
        """
        return await self._one(DELETE, {"id": id}, IssuesDeleteResult)

    async def update(
        self,
        id: str,
        *,
        state: str | Omit | None = omit,
        assignee_id: str | Omit | None = omit,
        team_id: str | Omit | None = omit,
        account_id: str | Omit | None = omit,
        tags: Sequence[str] | Omit | None = omit,
        custom_fields: Sequence[CustomFieldValueParam] | Omit | None = omit,
        customer_portal_visible: bool | Omit | None = omit,
        requester_id: str | Omit | None = omit,
    ) -> Issue:
        """Update an issue.

        Args:
            id: Id or number of the issue.
            state: State: `new`, `waiting_on_you`, `waiting_on_customer`, `on_hold`, `closed` or a status of
                your own.
            assignee_id: Id of the user to whom it is assigned; an empty text for nobody.
            team_id: Id of the team to which it is assigned; an empty text for none.
            account_id: Id of the account.
            tags: Tags, which replace those it has.
            custom_fields: Values of custom fields.
            customer_portal_visible: Whether customers see it in their portal.
            requester_id: Id of the contact who asks.
        """
        return await self._one(
            UPDATE,
            {
                "id": id,
                "state": state,
                "assignee_id": assignee_id,
                "team_id": team_id,
                "account_id": account_id,
                "tags": tags,
                "custom_fields": custom_fields,
                "customer_portal_visible": customer_portal_visible,
                "requester_id": requester_id,
            },
            Issue,
        )


class SyncIssues(SyncStoredEntity["IssuesStoreColumn", "IssuesStoreRecord"]):
    """An issue: a conversation with a customer, or a ticket. Sync version of `Issues`."""

    _stored = ("issues", "IssuesStoreRecord")

    def list(
        self, start_time: dt.datetime | str, end_time: dt.datetime | str, *, cursor: str | Omit | None = omit
    ) -> SyncPage[Issue]:
        """List issues of a period.

        The period is at most 30 days.

        Args:
            start_time: First moment of the period.
            end_time: Last moment of the period, at most 30 days after the first.
            cursor: Cursor of the page, from the one before.
        """
        return self._page(LIST, {"start_time": start_time, "end_time": end_time, "cursor": cursor}, Issue)

    def create(
        self,
        title: str,
        body_html: str,
        *,
        priority: str | Omit | None = omit,
        requester_email: str | Omit | None = omit,
        requester_name: str | Omit | None = omit,
        account_id: str | Omit | None = omit,
        assignee_id: str | Omit | None = omit,
        team_id: str | Omit | None = omit,
        tags: Sequence[str] | Omit | None = omit,
        attachment_urls: Sequence[str] | Omit | None = omit,
        contact_id: str | Omit | None = omit,
        created_at: dt.datetime | str | Omit | None = omit,
        custom_fields: Sequence[CustomFieldValueParam] | Omit | None = omit,
        destination_metadata: IssueDestinationParam | Omit | None = omit,
        requester_avatar_url: str | Omit | None = omit,
        requester_id: str | Omit | None = omit,
        user_id: str | Omit | None = omit,
    ) -> Issue:
        """Create an issue.

        Args:
            title: Title.
            body_html: Text in HTML.
            priority: Priority: `urgent`, `high`, `medium` or `low`.
            requester_email: Email address of the contact who asks.
            requester_name: Name of the contact who asks.
            account_id: Id of the account.
            assignee_id: Id of the user to whom it is assigned.
            team_id: Id of the team to which it is assigned.
            tags: Tags.
            attachment_urls: URLs of attachments.
            contact_id: Id of the contact who writes the message, instead of `user_id`.
            created_at: When it was created; now by default.
            custom_fields: Values of custom fields.
            destination_metadata: Where its messages go.
            requester_avatar_url: URL of the contact's picture.
            requester_id: Id of the contact who asks.
            user_id: Id of the user who writes the message.
        """
        return self._one(
            CREATE,
            {
                "title": title,
                "body_html": body_html,
                "priority": priority,
                "requester_email": requester_email,
                "requester_name": requester_name,
                "account_id": account_id,
                "assignee_id": assignee_id,
                "team_id": team_id,
                "tags": tags,
                "attachment_urls": attachment_urls,
                "contact_id": contact_id,
                "created_at": created_at,
                "custom_fields": custom_fields,
                "destination_metadata": destination_metadata,
                "requester_avatar_url": requester_avatar_url,
                "requester_id": requester_id,
                "user_id": user_id,
            },
            Issue,
        )

    def get(self, id: str) -> Issue:
        """Get an issue.

        Args:
            id: Id or number of the issue.
        """
        return self._one(GET, {"id": id}, Issue)

    def delete(self, id: str) -> IssuesDeleteResult:
        """Delete an issue.

        Args:
            id: Id or number of the issue.
        """
        return self._one(DELETE, {"id": id}, IssuesDeleteResult)

    def update(
        self,
        id: str,
        *,
        state: str | Omit | None = omit,
        assignee_id: str | Omit | None = omit,
        team_id: str | Omit | None = omit,
        account_id: str | Omit | None = omit,
        tags: Sequence[str] | Omit | None = omit,
        custom_fields: Sequence[CustomFieldValueParam] | Omit | None = omit,
        customer_portal_visible: bool | Omit | None = omit,
        requester_id: str | Omit | None = omit,
    ) -> Issue:
        """Update an issue.

        Args:
            id: Id or number of the issue.
            state: State: `new`, `waiting_on_you`, `waiting_on_customer`, `on_hold`, `closed` or a status of
                your own.
            assignee_id: Id of the user to whom it is assigned; an empty text for nobody.
            team_id: Id of the team to which it is assigned; an empty text for none.
            account_id: Id of the account.
            tags: Tags, which replace those it has.
            custom_fields: Values of custom fields.
            customer_portal_visible: Whether customers see it in their portal.
            requester_id: Id of the contact who asks.
        """
        return self._one(
            UPDATE,
            {
                "id": id,
                "state": state,
                "assignee_id": assignee_id,
                "team_id": team_id,
                "account_id": account_id,
                "tags": tags,
                "custom_fields": custom_fields,
                "customer_portal_visible": customer_portal_visible,
                "requester_id": requester_id,
            },
            Issue,
        )
