# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records of `ticket_forms`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record

__all__ = ["FormCondition", "FormConditionField", "RequiredStatuses", "TicketForm"]


class RequiredStatuses(Record):
    """Statuses in which a field must be filled in."""

    type: str | None = None
    """`ALL_STATUSES`, `NO_STATUSES` or `SOME_STATUSES`."""
    statuses: list[str] | None = None
    """The statuses, where it is some."""
    custom_statuses: list[int] | None = None
    """Ids of the account's own statuses, where it is some."""


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
    """What it holds."""
    child_fields: list[FormConditionField] | None = None
    """Fields that are shown then."""


class TicketForm(Record):
    """A set of fields that a ticket is written with."""

    id: int
    """Id of the form."""
    url: str | None = None
    """Its address in the API."""
    name: str
    """Name that agents read."""
    raw_name: str | None = None
    """That name with placeholders of dynamic content unreplaced."""
    display_name: str | None = None
    """Name that customers read."""
    raw_display_name: str | None = None
    """That name with placeholders unreplaced."""
    position: int | None = None
    """Place among the forms."""
    active: bool | None = None
    """Whether it is in use."""
    default: bool | None = None
    """Whether it is the account's default form."""
    end_user_visible: bool | None = None
    """Whether customers are offered it."""
    in_all_brands: bool | None = None
    """Whether all brands offer it."""
    restricted_brand_ids: list[int] | None = None
    """Ids of the brands that offer it, where not all do."""
    ticket_field_ids: list[int] | None = None
    """Ids of its fields, in their order."""
    agent_conditions: list[FormCondition] | None = None
    """Which fields agents see, by what others hold."""
    end_user_conditions: list[FormCondition] | None = None
    """Which fields customers see, by what others hold."""
    created_at: dt.datetime | None = None
    """When it was made."""
    updated_at: dt.datetime | None = None
    """When it last changed."""
