# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""Arguments that several entities share."""

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["IdFilterParam", "ParentFilterParam", "StateFilterParam", "TextFilterParam"]


class IdFilterParam(TypedDict, total=False):
    """Ids to include."""

    include: Required[Sequence[str]]
    """Those to include. At most 1,000 items."""


class TextFilterParam(TypedDict, total=False):
    """Texts to include."""

    include: Sequence[str] | None
    """Those to include."""
    query_term_match_type: Literal["BROAD_MATCH", "EXACT_MATCH"] | str | None
    """Whether the whole text must match."""


class StateFilterParam(TypedDict, total=False):
    """States to include."""

    include: Required[Sequence[str]]
    """Those to include. At most 10 items."""


class ParentFilterParam(TypedDict, total=False):
    """Ids of parents to include."""

    include: Required[Sequence[str]]
    """Those to include. At most 100 items."""
