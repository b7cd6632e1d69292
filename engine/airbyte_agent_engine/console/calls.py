"""The audit log: calls and their outcomes."""

from __future__ import annotations

from starlette.responses import Response

from ..api.audit import entries
from .visits import Visit

__all__ = ["index"]

#: Calls listed per page.
_SHOWN = 50


async def index(visit: Visit) -> Response:
    """Calls, newest first: all, those of one connector, or only failed calls."""
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
