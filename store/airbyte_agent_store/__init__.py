"""A context store: a connector's records in a local file, and typed search in it.

Connectors use it by themselves: ``await stripe.context_store.sync("acme.db")``.
"""

from __future__ import annotations

import os

from airbyte_agent_sdk.spi import Definition

from ._version import __version__
from .sqlite import SqliteStore
from .state import EntityState
from .syncing import sync
from .tables import Table

__all__ = ["EntityState", "SqliteStore", "__version__", "open_store", "sync"]


def open_store(
    path: str | os.PathLike[str], definition: Definition, account: str | None = None
) -> SqliteStore:
    """Open the store of a connector, which is made if the file is missing. Blocks.

    Args:
        path: The file.
        definition: The connector's definition.
        account: The account whose records it has; ``None`` takes those of any.

    Raises:
        ContextStoreError: The file is something else, or the store of another connector or account.
    """
    tables = {name: Table.of(name, entity) for name, entity in definition.context_store.items()}
    return SqliteStore(path, definition.slug, tables, account)
