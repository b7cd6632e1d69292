"""The pages of a connector: details, test, calls, limits and deletion."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from airbyte_agent_sdk.errors import AirbyteError
from starlette.responses import Response

from ..api import connectors
from ..api.audit import entries
from ..api.connectors import ConnectorSummary
from ..connector_types import ConnectorType
from ..database.tables import Workspace, now
from ..execution.asked import Asked
from ..execution.calls import Result
from ..execution.failures import failed
from ..execution.files import gone
from ..problems import ProblemError, not_found
from ..stores import audit, workspaces
from ..stores import connectors as stored
from .visits import Visit

__all__ = ["check", "confirm_delete", "delete", "here", "kind", "one"]

_RECENT = 10


@dataclass(frozen=True, slots=True)
class _Limit:
    """A limit, its setting and its current usage."""

    what: str
    most: str
    setting: str
    used: str = ""


async def here(visit: Visit) -> tuple[ConnectorSummary, Workspace]:
    """The connector of the URL, and its workspace.

    Raises:
        ProblemError: There is no such connector, or the caller cannot access it.
    """
    caller = visit.caller
    found = await connectors.get(visit.path("connector_id"), caller, visit.engine)
    async with visit.engine.database.session() as session:
        workspace = await workspaces.get(session, caller, found.workspace_id)
    if workspace is None:
        raise not_found("workspace")
    return found, workspace


def kind(visit: Visit, connector: ConnectorSummary) -> ConnectorType:
    """The type of a connector.

    Raises:
        ProblemError: It is no longer installed.
    """
    found = visit.engine.types.find(connector.connector_type)
    if found is None:
        said = f"this engine has no connector type {connector.connector_type} any longer; install its package"
        raise ProblemError(409, said)
    return found


async def one(visit: Visit) -> Response:
    """The details of a connector."""
    return await _page(visit)


async def check(visit: Visit) -> Response:
    """Make the connector's check call and show the outcome."""
    caller = visit.caller
    await visit.form()
    asked = Asked("*", "check", {})
    try:
        result = await visit.engine.calls.run(
            caller,
            visit.path("connector_id"),
            asked,
            visit.request_id,
            gone=lambda: gone(visit.request.receive),
        )
    except AirbyteError as error:
        return await _page(visit, problem=failed(error))
    if isinstance(result, Result):
        await result.aclose()
    return await _page(visit, healthy=True)


async def confirm_delete(visit: Visit) -> Response:
    """Ask for confirmation before deleting the connector."""
    connector, workspace = await here(visit)
    return await visit.show("delete.html", here="workspaces", connector=connector, workspace=workspace)


async def delete(visit: Visit) -> Response:
    """Delete the connector with its credentials."""
    caller = visit.caller
    await visit.form()
    gone_one = await connectors.delete(visit.path("connector_id"), caller, visit.engine)
    return visit.go(f"/workspaces/{gone_one.workspace_id}", {"deleted": gone_one.name})


async def _page(visit: Visit, problem: ProblemError | None = None, *, healthy: bool = False) -> Response:
    connector, workspace = await here(visit)
    caller = visit.caller
    recent = await entries(caller, visit.engine, connector_id=connector.id, limit=_RECENT)
    async with visit.engine.database.session() as session:
        since = now() - timedelta(days=1)
        outcomes = await audit.outcomes(session, caller.organization_id, connector.id, since)
        count = await stored.count(session, workspace)
    return await visit.show(
        "connector.html",
        status=problem.status if problem is not None else 200,
        here="workspaces",
        connector=connector,
        workspace=workspace,
        problem=problem,
        healthy=healthy,
        added=visit.query("added") == "1",
        renewed=visit.query("renewed") == "1",
        calls=recent.data,
        day=_day(outcomes),
        limits=_limits(visit, workspace, count),
    )


def _day(outcomes: dict[str, int]) -> dict[str, int]:
    """Counts of the calls of a day: all, failed, and rate limited by the service."""
    failures = {name: number for name, number in outcomes.items() if name not in ("success", "begun")}
    return {
        "all": sum(outcomes.values()),
        "failed": sum(failures.values()),
        "limited": sum(number for name, number in failures.items() if name.startswith("RateLimitError")),
    }


def _limits(visit: Visit, workspace: Workspace, count: int) -> list[_Limit]:
    given = visit.engine.configuration
    used = visit.engine.calls.allowances.calls_this_minute(workspace.id)

    def most(value: Any, unit: str = "") -> str:
        return "no limit" if value is None else f"{value:,g}{unit}"

    minute = "" if given.calls_per_minute is None else f"{used:,} this minute"
    return [
        _Limit("Concurrent calls", most(given.concurrency), "CONCURRENCY"),
        _Limit("Requests per second", most(given.calls_per_second), "CALLS_PER_SECOND"),
        _Limit("Seconds per call", most(given.call_seconds), "CALL_SECONDS"),
        _Limit("Size of a response", most(given.response_bytes / 2**20, " MB"), "RESPONSE_BYTES"),
        _Limit(
            "Concurrent calls in the workspace", most(given.workspace_concurrency), "WORKSPACE_CONCURRENCY"
        ),
        _Limit("Calls in the workspace per minute", most(given.calls_per_minute), "CALLS_PER_MINUTE", minute),
        _Limit(
            "Connectors in the workspace",
            most(given.connectors_per_workspace),
            "CONNECTORS_PER_WORKSPACE",
            f"{count:,} in use",
        ),
    ]
