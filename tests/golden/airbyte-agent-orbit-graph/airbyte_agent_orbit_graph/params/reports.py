# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""Arguments of `reports`."""

from typing_extensions import TypedDict

__all__ = ["ReportsListMetric"]


class ReportsListMetric(TypedDict, total=False):
    name: str | None
