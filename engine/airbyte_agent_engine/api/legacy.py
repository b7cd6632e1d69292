"""Older URLs for connectors. Current clients do not use them."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query
from pydantic import BaseModel, Field

from ..creation import Asked, create
from ..problems import not_found
from ..stores import connectors, workspaces
from .access import CallerHere, EngineHere, problems
from .body import Body
from .connectors import ConnectorSummary, create_, kind_of, summary
from .workspaces import same_workspace

router = APIRouter(tags=["older addresses"])


class NewSource(Body):
    """A connector to create, with the older field names."""

    source_template_id: str = Field(max_length=200)
    workspace_id: str | None = Field(default=None, max_length=64)
    name: str | None = Field(default=None, min_length=1, max_length=200)
    auth_config: dict[str, Any] = Field(
        default_factory=dict[str, Any],
        description="Same as `credentials`.",
        examples=[{"api_key": "sk_test_..."}],
    )
    source_config: dict[str, Any] = Field(default_factory=dict[str, Any])


class UserConnector(BaseModel):
    """A connector."""

    id: str
    name: str


class UserConnectors(BaseModel):
    """Connectors, oldest first."""

    connectors: list[UserConnector]


@router.post(
    "/api/v1/embedded/sources",
    summary="Create a connector (older URL)",
    deprecated=True,
    responses=problems(401, 403, 404, 409, 422),
)
async def create_source(new: NewSource, caller: CallerHere, engine: EngineHere) -> ConnectorSummary:
    """Create a connector in a workspace, specified by the workspace's id."""
    kind = kind_of(engine, "source_template_id", new.source_template_id)
    asked = Asked(kind, name=new.name, credentials=new.auth_config, source_config=new.source_config)
    workspace = None
    if new.workspace_id is not None:
        async with engine.database.session() as session:
            workspace = await workspaces.get(session, caller, new.workspace_id)
        if workspace is None:
            raise not_found("workspace")
    return summary(engine, await create(engine, caller, asked, workspace))


router.add_api_route(
    "/v1/integrations/connectors",
    create_,
    methods=["POST"],
    summary="Create a connector (older URL)",
    deprecated=True,
    responses=problems(401, 403, 404, 409, 422, 429, 502, 503, 504),
)


class UserInstances(BaseModel):
    """Connectors, oldest first."""

    instances: list[UserConnector]


@router.get(
    "/api/v1/connectors/connectors_for_user",
    summary="List connectors (older URL)",
    deprecated=True,
    responses=problems(401, 403, 404, 422),
)
async def connectors_for_user(
    external_user_id: Annotated[str, Query(min_length=1, max_length=200)],
    caller: CallerHere,
    engine: EngineHere,
    definition_id: Annotated[str | None, Query(max_length=200)] = None,
) -> UserConnectors:
    """List the connectors of a workspace, specified by its name."""
    async with engine.database.session() as session:
        if caller.workspace_id is None:
            workspace = await workspaces.named(session, caller, external_user_id)
        else:
            workspace = await same_workspace(session, caller, external_user_id)
        if workspace is None:
            return UserConnectors(connectors=[])
        wanted = connectors.Wanted(workspace.id, definition_id)
        found = await connectors.listed(session, caller.organization_id, wanted)
    return UserConnectors(connectors=[UserConnector(id=row.id, name=row.name) for row in found])


@router.get(
    "/api/v1/connectors/instances_for_user",
    summary="List connectors as instances (older URL)",
    deprecated=True,
    responses=problems(401, 403, 404, 422),
)
async def instances_for_user(
    external_user_id: Annotated[str, Query(min_length=1, max_length=200)],
    caller: CallerHere,
    engine: EngineHere,
    definition_id: Annotated[str | None, Query(max_length=200)] = None,
) -> UserInstances:
    """List the connectors of a workspace, specified by its name."""
    found = await connectors_for_user(external_user_id, caller, engine, definition_id)
    return UserInstances(instances=found.connectors)
