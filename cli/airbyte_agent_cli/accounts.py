"""Connectors with the credentials of the environment, of a stored profile, or of the hosted API."""

from __future__ import annotations

import os
from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from airbyte_agent_sdk.auth.environment import (
    credential_names,
    from_environment,
    properties,
    required,
    setting_names,
    variables,
)
from airbyte_agent_sdk.auth.profiles import Profiles
from airbyte_agent_sdk.definition import Definition, Scheme
from airbyte_agent_sdk.definition.access import easiest
from airbyte_agent_sdk.errors import ConfigurationError, MissingCredentialsError
from airbyte_agent_sdk.names import identifier

from .options import Connection
from .tables import connector_class, definition_of, installed

if TYPE_CHECKING:
    from airbyte_agent_sdk import SyncConnector
    from airbyte_agent_sdk.auth import AuthConfig

__all__ = ["auth_config", "connected", "credentials_of", "placeholders"]


def connected(slug: str, connection: Connection) -> SyncConnector:
    """The connector of an account. Nothing is sent.

    Credentials come from ``--profile``, else from the environment, else from the profile ``default``, else
    from the hosted API where its credentials are in the environment.

    Raises:
        MissingCredentialsError: There are none; the message says where they may come from.
        ConfigurationError: They do not go together.
    """
    definition = definition_of(slug)
    if connection.hosted:
        return _hosted(slug, connection, connection.base_url)
    values, profile = _values(definition, connection)
    base_url = connection.base_url or values.get("base_url")
    credentials = {name: values[name] for name in credential_names(definition) if name in values}
    if not credentials and os.environ.get("AIRBYTE_CLIENT_ID"):
        return _hosted(slug, connection, connection.base_url)
    if not credentials and definition.schemes:
        raise MissingCredentialsError(_missing(definition))
    config = auth_config(slug, credentials) if credentials else None
    if profile is not None and config is not None:
        config = Profiles().renewing(config, slug, profile, blocking=True)
    return _local(slug, config, values, base_url, connection.timeout)


def credentials_of(definition: Definition, profile: str | None) -> tuple[dict[str, str], dict[str, str]]:
    """Credentials and settings, by the spec's names.

    Raises:
        MissingCredentialsError: There are none.
    """
    values, _ = _values(definition, Connection(profile=profile))
    names = {python: name for scheme in definition.schemes for python, name in properties(scheme).items()}
    credentials = {name: values[python] for python, name in names.items() if python in values}
    if not credentials:
        raise MissingCredentialsError(_missing(definition))
    named = {identifier(name): name for name in definition.settings}
    taken = {name: values[python] for python, name in named.items() if python in values}
    return credentials, {name: value for name, value in taken.items() if name not in credentials}


def placeholders(slug: str, connection: Connection) -> SyncConnector:
    """The connector with the names of environment variables in the place of credentials.

    Settings are real where they are known. No credentials are needed.

    Raises:
        ConfigurationError: No scheme of the connector can be shown so.
    """
    definition = definition_of(slug)
    known, _ = _values(definition, connection)
    names = variables(definition)
    failure: ConfigurationError | None = None
    for scheme in sorted(easiest(definition.schemes), key=lambda item: not _fits(item, known)):
        needed = ["access_token"] if "access_token" in properties(scheme) else required(scheme)
        credentials = {name: f"${names[name]}" for name in needed}
        try:
            config = auth_config(slug, credentials)
            return _local(slug, config, known, connection.base_url or known.get("base_url"), 60.0)
        except ConfigurationError as error:
            failure = error
    if failure is not None:
        raise failure
    return _local(slug, None, known, connection.base_url or known.get("base_url"), 60.0)


def auth_config(slug: str, credentials: Mapping[str, Any]) -> AuthConfig:
    """The auth configuration that takes some credentials.

    Raises:
        ConfigurationError: They do not go together; the message names what does.
    """
    point = installed()[slug]
    choice: Any = getattr(import_module(point.module), f"{point.attr.removesuffix('Connector')}AuthConfig")
    try:
        made: AuthConfig = choice(**credentials)
    except TypeError as error:
        raise ConfigurationError(f"{slug}: {error}") from None
    return made


def _values(definition: Definition, connection: Connection) -> tuple[Mapping[str, str], str | None]:
    """Credentials and settings, and the profile that they are of."""
    environment = from_environment(definition)
    if connection.profile is None and any(name in environment for name in credential_names(definition)):
        return environment, None
    name = connection.profile or "default"
    profile = Profiles().load(definition.slug, name)
    if profile is None:
        if connection.profile is not None:
            raise MissingCredentialsError(
                f"{definition.slug} has no profile {name!r}: "
                f"airbyte-agent login {definition.slug} --profile {name}"
            )
        return environment, None
    settings = {key: value for key, value in environment.items() if key not in credential_names(definition)}
    return {**settings, **profile.values}, name


def _local(
    slug: str, config: AuthConfig | None, values: Mapping[str, str], base_url: str | None, timeout: float
) -> SyncConnector:
    kind: Any = connector_class(slug)
    settings = {name: values[name] for name in setting_names(definition_of(slug)) if name in values}
    made: SyncConnector = kind(config, **settings, base_url=base_url, timeout=timeout)
    return made


def _hosted(slug: str, connection: Connection, base_url: str | None) -> SyncConnector:
    kind: Any = connector_class(slug)
    made: SyncConnector = kind(
        workspace_name=connection.workspace or "default", base_url=base_url, timeout=connection.timeout
    )
    return made


def _fits(scheme: Scheme, values: Mapping[str, str]) -> bool:
    return any(name in values for name in properties(scheme))


def _missing(definition: Definition) -> str:
    names = variables(definition)
    ways = " or ".join(
        " and ".join(names[name] for name in required(scheme)) for scheme in easiest(definition.schemes)
    )
    return f"{definition.slug} has no credentials: set {ways}, or run: airbyte-agent login {definition.slug}"
