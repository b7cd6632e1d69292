# Generated from specs/typeform/connector.yaml by `connectorgen generate typeform`. Do not edit.
"""Records in the context store of `responses`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ResponsesStoreColumn: TypeAlias = Literal[
    "response_id", "landed_at", "submitted_at", "answers", "hidden", "calculated", "metadata"
]


class ResponsesStoreRecord(Record):
    """A record of responses in the context store."""

    response_id: str | None = None
    """Id of the response."""
    landed_at: str | None = None
    """When the form was opened."""
    submitted_at: str | None = None
    """When it was submitted."""
    answers: list[Any] | None = None
    """Answers."""
    hidden: dict[str, Any] | None = None
    """Values of the hidden fields."""
    calculated: dict[str, Any] | None = None
    """Values that were computed."""
    metadata: dict[str, Any] | None = None
    """Facts of the respondent's request."""
