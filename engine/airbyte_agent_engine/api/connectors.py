"""Connectors: made, listed, looked at, changed, deleted."""

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
    """A connector to make: its type by one of three names, its workspace by its name or its id."""

    connector_type: _TypeName = Field(
        default=None, description="Slug or name, any case.", examples=["stripe"]
    )
    definition_id: _TypeName = None
    source_template_id: _TypeName = None
    workspace_name: _Name = Field(
        default=None,
        description="Made where it is new. By default that of a scoped token, else `default`.",
        examples=["customer-42"],
    )
    workspace_id: WorkspaceId = Field(default=None, description="The workspace by its id.")
    external_user_id: _Name = Field(default=None, description="Another word for `workspace_name`.")
    customer_name: _Name = Field(default=None, description="An older word for `workspace_name`.")
    name: _Name = Field(
        default=None,
        description="By default the type's name. A name that is taken is refused. But `connector-` with the "
        "workspace's name, which older clients give every connector, is numbered.",
    )
    credentials: dict[str, Any] = Field(
        default_factory=dict[str, Any],
        description="As the type's schema says; sealed before they are stored, and never told.",
        examples=[{"api_key": "sk_test_..."}],
    )
    source_config: dict[str, Any] = Field(
        default_factory=dict[str, Any],
        description="Settings that fill parameters of calls. Any setting is accepted here.",
    )
    environment: dict[str, Any] = Field(
        default_factory=dict[str, Any],
        description="Settings that fill the server's address. Any setting is accepted here.",
    )
    replication_config: dict[str, Any] = Field(
        default_factory=dict[str, Any], description="Kept as it is: an engine does not sync."
    )
    check: bool = Field(default=False, description="Try the credentials at the service before storing them.")

    @model_validator(mode="after")
    def _one_workspace(self) -> NewConnector:
        one_name(self.workspace_name, self.external_user_id, self.customer_name)
        return self


class ConnectorChange(Body):
    """What of a connector is to be another; the rest stays."""

    name: _Name = Field(default=None, description="A new name.")
    credentials: dict[str, Any] | None = Field(
        default=None, description="New credentials, all of them: none of the stored ones is kept."
    )
    source_config: dict[str, Any] | None = Field(
        default=None, description="New settings, all of them; with `credentials` alone."
    )
    environment: dict[str, Any] | None = Field(
        default=None,
        description="New settings of the server's address, all of them; with `credentials` alone.",
    )
    check: bool = Field(default=False, description="Try the credentials at the service before storing them.")


class Template(BaseModel):
    """The type of a connector."""

    name: str = Field(examples=["Stripe"])


class SourceTemplate(Template):
    """The type of a connector, with its ids."""

    id: str | None = Field(description="What `source_template_id` means; `null` for a type not installed.")
    source_definition_id: str


class ConnectorSummary(BaseModel):
    """A connector, without its credentials."""

    id: str
    name: str = Field(examples=["Stripe"])
    connector_type: str = Field(description="Slug of its type.", examples=["stripe"])
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
        default=None, description="The `cursor` of the next page, where `limit` left some out."
    )


def summary(engine: Engine, connector: Any) -> ConnectorSummary:
    """What is shown of a connector, or of a row of a list of them."""
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
    """The type of that name.

    Raises:
        ProblemError: There is none; the message has the nearest.
    """
    kind = engine.types.find(name)
    if kind is None:
        said = engine.types.unknown(name)
        raise ProblemError(422, said, errors=[FieldError(message=said, field=field)])
    return kind


def one_name(*given: str | None) -> str | None:
    """The workspace's name, by whichever of its words it was given.

    Raises:
        ValueError: By several, which differ.
    """
    names = {name for name in given if name is not None}
    if len(names) > 1:
        raise ValueError("workspace_name, external_user_id and customer_name mean the same; give one")
    return next(iter(names), None)


def asked_kind(engine: Engine, new: BaseModel) -> ConnectorType:
    """The type that a request names by one of three fields.

    Raises:
        ProblemError: There is none, or the fields name several.
    """
    named = {field: getattr(new, field) for field in _TYPES}
    kinds = {kind_of(engine, field, name) for field, name in named.items() if name is not None}
    if len(kinds) != 1:
        said = f"give one of {', '.join(_TYPES)}"
        if kinds:
            said = f"{', '.join(_TYPES)} name different types; {said}"
        raise ProblemError(422, said, errors=[FieldError(message=said, field="connector_type")])
    return kinds.pop()


@router.post("", summary="Make a connector", responses=problems(401, 403, 404, 409, 422, 429, 502, 503, 504))
async def create_(
    new: NewConnector,
    caller: CallerHere,
    engine: EngineHere,
    check: Annotated[bool, Query(description="As `check` in the body.")] = False,
) -> ConnectorSummary:
    """Make a connector in a workspace.

    What was sent is checked against the schemas of its type, which
    `GET /api/v1/integrations/templates/sources/{id}` tells; 422 names each wrong or missing field.
    With `check` the credentials are tried at the service first: where it refuses them nothing is stored, and
    422 has the service's words.
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
    workspace_name: Annotated[_Name, Query(description="Only of this workspace.")] = None,
    workspace_id: Annotated[WorkspaceId, Query(description="Only of this workspace, by its id.")] = None,
    external_user_id: Annotated[_Name, Query(description="Another word for `workspace_name`.")] = None,
    customer_name: Annotated[_Name, Query(description="An older word for `workspace_name`.")] = None,
    definition_id: Annotated[_TypeName, Query(description="Only of this type.")] = None,
    connector_type: Annotated[_TypeName, Query(description="Only of this type: slug or name.")] = None,
    limit: Annotated[int | None, Query(ge=1, le=10_000, description="By default all.")] = None,
    cursor: Annotated[
        str | None, Query(max_length=200, description="`next_cursor` of the previous page.")
    ] = None,
) -> ConnectorList:
    """The connectors of a workspace, or of all that the token may see, oldest first.

    A workspace that is not there has no connectors: workspaces come to be with what is first made in them.
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


@router.get("/{connector_id}", summary="Look at a connector", responses=problems(401, 403, 404))
async def get(connector_id: str, caller: CallerHere, engine: EngineHere) -> ConnectorSummary:
    """One connector, without its credentials."""
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
    """Give a connector another name, or other credentials and settings; its id stays.

    Calls that begin after the answer use the new credentials, whichever worker makes them. The audit log has
    an entry of entity `*` and action `update`. Settings are changed together with the credentials alone,
    since stored credentials are not sent to another server.
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
    """Delete a connector, and with it its credentials, its tokens and its open connections."""
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
        said = "not a cursor of this list; begin without one"
        raise ProblemError(422, said, errors=[FieldError(message=said, field="cursor")]) from None
