# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Arguments of `tickets`."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Required

from typing_extensions import TypedDict

__all__ = ["CustomFieldParam", "TicketsCreateComment", "TicketsListCreated", "TicketsUpdateComment"]


class TicketsListCreated(TypedDict, total=False):
    gte: dt.datetime | str | None
    """At this time or later."""
    lt: dt.datetime | str | None
    """Before this time."""


class TicketsCreateComment(TypedDict, total=False):
    """What is said first."""

    body: Required[str]
    public: bool | None
    """Default: true."""


class CustomFieldParam(TypedDict, total=False):
    id: Required[int]
    value: str | float | bool | Sequence[Any] | Mapping[str, Any] | None
    """Whatever the field holds."""


class TicketsUpdateComment(TypedDict, total=False):
    """What is said first."""

    body: Required[str]
    public: bool | None
    """Default: true."""
