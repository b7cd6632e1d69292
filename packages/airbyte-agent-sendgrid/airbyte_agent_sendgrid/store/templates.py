# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""Records in the context store of `templates`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

TemplatesStoreColumn: TypeAlias = Literal["id", "name", "generation", "updated_at"]


class TemplatesStoreRecord(Record):
    """A record of templates in the context store."""

    id: str | None = None
    """Id of the template; that of a dynamic one begins with d-."""
    name: str | None = None
    """Name."""
    generation: str | None = None
    """Generation: dynamic ones take Handlebars."""
    updated_at: str | None = None
    """When it was last changed, as in 2026-03-01 12:00:09."""
