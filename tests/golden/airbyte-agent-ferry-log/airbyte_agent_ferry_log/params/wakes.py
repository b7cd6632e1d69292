# Generated from specs/ferry-log/connector.yaml by `connectorgen generate ferry-log`. Do not edit.
"""Arguments of `wakes`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["WakeSearchParams"]


class WakeSearchParams(TypedDict, total=False):
    """Arguments of `wakes.search`, by name."""

    ship: Required[str]
    from_: str | None
    size: int | None
