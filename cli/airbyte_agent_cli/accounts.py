"""Connectors with the credentials of the environment, of a stored profile, or of the hosted API."""

from __future__ import annotations

import os
from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from airbyte_agent_sdk.auth.environment import (
    credential_names,
    from_environment,
    required,
    setting_names,
    variables,
)
from airbyte_agent_sdk.definition import Definition
from airbyte_agent_sdk.definition.access import easiest
from airbyte_agent_sdk.errors import ConfigurationError, MissingCredentialsError

from .options import Connection
from .tables import connector_class, definition_of, installed

if TYPE_CHECKING:
    from airbyte_agent_sdk import SyncConnector
    from airbyte_agent_sdk.auth import AuthConfig

__all__ = ["auth_config", "connected"]


def connected(slug: str, connection: Connection) -> SyncConnector:
    """The connector of an account. Nothing is sent.

    Raises:
        MissingCredentialsError: There are none; the message says where they may come from.
        ConfigurationError: They do not go together.
    """
    definition = definition_of(slug)
    values = from_environment(definition)
    kind: Any = connector_class(slug)
    base_url = connection.base_url or (None if connection.hosted else values.get("base_url"))
    credentials = {name: values[name] for name in credential_names(definition) if name in values}
    if connection.hosted or (not credentials and os.environ.get("AIRBYTE_CLIENT_ID")):
        hosted: SyncConnector = kind(
            workspace_name=connection.workspace or "default", base_url=base_url, timeout=connection.timeout
        )
        return hosted
    settings = {name: values[name] for name in setting_names(definition) if name in values}
    if not credentials and definition.schemes:
        raise MissingCredentialsError(_missing(definition))
    config = auth_config(slug, credentials) if credentials else None
    local: SyncConnector = kind(config, **settings, base_url=base_url, timeout=connection.timeout)
    return local


def auth_config(slug: str, credentials: Mapping[str, Any]) -> AuthConfig:
    """The auth configuration that takes some credentials.

    Raises:
        ConfigurationError: They do not go together; the message names what does.
    """
    point = installed()[slug]
    connector_class(slug)  # executes the package
    choice: Any = getattr(import_module(point.module), f"{point.attr.removesuffix('Connector')}AuthConfig")
    try:
        made: AuthConfig = choice(**credentials)
    except TypeError as error:
        raise ConfigurationError(f"{slug}: {error}") from None
    return made


def _missing(definition: Definition) -> str:
    names = variables(definition)
    ways = " or ".join(
        " and ".join(names[name] for name in required(scheme)) for scheme in easiest(definition.schemes)
    )
    return f"{definition.slug} has no credentials: set {ways}, or run: airbyte-agent login {definition.slug}"
