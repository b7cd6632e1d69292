# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Records of `attachments`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class AttachmentVersion(Record):
    format: str | None = None
    content_url: str | None = None


class Attachment(Record):
    id: int | None = None
    name: str | None = None
    size: int | None = None
    versions: list[AttachmentVersion] | None = None
