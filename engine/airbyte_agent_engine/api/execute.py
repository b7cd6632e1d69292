"""Calls of a connector."""

from __future__ import annotations

from functools import partial
from typing import Annotated, Any, Literal

from airbyte_agent_sdk.errors import AirbyteError, UnsupportedFeatureError
from fastapi import APIRouter, Header, Request, Response
from pydantic import BaseModel, Field

from ..encoding import without
from ..execution.calls import Asked, Result
from ..execution.failures import failed
from ..execution.files import FileAnswer, gone
from ..execution.held import HeldAnswer
from ..execution.offloading import encoded, is_light, offload
from ..problems import Problem
from .access import CallerHere, EngineHere, problems
from .body import Body

router = APIRouter(tags=["execute"])


#: Maximum number of names in each of the two lists of fields.
_MOST_FIELDS = 100
_FieldName = Annotated[str, Field(max_length=200)]


class ExecuteRequest(Body):
    """A call: entity, action, parameters, and which fields to return."""

    entity: str = Field(examples=["customers"])
    action: str = Field(examples=["list"])
    params: dict[str, Any] | None = Field(
        default=None,
        description="Parameters under the service's own names. For lists, `cursor` is the `end_cursor` of "
        "the previous page.",
        examples=[{"limit": 10}],
    )
    select_fields: list[_FieldName] | None = Field(
        default=None,
        max_length=_MOST_FIELDS,
        description="Fields of each record to return, such as `id` and `address.city`. Defaults to all "
        "fields.",
    )
    exclude_fields: list[_FieldName] | None = Field(
        default=None,
        max_length=_MOST_FIELDS,
        description="Fields of each record to exclude from the selected fields.",
    )
    skip_truncation: bool | None = Field(
        default=None, description="Accepted and ignored: results are never truncated."
    )
    intent: str | None = Field(
        default=None, max_length=512, description="The purpose of the call. Accepted and not stored."
    )


class ExecutionMetadata(BaseModel):
    """Where and how long the call ran."""

    connector_instance_id: str
    execution_time_ms: int


class Envelope(BaseModel):
    """The result of a call."""

    status: Literal["success"] = "success"
    result: Any = Field(
        description="A list for list and search actions; an object for get.", examples=[[{"id": "cus_1"}]]
    )
    connector_metadata: dict[str, Any] = Field(
        description="Metadata under the operation's own names. For lists, also `has_next_page` and "
        "`end_cursor`.",
        examples=[{"has_next_page": True, "end_cursor": "e1.xyz"}],
    )
    execution_metadata: ExecutionMetadata


_FILE: dict[str, Any] = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
_RESPONSES: dict[int | str, dict[str, Any]] = {
    200: {"content": _FILE, "description": "The result. For a download, the file itself."},
    206: {"content": _FILE, "description": "The part of the file that the Range header requested"},
    "4XX": {"model": Problem, "description": "The service's own status; see `failure`"},
    **problems(401, 403, 404, 409, 422, 429, 502, 503, 504),
}


@router.post(
    "/api/v1/integrations/connectors/{connector_id}/execute", response_model=Envelope, responses=_RESPONSES
)
@router.post(
    "/api/v1/connectors/sources/{connector_id}/execute",
    response_model=Envelope,
    deprecated=True,
    responses=_RESPONSES,
)
@router.post(
    "/api/v1/connectors/instances/{connector_id}/execute",
    response_model=Envelope,
    deprecated=True,
    responses=_RESPONSES,
)
async def execute(
    connector_id: str,
    body: ExecuteRequest,
    caller: CallerHere,
    engine: EngineHere,
    request: Request,
    range_: Annotated[
        str | None, Header(alias="Range", description="For downloads, such as `bytes=100-`.")
    ] = None,
    if_range: Annotated[
        str | None, Header(description="Applies the range only if the file still has this ETag.")
    ] = None,
) -> Response:
    """Execute one call of a connector."""
    asked = Asked(
        body.entity,
        body.action,
        body.params or {},
        tuple(body.select_fields or ()),
        tuple(body.exclude_fields or ()),
        {name: value for name, value in (("Range", range_), ("If-Range", if_range)) if value},
    )
    try:
        given = await engine.calls.run(
            caller, connector_id, asked, request.state.request_id, gone=lambda: gone(request.receive)
        )
    except AirbyteError as error:
        raise failed(error) from None
    if not isinstance(given, Result):
        return FileAnswer(given)
    metadata = {
        "connector_instance_id": f"source_id:{connector_id}",
        "execution_time_ms": given.milliseconds,
    }
    envelope = {
        "status": "success",
        "result": given.data,
        "connector_metadata": given.meta,
        "execution_metadata": metadata,
    }
    writing = partial(_written, envelope, given.secrets)
    try:
        content = writing() if is_light(given.data) else await offload(writing)
        return HeldAnswer(content, given)
    except BaseException:
        await given.aclose()
        raise


def _written(envelope: dict[str, Any], secrets: tuple[str, ...]) -> bytes:
    return without(encoded(envelope), secrets)


@router.post(
    "/api/v1/integrations/connectors/{connector_id}/execute/prepare",
    summary="Prepare a call (not supported)",
    responses=problems(401, 403, 422),
)
async def prepare(connector_id: str, body: ExecuteRequest, caller: CallerHere) -> None:
    """Always rejected: a prepared request would contain credentials, which never leave the engine."""
    del connector_id, body, caller
    raise failed(
        UnsupportedFeatureError(
            "this engine does not prepare requests, since they would contain the connector's credentials; "
            "send the same body to .../execute to make the call"
        )
    )
