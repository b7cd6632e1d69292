# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Satisfaction ratings of LumenDesk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.satisfaction_ratings import SatisfactionRatingsStoreColumn, SatisfactionRatingsStoreRecord  # noqa: F401

__all__ = ["SatisfactionRatings", "SyncSatisfactionRatings"]


class SatisfactionRatings(StoredEntity["SatisfactionRatingsStoreColumn", "SatisfactionRatingsStoreRecord"]):
    """Satisfaction ratings of LumenDesk."""

    _stored = ("satisfaction_ratings", "SatisfactionRatingsStoreRecord")


class SyncSatisfactionRatings(
    SyncStoredEntity["SatisfactionRatingsStoreColumn", "SatisfactionRatingsStoreRecord"]
):
    """Satisfaction ratings of LumenDesk. Sync version of `SatisfactionRatings`."""

    _stored = ("satisfaction_ratings", "SatisfactionRatingsStoreRecord")
