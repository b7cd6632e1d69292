# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""A message that is sent once to lists and segments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.singlesends import GET, LIST
from ..models.singlesends import Singlesend, SinglesendDetails

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.singlesends import SinglesendsStoreColumn, SinglesendsStoreRecord  # noqa: F401

__all__ = ["Singlesends", "SyncSinglesends"]


class Singlesends(StoredEntity["SinglesendsStoreColumn", "SinglesendsStoreRecord"]):
    """A message that is sent once to lists and segments."""

    _stored = ("singlesends", "SinglesendsStoreRecord")

    def list(self, *, page_size: int | Omit | None = omit) -> AsyncPager[Singlesend]:
        """List Single Sends.

        Without their contents and recipients, which a get has.

        Args:
            page_size: Records per page. At least 1.
        """
        return self._pager(LIST, {"page_size": page_size}, Singlesend)

    async def get(self, id: str) -> SinglesendDetails:
        """Get a Single Send.

        With its contents and recipients.

        Args:
            id: Id of the Single Send.
        """
        return await self._one(GET, {"id": id}, SinglesendDetails)


class SyncSinglesends(SyncStoredEntity["SinglesendsStoreColumn", "SinglesendsStoreRecord"]):
    """A message that is sent once to lists and segments. Sync version of `Singlesends`."""

    _stored = ("singlesends", "SinglesendsStoreRecord")

    def list(self, *, page_size: int | Omit | None = omit) -> SyncPage[Singlesend]:
        """List Single Sends.

        Without their contents and recipients, which a get has.

        Args:
            page_size: Records per page. At least 1.
        """
        return self._page(LIST, {"page_size": page_size}, Singlesend)

    def get(self, id: str) -> SinglesendDetails:
        """Get a Single Send.

        With its contents and recipients.

        Args:
            id: Id of the Single Send.
        """
        return self._one(GET, {"id": id}, SinglesendDetails)
