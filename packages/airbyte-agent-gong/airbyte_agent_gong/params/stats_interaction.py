# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Arguments of `stats_interaction`."""

from typing import Required

from typing_extensions import TypedDict

from .shared import UsersFilterParam

__all__ = ["StatsInteractionListParams"]


class StatsInteractionListParams(TypedDict, total=False):
    """Arguments of `stats_interaction.list`, by name."""

    filter: Required[UsersFilterParam]
    cursor: str | None
