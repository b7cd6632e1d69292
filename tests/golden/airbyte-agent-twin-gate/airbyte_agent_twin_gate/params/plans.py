# Generated from specs/twin-gate/connector.yaml by `connectorgen generate twin-gate`. Do not edit.
"""Arguments of `plans`."""

from typing_extensions import TypedDict

__all__ = ["PlanUpdateParams"]


class PlanUpdateParams(TypedDict, total=False):
    """Arguments of `plans.update`, by name."""

    name: str | None
