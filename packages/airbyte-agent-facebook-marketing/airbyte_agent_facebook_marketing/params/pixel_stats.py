# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Arguments of `pixel_stats`."""

from typing import Literal, TypeAlias

__all__ = ["PixelStatListParamsAggregation"]

PixelStatListParamsAggregation: TypeAlias = Literal[
    "browser_type",
    "custom_data_field",
    "device_os",
    "device_type",
    "event",
    "event_detection_method",
    "event_processing_results",
    "event_source",
    "event_total_counts",
    "event_value_count",
    "had_pii",
    "host",
    "match_keys",
    "pixel_fire",
    "url",
    "url_by_rule",
]
