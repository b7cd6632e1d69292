# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""Records of `catalog_types`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field


class CatalogPathItem(Record):
    """A step of a path through attributes."""

    attribute_id: str
    """Id of the attribute."""
    attribute_name: str
    """Name of the attribute."""


class CatalogTypeAttribute(Record):
    """An attribute of the entries of a type."""

    array: bool
    """Whether it can have several values."""
    backlink_attribute: str | None = None
    """Attribute of the other type that it is the reverse of."""
    id: str
    """Id."""
    mode: Literal["", "manual", "external", "internal", "dynamic", "backlink", "path"] | str
    """How its values are determined."""
    name: str
    """Name."""
    path: list[CatalogPathItem] | None = None
    """Attributes that lead to its value."""
    type: str
    """Type of the value."""


class CatalogTypeSchema(Record):
    """Attributes of the entries of a type."""

    attributes: list[CatalogTypeAttribute]
    """The attributes."""
    version: int
    """Version, which grows with each change."""


class CatalogType(Record):
    """A kind of catalog entry, such as services."""

    annotations: dict[str, str]
    """Notes of other tools, by name."""
    categories: list[
        Literal["customer", "issue-tracker", "product-feature", "service", "on-call", "team", "user"] | str
    ]
    """What its entries are about."""
    color: Literal["yellow", "green", "blue", "violet", "pink", "cyan", "orange"] | str
    """Color that it is shown with."""
    created_at: dt.datetime
    """When it was created."""
    description: str
    """Description."""
    dynamic_resource_parameter: str | None = None
    """Parameter of a type that comes from another service."""
    estimated_count: int | None = None
    """Approximate number of its entries."""
    icon: (
        Literal[
            "alert",
            "bolt",
            "box",
            "briefcase",
            "browser",
            "bulb",
            "calendar",
            "clock",
            "cog",
            "components",
            "database",
            "doc",
            "email",
            "escalation-path",
            "files",
            "flag",
            "folder",
            "globe",
            "money",
            "server",
            "severity",
            "status-page",
            "store",
            "star",
            "tag",
            "user",
            "users",
        ]
        | str
    )
    """Icon that it is shown with."""
    id: str
    """Id."""
    is_editable: bool
    """Whether its entries can be edited here."""
    last_synced_at: dt.datetime | None = None
    """When its entries were last synced."""
    name: str
    """Name."""
    ranked: bool
    """Whether its entries have an order."""
    registry_type: str | None = None
    """Resource that a synced type comes from."""
    required_integrations: list[str] | None = None
    """Integrations that it needs."""
    schema_: CatalogTypeSchema = Field(alias="schema")
    """Attributes of its entries."""
    semantic_type: str
    """Meaning of the type."""
    source_repo_url: str | None = None
    """URL of the repository that defines it."""
    type_name: str
    """Name to refer to it in attributes."""
    updated_at: dt.datetime
    """When it was last changed."""
