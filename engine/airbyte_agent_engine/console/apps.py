"""The organization's OAuth apps, with which users sign in to services."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pydantic import ValidationError
from starlette.responses import Response

from ..api import oauth_apps, templates
from ..api.oauth import redirect_uri
from ..api.oauth_apps import App
from ..connector_types import ConnectorType
from ..consent import asking_schemes
from ..problems import ProblemError, not_found
from ..stores import oauth
from .fields import Field, fields_of, left_by_consent, values_of, with_values
from .visits import Form, Visit

__all__ = ["confirm_delete", "delete", "form", "index", "keep"]

_CREDENTIALS, _PARAMETERS = "credentials.", "authorization_params"
_FIELDS = (
    Field("client_id", "Client id", "text", required=True, max_length=1000),
    Field(
        "client_secret",
        "Client secret",
        "secret",
        max_length=10_000,
        description="Leave this empty for a public client, which has no secret.",
    ),
    Field(
        _PARAMETERS,
        "Parameters of the consent page",
        "json",
        placeholder='{"access_type": "offline", "prompt": "consent"}',
        description="For services that return a refresh token only on request. “scope” replaces the "
        "connector's default scopes.",
    ),
)


@dataclass(frozen=True, slots=True)
class _Kept:
    """A type with user consent, and when its app was set up."""

    slug: str
    name: str
    since: datetime | None


async def index(visit: Visit) -> Response:
    """The types with user consent, and which of them have an app."""
    kept = await _kept(visit)
    shared = kept.get("")
    found = [
        _Kept(kind.definition.slug, kind.definition.name, kept.get(kind.definition.slug, shared))
        for kind in visit.engine.types
        if asking_schemes(kind.definition)
    ]
    return await visit.show("apps.html", here="apps", apps=found, deleted=visit.query("deleted"))


async def form(visit: Visit) -> Response:
    """The form for an app; a stored app is never shown."""
    return await _page(visit, _kind(visit), await _fields(visit))


async def keep(visit: Visit) -> Response:
    """Store the app, replacing the previous one."""
    sent, kind = await visit.form(), _kind(visit)
    fields = await _fields(visit)
    values, errors = values_of(fields, {item.name: sent.get(item.name) for item in fields})
    problem = ProblemError(422, "some fields are invalid")
    if errors:
        return await _refused(visit, kind, fields, sent, errors, problem)
    others = {name: values.pop(name) for name in [*values] if name.startswith(_CREDENTIALS)}
    credentials = {name.removeprefix(_CREDENTIALS): value for name, value in others.items()}
    try:
        app = App(**values, credentials=credentials)
        await oauth_apps.put_app_of_type(kind.definition.slug, app, visit.caller, visit.engine)
    except ValidationError as error:
        errors = {str(item["loc"][0]): _said(item["type"], item["msg"]) for item in error.errors()}
        return await _refused(visit, kind, fields, sent, errors, problem)
    way = sent.get("next")
    return visit.go(way) if way.startswith("/") else visit.go(f"/apps/{kind.definition.slug}", {"kept": "1"})


async def confirm_delete(visit: Visit) -> Response:
    """Ask for confirmation before deleting the app."""
    kind = _kind(visit)
    if kind.definition.slug not in await _kept(visit):
        raise not_found("OAuth app")
    return await visit.show("app-delete.html", here="apps", kind=kind.definition)


async def delete(visit: Visit) -> Response:
    """Delete the app."""
    await visit.form()
    kind = _kind(visit).definition
    await oauth_apps.delete_app_of_type(kind.slug, visit.caller, visit.engine)
    return visit.go("/apps", {"deleted": kind.name})


def _kind(visit: Visit) -> ConnectorType:
    """The connector type of the URL.

    Raises:
        ProblemError: There is no such type, or it has no user consent.
    """
    kind = visit.engine.types.find(visit.path("slug"))
    if kind is None or not asking_schemes(kind.definition):
        raise not_found("connector type with user sign-in")
    return kind


async def _kept(visit: Visit) -> dict[str, datetime]:
    async with visit.engine.database.session() as session:
        return await oauth.kept(session, visit.caller.organization_id)


async def _fields(visit: Visit) -> list[Field]:
    """The fields of an app, including the type's credentials that may belong to the app."""
    kind = _kind(visit)
    template = await templates.get(kind.definition.slug, visit.caller, visit.engine)
    others: dict[str, Any] = {}
    for scheme in asking_schemes(kind.definition).values():
        others |= left_by_consent(template.credentials, scheme)
    client_id, client_secret, parameters = _FIELDS
    return [client_id, client_secret, *fields_of({"properties": others}, _CREDENTIALS), parameters]


async def _refused(
    visit: Visit,
    kind: ConnectorType,
    fields: list[Field],
    sent: Form,
    errors: dict[str, str],
    problem: ProblemError,
) -> Response:
    texts = {item.name: sent.get(item.name) for item in fields}
    return await _page(visit, kind, with_values(fields, texts, errors), problem, sent.get("next"))


async def _page(
    visit: Visit,
    kind: ConnectorType,
    fields: list[Field],
    problem: ProblemError | None = None,
    way: str = "",
) -> Response:
    kept = await _kept(visit)
    try:
        address, lacking = redirect_uri(visit.engine), ""
    except ProblemError as error:
        address, lacking = "", error.message
    return await visit.show(
        "app.html",
        status=problem.status if problem is not None else 200,
        here="apps",
        kind=kind.definition,
        fields=fields,
        problem=problem,
        own=kind.definition.slug in kept,
        shared="" in kept,
        just_kept=visit.query("kept") == "1",
        redirect_uri=address,
        lacking=lacking,
        next=way or visit.query("next"),
    )


def _said(kind: str, message: str) -> str:
    """The error of a field, without its value."""
    texts = {"dict_type": "This must be a JSON object.", "string_type": "Each value must be a string."}
    return texts.get(kind, message.removeprefix("Value error, "))
