# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""Arguments of `stations`."""

from typing_extensions import TypedDict

__all__ = ["StationApiSearchParams"]


class StationApiSearchParams(TypedDict, total=False):
    """Arguments of `stations.api_search`, by name."""

    satellite: str | None
