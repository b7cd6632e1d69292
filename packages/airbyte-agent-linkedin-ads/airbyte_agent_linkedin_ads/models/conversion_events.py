# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Records of `conversion_events`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class ConversionEventResultsElementError(Record):
    """Why the event failed."""

    status: int | None = None
    """HTTP status."""
    code: str | None = None
    """Code of the error."""
    message: str | None = None
    """Message of the error."""


class ConversionEventResultsElement(Record):
    status: int | None = None
    """HTTP status of the event; 201 if it was accepted."""
    id: str | None = None
    """Id of what was created."""
    error: ConversionEventResultsElementError | None = None
    """Why the event failed."""


class ConversionEventResults(Record):
    elements: list[ConversionEventResultsElement] | None = None
    """Results of the events, in their order."""
