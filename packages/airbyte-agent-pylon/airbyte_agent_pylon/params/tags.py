# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Arguments of `tags`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["TagCreateParams", "TagUpdateParams"]


class TagCreateParams(TypedDict, total=False):
    """Arguments of `tags.create`, by name."""

    value: Required[str]
    object_type: Required[str]
    hex_color: str | None


class TagUpdateParams(TypedDict, total=False):
    """Arguments of `tags.update`, by name."""

    id: Required[str]
    value: str | None
    hex_color: str | None
