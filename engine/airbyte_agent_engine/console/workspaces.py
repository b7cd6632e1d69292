"""Pages that list and create workspaces and show their connectors."""

from __future__ import annotations

from pydantic import ValidationError
from starlette.responses import Response

from ..api import connectors
from ..api.tokens import ScopeRequest
from ..api.workspaces import chosen_workspace, list_, workspace_for
from ..database.tables import Workspace
from ..problems import ProblemError, not_found
from .visits import Visit

__all__ = ["create", "here", "index", "one"]

#: Workspaces and connectors listed per page.
_SHOWN = 100


async def here(visit: Visit) -> Workspace:
    """The workspace of the URL.

    Raises:
        ProblemError: There is no such workspace, or the caller cannot access it.
    """
    found = await chosen_workspace(visit.engine, visit.caller, visit.path("workspace_id"), None)
    if not isinstance(found, Workspace):
        raise not_found("workspace")
    return found


async def index(visit: Visit) -> Response:
    """The workspaces, and a form for a new one."""
    return await _index(visit)


async def _index(visit: Visit, error: ProblemError | None = None, name: str = "") -> Response:
    searched = visit.query("q")[:200]
    found = await list_(visit.caller, visit.engine, name_contains=searched, limit=_SHOWN + 1)
    return await visit.show(
        "workspaces.html",
        status=error.status if error is not None else 200,
        here="workspaces",
        workspaces=found.data[:_SHOWN],
        more=len(found.data) > _SHOWN,
        searched=searched,
        problem=error,
        name=name,
    )


async def create(visit: Visit) -> Response:
    """Create a workspace, unless one with that name exists."""
    caller, form = visit.caller, await visit.form()
    name = form.get("name").strip()
    try:
        asked = ScopeRequest(workspace_name=name)
    except ValidationError:
        said = "a workspace's name has 1 to 200 characters"
        return await _index(visit, ProblemError(422, said), name[:200])
    async with visit.engine.database.session() as session, session.begin():
        workspace = await workspace_for(session, caller, asked.workspace_name)
        workspace_id = workspace.id
    return visit.go(f"/workspaces/{workspace_id}")


async def one(visit: Visit) -> Response:
    """The connectors of a workspace."""
    workspace = await here(visit)
    found = await connectors.list_(
        visit.caller,
        visit.engine,
        workspace_id=workspace.id,
        limit=_SHOWN,
        cursor=visit.query("cursor") or None,
    )
    return await visit.show(
        "workspace.html",
        here="workspaces",
        workspace=workspace,
        connectors=found.data,
        next_cursor=found.next_cursor,
        deleted=visit.query("deleted"),
    )
