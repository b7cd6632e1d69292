"""OAuth apps of an organization."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter
from pydantic import AfterValidator, BaseModel, Field, SecretStr

from ..consent import RESERVED
from ..database.tables import OAuthApp, now
from ..engine import Engine
from ..problems import FieldError, ProblemError, not_found
from ..stores import oauth
from ..tokens import Caller
from .access import CallerHere, EngineHere, problems
from .body import Body

router = APIRouter(prefix="/api/v1/oauth/credentials", tags=["oauth"])


def _free(params: dict[str, str]) -> dict[str, str]:
    taken = sorted(RESERVED & params.keys())
    if taken:
        raise ValueError(f"{', '.join(taken)}: set by the engine; omit them")
    return params


class App(Body):
    """An OAuth app of the organization, registered with the service."""

    client_id: str = Field(
        default="", max_length=1000, description="Required, either here or in `configuration`."
    )
    client_secret: SecretStr = Field(
        default=SecretStr(""), max_length=10_000, description="Omit for a public client."
    )
    credentials: dict[str, SecretStr] = Field(
        default_factory=dict[str, SecretStr],
        description="Other credentials that belong to the app, such as a developer token.",
    )
    authorization_params: Annotated[dict[str, str], AfterValidator(_free)] = Field(
        default_factory=dict[str, str],
        description="Added to the service's authorization URL, such as `access_type` and `prompt`. `scope` "
        "replaces the type's default scopes.",
    )

    configuration: dict[str, SecretStr] = Field(
        default_factory=dict[str, SecretStr],
        description="Alternative: `client_id`, `client_secret` and other credentials in one object.",
    )


class AppOfAny(App):
    """An OAuth app and its connector type."""

    connector_type: str | None = Field(
        default=None, description="Slug or name, case-insensitive. If omitted, the app applies to all types."
    )


class AppFacts(BaseModel):
    """Identifies the stored app. Its contents are never returned."""

    connector_type: str | None
    updated_at: datetime


@router.put("", summary="Store an OAuth app", responses=problems(401, 403, 404, 422))
async def put_app(app: AppOfAny, caller: CallerHere, engine: EngineHere) -> AppFacts:
    """Store an OAuth app of the organization. Replaces the previous app."""
    return await _put(engine, caller, app, app.connector_type)


@router.put(
    "/connector_type/{connector_type}",
    summary="Store the OAuth app of a connector type",
    responses=problems(401, 403, 404, 422),
)
async def put_app_of_type(connector_type: str, app: App, caller: CallerHere, engine: EngineHere) -> AppFacts:
    """Store the OAuth app for one connector type. Replaces the previous app."""
    return await _put(engine, caller, app, connector_type)


@router.delete("", status_code=204, summary="Delete an OAuth app", responses=problems(401, 403, 404))
async def delete_app(caller: CallerHere, engine: EngineHere, connector_type: str | None = None) -> None:
    """Delete an OAuth app. Connectors created with it keep working."""
    await _delete(engine, caller, connector_type)


@router.delete(
    "/connector_type/{connector_type}",
    status_code=204,
    summary="Delete the OAuth app of a connector type",
    responses=problems(401, 403, 404),
)
async def delete_app_of_type(connector_type: str, caller: CallerHere, engine: EngineHere) -> None:
    """Delete the OAuth app for one connector type."""
    await _delete(engine, caller, connector_type)


def _slug(engine: Engine, caller: Caller, name: str | None) -> str:
    if caller.workspace_id is not None:
        raise ProblemError(403, "OAuth apps belong to the organization; use an application token")
    if name is None:
        return ""
    kind = engine.types.find(name)
    if kind is None:
        raise not_found("connector type")
    return kind.definition.slug


async def _put(engine: Engine, caller: Caller, app: App, name: str | None) -> AppFacts:
    slug = _slug(engine, caller, name)
    kept = OAuthApp(organization_id=caller.organization_id, slug=slug, updated_at=now())
    kept.credentials = engine.keyring.seal(_facts(app), kept.place)
    async with engine.database.session() as session, session.begin():
        await oauth.put_app(session, kept)
    return AppFacts(connector_type=slug or None, updated_at=kept.updated_at)


def _facts(app: App) -> dict[str, Any]:
    """Returns the stored form of an app.

    Raises:
        ProblemError: The client id is missing, or a value is specified twice.
    """
    others = {name: value.get_secret_value() for name, value in app.configuration.items()}
    twice = sorted(others.keys() & (app.model_fields_set | app.credentials.keys()))
    if twice:
        said = "is also specified outside of configuration"
        raise ProblemError.of([FieldError(message=said, field=f"configuration.{name}") for name in twice])
    client_id = others.pop("client_id", app.client_id)
    if not client_id:
        raise ProblemError.of([FieldError(message="missing", field="client_id")])
    return {
        "client_id": client_id,
        "client_secret": others.pop("client_secret", app.client_secret.get_secret_value()),
        "credentials": {name: value.get_secret_value() for name, value in app.credentials.items()} | others,
        "authorization_params": app.authorization_params,
    }


async def _delete(engine: Engine, caller: Caller, name: str | None) -> None:
    slug = _slug(engine, caller, name)
    async with engine.database.session() as session, session.begin():
        if not await oauth.remove_app(session, caller.organization_id, slug):
            raise not_found("OAuth app")
