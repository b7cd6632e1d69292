# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Arguments of `tags`."""

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

__all__ = ["TagUpdateInput", "TagUpdateInputColor", "TagUpdateParams"]

TagUpdateInputColor: TypeAlias = Literal[
    "dark-pink",
    "dark-green",
    "dark-blue",
    "dark-red",
    "dark-teal",
    "dark-brown",
    "dark-orange",
    "dark-purple",
    "dark-warm-gray",
    "light-pink",
    "light-green",
    "light-blue",
    "light-red",
    "light-teal",
    "light-brown",
    "light-orange",
    "light-purple",
    "light-warm-gray",
]


class TagUpdateInput(TypedDict, total=False):
    """Fields to update; others are unchanged."""

    name: str | None
    """Name of the tag."""
    color: TagUpdateInputColor | str | None
    """Color of the tag."""
    notes: str | None
    """Purpose of the tag."""


class TagUpdateParams(TypedDict, total=False):
    """Arguments of `tags.update`, by name."""

    tag_gid: Required[str]
    data: Required[TagUpdateInput]
