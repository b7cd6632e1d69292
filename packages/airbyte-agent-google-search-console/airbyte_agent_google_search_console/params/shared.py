# Generated from specs/google-search-console/connector.yaml by `connectorgen generate google-search-console`. Do not edit.
"""Arguments that several entities share."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["DimensionFilterGroupParam", "DimensionFilterParam", "DimensionFilterParamOperator"]

DimensionFilterParamOperator: TypeAlias = Literal[
    "EQUALS", "NOT_EQUALS", "CONTAINS", "NOT_CONTAINS", "INCLUDING_REGEX", "EXCLUDING_REGEX"
]


class DimensionFilterParam(TypedDict, total=False):
    """A condition on a dimension."""

    dimension: Literal["QUERY", "PAGE", "COUNTRY", "DEVICE", "SEARCH_APPEARANCE"] | str | None
    """Dimension."""
    operator: DimensionFilterParamOperator | str | None
    """How to compare; `EQUALS` by default."""
    expression: str | None
    """What to compare with; a country is a three-letter code."""


class DimensionFilterGroupParam(TypedDict, total=False):
    """Conditions that all must hold."""

    group_type: Literal["AND"] | str | None
    """How they go together; `AND` by default."""
    filters: Sequence[DimensionFilterParam] | None
    """Conditions."""
