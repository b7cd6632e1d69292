# Generated from specs/amplitude/connector.yaml by `connectorgen generate amplitude`. Do not edit.
"""Average lengths of sessions."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.average_session_length import LIST
from ..models.average_session_length import SessionLengths

__all__ = ["AverageSessionLength", "SyncAverageSessionLength"]


class AverageSessionLength(Entity):
    """Average lengths of sessions."""

    def list(self, start: str, end: str) -> AsyncPager[SessionLengths]:
        """Average the length of sessions.

        One record with an average for each day.

        Returns a single page. Amplitude gives everything at once.

        Args:
            start: First day, as YYYYMMDD.
            end: Last day, as YYYYMMDD.
        """
        return self._pager(LIST, {"start": start, "end": end}, SessionLengths)


class SyncAverageSessionLength(SyncEntity):
    """Average lengths of sessions. Sync version of `AverageSessionLength`."""

    def list(self, start: str, end: str) -> SyncPage[SessionLengths]:
        """Average the length of sessions.

        One record with an average for each day.

        Returns a single page. Amplitude gives everything at once.

        Args:
            start: First day, as YYYYMMDD.
            end: Last day, as YYYYMMDD.
        """
        return self._page(LIST, {"start": start, "end": end}, SessionLengths)
