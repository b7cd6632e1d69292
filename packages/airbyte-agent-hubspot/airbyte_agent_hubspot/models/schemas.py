# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Records of `schemas`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field


class ObjectSchemaLabels(Record):
    """What records of the type are called."""

    singular: str | None = None
    """Word for one record."""
    plural: str | None = None
    """Word for several records."""


class PropertyOption(Record):
    """A value that an enumeration may have."""

    value: str
    """Internal value, which calls send."""
    label: str
    """Text shown to users."""
    hidden: bool
    """Whether users are not offered it."""
    display_order: int | None = Field(default=None, alias="displayOrder")
    """Position among the others; -1 is after all that have one."""
    description: str | None = None
    """What it stands for."""


class PropertyDefinitionModificationMetadata(Record):
    """What may be changed."""

    archivable: bool
    """Whether it can be deleted."""
    read_only_definition: bool = Field(alias="readOnlyDefinition")
    """Whether its definition is fixed."""
    read_only_value: bool = Field(alias="readOnlyValue")
    """Whether its values cannot be written."""
    read_only_options: bool | None = Field(default=None, alias="readOnlyOptions")
    """Whether its options are fixed."""


class PropertyDefinition(Record):
    """The definition of a property."""

    name: str
    """Internal name, by which calls refer to it."""
    label: str
    """Name shown to users."""
    type: str
    """Type of its values: `string`, `number`, `date`, `datetime`, `enumeration` or `bool`."""
    field_type: str = Field(alias="fieldType")
    """How forms show it, such as `text`, `select` or `booleancheckbox`."""
    description: str
    """Help text for users."""
    group_name: str = Field(alias="groupName")
    """Name of the group it is shown in."""
    options: list[PropertyOption]
    """Values an enumeration may have; else empty."""
    display_order: int | None = Field(default=None, alias="displayOrder")
    """Position among the others; -1 is after all that have one."""
    has_unique_value: bool | None = Field(default=None, alias="hasUniqueValue")
    """Whether no two records have the same value, so that it can be an `idProperty`."""
    hidden: bool | None = None
    """Whether users do not see it."""
    hubspot_defined: bool | None = Field(default=None, alias="hubspotDefined")
    """Whether HubSpot defined it."""
    calculated: bool | None = None
    """Whether HubSpot computes it."""
    calculation_formula: str | None = Field(default=None, alias="calculationFormula")
    """Formula it is computed by."""
    external_options: bool | None = Field(default=None, alias="externalOptions")
    """Whether its options are kept elsewhere."""
    referenced_object_type: str | None = Field(default=None, alias="referencedObjectType")
    """Type of the records that its values are ids of, such as `OWNER`."""
    form_field: bool | None = Field(default=None, alias="formField")
    """Whether forms may ask for it."""
    show_currency_symbol: bool | None = Field(default=None, alias="showCurrencySymbol")
    """Whether numbers are shown with the currency of the account."""
    data_sensitivity: Literal["non_sensitive", "sensitive", "highly_sensitive"] | str | None = Field(
        default=None, alias="dataSensitivity"
    )
    """How sensitive its values are."""
    sensitive_data_categories: list[str] | None = Field(default=None, alias="sensitiveDataCategories")
    """What kind of sensitive data its values are."""
    modification_metadata: PropertyDefinitionModificationMetadata | None = Field(
        default=None, alias="modificationMetadata"
    )
    """What may be changed."""
    archived: bool | None = None
    """Whether it was deleted."""
    archived_at: dt.datetime | None = Field(default=None, alias="archivedAt")
    """When it was deleted."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When it was defined."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When its definition was last updated."""
    created_user_id: str | None = Field(default=None, alias="createdUserId")
    """Id of the user who defined it."""
    updated_user_id: str | None = Field(default=None, alias="updatedUserId")
    """Id of the user who last changed it."""


class AssociationDefinition(Record):
    """A type of association between two types of records."""

    id: str
    """Id of the association type."""
    name: str | None = None
    """Internal name of the association type."""
    from_object_type_id: str = Field(alias="fromObjectTypeId")
    """Id of the type it starts from."""
    to_object_type_id: str = Field(alias="toObjectTypeId")
    """Id of the type it leads to."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When it was defined."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When it was last updated."""


class ObjectSchema(Record):
    """The definition of a custom object type."""

    id: str
    """Id of the definition."""
    object_type_id: str | None = Field(default=None, alias="objectTypeId")
    """Id of the type, such as `2-3453932`, which paths take as `objectType`."""
    fully_qualified_name: str | None = Field(default=None, alias="fullyQualifiedName")
    """Name with the account in it, such as `p123_cars`, which paths take as `objectType`."""
    name: str
    """Internal name of the type."""
    labels: ObjectSchemaLabels
    """What records of the type are called."""
    description: str | None = None
    """Purpose of the type."""
    primary_display_property: str | None = Field(default=None, alias="primaryDisplayProperty")
    """Name of the property that is displayed for a record."""
    secondary_display_properties: list[str] | None = Field(default=None, alias="secondaryDisplayProperties")
    """Names of the properties shown below it."""
    required_properties: list[str] = Field(alias="requiredProperties")
    """Names of the properties that a new record needs."""
    searchable_properties: list[str] | None = Field(default=None, alias="searchableProperties")
    """Names of the properties that searches by text look into."""
    properties: list[PropertyDefinition]
    """Properties that records have."""
    associations: list[AssociationDefinition]
    """Types that records can be associated with."""
    archived: bool | None = None
    """Whether the type was deleted."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When the type was defined."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When the definition was last updated."""
    created_by_user_id: int | None = Field(default=None, alias="createdByUserId")
    """Id of the user who defined it."""
    updated_by_user_id: int | None = Field(default=None, alias="updatedByUserId")
    """Id of the user who last changed it."""
