# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Arguments of `workspace_tags`."""

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

__all__ = ["TagParam", "TagParamColor", "WorkspaceTagCreateParams"]

TagParamColor: TypeAlias = Literal[
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


class TagParam(TypedDict, total=False):
    """A new tag."""

    name: str | None
    """Name of the tag."""
    color: TagParamColor | str | None
    """Color of the tag."""
    notes: str | None
    """Purpose of the tag."""
    followers: Sequence[str] | None
    """Users who follow it: ids, email addresses or `me`."""


class WorkspaceTagCreateParams(TypedDict, total=False):
    """Arguments of `workspace_tags.create`, by name."""

    workspace_gid: Required[str]
    data: Required[TagParam]
