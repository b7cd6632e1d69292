# Generated from specs/vellum-drive/connector.yaml by `connectorgen generate vellum-drive`. Do not edit.
"""Records of `links`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class LinksCreateResult(Record):
    url: str | None = None
