# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""What one member did with the email of a campaign."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.email_activity import LIST
from ..models.email_activity import EmailActivity

__all__ = ["EmailActivityEntity", "SyncEmailActivityEntity"]


class EmailActivityEntity(Entity):
    """What one member did with the email of a campaign."""

    def list(
        self,
        campaign_id: str,
        *,
        count: int | Omit | None = omit,
        offset: int | Omit | None = omit,
        since: dt.datetime | str | Omit | None = omit,
    ) -> AsyncPager[EmailActivity]:
        """List what members did with the emails of a campaign.

        One record for each member.

        Args:
            campaign_id: Id of the campaign.
            count: Records per page; 10 by default. 1 to 1,000.
            offset: Number of records to skip; 0 by default. At least 0.
            since: Only what happened after this time.
        """
        return self._pager(
            LIST,
            {"campaign_id": campaign_id, "count": count, "offset": offset, "since": since},
            EmailActivity,
        )


class SyncEmailActivityEntity(SyncEntity):
    """What one member did with the email of a campaign. Sync version of `EmailActivityEntity`."""

    def list(
        self,
        campaign_id: str,
        *,
        count: int | Omit | None = omit,
        offset: int | Omit | None = omit,
        since: dt.datetime | str | Omit | None = omit,
    ) -> SyncPage[EmailActivity]:
        """List what members did with the emails of a campaign.

        One record for each member.

        Args:
            campaign_id: Id of the campaign.
            count: Records per page; 10 by default. 1 to 1,000.
            offset: Number of records to skip; 0 by default. At least 0.
            since: Only what happened after this time.
        """
        return self._page(
            LIST,
            {"campaign_id": campaign_id, "count": count, "offset": offset, "since": since},
            EmailActivity,
        )
