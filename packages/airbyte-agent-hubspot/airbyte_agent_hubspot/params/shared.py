# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Arguments that several entities share."""

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "AssociationSpecParam",
    "NewAssociationParam",
    "NewAssociationParamTo",
    "SearchFilterGroupParam",
    "SearchFilterParam",
    "SearchFilterParamOperator",
    "SearchSortParam",
]

SearchFilterParamOperator: TypeAlias = Literal[
    "EQ",
    "NEQ",
    "LT",
    "LTE",
    "GT",
    "GTE",
    "BETWEEN",
    "IN",
    "NOT_IN",
    "HAS_PROPERTY",
    "NOT_HAS_PROPERTY",
    "CONTAINS_TOKEN",
    "NOT_CONTAINS_TOKEN",
]


class NewAssociationParamTo(TypedDict, total=False):
    """The record to associate with."""

    id: Required[str]
    """Its id."""


class AssociationSpecParam(TypedDict, total=False):
    """A label to set between two records."""

    association_category: Required[Literal["HUBSPOT_DEFINED", "USER_DEFINED", "INTEGRATOR_DEFINED"] | str]
    """Who defined the association type."""
    association_type_id: Required[int]
    """Id of the association type in this direction, such as 202 for note to contact."""


class NewAssociationParam(TypedDict, total=False):
    """A record to associate the new one with."""

    to: Required[NewAssociationParamTo]
    """The record to associate with."""
    types: Required[Sequence[AssociationSpecParam]]
    """How they are associated, one or several labels."""


class SearchFilterParam(TypedDict, total=False):
    """A condition on one property."""

    property_name: Required[str]
    """Internal name of the property, or `associations.<type>` for the id of an associated record."""
    operator: Required[SearchFilterParamOperator | str]
    """Comparison operator."""
    value: str | float | bool | None
    """Value to compare with, the lower one for BETWEEN; `*` stands for any characters in CONTAINS_TOKEN."""
    high_value: str | float | None
    """Upper value for BETWEEN."""
    values: Sequence[str | float] | None
    """Values for IN and NOT_IN, in lower case for text properties."""


class SearchFilterGroupParam(TypedDict, total=False):
    """Conditions that must all be met."""

    filters: Required[Sequence[SearchFilterParam]]
    """The conditions. At most 6 items."""


class SearchSortParam(TypedDict, total=False):
    """A property to sort by."""

    property_name: Required[str]
    """Internal name of the property."""
    direction: Literal["ASCENDING", "DESCENDING"] | str | None
    """Sort direction; ascending by default."""
