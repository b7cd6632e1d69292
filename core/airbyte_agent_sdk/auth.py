"""Credentials: what a user gives, and what a request carries.

Every value of an auth configuration is a secret: it appears in no repr, log or message.
"""

from __future__ import annotations

import base64
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import ClassVar
from urllib.parse import quote

from .definition import Definition, Scheme
from .errors import ConfigurationError, MissingCredentialsError, UnsupportedFeatureError
from .names import identifier
from .options import Options
from .settings import Settings
from .transport import Flow

__all__ = [
    "AirbyteAuthConfig",
    "AuthConfig",
    "Authenticator",
    "Credentials",
    "authenticator",
    "credentials_for",
    "redact",
]

_PROPERTY = re.compile(r"\$\{\s*([^}\s]+)\s*\}")
_JINJA = re.compile(r"\{\{\s*(\w+)\s*\}\}")


@dataclass(frozen=True, kw_only=True, repr=False)
class AuthConfig:
    """Base of the generated auth configurations: one field a property, none of them ever shown."""

    #: Name of the security scheme this configuration is for.
    scheme: ClassVar[str] = ""

    def values(self) -> dict[str, str]:
        """The given properties by the spec's names."""
        given = {item.metadata.get("name", item.name): getattr(self, item.name) for item in fields(self)}
        return {name: value for name, value in given.items() if value is not None}

    def __repr__(self) -> str:
        shown = ", ".join(f"{item.name}=***" for item in fields(self) if getattr(self, item.name) is not None)
        return f"{type(self).__name__}({shown})"


@dataclass(frozen=True, kw_only=True, repr=False)
class AirbyteAuthConfig:
    """Credentials of the hosted API, which keeps the vendor's.

    Attributes:
        workspace_name: Workspace to look the connector up in; ``default`` where nothing else is said.
        organization_id: Organization the calls are for, where the credentials have several.
        airbyte_client_id: Client id; else from ``AIRBYTE_CLIENT_ID``.
        airbyte_client_secret: Client secret; else from ``AIRBYTE_CLIENT_SECRET``.
        connector_id: The connector itself, which spares the lookup.
    """

    workspace_name: str | None = None
    organization_id: str | None = None
    airbyte_client_id: str | None = None
    airbyte_client_secret: str | None = None
    connector_id: str | None = None

    def __repr__(self) -> str:
        public = ("workspace_name", "organization_id", "connector_id")
        shown = [f"{name}={getattr(self, name)!r}" for name in public if getattr(self, name) is not None]
        hidden = ("airbyte_client_id", "airbyte_client_secret")
        shown += [f"{name}=***" for name in hidden if getattr(self, name) is not None]
        return f"{type(self).__name__}({', '.join(shown)})"

    def resolved(self) -> AirbyteAuthConfig:
        """The same with what is missing taken from the environment.

        Raises:
            MissingCredentialsError: No client id or secret anywhere.
        """
        client_id = self.airbyte_client_id or os.environ.get("AIRBYTE_CLIENT_ID")
        secret = self.airbyte_client_secret or os.environ.get("AIRBYTE_CLIENT_SECRET")
        if not client_id or not secret:
            raise MissingCredentialsError(
                "no Airbyte credentials: pass airbyte_client_id= and airbyte_client_secret=, pass "
                "auth_config=AirbyteAuthConfig(...), or set AIRBYTE_CLIENT_ID and AIRBYTE_CLIENT_SECRET"
            )
        return AirbyteAuthConfig(
            workspace_name=self.workspace_name,
            organization_id=self.organization_id or os.environ.get("AIRBYTE_ORGANIZATION_ID"),
            airbyte_client_id=client_id,
            airbyte_client_secret=secret,
            connector_id=self.connector_id,
        )


@dataclass(frozen=True, slots=True, repr=False)
class Credentials:
    """What one scheme puts on each request, and the texts that may appear nowhere else."""

    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    query: str = ""
    secrets: tuple[str, ...] = ()
    settings: Mapping[str, str] = field(default_factory=dict[str, str])  # what the token's answer gave


class Authenticator:
    """Gives each call its credentials. This one's never change."""

    def __init__(self, credentials: Credentials) -> None:
        self._credentials = credentials

    @property
    def secrets(self) -> tuple[str, ...]:
        """Every text that no message may repeat."""
        return self._credentials.secrets

    def credentials(self, options: Options) -> Flow[Credentials]:
        """The flow that gives the credentials for one call."""
        del options
        return self._credentials
        yield  # a flow that asks for nothing

    def renewed(self, refused: Credentials, options: Options) -> Flow[Credentials | None]:
        """The flow that replaces credentials a server refused; ``None`` where that cannot be done."""
        del refused, options
        return None
        yield


def authenticator(
    definition: Definition, config: AuthConfig | Mapping[str, str], settings: Settings
) -> Authenticator:
    """What authenticates the calls of a connector; raises as :func:`credentials_for`."""
    del settings
    return Authenticator(credentials_for(definition, config))


def redact(text: str, secrets: tuple[str, ...]) -> str:
    """``text`` with each secret replaced, since vendors like to repeat a key they refuse."""
    for secret in secrets:
        if secret in text:
            text = text.replace(secret, "***")
    return text


def credentials_for(definition: Definition, config: AuthConfig | Mapping[str, str]) -> Credentials:
    """The credentials that ``config`` gives for the scheme it fits.

    Args:
        definition: The connector.
        config: Its typed configuration, or property values by the spec's names.

    Raises:
        ConfigurationError: No scheme, or more than one, has all its required properties in ``config``.
    """
    values = config.values() if isinstance(config, AuthConfig) else dict(config)
    scheme = _scheme(definition, config, values)
    for name, value in values.items():
        if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # hints do not hold at run time
            raise ConfigurationError(f"{definition.slug}: {name} must be a string")
    known = {name: text for name, text in scheme.properties.items() if text is not None} | values
    for name in scheme.required:
        if not known.get(name):
            raise MissingCredentialsError(f"{definition.slug}: {name} is empty")
    filled = {target: _fill(template, known) for target, template in scheme.mapping.items()}
    mapped = {target: text for target, text in filled.items() if text is not None}
    secrets = sorted({*values.values(), *mapped.values()}, key=len, reverse=True)
    return _apply(definition, scheme, mapped, tuple(secrets))


def _scheme(
    definition: Definition, config: AuthConfig | Mapping[str, str], values: Mapping[str, str]
) -> Scheme:
    if isinstance(config, AuthConfig):
        for scheme in definition.schemes:
            if scheme.name == config.scheme:
                return scheme
        raise ConfigurationError(f"{type(config).__name__} is not an auth configuration of {definition.slug}")
    unknown = [name for name in values if not any(name in scheme.properties for scheme in definition.schemes)]
    if unknown:
        raise ConfigurationError(
            f"{definition.slug}: unknown credential {unknown[0]!r}; {_options(definition)}"
        )
    fitting = [
        scheme
        for scheme in definition.schemes
        if all(name in values or scheme.properties.get(name) for name in scheme.required)
        and all(name in scheme.properties for name in values)
    ]
    if len(fitting) > 1:  # the one that uses more of what was given
        most = max(sum(name in scheme.required for name in values) for scheme in fitting)
        fitting = [scheme for scheme in fitting if sum(name in scheme.required for name in values) == most]
    if len(fitting) == 1:
        return fitting[0]
    if not fitting:
        raise MissingCredentialsError(
            f"{definition.slug}: no auth scheme fits the given credentials; {_options(definition)}"
        )
    raise ConfigurationError(
        f"{definition.slug}: the given credentials fit several schemes; {_options(definition)}"
    )


def _options(definition: Definition) -> str:
    return "give " + "; or ".join(
        f"{', '.join(scheme.required) or ', '.join(scheme.properties)} ({scheme.name})"
        for scheme in definition.schemes
    )


def _fill(template: str, values: Mapping[str, str]) -> str | None:
    """The template filled, or ``None`` where an optional property of it is not given."""
    names = _PROPERTY.findall(template)
    if any(name not in values for name in names):
        return None
    return _PROPERTY.sub(lambda match: values[match[1]], template)


def _apply(
    definition: Definition, scheme: Scheme, mapped: dict[str, str], secrets: tuple[str, ...]
) -> Credentials:
    headers: dict[str, str] = {}
    query = ""
    if scheme.kind == "bearer":
        headers["Authorization"] = f"Bearer {mapped.get('token', '')}"
    elif scheme.kind == "basic":
        pair = f"{mapped.get('username', '')}:{mapped.get('password', '')}"
        headers["Authorization"] = f"Basic {base64.b64encode(pair.encode()).decode()}"
    elif scheme.kind == "api_key":
        value = mapped.get("api_key", "")
        if scheme.location == "query":
            query = f"{quote(scheme.key, safe='')}={quote(value, safe='')}"
        elif scheme.location == "cookie":
            headers["Cookie"] = f"{scheme.key}={quote(value, safe='')}"
        else:
            headers[scheme.key] = value
    elif "access_token" in mapped:
        refresh = scheme.refresh
        prefix = refresh.prefix if refresh else "Bearer"
        headers[refresh.header if refresh else "Authorization"] = f"{prefix} {mapped['access_token']}".strip()
    else:
        raise UnsupportedFeatureError(
            f"{definition.slug}: scheme {scheme.name} needs an access_token; none can be fetched yet"
        )
    known = {identifier(name): value for name, value in mapped.items()} | mapped
    for name, template in scheme.headers.items():
        headers[name] = _JINJA.sub(lambda match: known.get(match[1], ""), template)
    if any(char in value for value in headers.values() for char in "\r\n\0"):
        raise ConfigurationError(
            f"{definition.slug}: a credential that is sent in a header holds a line break"
        )
    encoded = (value.rpartition(" ")[2] for value in headers.values())  # basic's pair in base64
    return Credentials(headers, query, tuple(secret for secret in (*secrets, *encoded) if len(secret) >= 4))
