"""Whether the engine is well."""

from __future__ import annotations

from fastapi import APIRouter
from sqlalchemy import text

from ..problems import ProblemError
from .access import EngineHere, problems

router = APIRouter(tags=["service"])


@router.get("/healthz", summary="Whether the process is up")
async def healthz() -> dict[str, str]:
    """Answers as long as the process does."""
    return {"status": "ok"}


@router.get("/readyz", summary="Whether calls can be served", responses=problems(503))
async def readyz(engine: EngineHere) -> dict[str, str]:
    """Asks the database."""
    try:
        async with engine.database.session() as session:
            await session.execute(text("SELECT 1"))
    except Exception:
        raise ProblemError(503, "the database does not answer") from None
    return {"status": "ready"}
