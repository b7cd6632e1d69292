# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Records of `users`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record

from .shared import User

__all__ = ["User", "UsersRow"]


class UsersRow(Record):
    """A row of users in the context store."""

    id: int | None = None
    name: str | None = None
