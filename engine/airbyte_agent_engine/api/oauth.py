"""OAuth consent: a user authorizes access on the service's page, and a connector is created."""

from __future__ import annotations

import re
import secrets
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any
from urllib.parse import urlsplit

from airbyte_agent_sdk.errors import AirbyteError, ConfigurationError
from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import HTMLResponse
from pydantic import AfterValidator, BaseModel, Field, SecretStr, model_validator

from ..changes import replace_credentials
from ..connector_types import ConnectorType
from ..consent import (
    Agreement,
    ConsentError,
    asking_schemes,
    granted,
    has_own_server,
    known_error,
    token_set,
    with_query,
)
from ..creation import Asked, create, named, refuse_taken
from ..database.tables import Connector, Consent, Workspace, now
from ..engine import Engine
from ..problems import FieldError, ProblemError, not_found
from ..rendering import PageResponse, console_root, rendered
from ..stores import connectors, oauth
from ..tokens import Caller, hashed
from .access import CallerHere, EngineHere, problems
from .body import Body
from .connectors import asked_kind, one_name
from .workspaces import WorkspaceId, chosen_workspace, workspace_for

__all__ = ["ConsentRequest", "initiate", "redirect_uri", "router"]

router = APIRouter(tags=["oauth"])

_Name = Annotated[str | None, Field(min_length=1, max_length=200)]
_CALLBACK = "/api/v1/integrations/connectors/oauth/callback"
#: How long a user has to give consent.
_WAIT = timedelta(minutes=10)
#: A URL that every browser parses the same way as this program.
_PLAIN = re.compile(r"[^\x00-\x20\\\x7f-\U0010ffff]+")
_LOOPBACK = re.compile(r"localhost|127(\.\d{1,3}){3}|::1")
#: The URL contains values from the service.
_HEADERS = {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}


def _safe(url: str) -> str:
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        raise ValueError("must be a URL") from None
    local = parts.scheme == "http" and _LOOPBACK.fullmatch(host)
    fits = host and "@" not in parts.netloc and _PLAIN.fullmatch(url)
    if not fits or not (parts.scheme == "https" or local):
        raise ValueError(
            "must be an https URL, or an http URL of this machine, in ASCII and without a user name"
        )
    return url


class ConsentRequest(Body):
    """A connector for a user to authorize. Specify its type by one of three fields."""

    connector_type: _Name = Field(default=None, description="Slug or name, case-insensitive.")
    definition_id: _Name = None
    source_template_id: _Name = None
    connector_id: str | None = Field(
        default=None,
        max_length=64,
        description="A connector whose credentials this consent replaces. Omit its type, workspace, name "
        "and settings: they stay unchanged.",
    )
    workspace_name: _Name = Field(
        default=None,
        description="Created if it does not exist. Defaults to the workspace of a scoped token, otherwise "
        "`default`.",
    )
    workspace_id: WorkspaceId = Field(default=None, description="Id of the workspace.")
    external_user_id: _Name = Field(default=None, description="Alias of `workspace_name`.")
    customer_name: _Name = Field(default=None, description="Older alias of `workspace_name`.")
    name: _Name = Field(default=None, description="Defaults to the type's name.")
    auth_scheme: str | None = Field(
        default=None, description="Which of the type's OAuth schemes to use. Defaults to the first."
    )
    credentials: dict[str, SecretStr] = Field(
        default_factory=dict[str, SecretStr],
        description="Credentials that the type requires besides those from the app and from the user's "
        "consent.",
    )
    source_config: dict[str, Any] = Field(default_factory=dict[str, Any])
    environment: dict[str, Any] = Field(default_factory=dict[str, Any])
    redirect_url: Annotated[str, AfterValidator(_safe)] | None = Field(
        default=None,
        max_length=2000,
        description="Where the user's browser is redirected afterwards, with `connector_id=`, or with "
        "`error=` and `error_description=`. If omitted, a page shows the outcome.",
    )

    @model_validator(mode="after")
    def _one_workspace(self) -> ConsentRequest:
        one_name(self.workspace_name, self.external_user_id, self.customer_name)
        return self


class ConsentUrl(BaseModel):
    """The service's consent page. The link can be used once, within ten minutes."""

    consent_url: str


@router.post(
    "/api/v1/integrations/connectors/oauth/initiate",
    summary="Start an OAuth consent",
    responses=problems(401, 403, 404, 409, 422),
)
async def initiate(asked: ConsentRequest, caller: CallerHere, engine: EngineHere) -> ConsentUrl:
    """Start an OAuth consent: send the user's browser to the URL in the response."""
    renewed = await _renewed(engine, caller, asked)
    kind = asked_kind(engine, asked) if renewed is None else engine.types.find(renewed.slug)
    if kind is None:
        raise not_found("connector")
    definition = kind.definition
    name = one_name(asked.workspace_name, asked.external_user_id, asked.customer_name)
    workspace_id = asked.workspace_id if renewed is None else renewed.workspace_id
    chosen = await chosen_workspace(engine, caller, workspace_id, name)
    state, at = secrets.token_urlsafe(32), now()
    async with engine.database.session() as session, session.begin():
        app = await oauth.app(session, caller.organization_id, definition.slug)
        if app is None:
            raise ProblemError(
                409,
                f"the organization has no OAuth app for {definition.slug}; PUT one to "
                f"/api/v1/oauth/credentials/connector_type/{definition.slug} first",
            )
        kept = engine.keyring.open(app.credentials, app.place)
        agreement = _agreement(engine, kind, asked, kept, caller, renewed)
        base_url = engine.configuration.upstreams.get(definition.slug)
        try:
            url = agreement.authorization_url(definition, state, base_url)
        except ConfigurationError as error:
            raise ProblemError(422, error.message) from None
        if not isinstance(chosen, Workspace):
            chosen = await workspace_for(session, caller, chosen)
        workspace = chosen
        if renewed is None:
            await refuse_taken(session, workspace, asked.name or definition.name[:200])
        await oauth.forget_old(session, caller.organization_id, at)
        consent = Consent(
            state=hashed(state).hex(),  # someone who can read the database cannot complete a user's consent
            organization_id=caller.organization_id,
            workspace_id=workspace.id,
            slug=definition.slug,
            expires_at=at + _WAIT,
        )
        consent.request = engine.keyring.seal(agreement.facts(), consent.place)
        session.add(consent)
    return ConsentUrl(consent_url=url)


async def _renewed(engine: Engine, caller: Caller, asked: ConsentRequest) -> Connector | None:
    """Returns the connector whose credentials are to be replaced.

    Raises:
        ProblemError: This caller cannot access it, or the request specifies something that cannot change.
    """
    if asked.connector_id is None:
        return None
    given = asked.model_fields_set - {"connector_id", "auth_scheme", "credentials", "redirect_url"}
    if given:
        said = "cannot be changed; omit it when connector_id is specified"
        raise ProblemError.of([FieldError(message=said, field=name) for name in sorted(given)])
    async with engine.database.session() as session:
        found = await connectors.get(session, caller, asked.connector_id)
    if found is None:
        raise not_found("connector")
    return found


def redirect_uri(engine: Engine) -> str:
    """The URL that services redirect users to.

    It never depends on the request's Host header, which anyone can set.

    Raises:
        ProblemError: The engine's operator has not configured its public URL.
    """
    base = engine.configuration.public_url
    if base is None:
        raise ProblemError(
            409,
            "consent needs the engine's public URL: its operator sets AIRBYTE_ENGINE_PUBLIC_URL "
            "(or --public-url), such as https://engine.example.com, and registers "
            f"<public URL>{_CALLBACK} as the redirect URL of the OAuth app",
        )
    return f"{base}{_CALLBACK}"


@router.get(
    _CALLBACK,
    summary="Complete an OAuth consent",
    response_class=HTMLResponse,
    responses={
        200: {"description": "The connector was created or updated"},
        303: {"description": "Redirect to the `redirect_url` of the request"},
        400: {"description": "The link is invalid, expired or already used", "content": {"text/html": {}}},
    },
)
async def callback(
    engine: EngineHere,
    request: Request,
    state: Annotated[str, Query(max_length=200)] = "",
    code: Annotated[str | None, Query(max_length=10_000)] = None,
    error: Annotated[str | None, Query(max_length=1000)] = None,
) -> Response:
    """The redirect URI to which the service sends users."""
    async with engine.database.session() as session, session.begin():
        consent = await oauth.take(session, hashed(state).hex())
    if consent is None or consent.expires_at < datetime.now(UTC):
        said = "it was already used or has expired; start again"
        return _page(request, 400, "This link is no longer valid", said)
    agreement = Agreement.opened(engine.keyring.open(consent.request, consent.place))
    try:
        connector_id = await _connect(engine, consent, agreement, code, error, request.state.request_id)
    except ConsentError as failed:
        outcome = {"error": failed.code, "error_description": failed.message}
        return _back(request, agreement, outcome, 400, "The connection failed", failed.message)
    outcome = {"connector_id": connector_id}
    return _back(request, agreement, outcome, 200, "Connected", "you can close this window")


async def _connect(
    engine: Engine,
    consent: Consent,
    agreement: Agreement,
    code: str | None,
    error: str | None,
    request_id: str,
) -> str:
    """Creates the connector or replaces its credentials; returns its id."""
    if code is None:
        said = known_error(error) or "failed"
        raise ConsentError(said, f"the service refused the authorization: {said}")
    kind = engine.types.find(consent.slug)
    if kind is None:
        raise ConsentError("failed", f"this engine has no connector type {consent.slug} any longer")
    definition, base_url = kind.definition, engine.configuration.upstreams.get(consent.slug)
    async with engine.database.session() as session:
        workspace = await session.get(Workspace, consent.workspace_id)
    if workspace is None:
        raise ConsentError("failed", "the workspace no longer exists")
    if not await engine.clients.valid(agreement.caller, consent.organization_id, now=True):
        raise ConsentError("failed", "the client that started this consent was revoked")
    try:
        server = agreement.token_url(definition, base_url)
        answer = await engine.calls.exchange(
            consent.organization_id, agreement.exchange(definition, code, base_url), server
        )
    except AirbyteError as problem:
        raise ConsentError(
            "exchange_failed", f"the tokens could not be obtained: {problem.message}"
        ) from None
    caller = Caller(agreement.caller, consent.organization_id, consent.workspace_id)
    credentials = agreement.granted(definition, answer)
    if agreement.connector_id is not None:
        async with engine.database.session() as session:
            found = await connectors.get(session, caller, agreement.connector_id)
        if found is None:
            raise ConsentError("failed", "the connector no longer exists")
        try:
            await replace_credentials(engine, caller, found, credentials, token_set(answer), request_id)
        except ProblemError as problem:
            raise ConsentError("failed", problem.message) from None
        return found.id
    asked = Asked(
        kind,
        name=agreement.name,
        credentials=credentials,
        source_config=agreement.source_config,
        environment=agreement.environment,
        tokens=token_set(answer),
    )
    try:
        return (await create(engine, caller, asked, workspace)).id
    except ProblemError as problem:
        code = "connector_exists" if problem.status == 409 else "failed"
        raise ConsentError(code, problem.message) from None


def _agreement(
    engine: Engine,
    kind: ConnectorType,
    asked: ConsentRequest,
    app: dict[str, Any],
    caller: Caller,
    renewed: Connector | None,
) -> Agreement:
    own_uri = redirect_uri(engine)
    definition = kind.definition
    schemes = asking_schemes(definition)
    scheme = schemes.get(asked.auth_scheme) if asked.auth_scheme else next(iter(schemes.values()), None)
    if scheme is None:
        known = (
            f"it has {', '.join(schemes)}" if schemes else "provide `credentials` when you create a connector"
        )
        raise ProblemError(422, f"{definition.slug} has no such OAuth scheme; {known}")
    if caller.workspace_id is not None and not has_own_server(definition, scheme, app):
        raise ProblemError(
            403,
            f"a setting of {definition.slug} determines where the OAuth app's secret is sent, so a token "
            "for the "
            "whole organization is required to start this consent",
        )
    given = named(kind, {name: value.get_secret_value() for name, value in asked.credentials.items()})
    given_later = granted(scheme)
    own = {name: value for name, value in app["credentials"].items() if name in scheme.properties}
    credentials: dict[str, str] = {**own, **given}
    rest = scheme.properties.keys() - given_later - credentials.keys()
    if renewed is not None and rest:  # the user's other credentials; decrypted only if they may be needed
        stored = engine.keyring.open(renewed.credentials, renewed.place)
        credentials |= {name: value for name, value in stored.items() if name in rest}
    taken = sorted(given_later & given.keys())
    if taken:
        field_errors = [
            FieldError(message="set by the consent; omit it", field=f"credentials.{name}") for name in taken
        ]
        raise ProblemError(422, f"{', '.join(taken)}: set by the consent; omit it", errors=field_errors)
    # Values that are still missing are validated as if they were present.
    source_config, environment = kind.requirements.checked(
        credentials | dict.fromkeys(given_later, "granted"),
        asked.source_config if renewed is None else renewed.source_config,
        asked.environment if renewed is None else renewed.environment,
    )
    return Agreement(
        caller=caller.client_id,
        scheme=scheme.name,
        client_id=app["client_id"],
        client_secret=app["client_secret"],
        parameters=app["authorization_params"],
        credentials=credentials,
        source_config=source_config,
        environment=environment,
        name=asked.name,
        redirect_uri=own_uri,
        redirect_url=asked.redirect_url,
        verifier=Agreement.new_verifier(),
        connector_id=renewed.id if renewed is not None else None,
    )


def _back(
    request: Request, agreement: Agreement, outcome: dict[str, str], status: int, title: str, text: str
) -> Response:
    if agreement.redirect_url is None:
        return _page(request, status, title, text)
    target = with_query(agreement.redirect_url, outcome)
    return Response(status_code=303, headers={"Location": target, **_HEADERS})


def _page(request: Request, status: int, title: str, text: str) -> Response:
    page = rendered("message.html", console_root(request.scope), title=title, text=text, good=status < 400)
    return PageResponse(page, status, _HEADERS)
