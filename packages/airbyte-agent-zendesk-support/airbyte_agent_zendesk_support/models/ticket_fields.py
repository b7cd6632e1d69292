# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records of `ticket_fields`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record


class FieldOption(Record):
    """An option of a field."""

    id: int | None = None
    """Id of the option."""
    name: str | None = None
    """Label."""
    raw_name: str | None = None
    """The name with placeholders of dynamic content unreplaced."""
    value: str | None = None
    """Tag that represents it."""
    position: int | None = None
    """Place in the list."""
    default: bool | None = None
    """Whether it is selected by default."""
    url: str | None = None
    """Its URL in the API."""


class SystemFieldOption(Record):
    """An option of a system field."""

    name: str | None = None
    """Label."""
    value: str | None = None
    """Name in the API."""


class CustomStatus(Record):
    """A custom ticket status."""

    id: int | None = None
    """Id of the status."""
    url: str | None = None
    """Its URL in the API."""
    status_category: Literal["new", "open", "pending", "hold", "solved"] | str | None = None
    """Status that it is a kind of."""
    agent_label: str | None = None
    """Name shown to agents."""
    raw_agent_label: str | None = None
    """That name with placeholders unreplaced."""
    end_user_label: str | None = None
    """Name shown to customers."""
    raw_end_user_label: str | None = None
    """That name with placeholders unreplaced."""
    description: str | None = None
    """When to choose it."""
    raw_description: str | None = None
    """That text with placeholders unreplaced."""
    end_user_description: str | None = None
    """Description shown to customers."""
    raw_end_user_description: str | None = None
    """That text with placeholders unreplaced."""
    active: bool | None = None
    """Whether it is in use."""
    default: bool | None = None
    """Whether it is the first of its category."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""


class TicketField(Record):
    """A system or custom ticket field."""

    id: int
    """Id of the field."""
    url: str | None = None
    """Its URL in the API."""
    type: str
    """Kind of field, such as `subject`, `status`, `text`, `tagger`, `checkbox` or `multiselect`."""
    title: str
    """Title shown to agents."""
    raw_title: str | None = None
    """The title with placeholders of dynamic content unreplaced."""
    title_in_portal: str | None = None
    """Title shown to customers."""
    raw_title_in_portal: str | None = None
    """That title with placeholders unreplaced."""
    description: str | None = None
    """Description for customers."""
    raw_description: str | None = None
    """That text with placeholders unreplaced."""
    agent_description: str | None = None
    """Description for agents."""
    key: str | None = None
    """Name under which integrations know it."""
    position: int | None = None
    """Place among the fields, where the account has no forms."""
    active: bool | None = None
    """Whether it is in use."""
    required: bool | None = None
    """Whether agents must fill it in to solve a ticket."""
    collapsed_for_agents: bool | None = None
    """Whether it is hidden among seldom used fields."""
    regexp_for_validation: str | None = None
    """For `regexp` fields: pattern that values must match."""
    visible_in_portal: bool | None = None
    """Whether customers see it."""
    editable_in_portal: bool | None = None
    """Whether customers can fill it in."""
    required_in_portal: bool | None = None
    """Whether customers must fill it in."""
    agent_can_edit: bool | None = None
    """Whether agents can fill it in."""
    tag: str | None = None
    """For `checkbox` fields: tag of tickets with the box checked."""
    removable: bool | None = None
    """Whether it is custom and can be deleted."""
    sub_type_id: int | None = None
    """Of `priority` and `status`: which of their options are in use."""
    custom_field_options: list[FieldOption] | None = None
    """Options to choose from."""
    system_field_options: list[SystemFieldOption] | None = None
    """Options of a system field."""
    custom_statuses: list[CustomStatus] | None = None
    """For `custom_status` fields: the account's own statuses."""
    relationship_target_type: str | None = None
    """For `lookup` fields: what it points to, such as `zen:user`."""
    relationship_filter: dict[str, Any] | None = None
    """For `lookup` fields: conditions that the records it points to meet."""
    creator_user_id: int | None = None
    """Id of the user who created it; -1 for an app."""
    creator_app_name: str | None = None
    """Name of the app that made it."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""
