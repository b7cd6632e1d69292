# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""Records of `custom_fields`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record


class CustomFieldFilter(Record):
    """Field whose value limits the options of another."""

    catalog_attribute_id: str
    """Id of the attribute that is compared."""
    custom_field_id: str
    """Id of the custom field."""


class CustomFieldFixedFilter(Record):
    """Fixed values that limit the options of a field."""

    catalog_attribute_id: str
    """Id of the attribute that is compared."""
    values: list[str]
    """The values."""


class CustomField(Record):
    """A field of your own for incidents."""

    catalog_type_id: str | None = None
    """Id of the catalog type."""
    created_at: dt.datetime
    """When it was created."""
    description: str
    """Description."""
    field_type: Literal["single_select", "multi_select", "text", "link", "numeric"] | str
    """Type of the field."""
    filter_by: CustomFieldFilter | None = None
    """Other field that limits the options."""
    fixed_filter: CustomFieldFixedFilter | None = None
    """Values that limit the options."""
    group_by_catalog_attribute_id: str | None = None
    """Id of the attribute that options are grouped by."""
    helptext_catalog_attribute_id: str | None = None
    """Id of the attribute that is shown beside options."""
    id: str
    """Id."""
    name: str
    """Name."""
    updated_at: dt.datetime
    """When it was last changed."""
