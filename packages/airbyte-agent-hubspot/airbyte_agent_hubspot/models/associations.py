# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Records of `associations`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field


class AssociationLabel(Record):
    """A label between two records."""

    category: Literal["HUBSPOT_DEFINED", "USER_DEFINED", "INTEGRATOR_DEFINED"] | str
    """Who defined the association type."""
    type_id: int = Field(alias="typeId")
    """Id of the association type."""
    label: str | None = None
    """Label shown to users; null for the type without one."""


class AssociatedRecord(Record):
    """A record associated with another one, and by which labels."""

    to_object_id: str | int = Field(alias="toObjectId")
    """Id of the associated record."""
    association_types: list[AssociationLabel] = Field(alias="associationTypes")
    """Every label between the two records."""


class AssociationLabels(Record):
    """Two records and the labels between them."""

    from_object_type_id: str = Field(alias="fromObjectTypeId")
    """Id of the first record's type, such as `0-1` for contacts."""
    from_object_id: str | int = Field(alias="fromObjectId")
    """Id of the first record."""
    to_object_type_id: str = Field(alias="toObjectTypeId")
    """Id of the second record's type."""
    to_object_id: str | int = Field(alias="toObjectId")
    """Id of the second record."""
    labels: list[str]
    """Labels that were set."""
