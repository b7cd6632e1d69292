"""Which client ids are still valid, as far as this worker knows."""

from __future__ import annotations

from time import monotonic

from sqlalchemy import bindparam, select

from ..database import Database
from ..database.tables import Application

__all__ = ["KnownClients"]

#: Seconds for which a client id that was found valid is taken to be so: a revoked one ends no later.
FRESH = 1.0
#: Client ids that are remembered.
_REMEMBERED = 10_000

_QUERY = select(Application.client_id).where(
    Application.client_id == bindparam("client_id"),
    Application.organization_id == bindparam("organization_id"),
)


class KnownClients:
    """Looks client ids up, each at most once in ``FRESH`` seconds.

    Args:
        database: Where they are stored.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._found: dict[tuple[str, str], float] = {}

    async def valid(self, client_id: str, organization_id: str, *, now: bool = False) -> bool:
        """Whether the client id exists and belongs to that organization.

        Args:
            client_id: The client id.
            organization_id: The organization.
            now: Ask the database in any case.
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
