# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records of `brands`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record

from .shared import Photo

__all__ = ["Brand"]


class Brand(Record):
    """One of the faces that an account shows to customers."""

    id: int
    """Id of the brand."""
    url: str | None = None
    """Its address in the API."""
    name: str
    """Name."""
    subdomain: str | None = None
    """What stands before `.zendesk.com` in its address."""
    brand_url: str | None = None
    """Address of the brand's pages."""
    host_mapping: str | None = None
    """The company's own domain of it; shown to administrators."""
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
    """When it was made."""
    updated_at: dt.datetime | None = None
    """When it last changed."""
