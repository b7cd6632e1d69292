# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records of `ticket_forms`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class RequiredStatuses(Record):
    """Statuses in which a field must be filled in."""

    type: str | None = None
    """`ALL_STATUSES`, `NO_STATUSES` or `SOME_STATUSES`."""
    statuses: list[str] | None = None
    """The statuses, where it is some."""
    custom_statuses: list[int] | None = None
    """Ids of the custom statuses, if only some."""


class FormConditionField(Record):
    """A field that a condition shows."""

    id: int | None = None
    """Id of the field."""
    is_required: bool | None = None
    """Whether it must be filled in."""
    required_on_statuses: RequiredStatuses | None = None
    """In which statuses it must be filled in."""


class FormCondition(Record):
    """Fields that are shown where another one holds a value."""

    parent_field_id: int | None = None
    """Id of the field that is looked at."""
    value: str | float | bool | None = None
    """Value."""
    child_fields: list[FormConditionField] | None = None
    """Fields that are shown then."""


class TicketForm(Record):
    """A set of fields shown when a ticket is created."""

    id: int
    """Id of the form."""
    url: str | None = None
    """Its URL in the API."""
    name: str
    """Name shown to agents."""
    raw_name: str | None = None
    """That name with placeholders of dynamic content unreplaced."""
    display_name: str | None = None
    """Name shown to customers."""
    raw_display_name: str | None = None
    """That name with placeholders unreplaced."""
    position: int | None = None
    """Place among the forms."""
    active: bool | None = None
    """Whether it is in use."""
    default: bool | None = None
    """Whether it is the account's default form."""
    end_user_visible: bool | None = None
    """Whether it is available to customers."""
    in_all_brands: bool | None = None
    """Whether it is available for all brands."""
    restricted_brand_ids: list[int] | None = None
    """Ids of the brands that offer it, where not all do."""
    ticket_field_ids: list[int] | None = None
    """Ids of its fields, in their order."""
    agent_conditions: list[FormCondition] | None = None
    """Which fields agents see, by what others hold."""
    end_user_conditions: list[FormCondition] | None = None
    """Which fields customers see, by what others hold."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""
