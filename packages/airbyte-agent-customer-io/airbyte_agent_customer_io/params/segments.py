# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Arguments of `segments`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["SegmentCreateParams", "SegmentCreateParamsSegment"]


class SegmentCreateParamsSegment(TypedDict, total=False):
    """The segment."""

    name: Required[str]
    """Name of the segment."""
    description: str | None
    """Description."""


class SegmentCreateParams(TypedDict, total=False):
    """Arguments of `segments.create`, by name."""

    segment: Required[SegmentCreateParamsSegment]
