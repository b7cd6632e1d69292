# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""Arguments of `reports`."""

from collections.abc import Sequence
from typing import Required

from typing_extensions import TypedDict

__all__ = ["ReportListParams", "ReportListParamsMetric"]


class ReportListParamsMetric(TypedDict, total=False):
    name: str | None


class ReportListParams(TypedDict, total=False):
    """Arguments of `reports.list`, by name."""

    property_id: Required[str]
    offset: int | None
    limit: int | None
    metrics: Sequence[ReportListParamsMetric] | None
