"""The available connector types and what each requires."""

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

    id: str = Field(description="The `source_template_id`.")
    name: str = Field(examples=["Stripe"])
    slug: str = Field(examples=["stripe"])
    definition_id: str = Field(examples=["e094cb9a-26de-4645-8761-65c0c425d1de"])
    version: str


class TemplateList(BaseModel):
    """All types, sorted by slug."""

    data: list[TemplateSummary]


class TemplateDetail(TemplateSummary):
    """A connector type with JSON Schemas (2020-12) of the required configuration."""

    credentials: dict[str, Any] = Field(
        description="Schema of `credentials`, with one branch per authentication method.",
        examples=[{"type": "object", "required": ["api_key"]}],
    )
    source_config: dict[str, Any] = Field(
        description="Schema of `source_config`: settings used as parameters of calls."
    )
    environment: dict[str, Any] = Field(
        description="Schema of `environment`: settings used in the server URL."
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
    """List all connector types that are installed on this engine."""
    return TemplateList(data=[TemplateSummary(**_summary(kind)) for kind in engine.types])


@router.get(
    "/{id}", summary="Get the configuration schemas of a connector type", responses=problems(401, 403, 404)
)
async def get(id: str, caller: CallerHere, engine: EngineHere) -> TemplateDetail:
    """Get a type with the JSON Schemas of `credentials`, `source_config` and `environment`.

    `id` is a template id, slug, definition id or name, case-insensitive. A setting is accepted in either
    `source_config` or `environment`; the schemas show where it is stored. Values that your organization's
    OAuth app provides are not required.
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
