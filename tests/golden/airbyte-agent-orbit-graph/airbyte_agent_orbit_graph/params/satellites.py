# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""Arguments of `satellites`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["SatelliteUpdateParams"]


class SatelliteUpdateParams(TypedDict, total=False):
    """Arguments of `satellites.update`, by name."""

    id: Required[str]
    name: Required[str]
    note: str | None
