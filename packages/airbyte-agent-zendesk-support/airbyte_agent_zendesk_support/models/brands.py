# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records of `brands`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record

from .shared import Photo


class Brand(Record):
    """A brand that an account presents to customers."""

    id: int
    """Id of the brand."""
    url: str | None = None
    """Its URL in the API."""
    name: str
    """Name."""
    subdomain: str | None = None
    """Subdomain of `zendesk.com`."""
    brand_url: str | None = None
    """URL of the brand's help center."""
    host_mapping: str | None = None
    """The company's own domain for it; shown to administrators."""
    has_help_center: bool | None = None
    """Whether it has a help center."""
    help_center_state: Literal["enabled", "disabled", "restricted"] | str | None = None
    """State of the help center."""
    active: bool | None = None
    """Whether it is in use."""
    default: bool | None = None
    """Whether it is the account's default brand."""
    is_deleted: bool | None = None
    """Whether it was deleted."""
    logo: Photo | None = None
    """Its logo."""
    ticket_form_ids: list[int] | None = None
    """Ids of the forms that it offers."""
    signature_template: str | None = None
    """Template of agents' signatures."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""
