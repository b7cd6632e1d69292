"""A cache of valid client ids."""

from __future__ import annotations

from time import monotonic

from sqlalchemy import bindparam, select

from ..database import Database
from ..database.tables import Application

__all__ = ["KnownClients"]

#: Seconds for which a valid client id is cached, and so the maximum delay of a revocation.
FRESH = 1.0
#: Maximum number of cached client ids.
_REMEMBERED = 10_000

_QUERY = select(Application.client_id).where(
    Application.client_id == bindparam("client_id"),
    Application.organization_id == bindparam("organization_id"),
)


class KnownClients:
    """Looks up client ids, each at most once per ``FRESH`` seconds.

    Args:
        database: The database.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._found: dict[tuple[str, str], float] = {}

    async def valid(self, client_id: str, organization_id: str, *, now: bool = False) -> bool:
        """Whether the client id exists and belongs to that organization.

        Args:
            client_id: The client id.
            organization_id: The organization.
            now: Bypass the cache.
        """
        key = (client_id, organization_id)
        if not now and monotonic() - self._found.get(key, float("-inf")) < FRESH:
            return True
        given = {"client_id": client_id, "organization_id": organization_id}
        if await self._database.row(_QUERY, given) is None:
            self._found.pop(key, None)
            return False
        if len(self._found) >= _REMEMBERED:
            self._found.clear()
        self._found[key] = monotonic()
        return True
