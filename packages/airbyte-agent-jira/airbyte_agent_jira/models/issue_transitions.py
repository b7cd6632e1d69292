# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Records of `issue_transitions`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import FieldMetadata, Status


class IssueTransition(Record):
    """A transition of an issue's workflow."""

    id: str | None = None
    """Id of the transition."""
    name: str | None = None
    """Name of the transition, such as Start work."""
    to: Status | None = None
    """Status that it leads to."""
    has_screen: bool | None = Field(default=None, alias="hasScreen")
    """Whether it asks for fields."""
    is_available: bool | None = Field(default=None, alias="isAvailable")
    """Whether it is available now."""
    is_conditional: bool | None = Field(default=None, alias="isConditional")
    """Whether it depends on conditions."""
    is_global: bool | None = Field(default=None, alias="isGlobal")
    """Whether it is available from every status."""
    is_initial: bool | None = Field(default=None, alias="isInitial")
    """Whether it is the one that creates issues."""
    looped: bool | None = None
    """Whether it leads back to the same status."""
    fields: dict[str, FieldMetadata] | None = None
    """Fields of its screen by id, if expanded."""
    expand: str | None = None
    """What can be expanded, comma-separated."""
