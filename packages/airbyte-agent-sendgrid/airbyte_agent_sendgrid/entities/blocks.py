# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""A refused message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.blocks import LIST
from ..models.blocks import Block

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.blocks import BlocksStoreColumn, BlocksStoreRecord  # noqa: F401

__all__ = ["Blocks", "SyncBlocks"]


class Blocks(StoredEntity["BlocksStoreColumn", "BlocksStoreRecord"]):
    """A refused message."""

    _stored = ("blocks", "BlocksStoreRecord")

    def list(self, *, limit: int | Omit | None = omit, offset: int | Omit | None = omit) -> AsyncPager[Block]:
        """List blocks.

        Addresses whose server refused a message, for a reason that may pass.

        Args:
            limit: Records per page. 1 to 500.
            offset: Number of records to skip. At least 0.
        """
        return self._pager(LIST, {"limit": limit, "offset": offset}, Block)


class SyncBlocks(SyncStoredEntity["BlocksStoreColumn", "BlocksStoreRecord"]):
    """A refused message. Sync version of `Blocks`."""

    _stored = ("blocks", "BlocksStoreRecord")

    def list(self, *, limit: int | Omit | None = omit, offset: int | Omit | None = omit) -> SyncPage[Block]:
        """List blocks.

        Addresses whose server refused a message, for a reason that may pass.

        Args:
            limit: Records per page. 1 to 500.
            offset: Number of records to skip. At least 0.
        """
        return self._page(LIST, {"limit": limit, "offset": offset}, Block)
