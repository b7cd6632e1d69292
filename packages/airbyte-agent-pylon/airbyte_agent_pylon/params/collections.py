# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Arguments of `collections`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["CollectionCreateParams"]


class CollectionCreateParams(TypedDict, total=False):
    """Arguments of `collections.create`, by name."""

    kb_id: Required[str]
    title: Required[str]
    description: str | None
    slug: str | None
    parent_collection_id: str | None
