"""A connector's calls."""

from __future__ import annotations

import time
from typing import Any, Literal

from airbyte_agent_sdk.errors import AirbyteError, HTTPStatusError
from fastapi import APIRouter
from pydantic import BaseModel, Field

from ..problems import Failure, ProblemError, not_found
from ..stores import connectors
from .access import CallerHere, EngineHere, problems

router = APIRouter(tags=["execute"])


class Execution(BaseModel):
    """A call: which entity and action, and what of the result is wanted."""

    entity: str
    action: str
    params: dict[str, Any] = Field(default_factory=dict)
    select_fields: list[str] | None = None
    exclude_fields: list[str] | None = None
    skip_truncation: bool = False
    intent: str | None = Field(default=None, max_length=512)


class ExecutionMetadata(BaseModel):
    """Where and how long it ran."""

    connector_instance_id: str
    execution_time_ms: int


class Envelope(BaseModel):
    """What a call gave."""

    status: Literal["success"] = "success"
    result: Any
    connector_metadata: dict[str, Any]
    execution_metadata: ExecutionMetadata


@router.post(
    "/api/v1/integrations/connectors/{connector_id}/execute",
    responses=problems(401, 403, 404, 409, 422, 429, 502, 503, 504),
)
@router.post(
    "/api/v1/connectors/sources/{connector_id}/execute",
    deprecated=True,
    responses=problems(401, 403, 404, 409, 422, 429, 502, 503, 504),
)
async def execute(
    connector_id: str, execution: Execution, caller: CallerHere, engine: EngineHere
) -> Envelope:
    """Make one call of a connector."""
    started = time.monotonic()
    async with engine.database.session() as session:
        connector = await connectors.get(session, caller, connector_id)
    kind = engine.types.find(connector.slug) if connector else None
    if connector is None or kind is None:
        raise not_found("connector")
    runner = await engine.runners.get(connector, kind)
    try:
        outcome = await runner.call(execution.entity, execution.action, execution.params)
    except AirbyteError as error:
        raise _failed(error) from None
    return Envelope(
        result=outcome.data,
        connector_metadata=dict(outcome.meta),
        execution_metadata=ExecutionMetadata(
            connector_instance_id=f"source_id:{connector.id}",
            execution_time_ms=round((time.monotonic() - started) * 1000),
        ),
    )


def _failed(error: AirbyteError) -> ProblemError:
    status = error.status_code if isinstance(error, HTTPStatusError) else None
    return ProblemError(
        status or 502,
        str(error),
        failure=Failure(type=type(error).__name__, message=error.message, status_code=error.status_code),
    )
