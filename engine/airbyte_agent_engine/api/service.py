"""Health checks and metrics."""

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
    """The process is running."""

    status: Literal["ok"] = "ok"


class Ready(BaseModel):
    """Calls can be executed."""

    status: Literal["ready"] = "ready"


@router.get("/healthz", summary="Liveness")
async def healthz() -> Alive:
    """Returns 200 while the process is running."""
    return Alive()


@router.get("/readyz", summary="Readiness", responses=problems(503))
async def readyz(engine: EngineHere) -> Ready:
    """Checks that the database schema matches this version and that the database accepts writes."""
    try:
        pending = await engine.database.pending()
    except Exception:  # the response is the same for every error
        raise ProblemError(503, "the database does not respond", headers={"Retry-After": "1"}) from None
    if pending:
        raise ProblemError(
            503, "the database schema is not at this version; run `airbyte-agent-engine migrate`"
        )
    if not await engine.calls.ready():
        raise ProblemError(503, "the audit log cannot be written", headers={"Retry-After": "1"})
    return Ready()


@router.get(
    "/metrics",
    summary="Prometheus metrics",
    response_class=PlainTextResponse,
    responses={200: {"content": {"text/plain": {"schema": {"type": "string"}}}}},
)
async def metrics(engine: EngineHere) -> PlainTextResponse:
    """Requests, calls, token requests and open connectors. Contains no ids or secrets."""
    return PlainTextResponse(engine.metrics.text(), media_type=CONTENT_TYPE_LATEST)
