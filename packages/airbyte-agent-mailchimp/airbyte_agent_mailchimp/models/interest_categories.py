# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""Records of `interest_categories`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record


class InterestCategory(Record):
    """A category of interests."""

    list_id: str | None = None
    """Id of the list."""
    id: str | None = None
    """Id of the category."""
    title: str | None = None
    """Title."""
    display_order: int | None = None
    """Place in the order."""
    type: Literal["checkboxes", "dropdown", "radio", "hidden"] | str | None = None
    """How it is shown: `checkboxes`, `dropdown`, `radio` or `hidden`."""
