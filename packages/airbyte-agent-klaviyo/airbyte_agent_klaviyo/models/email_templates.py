# Generated from specs/klaviyo/connector.yaml by `connectorgen generate klaviyo`. Do not edit.
"""Records of `email_templates`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record

from .shared import ResourceLinks


class EmailTemplateAttributes(Record):
    """Values of a template."""

    name: str
    """Name of the template."""
    editor_type: str
    """Editor it was made with."""
    html: str
    """HTML of the template."""
    text: str | None = None
    """Text of the template."""
    amp: str | None = None
    """AMP version of the template."""
    created: dt.datetime | None = None
    """When it was created."""
    updated: dt.datetime | None = None
    """When it was last updated."""
    definition: dict[str, Any] | None = None
    """Blocks of a template of the drag-and-drop editor; only with `additional-fields`."""


class EmailTemplate(Record):
    """A template of emails."""

    type: Literal["template"] | str
    """Kind of record."""
    id: str
    """Id of the template."""
    attributes: EmailTemplateAttributes
    """Its values."""
    links: ResourceLinks
    """URLs of it."""
