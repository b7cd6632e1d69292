# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Records of `users`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record

from .attachments import Attachment


class User(Record):
    id: int
    name: str
    email: str | None = None
    role: Literal["agent", "admin", "customer"] | str | None = None
    external_id: str | None = None
    photo: Attachment | None = None
