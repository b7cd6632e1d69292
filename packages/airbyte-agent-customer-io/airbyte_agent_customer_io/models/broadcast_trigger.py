# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Records of `broadcast_trigger`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class BroadcastTrigger(Record):
    """A trigger of a broadcast."""

    id: int
    """Id of the trigger, by which its errors can be looked up."""
