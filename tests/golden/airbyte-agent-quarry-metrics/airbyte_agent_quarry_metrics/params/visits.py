# Generated from specs/quarry-metrics/connector.yaml by `connectorgen generate quarry-metrics`. Do not edit.
"""Arguments of `visits`."""

from collections.abc import Sequence
from typing import Required

from typing_extensions import TypedDict

__all__ = ["VisitCreateParams", "VisitCreateParamsItem"]


class VisitCreateParamsItem(TypedDict, total=False):
    page: Required[str]
    seconds: int | None
    """At least 0."""


class VisitCreateParams(TypedDict, total=False):
    """Arguments of `visits.create`, by name."""

    items: Required[Sequence[VisitCreateParamsItem]]
