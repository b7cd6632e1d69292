# Generated from specs/vellum-drive/connector.yaml by `connectorgen generate vellum-drive`. Do not edit.
"""Records of `files`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class File(Record):
    id: str | None = None
    name: str | None = None
    size: int | None = None
