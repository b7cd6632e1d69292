# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Arguments of `collections`."""

from collections.abc import Mapping, Sequence
from typing import Any, Required

from typing_extensions import TypedDict

__all__ = ["CollectionCreateParams", "CollectionUpdateParams"]


class CollectionCreateParams(TypedDict, total=False):
    """Arguments of `collections.create`, by name."""

    name: Required[str]
    data: Sequence[Mapping[str, Any]] | None
    url: str | None


class CollectionUpdateParams(TypedDict, total=False):
    """Arguments of `collections.update`, by name."""

    collection_id: Required[int]
    name: str | None
    data: Sequence[Mapping[str, Any]] | None
    url: str | None
