"""Creating connectors: validate the request, test the credentials if requested, and store the connector."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from airbyte_agent_sdk import TokenSet
from airbyte_agent_sdk.errors import AirbyteError, ConfigurationError
from airbyte_agent_sdk.spi import Confidential, by_property, choose
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from .api.workspaces import workspace_for, workspace_there
from .connector_types import ConnectorType
from .consent import has_own_server, place_of
from .database.tables import Connector, Workspace, new_id, now
from .engine import Engine
from .execution.failures import BusyError, failed
from .execution.renewal import sealed_tokens
from .problems import FieldError, ProblemError
from .stores import connectors, oauth
from .tokens import Caller

__all__ = [
    "Asked",
    "app_credentials",
    "complete",
    "create",
    "named",
    "refusal",
    "refuse_large",
    "refuse_taken",
    "tried",
]

#: Statuses of a failed test that are caused by the credentials, not by the service's health.
_REFUSALS = frozenset({400, 401, 403, 404, 422})


@dataclass(frozen=True, slots=True, repr=False)
class Asked(Confidential):
    """A connector to create, as requested. If ``name`` is ``None``, it gets the name of its type.

    ``tokens`` are the tokens obtained by a consent together with the credentials.
    """

    kind: ConnectorType
    name: str | None = None
    credentials: Mapping[str, Any] = field(default_factory=dict[str, Any])
    source_config: Mapping[str, Any] = field(default_factory=dict[str, Any])
    environment: Mapping[str, Any] = field(default_factory=dict[str, Any])
    replication_config: Mapping[str, Any] = field(default_factory=dict[str, Any])
    check: bool = False
    tokens: TokenSet | None = None

    @property
    def called(self) -> str:
        """The connector's name."""
        return self.name if self.name is not None else self.kind.definition.name[:200]


async def create(
    engine: Engine, caller: Caller, asked: Asked, workspace: Workspace | str | None
) -> Connector:
    """Create a connector.

    Args:
        engine: The engine.
        caller: The caller.
        asked: The request.
        workspace: The workspace; a name creates the workspace if it does not exist.

    Raises:
        ProblemError: The request is invalid, the service rejected the credentials, the name is already used,
            or a limit is reached.
    """
    refuse_large(engine, asked)
    try:
        async with engine.calls.allowances.entered(await _place(engine, caller, workspace)):
            return await _created(engine, caller, asked, workspace)
    except BusyError as error:
        raise failed(error) from None


async def _created(
    engine: Engine, caller: Caller, asked: Asked, workspace: Workspace | str | None
) -> Connector:
    definition, name = asked.kind.definition, asked.called
    credentials, source_config, environment = await complete(engine, caller, asked)
    made = Connector(
        id=new_id(),
        organization_id=caller.organization_id,
        name=name,
        slug=definition.slug,
        definition_id=definition.definition_id,
        source_config=source_config,
        environment=environment,
        replication_config=dict(asked.replication_config),
        version=1,
    )
    if asked.check:
        await _refuse_taken(engine, caller, name, workspace)  # the test may use up a refresh token
        try:
            await tried(engine, caller.organization_id, asked, credentials, {**source_config, **environment})
        except AirbyteError as error:
            raise refusal(error) from None
    made.credentials = engine.keyring.seal(credentials, made.place)
    if asked.tokens is not None:
        made.tokens = sealed_tokens(engine.keyring, made.tokens_place, made.version, asked.tokens)
    try:
        async with engine.database.session() as session, session.begin():
            there = workspace
            if not isinstance(there, Workspace):
                there = await workspace_for(session, caller, there)
            made.workspace_id = there.id
            await connectors.lock_workspace(session, there)
            most = engine.configuration.connectors_per_workspace
            if await connectors.count(session, there) >= most:
                raise ProblemError(
                    429,
                    f"the workspace has {most} connectors, the maximum "
                    "(AIRBYTE_ENGINE_CONNECTORS_PER_WORKSPACE); delete some, or use another workspace",
                )
            if name == _shared_name(there.name):
                made.name = await connectors.free_name(session, there, name[:180])
            made.created_at = made.updated_at = now()
            session.add(made)
    except IntegrityError:
        await _refuse_taken(engine, caller, name, workspace)
        raise
    return made


async def complete(
    engine: Engine, caller: Caller, asked: Asked
) -> tuple[dict[str, Any], dict[str, Any], dict[str, Any]]:
    """Credentials by property name, including the OAuth app's, and both kinds of settings.

    Raises:
        ProblemError: A value is invalid or missing.
    """
    given = named(asked.kind, asked.credentials)
    async with engine.database.session() as session:
        provided = await _provided(session, engine, caller, asked.kind)
    credentials = _joined(asked.kind, given, provided)
    source_config, environment = asked.kind.requirements.checked(
        credentials, asked.source_config, asked.environment
    )
    return credentials, source_config, environment


def named(kind: ConnectorType, credentials: Mapping[str, Any]) -> dict[str, Any]:
    """``credentials`` by property name, with the spec's aliases resolved.

    Raises:
        ProblemError: A credential is specified by two names.
    """
    try:
        return by_property(kind.definition, credentials)
    except ConfigurationError as error:
        raise ProblemError.of([FieldError(message=error.message, field="credentials")]) from None


def _shared_name(workspace: str) -> str:
    """The name that older clients give every connector of a workspace. If taken, a number is appended."""
    return f"connector-{workspace}"


async def _place(engine: Engine, caller: Caller, workspace: Workspace | str | None) -> str:
    """The key under which usage of a workspace is counted: its id, or its name if it does not exist yet."""
    if not isinstance(workspace, Workspace):
        name = workspace
        async with engine.database.session() as session:
            workspace = await workspace_there(session, caller, name)
        if workspace is None:
            return f"{caller.organization_id}/{name}"
    return workspace.id


def refuse_large(engine: Engine, asked: Asked) -> None:
    """Reject credentials and settings that are too large; raises :class:`ProblemError`."""
    parts = (asked.credentials, asked.source_config, asked.environment, asked.replication_config)
    most = engine.configuration.configuration_bytes
    if sum(len(json.dumps(part)) for part in parts) > most:
        raise ProblemError(
            429,
            f"a connector's credentials and settings may have {most} bytes of JSON in total "
            "(AIRBYTE_ENGINE_CONFIGURATION_BYTES)",
        )


async def refuse_taken(session: AsyncSession, workspace: Workspace, name: str) -> None:
    """Reject a name that a connector of the workspace has, unless a number can be appended.

    Raises:
        ProblemError: The name is already used; the message contains the connector's id.
    """
    if name == _shared_name(workspace.name):
        return
    taken = await connectors.id_of(session, workspace, name)
    if taken is not None:
        raise ProblemError(
            409,
            f'the workspace already has a connector "{name}", with id {taken}; use or delete that connector, '
            "or choose another name",
            errors=[FieldError(message=f"name: already used by connector {taken}", field="name")],
        )


async def _refuse_taken(engine: Engine, caller: Caller, name: str, workspace: Workspace | str | None) -> None:
    async with engine.database.session() as session:
        if not isinstance(workspace, Workspace):
            workspace = await workspace_there(session, caller, workspace)
        if workspace is not None:
            await refuse_taken(session, workspace, name)


async def app_credentials(
    session: AsyncSession, engine: Engine, caller: Caller, kind: ConnectorType
) -> dict[str, str]:
    """The credentials of a type that the organization's OAuth app provides, by name.

    A scoped token gets none if it could choose the server that they are sent to.
    """
    found = await _provided(session, engine, caller, kind)
    return {name: value for given in found.values() for name, value in given.items()}


async def _provided(
    session: AsyncSession, engine: Engine, caller: Caller, kind: ConnectorType
) -> dict[str, dict[str, str]]:
    """The result of :func:`app_credentials`, by scheme."""
    definition, scoped = kind.definition, caller.workspace_id is not None
    schemes = [scheme for scheme in definition.schemes if scheme.kind == "oauth2"]
    app = await oauth.app(session, caller.organization_id, definition.slug) if schemes else None
    if app is None:
        return {}
    kept = engine.keyring.open(app.credentials, app.place)
    found: dict[str, dict[str, str]] = {}
    for scheme in schemes:
        if scoped and not has_own_server(definition, scheme, kept):
            continue
        given = {name: value for name, value in kept["credentials"].items() if name in scheme.properties}
        for parameter in ("client_id", "client_secret"):
            name = place_of(scheme, parameter)
            if name is not None and kept.get(parameter):
                given[name] = kept[parameter]
        found[scheme.name] = given
    return found


def _joined(
    kind: ConnectorType, given: Mapping[str, Any], provided: Mapping[str, Mapping[str, str]]
) -> dict[str, Any]:
    """The provided credentials, with the OAuth app's added to provided tokens."""
    for scheme in kind.definition.schemes:
        tokens = [place_of(scheme, name) for name in ("access_token", "refresh_token")]
        if scheme.name not in provided or not any(name in given for name in tokens if name):
            continue
        joined = {**provided[scheme.name], **given}
        try:
            chosen = choose(kind.definition, joined).scheme
        except ConfigurationError:  # something is missing or unknown, which is reported later
            chosen = scheme
        if chosen.name == scheme.name:  # not another one, whose server the caller chose
            return joined
    return dict(given)


async def tried(
    engine: Engine,
    organization_id: str,
    asked: Asked,
    credentials: dict[str, Any],
    settings: dict[str, Any],
) -> None:
    """Make the type's check call. Renewed tokens replace those in ``credentials``.

    Raises:
        AirbyteError: The service rejected them, or the check failed.
    """
    definition = asked.kind.definition

    def renewed(tokens: TokenSet) -> None:
        scheme = choose(definition, credentials).scheme
        for parameter in ("access_token", "refresh_token"):
            name, value = place_of(scheme, parameter), getattr(tokens, parameter)
            if name is not None and value is not None:
                credentials[name] = value

    await engine.calls.check(organization_id, asked.kind, dict(credentials), settings, renewed)


def refusal(error: AirbyteError) -> ProblemError:
    """The error for a failed test of credentials: 422 if the service rejected them."""
    problem = failed(error)
    if problem.status not in _REFUSALS:
        return problem
    field_error = FieldError(message=error.message, field="credentials")
    return ProblemError(422, f"the service rejected the credentials: {error}", errors=[field_error])
