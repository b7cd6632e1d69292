"""A connector's readiness, capabilities and documentation."""

from __future__ import annotations

from typing import Literal

from fastapi import APIRouter
from pydantic import BaseModel, Field

from ..documentation import Block, Documentation, Section, as_text
from ..execution.offloading import offload
from ..problems import not_found
from ..stores import connectors
from .access import CallerHere, EngineHere, problems

router = APIRouter(tags=["skills"])


class ContextStoreReadiness(BaseModel):
    """Whether the context store can be searched."""

    ready: bool = False
    reason: str = "this engine has no context store yet; live actions are available"


class Readiness(BaseModel):
    """Whether the connector can be called."""

    ready: bool = Field(description="Whether the connector's live actions can be called.")
    reason: str | None = None
    context_store: ContextStoreReadiness = Field(default_factory=ContextStoreReadiness)


class Action(BaseModel):
    """An action and its required params."""

    name: str
    required: list[str]


class Entity(BaseModel):
    """An entity and its actions."""

    name: str
    actions: list[Action]


class Inspection(BaseModel):
    """Capabilities of a connector."""

    id: str
    name: str
    connector_type: str
    readiness: Readiness
    entities: list[Entity]
    docs_id: str | None = Field(description="For `GET /api/v1/skills/docs?id=`.")
    docs_skill_id: str | None = Field(description="Alias of `docs_id`.")


class DocsMetadata(BaseModel):
    """What the docs describe."""

    connector_type: str
    definition_id: str
    version: str


class Docs(BaseModel):
    """A section of a type's docs, with the outline of all sections."""

    id: str
    title: str
    version: str
    section: str
    section_id: str = Field(description="Alias of `section`.")
    metadata: DocsMetadata
    content: str = Field(description="The section as Markdown.")
    outline: list[Section]
    blocks: list[Block]
    format: Literal["blocks"] = "blocks"


@router.get(
    "/api/v1/integrations/connectors/{connector_id}/inspect",
    summary="Get a connector's capabilities",
    responses=problems(401, 403, 404),
)
async def inspect(connector_id: str, caller: CallerHere, engine: EngineHere) -> Inspection:
    """Get a connector's readiness, capabilities and docs id."""
    async with engine.database.session() as session:
        found = await connectors.get(session, caller, connector_id)
    if found is None:
        raise not_found("connector")
    kind = engine.types.find(found.slug)
    if kind is None:
        away = f"the type {found.slug} is not installed on this engine"
        return Inspection(
            id=found.id,
            name=found.name,
            connector_type=found.slug,
            readiness=Readiness(ready=False, reason=away),
            entities=[],
            docs_id=None,
            docs_skill_id=None,
        )
    return Inspection(
        id=found.id,
        name=found.name,
        connector_type=found.slug,
        readiness=Readiness(ready=True),
        entities=[
            Entity(
                name=entity,
                actions=[Action(name=action, required=list(names)) for action, names in actions.items()],
            )
            for entity, actions in kind.definition.entities.items()
        ],
        docs_id=found.slug,
        docs_skill_id=found.slug,
    )


@router.get(
    "/api/v1/skills/docs", summary="Get the docs of a connector type", responses=problems(401, 403, 404, 422)
)
async def docs(id: str, caller: CallerHere, engine: EngineHere, section: str = "overview") -> Docs:
    """Get the overview of a connector type, or of an entity (`customers`) or action (`customers.list`)."""
    del caller  # any valid token may read the docs
    kind = engine.types.find(id)
    if kind is None:
        raise not_found("docs id")
    documentation = Documentation(kind.definition)
    blocks = await offload(documentation.section, section)  # imports the documented module
    if blocks is None:
        raise not_found("section; see the outline of the docs")
    return Docs(
        id=kind.definition.slug,
        title=kind.definition.name,
        version=kind.definition.version,
        section=section,
        section_id=section,
        metadata=DocsMetadata(
            connector_type=kind.definition.slug,
            definition_id=kind.definition.definition_id,
            version=kind.definition.version,
        ),
        content=as_text(blocks),
        outline=documentation.outline(),
        blocks=blocks,
    )
