# Generated from specs/signal-tower/connector.yaml by `connectorgen generate signal-tower`. Do not edit.
"""Records of `flags`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class FlagsUpdateResult(Record):
    name: str
