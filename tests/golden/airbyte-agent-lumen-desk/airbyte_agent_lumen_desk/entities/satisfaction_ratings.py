# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Satisfaction ratings of LumenDesk."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.definition import Operation

from ..models.satisfaction_ratings import SatisfactionRatingsRow
from ..params.satisfaction_ratings import SatisfactionRatingsSearchQuery

__all__ = ["SatisfactionRatings", "SyncSatisfactionRatings"]


class SatisfactionRatings(StoredEntity[SatisfactionRatingsSearchQuery, SatisfactionRatingsRow]):
    """Satisfaction ratings of LumenDesk."""

    _stored = ("satisfaction_ratings", SatisfactionRatingsRow)


class SyncSatisfactionRatings(SyncStoredEntity[SatisfactionRatingsSearchQuery, SatisfactionRatingsRow]):
    """Satisfaction ratings of LumenDesk; blocking twin of `SatisfactionRatings`."""

    _stored = ("satisfaction_ratings", SatisfactionRatingsRow)


# fmt: off
OPERATIONS: Mapping[str, Operation] = {}
