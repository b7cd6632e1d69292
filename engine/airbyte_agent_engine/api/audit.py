"""The audit log."""

from __future__ import annotations

import base64
import binascii
from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from ..problems import FieldError, ProblemError
from ..stores import audit
from .access import CallerHere, EngineHere, problems

router = APIRouter(tags=["audit"])

_LONGEST = 1_000


class AuditItem(BaseModel):
    """One call. Neither its parameters nor its result is stored."""

    model_config = ConfigDict(from_attributes=True)

    id: str
    at: datetime = Field(description="When the call started.")
    client_id: str = Field(description="Client id of the caller.")
    workspace_id: str
    connector_id: str
    connector_type: str = Field(validation_alias="slug", description="Slug of the connector type.")
    entity: str
    action: str
    outcome: str = Field(
        description="`success`, or the error class and the service's status.",
        examples=["success", "NotFoundError 404"],
    )
    duration_ms: int
    request_id: str


class AuditList(BaseModel):
    """Entries, newest first."""

    data: list[AuditItem]
    next_cursor: str | None = Field(description="Cursor for the next page; `null` on the last page.")


@router.get("/api/v1/audit", responses=problems(401, 403, 422))
async def entries(
    caller: CallerHere,
    engine: EngineHere,
    connector_id: str | None = None,
    since: Annotated[AwareDatetime | None, Query(description="Entries at or after this time.")] = None,
    until: Annotated[AwareDatetime | None, Query(description="Entries before this time.")] = None,
    limit: Annotated[int, Query(ge=1, le=_LONGEST)] = 100,
    cursor: Annotated[str | None, Query(max_length=200)] = None,
    failed: Annotated[bool, Query(description="Only failed calls.")] = False,
) -> AuditList:
    """List the calls that were made. Requires a token for the whole organization."""
    if caller.workspace_id is not None:
        raise ProblemError(403, "the audit log belongs to the organization; use an application token")
    before = _place(cursor) if cursor is not None else None
    wanted = audit.Wanted(connector_id, _utc(since), _utc(until), before, limit + 1, failed)
    async with engine.database.session() as session:
        found = [*await audit.listed(session, caller.organization_id, wanted)]
    page = [AuditItem.model_validate(entry) for entry in found[:limit]]
    more = _cursor(page[-1]) if len(found) > limit else None
    return AuditList(data=page, next_cursor=more)


def _utc(moment: datetime | None) -> datetime | None:
    """The time in UTC, as stored. Times at the ends of the range have no UTC equivalent."""
    try:
        return moment.astimezone(UTC) if moment is not None else None
    except OverflowError:
        raise ProblemError(422, "since and until must be representable in UTC") from None


def _cursor(item: AuditItem) -> str:
    return base64.urlsafe_b64encode(f"{item.at.isoformat()} {item.id}".encode()).decode()


def _place(cursor: str) -> tuple[datetime, str]:
    try:
        moment, _, key = (
            base64.b64decode(cursor, altchars=b"-_", validate=True).decode("ascii").partition(" ")
        )
        return datetime.fromisoformat(moment).astimezone(UTC), key
    except (binascii.Error, ValueError, OverflowError):
        message = "cursor was not issued by this list"
        raise ProblemError(422, message, errors=[FieldError(message=message, field="cursor")]) from None
