"""Connectors: made, listed, looked at, deleted."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from fastapi import APIRouter
from pydantic import AliasChoices, BaseModel, Field
from sqlalchemy.exc import IntegrityError

from ..database.tables import Connector, new_id
from ..problems import ProblemError, not_found
from ..stores import accounts, connectors
from .access import CallerHere, EngineHere, problems

router = APIRouter(prefix="/api/v1/integrations/connectors", tags=["connectors"])


class NewConnector(BaseModel):
    """A connector to make: its type by one of three names, its workspace by its name."""

    connector_type: str | None = Field(default=None, description="Slug or name, any case.")
    definition_id: str | None = None
    source_template_id: str | None = None
    workspace_name: str | None = Field(
        default=None,
        max_length=200,
        validation_alias=AliasChoices("workspace_name", "external_user_id", "customer_name"),
    )
    name: str | None = Field(default=None, min_length=1, max_length=200)
    credentials: dict[str, Any] = Field(default_factory=dict)
    source_config: dict[str, Any] = Field(default_factory=dict)
    environment: dict[str, Any] = Field(default_factory=dict)
    replication_config: dict[str, Any] = Field(default_factory=dict)


class Template(BaseModel):
    """The type of a connector."""

    name: str


class ConnectorSummary(BaseModel):
    """A connector, without its credentials."""

    id: str
    name: str
    summarized_source_template: Template
    created_at: datetime
    updated_at: datetime


class ConnectorList(BaseModel):
    """Connectors, oldest first."""

    data: list[ConnectorSummary]


def summary(connector: Connector, type_name: str) -> ConnectorSummary:
    """What is shown of a connector."""
    return ConnectorSummary(
        id=connector.id,
        name=connector.name,
        summarized_source_template=Template(name=type_name),
        created_at=connector.created_at,
        updated_at=connector.updated_at,
    )


@router.post("", responses=problems(401, 403, 409, 422))
async def create(new: NewConnector, caller: CallerHere, engine: EngineHere) -> ConnectorSummary:
    """Make a connector in a workspace."""
    kind = engine.types.find(new.connector_type or new.definition_id or new.source_template_id or "")
    if kind is None:
        raise ProblemError(422, "there is no such connector type; see /api/v1/integrations/templates/sources")
    async with engine.database.session() as session, session.begin():
        workspace = await accounts.workspace(session, caller.organization_id, new.workspace_name or "default")
        made = Connector(
            id=new_id(),
            organization_id=caller.organization_id,
            workspace_id=workspace.id,
            name=new.name or kind.definition.name,
            slug=kind.definition.slug,
            definition_id=kind.definition.definition_id,
            source_config=new.source_config,
            environment=new.environment,
            replication_config=new.replication_config,
        )
        made.credentials = engine.keyring.seal(new.credentials, made.place)
        session.add(made)
        try:
            await session.flush()
        except IntegrityError:
            raise ProblemError(409, f'the workspace has a connector "{made.name}" already') from None
    return summary(made, kind.definition.name)


@router.get("", responses=problems(401, 403, 404, 422))
async def list_(
    caller: CallerHere,
    engine: EngineHere,
    workspace_name: str | None = None,
    definition_id: str | None = None,
) -> ConnectorList:
    """The connectors of a workspace, or of all that the token may see."""
    workspace_id = caller.workspace_id
    async with engine.database.session() as session:
        if workspace_name is not None:
            workspace = await accounts.workspace_named(session, caller.organization_id, workspace_name)
            if workspace is None or caller.workspace_id not in (None, workspace.id):
                raise not_found(f'workspace "{workspace_name}"')
            workspace_id = workspace.id
        found = await connectors.listed(session, caller.organization_id, workspace_id, definition_id)
    return ConnectorList(data=[summary(item, _type_name(engine, item)) for item in found])


@router.get("/{connector_id}", responses=problems(401, 403, 404))
async def get(connector_id: str, caller: CallerHere, engine: EngineHere) -> ConnectorSummary:
    """One connector."""
    async with engine.database.session() as session:
        found = await connectors.get(session, caller, connector_id)
    if found is None:
        raise not_found("connector")
    return summary(found, _type_name(engine, found))


@router.delete("/{connector_id}", status_code=202, responses=problems(401, 403, 404))
async def delete(connector_id: str, caller: CallerHere, engine: EngineHere) -> ConnectorSummary:
    """Delete a connector, its credentials with it."""
    async with engine.database.session() as session, session.begin():
        found = await connectors.get(session, caller, connector_id)
        if found is None:
            raise not_found("connector")
        await connectors.remove(session, found)
    return summary(found, _type_name(engine, found))


def _type_name(engine: EngineHere, connector: Connector) -> str:
    kind = engine.types.find(connector.slug)
    return kind.definition.name if kind else connector.slug
