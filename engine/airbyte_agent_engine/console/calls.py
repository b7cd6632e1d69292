"""The audit log: which calls were made, and what came of them."""

from __future__ import annotations

from starlette.responses import Response

from ..api.audit import entries
from .visits import Visit

__all__ = ["index"]

#: Calls that one page lists.
_SHOWN = 50


async def index(visit: Visit) -> Response:
    """Calls, newest first: all, those of one connector, and those that failed alone."""
    connector_id, failed = visit.query("connector_id").strip(), visit.query("failed") == "1"
    found = await entries(
        visit.caller,
        visit.engine,
        connector_id=connector_id or None,
        limit=_SHOWN,
        cursor=visit.query("cursor") or None,
        failed=failed,
    )
    return await visit.show(
        "calls.html",
        here="calls",
        calls=found.data,
        next_cursor=found.next_cursor,
        connector_id=connector_id,
        failed=failed,
    )
