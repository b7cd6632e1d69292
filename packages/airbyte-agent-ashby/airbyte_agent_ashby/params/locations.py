# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Arguments of `locations`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["LocationGetParams", "LocationListParams"]


class LocationListParams(TypedDict, total=False):
    """Arguments of `locations.list`, by name."""

    cursor: str | None
    limit: int | None
    include_archived: bool | None


class LocationGetParams(TypedDict, total=False):
    """Arguments of `locations.get`, by name."""

    location_id: Required[str]
