# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""A call for people on call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.escalations import GET, LIST
from ..models.escalations import Escalation

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.escalations import EscalationsStoreColumn, EscalationsStoreRecord  # noqa: F401

__all__ = ["Escalations", "SyncEscalations"]


class Escalations(StoredEntity["EscalationsStoreColumn", "EscalationsStoreRecord"]):
    """A call for people on call."""

    _stored = ("escalations", "EscalationsStoreRecord")

    def list(
        self, *, page_size: int | Omit | None = omit, after: str | Omit | None = omit
    ) -> AsyncPager[Escalation]:
        """List escalations.

        Args:
            page_size: Records per page; the service requires it. 1 to 50. Default: `25`.
            after: Id of the record after which the page begins, from the previous page.
        """
        return self._pager(LIST, {"page_size": page_size, "after": after}, Escalation)

    async def get(self, id: str) -> Escalation:
        """Get an escalation.

        Args:
            id: Id of the escalation.
        """
        return await self._one(GET, {"id": id}, Escalation)


class SyncEscalations(SyncStoredEntity["EscalationsStoreColumn", "EscalationsStoreRecord"]):
    """A call for people on call. Sync version of `Escalations`."""

    _stored = ("escalations", "EscalationsStoreRecord")

    def list(
        self, *, page_size: int | Omit | None = omit, after: str | Omit | None = omit
    ) -> SyncPage[Escalation]:
        """List escalations.

        Args:
            page_size: Records per page; the service requires it. 1 to 50. Default: `25`.
            after: Id of the record after which the page begins, from the previous page.
        """
        return self._page(LIST, {"page_size": page_size, "after": after}, Escalation)

    def get(self, id: str) -> Escalation:
        """Get an escalation.

        Args:
            id: Id of the escalation.
        """
        return self._one(GET, {"id": id}, Escalation)
