# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class ClientReference(Record):
    """A reference to a client."""

    id: int
    """Id of the client."""
    name: str | None = None
    """Name of the client."""
    currency: str | None = None
    """ISO 4217 code of the currency."""


class UserReference(Record):
    """A reference to a user."""

    id: int
    """Id of the user."""
    name: str | None = None
    """Name of the user."""


class ProjectReference(Record):
    """A reference to a project."""

    id: int
    """Id of the project."""
    name: str | None = None
    """Name of the project."""
    code: str | None = None
    """Code."""


class TaskReference(Record):
    """A reference to a task."""

    id: int
    """Id of the task."""
    name: str | None = None
    """Name of the task."""


class InvoiceReference(Record):
    """A reference to an invoice."""

    id: int
    """Id of the invoice."""
    number: str | None = None
    """Number of the invoice."""
