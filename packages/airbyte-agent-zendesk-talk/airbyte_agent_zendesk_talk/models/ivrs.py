# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""Records of `ivrs`."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record


class IvrRoute(Record):
    """What happens if a caller presses a key."""

    id: int | None = None
    """Id of the route."""
    keypress: str | None = None
    """The key: 0 to 9, * or #; `default` if the caller presses none."""
    action: str | None = None
    """What it does: group, voicemail, phone_number, textback or menu."""
    options: dict[str, Any] | None = None
    """Where it leads, by its action: group_ids, phone_number, menu_id, or sms_text and
    textback_phone_number_id; tags for the ticket too.
    """
    option_text: str | None = None
    """The options in words, such as the group's name."""
    overflow_options: list[dict[str, Any]] | None = None
    """Where calls go if the group cannot take them."""
    greeting: str | None = None
    """Name of the greeting that is played."""


class IvrMenu(Record):
    """A choice that an IVR offers its callers."""

    id: int | None = None
    """Id of the menu."""
    name: str | None = None
    """Name of the menu."""
    default: bool | None = None
    """Whether the IVR starts with it."""
    greeting_id: int | None = None
    """Id of the greeting that explains it."""
    routes: list[IvrRoute] | None = None
    """What its keys do."""


class Ivr(Record):
    """A phone tree: menus by which callers find the right group."""

    id: int
    """Id of the IVR."""
    name: str | None = None
    """Name of the IVR."""
    menus: list[IvrMenu] | None = None
    """Its menus."""
    phone_number_ids: list[int] | None = None
    """Ids of the phone numbers that it answers."""
    phone_number_names: list[str] | None = None
    """Names of the phone numbers that it answers."""
