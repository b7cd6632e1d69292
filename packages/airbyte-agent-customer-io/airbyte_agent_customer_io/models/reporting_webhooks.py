# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Records of `reporting_webhooks`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class ReportingWebhook(Record):
    """A webhook that is told what happens to messages."""

    id: int
    """Id of the webhook."""
    name: str
    """Name of the webhook."""
    endpoint: str
    """URL that is called."""
    events: list[str]
    """Events that it is told, such as `email_sent`."""
    disabled: bool | None = None
    """Whether it is turned off."""
    full_resolution: bool | None = None
    """Whether it is told of each open and click, not only of the first."""
    with_content: bool | None = None
    """Whether events of sent messages contain their body."""
    type: str | None = None
    """`webhook`, or `js` for JavaScript."""
