# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Arguments of `reporting_webhooks`."""

from collections.abc import Sequence
from typing import Required

from typing_extensions import TypedDict

__all__ = ["ReportingWebhookCreateParams", "ReportingWebhookUpdateParams"]


class ReportingWebhookCreateParams(TypedDict, total=False):
    """Arguments of `reporting_webhooks.create`, by name."""

    name: Required[str]
    endpoint: Required[str]
    events: Required[Sequence[str]]
    disabled: bool | None
    full_resolution: bool | None
    with_content: bool | None


class ReportingWebhookUpdateParams(TypedDict, total=False):
    """Arguments of `reporting_webhooks.update`, by name."""

    webhook_id: Required[int]
    name: Required[str]
    endpoint: Required[str]
    events: Required[Sequence[str]]
    disabled: bool | None
    full_resolution: bool | None
    with_content: bool | None
