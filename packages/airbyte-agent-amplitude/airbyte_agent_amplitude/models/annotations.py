# Generated from specs/amplitude/connector.yaml by `connectorgen generate amplitude`. Do not edit.
"""Records of `annotations`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class Annotation(Record):
    """A note on charts, at a day."""

    id: int
    """Id of the annotation."""
    date: str | None = None
    """Day, YYYY-MM-DD."""
    label: str | None = None
    """Title."""
    details: str | None = None
    """Details."""


class AnnotationCategory(Record):
    """A category of annotations."""

    id: int | None = None
    """Id of the category."""
    name: str | None = None
    """Name of the category."""


class AnnotationDetail(Record):
    """A note on charts, at a time or for a while."""

    id: int
    """Id of the annotation."""
    label: str | None = None
    """Title."""
    details: str | None = None
    """Details."""
    start: dt.datetime | None = None
    """Start."""
    end: dt.datetime | None = None
    """End; none if it is of one time."""
    category: AnnotationCategory | None = None
    """Category."""
    chart_id: str | None = None
    """Id of the chart that it is on; none if it is on all."""
