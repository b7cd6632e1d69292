"""Whether the engine is well, and what it did."""

from __future__ import annotations

from typing import Literal

from fastapi import APIRouter
from fastapi.responses import PlainTextResponse
from prometheus_client import CONTENT_TYPE_LATEST
from pydantic import BaseModel

from ..problems import ProblemError
from .access import EngineHere, problems

router = APIRouter(tags=["service"])


class Alive(BaseModel):
    """The process answers."""

    status: Literal["ok"] = "ok"


class Ready(BaseModel):
    """Calls can be served."""

    status: Literal["ready"] = "ready"


@router.get("/healthz", summary="Whether the process is up")
async def healthz() -> Alive:
    """Answers as long as the process does."""
    return Alive()


@router.get("/readyz", summary="Whether calls can be served", responses=problems(503))
async def readyz(engine: EngineHere) -> Ready:
    """Asks whether the database's tables are of this version, and whether it stores what is written."""
    try:
        pending = await engine.database.pending()
    except Exception:  # whatever it is, the answer is the same
        raise ProblemError(503, "the database does not answer", headers={"Retry-After": "1"}) from None
    if pending:
        raise ProblemError(
            503, "the database's tables are not of this version; run `airbyte-agent-engine migrate`"
        )
    if not await engine.calls.ready():
        raise ProblemError(503, "the audit log cannot be written", headers={"Retry-After": "1"})
    return Ready()


@router.get(
    "/metrics",
    summary="Counts for Prometheus",
    response_class=PlainTextResponse,
    responses={200: {"content": {"text/plain": {"schema": {"type": "string"}}}}},
)
async def metrics(engine: EngineHere) -> PlainTextResponse:
    """Requests by route, calls by entity and action, token requests, open connectors: no id, no secret."""
    return PlainTextResponse(engine.metrics.text(), media_type=CONTENT_TYPE_LATEST)
