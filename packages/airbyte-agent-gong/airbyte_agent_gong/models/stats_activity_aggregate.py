# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Records of `stats_activity_aggregate`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field


class ActivityCounts(Record):
    """What a user did, in numbers."""

    calls_as_host: int | None = Field(default=None, alias="callsAsHost")
    """Number of calls that the user hosted."""
    calls_attended: int | None = Field(default=None, alias="callsAttended")
    """Number of calls that the user took part in and did not host."""
    calls_gave_feedback: int | None = Field(default=None, alias="callsGaveFeedback")
    """Number of calls that the user gave feedback on."""
    calls_received_feedback: int | None = Field(default=None, alias="callsReceivedFeedback")
    """Number of calls that the user got feedback on."""
    calls_requested_feedback: int | None = Field(default=None, alias="callsRequestedFeedback")
    """Number of calls that the user asked for feedback on."""
    calls_scorecards_filled: int | None = Field(default=None, alias="callsScorecardsFilled")
    """Number of scorecards that the user filled in."""
    calls_scorecards_received: int | None = Field(default=None, alias="callsScorecardsReceived")
    """Number of the user's calls that others filled in a scorecard for."""
    own_calls_listened_to: int | None = Field(default=None, alias="ownCallsListenedTo")
    """Number of own calls that the user listened to."""
    others_calls_listened_to: int | None = Field(default=None, alias="othersCallsListenedTo")
    """Number of other users' calls that the user listened to."""
    calls_shared_internally: int | None = Field(default=None, alias="callsSharedInternally")
    """Number of calls that the user shared within the company."""
    calls_shared_externally: int | None = Field(default=None, alias="callsSharedExternally")
    """Number of calls that the user shared outside the company."""
    calls_comments_given: int | None = Field(default=None, alias="callsCommentsGiven")
    """Number of calls that the user commented on."""
    calls_comments_received: int | None = Field(default=None, alias="callsCommentsReceived")
    """Number of the user's calls that others commented on."""
    calls_marked_as_feedback_given: int | None = Field(default=None, alias="callsMarkedAsFeedbackGiven")
    """Number of calls that the user marked as reviewed."""
    calls_marked_as_feedback_received: int | None = Field(default=None, alias="callsMarkedAsFeedbackReceived")
    """Number of the user's calls that others marked as reviewed."""


class UserActivity(Record):
    """What a user did within a time, in numbers."""

    user_id: str = Field(alias="userId")
    """Id of the user."""
    user_email_address: str | None = Field(default=None, alias="userEmailAddress")
    """Email address of the user."""
    user_aggregate_activity_stats: ActivityCounts | None = Field(
        default=None, alias="userAggregateActivityStats"
    )
    """The numbers."""
