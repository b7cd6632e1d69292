"""The connector types on offer, and what each needs."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from pydantic import BaseModel, Field

from ..connector_types import ConnectorType
from ..creation import app_credentials
from ..problems import ProblemError
from .access import CallerHere, EngineHere, problems

router = APIRouter(prefix="/api/v1/integrations/templates/sources", tags=["connector types"])


class TemplateSummary(BaseModel):
    """A connector type."""

    id: str = Field(description="What `source_template_id` means.")
    name: str = Field(examples=["Stripe"])
    slug: str = Field(examples=["stripe"])
    definition_id: str = Field(examples=["e094cb9a-26de-4645-8761-65c0c425d1de"])
    version: str


class TemplateList(BaseModel):
    """All types, by slug."""

    data: list[TemplateSummary]


class TemplateDetail(TemplateSummary):
    """A connector type, with JSON Schemas (2020-12) of what a connector of it needs."""

    credentials: dict[str, Any] = Field(
        description="Schema of `credentials`: one branch a way to authenticate.",
        examples=[{"type": "object", "required": ["api_key"]}],
    )
    source_config: dict[str, Any] = Field(
        description="Schema of `source_config`: settings that fill parameters of calls."
    )
    environment: dict[str, Any] = Field(
        description="Schema of `environment`: settings that fill the server's address."
    )


def _summary(kind: ConnectorType) -> dict[str, str]:
    definition = kind.definition
    return {
        "id": kind.template_id,
        "name": definition.name,
        "slug": definition.slug,
        "definition_id": definition.definition_id,
        "version": definition.version,
    }


@router.get("", summary="List connector types", responses=problems(401, 403))
async def list_(_: CallerHere, engine: EngineHere) -> TemplateList:
    """Every type that this engine can make connectors of."""
    return TemplateList(data=[TemplateSummary(**_summary(kind)) for kind in engine.types])


@router.get("/{id}", summary="What a connector type needs", responses=problems(401, 403, 404))
async def get(id: str, caller: CallerHere, engine: EngineHere) -> TemplateDetail:
    """One type with the JSON Schemas of `credentials`, `source_config` and `environment`.

    `id` is a template id, a slug, a definition id or a name, in any case. A setting is accepted in
    `source_config` and in `environment` alike; the schemas say where it belongs. What your organization's
    OAuth app gives is not required.
    """
    kind = engine.types.find(id)
    if kind is None:
        raise ProblemError(404, engine.types.unknown(id))
    async with engine.database.session() as session:
        provided = await app_credentials(session, engine, caller, kind)
    schemas = kind.requirements
    return TemplateDetail(
        **_summary(kind),
        credentials=schemas.credentials(provided),
        source_config=schemas.source_config,
        environment=schemas.environment,
    )
