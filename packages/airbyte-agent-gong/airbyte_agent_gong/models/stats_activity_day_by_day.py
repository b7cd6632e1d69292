# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Records of `stats_activity_day_by_day`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field


class DayActivity(Record):
    """What a user did on a day."""

    from_date: dt.datetime | None = Field(default=None, alias="fromDate")
    """Start of the day."""
    to_date: dt.datetime | None = Field(default=None, alias="toDate")
    """End of the day."""
    calls_as_host: list[str | int] | None = Field(default=None, alias="callsAsHost")
    """Ids of calls that the user hosted."""
    calls_attended: list[str | int] | None = Field(default=None, alias="callsAttended")
    """Ids of calls that the user took part in and did not host."""
    calls_gave_feedback: list[str | int] | None = Field(default=None, alias="callsGaveFeedback")
    """Ids of calls that the user gave feedback on."""
    calls_received_feedback: list[str | int] | None = Field(default=None, alias="callsReceivedFeedback")
    """Ids of calls that the user got feedback on."""
    calls_requested_feedback: list[str | int] | None = Field(default=None, alias="callsRequestedFeedback")
    """Ids of calls that the user asked for feedback on."""
    calls_scorecards_filled: list[str | int] | None = Field(default=None, alias="callsScorecardsFilled")
    """Ids of calls that the user filled in a scorecard for."""
    calls_scorecards_received: list[str | int] | None = Field(default=None, alias="callsScorecardsReceived")
    """Ids of the user's calls that others filled in a scorecard for."""
    own_calls_listened_to: list[str | int] | None = Field(default=None, alias="ownCallsListenedTo")
    """Ids of own calls that the user listened to."""
    others_calls_listened_to: list[str | int] | None = Field(default=None, alias="othersCallsListenedTo")
    """Ids of other users' calls that the user listened to."""
    calls_shared_internally: list[str | int] | None = Field(default=None, alias="callsSharedInternally")
    """Ids of calls that the user shared within the company."""
    calls_shared_externally: list[str | int] | None = Field(default=None, alias="callsSharedExternally")
    """Ids of calls that the user shared outside the company."""
    calls_comments_given: list[str | int] | None = Field(default=None, alias="callsCommentsGiven")
    """Ids of calls that the user commented on."""
    calls_comments_received: list[str | int] | None = Field(default=None, alias="callsCommentsReceived")
    """Ids of the user's calls that others commented on."""
    calls_marked_as_feedback_given: list[str | int] | None = Field(
        default=None, alias="callsMarkedAsFeedbackGiven"
    )
    """Ids of calls that the user marked as reviewed."""
    calls_marked_as_feedback_received: list[str | int] | None = Field(
        default=None, alias="callsMarkedAsFeedbackReceived"
    )
    """Ids of the user's calls that others marked as reviewed."""


class UserDays(Record):
    """What a user did, day by day."""

    user_id: str = Field(alias="userId")
    """Id of the user."""
    user_email_address: str | None = Field(default=None, alias="userEmailAddress")
    """Email address of the user."""
    user_daily_activity_stats: list[DayActivity] | None = Field(default=None, alias="userDailyActivityStats")
    """One for each day."""
