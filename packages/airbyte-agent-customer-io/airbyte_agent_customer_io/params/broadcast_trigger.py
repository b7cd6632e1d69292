# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Arguments of `broadcast_trigger`."""

from collections.abc import Mapping, Sequence
from typing import Any, Required

from typing_extensions import TypedDict

__all__ = ["BroadcastTriggerCreateParams", "BroadcastTriggerCreateParamsPerUserData"]


class BroadcastTriggerCreateParamsPerUserData(TypedDict, total=False):
    id: str | None
    """Id of the person, in your own system."""
    email: str | None
    """Email address of the person."""
    data: Mapping[str, Any] | None
    """Values that the message refers to as `trigger`."""


class BroadcastTriggerCreateParams(TypedDict, total=False):
    """Arguments of `broadcast_trigger.create`, by name."""

    campaign_id: Required[int]
    data: Mapping[str, Any] | None
    recipients: Mapping[str, Any] | None
    ids: Sequence[str] | None
    emails: Sequence[str] | None
    per_user_data: Sequence[BroadcastTriggerCreateParamsPerUserData] | None
    data_file_url: str | None
    id_ignore_missing: bool | None
    email_ignore_missing: bool | None
    email_add_duplicates: bool | None
