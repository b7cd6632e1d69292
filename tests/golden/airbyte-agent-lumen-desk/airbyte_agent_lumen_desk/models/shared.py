# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record

__all__ = ["Attachment", "AttachmentVersion", "User"]


class AttachmentVersion(Record):
    format: str | None = None
    content_url: str | None = None


class Attachment(Record):
    id: int | None = None
    name: str | None = None
    size: int | None = None
    versions: list[AttachmentVersion] | None = None


class User(Record):
    id: int
    name: str
    email: str | None = None
    role: Literal["agent", "admin", "customer"] | str | None = None
    external_id: str | None = None
    photo: Attachment | None = None
