# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""Records of `ticket_fields`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record


class NestedTicketField(Record):
    """A field below a dependent one."""

    id: int | None = None
    """Id of the field."""
    name: str | None = None
    """Name of the field, as in `ticket_type`."""
    label: str | None = None
    """Name that agents see."""
    label_for_customers: str | None = None
    """Name that customers see."""
    description: str | None = None
    """Description."""
    position: int | None = None
    """Place in the form."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last changed."""


class TicketField(Record):
    """A field of tickets."""

    id: int
    """Id of the field."""
    name: str | None = None
    """Name of the field, as in `ticket_type`."""
    label: str | None = None
    """Name that agents see."""
    label_for_customers: str | None = None
    """Name that customers see."""
    description: str | None = None
    """Description."""
    position: int | None = None
    """Place in the form."""
    type: str | None = None
    """Kind of field, as in `custom_dropdown`."""
    default: bool | None = None
    """Whether Freshdesk made it."""
    required_for_agents: bool | None = None
    """Whether agents must fill it in."""
    required_for_closure: bool | None = None
    """Whether a ticket needs it to be closed."""
    required_for_customers: bool | None = None
    """Whether customers must fill it in."""
    customers_can_edit: bool | None = None
    """Whether customers can change it."""
    displayed_to_customers: bool | None = None
    """Whether customers see it."""
    choices: Any | None = None
    """Values to choose from: a list, or lists or labels by value, after the kind of field."""
    nested_ticket_fields: list[NestedTicketField] | None = None
    """Fields below a dependent one."""
    section_mappings: list[Any] | None = None
    """Sections that it is in."""
    dependent_fields: list[Any] | None = None
    """Fields that depend on it."""
    portal_cc: bool | None = None
    """Whether customers can add addresses in copy."""
    portal_cc_to: str | None = None
    """Whose addresses those may be, as in `company`."""
    archived: bool | None = None
    """Whether it is no longer in use."""
    is_fsm: bool | None = None
    """Whether it belongs to field service."""
    field_update_in_progress: bool | None = None
    """Whether it is being changed."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last changed."""
