"""Connectors from their names, and credentials from the environment or a file."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from functools import cache
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import Any, Final

from airbyte_agent_sdk import Connector, connect
from airbyte_agent_sdk.auth import AuthConfig, environment
from airbyte_agent_sdk.auth.profiles import Profiles
from airbyte_agent_sdk.errors import ConfigurationError, suggest

from .secrets import secret

__all__ = [
    "Account",
    "Hosted",
    "connected",
    "from_environment",
    "required_variables",
    "stored",
    "variables",
    "with_credentials",
]

#: What a table of a configuration file may have besides credentials and settings.
_OWN: Final = ("connector", "base_url", "connector_id")


@dataclass(frozen=True)
class Account:
    """A connector to serve.

    Attributes:
        name: What it is called among several.
        slug: Which connector it is.
        values: Credentials, settings and ``base_url``, by Python's names.
        profile: The stored profile that they are of.
    """

    name: str
    slug: str
    values: Mapping[str, str] = field(repr=False)
    profile: str | None = None

    @classmethod
    def of(cls, name: str, table: Mapping[str, Any], folder: Path) -> Account:
        """The one of a table in a configuration file.

        Raises:
            ConfigurationError: There is no such connector, or a value refers to nothing.
        """
        slug = table.get("connector", name)
        if not isinstance(slug, str):
            raise ConfigurationError(f"connectors.{name}.connector: must be the name of a connector")
        given = {key: value for key, value in table.items() if key != "connector"}
        _refuse_unknown(name, slug, given)
        return cls(
            name,
            slug,
            {key: secret(f"connectors.{name}.{key}", value, folder) for key, value in given.items()},
        )


@dataclass(frozen=True)
class Hosted:
    """The hosted API in the place of the services' own credentials.

    Attributes:
        workspace: Where connectors are looked up; ``None`` is the workspace ``default``.
    """

    workspace: str | None = None


def from_environment(slug: str) -> Account:
    """A connector with what the environment has for it, such as ``STRIPE_API_KEY``.

    Without credentials there, those that ``airbyte-agent login`` stored are used.

    Raises:
        ConfigurationError: No such connector is installed.
    """
    definition = _definition(slug)
    values = environment.from_environment(definition)
    if not any(name in values for name in _credentials(slug)):
        profile = Profiles().load(slug)
        if profile is not None:
            return Account(slug, slug, {**values, **profile.values}, profile.name)
    return Account(slug, slug, values)


def variables(slug: str) -> dict[str, str]:
    """The environment variables of a connector: of each credential, of each setting and of ``base_url``.

    Raises:
        ConfigurationError: No such connector is installed.
    """
    return environment.variables(_definition(slug))


def required_variables(slug: str) -> list[str]:
    """The environment variables of the easiest way to authenticate, and of the settings.

    Raises:
        ConfigurationError: No such connector is installed.
    """
    names = variables(slug)
    ways = _ways(slug)
    return [names[name] for name in [*(_required(slug, ways[0]) if ways else ()), *_required_settings(slug)]]


def connected(account: Account, hosted: Hosted | None) -> Connector:
    """The connector of an account. Nothing is sent.

    Raises:
        ConfigurationError: Credentials are missing, or do not go together; the message names what is needed.
        AirbyteError: As :func:`airbyte_agent_sdk.connect`.
    """
    slug, values = account.slug, account.values
    credentials = {name: values[name] for name in _credentials(slug) if name in values}
    settings = {name: values[name] for name in _settings(slug) if name in values}
    base_url = values.get("base_url")
    if hosted is not None:
        if credentials:
            raise ConfigurationError(
                f"{account.name}: --hosted uses the credentials that the hosted API keeps; "
                f"leave out {', '.join(credentials)}"
            )
        made = connect(
            slug, workspace_name=hosted.workspace, connector_id=values.get("connector_id"), base_url=base_url
        )
    else:
        config = _auth_config(account, credentials)
        if account.profile is not None and config is not None:
            config = Profiles().renewing(config, slug, account.profile, blocking=False)
        made = connect(slug, auth_config=config, settings=settings, base_url=base_url)
    if not isinstance(made, Connector):
        raise _not_installed(slug)
    return made


def stored() -> set[str]:
    """The connectors whose credentials a login stored."""
    return {profile.slug for profile in Profiles().listed() if profile.name == "default"}


def with_credentials() -> list[str]:
    """The installed connectors of which the environment has a credential, or a login stored one, sorted."""
    kept = stored()
    return [
        slug
        for slug in sorted(_installed())
        if slug in kept or any(os.environ.get(variables(slug)[name]) for name in _credentials(slug))
    ]


def _auth_config(account: Account, credentials: Mapping[str, str]) -> AuthConfig | None:
    names = variables(account.slug)
    if not credentials and not _ways(account.slug):
        return None
    if not credentials:
        ways = " or ".join(
            " and ".join(names[name] for name in _required(account.slug, kind))
            for kind in _ways(account.slug)
        )
        raise ConfigurationError(
            f"{account.name} has no credentials: set {ways}, or name a file with --config; or use --hosted"
        )
    try:
        config: AuthConfig = _choice(account.slug)(**credentials)
    except TypeError as error:
        raise ConfigurationError(f"{account.name}: {error}") from error
    return config


def _refuse_unknown(name: str, slug: str, given: Mapping[str, Any]) -> None:
    known = [*_credentials(slug), *_settings(slug), *_OWN]
    for key in given:
        if key not in known:
            hint = suggest(key, known) or f"; there are {', '.join(known)}"
            raise ConfigurationError(f"connectors.{name}.{key}: unknown{hint}")


@cache
def _installed() -> Mapping[str, EntryPoint]:
    return {point.name: point for point in entry_points(group="airbyte_agent.connectors")}


def _point(slug: str) -> EntryPoint:
    point = _installed().get(slug)
    if point is None:
        raise _not_installed(slug)
    return point


def _definition(slug: str) -> Any:
    return _point(slug).load().definition


def _not_installed(slug: str) -> ConfigurationError:
    installed = sorted(_installed())
    hint = suggest(slug, installed) or f"; installed: {', '.join(installed) or 'none'}"
    return ConfigurationError(f"no connector {slug!r} is installed{hint}")


def _choice(slug: str) -> Any:
    """What makes a connector's auth configuration of the credentials given: ``StripeAuthConfig``."""
    point = _point(slug)
    return getattr(import_module(point.module), f"{point.attr.removesuffix('Connector')}AuthConfig")


@cache
def _ways(slug: str) -> Sequence[type[AuthConfig]]:
    """The auth configurations of a connector, the one with the fewest credentials first."""
    module = import_module(_point(slug).module)
    exported = {getattr(module, name) for name in module.__all__ if name.endswith("AuthConfig")}
    kinds = [kind for kind in exported if issubclass(kind, AuthConfig) and kind.scheme]
    return sorted(kinds, key=lambda kind: (len(_named(kind)), kind.__name__))


@cache
def _credentials(slug: str) -> Sequence[str]:
    return environment.credential_names(_definition(slug))


def _named(kind: type[AuthConfig]) -> list[str]:
    return [item.name for item in fields(kind) if item.compare]


def _required(slug: str, kind: type[AuthConfig]) -> list[str]:
    schemes = {scheme.name: scheme for scheme in _point(slug).load().definition.schemes}
    needed = schemes[kind.scheme].required or schemes[kind.scheme].properties
    return [
        item.name for item in fields(kind) if item.compare and item.metadata.get("name", item.name) in needed
    ]


@cache
def _settings(slug: str) -> Sequence[str]:
    """What a connector's constructor takes that not all do, such as ``subdomain``."""
    return environment.setting_names(_definition(slug))


def _required_settings(slug: str) -> list[str]:
    """Settings of the server's address that have no default."""
    variables = _point(slug).load().definition.server.variables
    return [item.name for item in variables if item.default is None and item.name in _settings(slug)]
