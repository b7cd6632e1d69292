"""Create, list, get, change and delete connectors."""

from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from pydantic import BaseModel, Field, model_validator

from ..changes import Change, change
from ..connector_types import ConnectorType
from ..creation import Asked, create
from ..engine import Engine
from ..problems import FieldError, ProblemError, not_found
from ..stores import connectors, workspaces
from .access import CallerHere, EngineHere, problems
from .body import Body
from .workspaces import WorkspaceId, chosen_workspace, same_workspace

__all__ = ["ConnectorSummary", "asked_kind", "kind_of", "one_name", "summary"]

router = APIRouter(prefix="/api/v1/integrations/connectors", tags=["connectors"])

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TYPES = ("connector_type", "definition_id", "source_template_id")
_Name = Annotated[str | None, Field(min_length=1, max_length=200)]
_TypeName = Annotated[str | None, Field(max_length=200)]


class NewConnector(Body):
    """A connector to create. Specify its type by one of three fields, and its workspace by name or id."""

    connector_type: _TypeName = Field(
        default=None, description="Slug or name, case-insensitive.", examples=["stripe"]
    )
    definition_id: _TypeName = None
    source_template_id: _TypeName = None
    workspace_name: _Name = Field(
        default=None,
        description="Created if it does not exist. Defaults to the workspace of a scoped token, otherwise "
        "`default`.",
        examples=["customer-42"],
    )
    workspace_id: WorkspaceId = Field(default=None, description="Id of the workspace.")
    external_user_id: _Name = Field(default=None, description="Alias of `workspace_name`.")
    customer_name: _Name = Field(default=None, description="Older alias of `workspace_name`.")
    name: _Name = Field(
        default=None,
        description="Defaults to the type's name. A name that is already used is rejected, except "
        "`connector-<workspace name>`, which older clients give every connector: a number is "
        "appended to it.",
    )
    credentials: dict[str, Any] = Field(
        default_factory=dict[str, Any],
        description="Credentials as described by the type's schema. Encrypted before they are stored, and "
        "never returned.",
        examples=[{"api_key": "sk_test_..."}],
    )
    source_config: dict[str, Any] = Field(
        default_factory=dict[str, Any],
        description="Settings used as parameters of calls. Any setting is accepted here.",
    )
    environment: dict[str, Any] = Field(
        default_factory=dict[str, Any],
        description="Settings used in the server URL. Any setting is accepted here.",
    )
    replication_config: dict[str, Any] = Field(
        default_factory=dict[str, Any], description="Stored unchanged and not used: an engine does not sync."
    )
    check: bool = Field(
        default=False, description="Test the credentials against the service before storing them."
    )

    @model_validator(mode="after")
    def _one_workspace(self) -> NewConnector:
        one_name(self.workspace_name, self.external_user_id, self.customer_name)
        return self


class ConnectorChange(Body):
    """Changes to a connector. Omitted fields stay unchanged."""

    name: _Name = Field(default=None, description="New name.")
    credentials: dict[str, Any] | None = Field(
        default=None, description="The complete new credentials. No stored credential is kept."
    )
    source_config: dict[str, Any] | None = Field(
        default=None, description="The complete new settings. Requires `credentials`."
    )
    environment: dict[str, Any] | None = Field(
        default=None,
        description="The complete new settings of the server URL. Requires `credentials`.",
    )
    check: bool = Field(
        default=False, description="Test the credentials against the service before storing them."
    )


class Template(BaseModel):
    """A connector type."""

    name: str = Field(examples=["Stripe"])


class SourceTemplate(Template):
    """A connector type with its ids."""

    id: str | None = Field(description="The `source_template_id`; `null` if the type is not installed.")
    source_definition_id: str


class ConnectorSummary(BaseModel):
    """A connector, without its credentials."""

    id: str
    name: str = Field(examples=["Stripe"])
    connector_type: str = Field(description="Slug of the connector type.", examples=["stripe"])
    definition_id: str
    workspace_id: str
    summarized_source_template: Template
    source_template: SourceTemplate
    created_at: datetime
    updated_at: datetime


class ConnectorList(BaseModel):
    """Connectors, oldest first."""

    data: list[ConnectorSummary]
    next_cursor: str | None = Field(
        default=None, description="The `cursor` of the next page; `null` on the last page."
    )


def summary(engine: Engine, connector: Any) -> ConnectorSummary:
    """The response fields of a connector, or of a row of the list."""
    kind = engine.types.find(connector.slug)
    name = kind.definition.name if kind else connector.slug
    return ConnectorSummary(
        id=connector.id,
        name=connector.name,
        connector_type=connector.slug,
        definition_id=connector.definition_id,
        workspace_id=connector.workspace_id,
        summarized_source_template=Template(name=name),
        source_template=SourceTemplate(
            id=kind.template_id if kind else None,
            name=name,
            source_definition_id=connector.definition_id,
        ),
        created_at=connector.created_at,
        updated_at=connector.updated_at,
    )


def kind_of(engine: Engine, field: str, name: str) -> ConnectorType:
    """Returns the connector type with a name.

    Raises:
        ProblemError: There is no such type; the message suggests the nearest name.
    """
    kind = engine.types.find(name)
    if kind is None:
        said = engine.types.unknown(name)
        raise ProblemError(422, said, errors=[FieldError(message=said, field=field)])
    return kind


def one_name(*given: str | None) -> str | None:
    """Returns the workspace's name, whichever of its aliases was used.

    Raises:
        ValueError: Several aliases have different values.
    """
    names = {name for name in given if name is not None}
    if len(names) > 1:
        raise ValueError("workspace_name, external_user_id and customer_name are aliases; specify only one")
    return next(iter(names), None)


def asked_kind(engine: Engine, new: BaseModel) -> ConnectorType:
    """Returns the type that a request specifies by one of three fields.

    Raises:
        ProblemError: No field, or several with different types, are specified.
    """
    named = {field: getattr(new, field) for field in _TYPES}
    kinds = {kind_of(engine, field, name) for field, name in named.items() if name is not None}
    if len(kinds) != 1:
        said = f"specify one of {', '.join(_TYPES)}"
        if kinds:
            said = f"{', '.join(_TYPES)} specify different types; {said}"
        raise ProblemError(422, said, errors=[FieldError(message=said, field="connector_type")])
    return kinds.pop()


@router.post(
    "", summary="Create a connector", responses=problems(401, 403, 404, 409, 422, 429, 502, 503, 504)
)
async def create_(
    new: NewConnector,
    caller: CallerHere,
    engine: EngineHere,
    check: Annotated[bool, Query(description="Same as `check` in the body.")] = False,
) -> ConnectorSummary:
    """Create a connector in a workspace.

    The request is validated against the schemas of the connector type, which
    `GET /api/v1/integrations/templates/sources/{id}` returns. A 422 lists each invalid or missing field.
    With `check`, the credentials are tested against the service first. If it rejects them, nothing is stored,
    and the 422 contains the service's message.
    """
    asked = Asked(
        asked_kind(engine, new),
        name=new.name,
        credentials=new.credentials,
        source_config=new.source_config,
        environment=new.environment,
        replication_config=new.replication_config,
        check=check or new.check,
    )
    name = one_name(new.workspace_name, new.external_user_id, new.customer_name)
    workspace = await chosen_workspace(engine, caller, new.workspace_id, name)
    return summary(engine, await create(engine, caller, asked, workspace))


@router.get("", summary="List connectors", responses=problems(401, 403, 404, 422))
async def list_(
    caller: CallerHere,
    engine: EngineHere,
    workspace_name: Annotated[_Name, Query(description="Only connectors of this workspace.")] = None,
    workspace_id: Annotated[
        WorkspaceId, Query(description="Only connectors of the workspace with this id.")
    ] = None,
    external_user_id: Annotated[_Name, Query(description="Alias of `workspace_name`.")] = None,
    customer_name: Annotated[_Name, Query(description="Older alias of `workspace_name`.")] = None,
    definition_id: Annotated[_TypeName, Query(description="Only connectors of this type.")] = None,
    connector_type: Annotated[
        _TypeName, Query(description="Only connectors of this type: slug or name.")
    ] = None,
    limit: Annotated[
        int | None, Query(ge=1, le=10_000, description="Page size. By default, all connectors are returned.")
    ] = None,
    cursor: Annotated[
        str | None, Query(max_length=200, description="`next_cursor` of the previous page.")
    ] = None,
) -> ConnectorList:
    """List the connectors of a workspace, or of all accessible workspaces, oldest first.

    The list is empty if the workspace does not exist. A workspace is created with its first connector.
    """
    try:
        name = one_name(workspace_name, external_user_id, customer_name)
    except ValueError as error:
        raise ProblemError(422, str(error)) from None
    slug = kind_of(engine, "connector_type", connector_type).definition.slug if connector_type else None
    after = _after(cursor) if cursor is not None else None
    async with engine.database.session() as session:
        if workspace_id is not None:
            there = await workspaces.get(session, caller, workspace_id)
            if there is None or name not in (None, there.name):
                return ConnectorList(data=[])
        elif caller.workspace_id is not None:
            workspace_id = (await same_workspace(session, caller, name)).id
        elif name is not None:
            workspace = await workspaces.named(session, caller, name)
            if workspace is None:
                return ConnectorList(data=[])
            workspace_id = workspace.id
        wanted = connectors.Wanted(
            workspace_id, definition_id, slug, after, None if limit is None else limit + 1
        )
        found = await connectors.listed(session, caller.organization_id, wanted)
    shown = found[:limit]
    next_cursor = _cursor(shown[-1]) if len(found) > len(shown) else None
    return ConnectorList(data=[summary(engine, row) for row in shown], next_cursor=next_cursor)


@router.get("/{connector_id}", summary="Get a connector", responses=problems(401, 403, 404))
async def get(connector_id: str, caller: CallerHere, engine: EngineHere) -> ConnectorSummary:
    """Get a connector, without its credentials."""
    async with engine.database.session() as session:
        found = await connectors.get(session, caller, connector_id)
    if found is None:
        raise not_found("connector")
    return summary(engine, found)


@router.patch(
    "/{connector_id}",
    summary="Change a connector",
    responses=problems(401, 403, 404, 409, 422, 429, 502, 503, 504),
)
async def update(
    connector_id: str, wanted: ConnectorChange, caller: CallerHere, engine: EngineHere, request: Request
) -> ConnectorSummary:
    """Change a connector's name, or its credentials and settings. Its id stays the same.

    Calls that start after the response use the new credentials, in every worker. The audit log gets an entry
    with entity `*` and action `update`. Settings can only be changed together with the credentials, so that
    stored credentials are never sent to another server.
    """
    async with engine.database.session() as session:
        found = await connectors.get(session, caller, connector_id)
    kind = engine.types.find(found.slug) if found is not None else None
    if found is None or kind is None:
        raise not_found("connector")
    asked = Change(**{name: getattr(wanted, name) for name in ConnectorChange.model_fields})
    return summary(engine, await change(engine, caller, found, kind, asked, request.state.request_id))


@router.delete(
    "/{connector_id}", status_code=202, summary="Delete a connector", responses=problems(401, 403, 404)
)
async def delete(connector_id: str, caller: CallerHere, engine: EngineHere) -> ConnectorSummary:
    """Delete a connector with its credentials, tokens and open connections."""
    async with engine.database.session() as session, session.begin():
        found = await connectors.get(session, caller, connector_id)
        if found is None:
            raise not_found("connector")
        await connectors.remove(session, found)
    engine.calls.forget(connector_id)
    return summary(engine, found)


def _cursor(row: Any) -> str:
    made = (row.created_at - _EPOCH) // timedelta(microseconds=1)
    return base64.urlsafe_b64encode(f"{made}/{row.id}".encode()).decode()


def _after(cursor: str) -> tuple[datetime, str]:
    try:
        made, _, last = base64.urlsafe_b64decode(cursor.encode("ascii")).decode("ascii").partition("/")
        return _EPOCH + timedelta(microseconds=int(made)), last.replace("\0", "")
    except (ValueError, OverflowError):
        said = "not a cursor of this list; start without one"
        raise ProblemError(422, said, errors=[FieldError(message=said, field="cursor")]) from None
