"""Settings for operators: command-line options, or else variables ``AIRBYTE_ENGINE_...``."""

from __future__ import annotations

import json
import os
import re
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Annotated, Any, TypeAlias

from airbyte_agent_sdk.errors import ConfigurationError, suggest
from pydantic import BeforeValidator, Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

__all__ = ["Configuration", "Network"]

Network: TypeAlias = IPv4Network | IPv6Network

_ORIGIN = re.compile(r"https?://[^/?#@\s]+")
#: Variables that only the command reads.
_SERVING = ("host", "port", "workers")


def _home() -> Path:
    from platformdirs import user_data_path

    return user_data_path("airbyte-agent-engine")


def _several(value: Any) -> Any:
    """A variable with several values: JSON, or comma-separated."""
    if not isinstance(value, str):
        return value
    return json.loads(value) if value.startswith("[") else _parts(value)


def _pairs(value: Any) -> Any:
    if not isinstance(value, str) or value.startswith("{"):
        return json.loads(value) if isinstance(value, str) else value
    pairs = [part.split("=", 1) for part in _parts(value)]
    if any(len(pair) < 2 for pair in pairs):
        raise ValueError("must be SLUG=URL")
    return {pair[0]: pair[1] for pair in pairs}


def _parts(value: str) -> list[str]:
    return [part.strip() for part in value.split(",") if part.strip()]


def _networks(value: Any) -> Any:
    return [ip_network(part, strict=False) for part in _several(value)]


class Configuration(BaseSettings):
    """The settings of an engine; all of its workers have the same.

    Attributes:
        home: Directory of the SQLite file and the key file, unless these are set.
        database: SQLAlchemy URL; ``sqlite+aiosqlite:///...`` or ``postgresql+asyncpg://...``.
        key: Encryption keys, each 32 bytes in URL-safe base64, comma-separated: the first encrypts.
        key_file: A file with the keys, one per line; created on the first start if neither is set.
        specs: Directories with ``connector.yaml`` files, in addition to the installed packages.
        upstreams: Server URLs that override those of connector types, by slug: for test servers and proxies.
        allow_networks: Private networks that calls may reach, such as ``127.0.0.0/8``.
        public_url: The engine's public URL, for consent and webhook URLs; required for OAuth consent.
        trusted_proxies: Networks of the reverse proxies whose ``X-Forwarded-For`` and ``-Proto`` are trusted.
        call_seconds: Maximum seconds for one call, including retries.
        response_bytes: Maximum bytes of a service's response, except downloads.
        concurrency: Maximum concurrent calls of one connector, per worker.
        workspace_concurrency: Maximum concurrent calls and creations in one workspace, per worker.
        calls_per_minute: Maximum calls and creations in one workspace per minute and worker; ``None``
            disables the limit.
        configuration_bytes: Maximum bytes of JSON of a connector's credentials and settings together.
        connectors_per_workspace: Maximum number of connectors in a workspace.
        calls_per_second: Maximum requests of one connector per second and worker; ``None`` disables the
            limit.
        token_requests: Maximum token requests with a wrong secret per minute, by client id and by IP address.
        token_seconds: Lifetime of an access token in seconds.
        model_url: The OpenAI-compatible API used to answer questions, such as ``http://127.0.0.1:11434/v1``.
        model: Name of its model.
        model_key: Its API key.
        question_steps: Maximum number of tool calls to answer one question.
        question_seconds: Maximum seconds to answer one question.
        mcp_writes: Whether MCP clients may write; by default, they can only read.
        cors_origins: Origins whose pages may call the API from a browser, or ``*`` for all; by default, none.
        stop_seconds: Seconds that running calls have to finish when the engine stops.
    """

    model_config = SettingsConfigDict(env_prefix="AIRBYTE_ENGINE_", frozen=True, extra="forbid")

    home: Path = Field(default_factory=_home)
    database: SecretStr | None = None
    key: SecretStr | None = None
    key_file: Path | None = None
    specs: Annotated[tuple[Path, ...], NoDecode, BeforeValidator(_several)] = ()
    upstreams: Annotated[dict[str, str], NoDecode, BeforeValidator(_pairs)] = Field(default_factory=dict)
    allow_networks: Annotated[tuple[Network, ...], NoDecode, BeforeValidator(_networks)] = ()
    public_url: str | None = None
    trusted_proxies: Annotated[tuple[Network, ...], NoDecode, BeforeValidator(_networks)] = ()
    call_seconds: float = Field(default=120.0, gt=0)
    response_bytes: int = Field(default=32 * 1024 * 1024, gt=0)
    concurrency: int = Field(default=20, gt=0)
    workspace_concurrency: int = Field(default=100, gt=0)
    calls_per_minute: int | None = Field(default=None, gt=0)
    configuration_bytes: int = Field(default=64 * 1024, gt=0)
    connectors_per_workspace: int = Field(default=20_000, gt=0)
    calls_per_second: float | None = Field(default=None, gt=0)
    token_requests: int = Field(default=60, gt=0)
    token_seconds: int = Field(default=900, ge=60, le=3600)
    model_url: str | None = None
    model: str = "gpt-4o-mini"
    model_key: SecretStr | None = None
    question_steps: int = Field(default=8, gt=0)
    question_seconds: float = Field(default=60.0, gt=0)
    mcp_writes: bool = False
    cors_origins: Annotated[tuple[str, ...], NoDecode, BeforeValidator(_several)] = ()
    stop_seconds: int = Field(default=30, gt=0)

    @classmethod
    def of_environment(cls) -> Configuration:
        """Settings from environment variables.

        Raises:
            ConfigurationError: A setting is invalid or unknown. The message does not repeat its value: it may
                be a secret.
        """
        prefix = str(cls.model_config.get("env_prefix", ""))
        known = [f"{prefix}{name}".upper() for name in (*cls.model_fields, *_SERVING)]
        for name in os.environ:
            if name.upper().startswith(prefix) and name.upper() not in known:
                raise ConfigurationError(f"{name} is not a setting{suggest(name, known)}")
        try:
            return cls()
        except ValidationError as error:
            wrong = [
                f"{prefix}{item['loc'][0]}".upper() + f": {item['msg']}"
                for item in error.errors(include_url=False, include_context=False, include_input=False)
            ]
            raise ConfigurationError("; ".join(wrong)) from None

    @field_validator("upstreams")
    @classmethod
    def _are_urls(cls, value: dict[str, str]) -> dict[str, str]:
        if not all(url.startswith(("http://", "https://")) for url in value.values()):
            raise ValueError("must be http(s) URLs")
        return value

    @field_validator("public_url", "model_url")
    @classmethod
    def _is_url(cls, value: str | None) -> str | None:
        if value is not None and not value.startswith(("http://", "https://")):
            raise ValueError("must be an http(s) URL")
        return value.rstrip("/") if value else None

    @field_validator("cors_origins")
    @classmethod
    def _are_origins(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if not all(origin == "*" or _ORIGIN.fullmatch(origin) for origin in value):
            raise ValueError("must be origins such as https://app.example.com, or *")
        return value

    @property
    def database_url(self) -> str:
        """The SQLAlchemy URL; it may hold a password."""
        if self.database is not None:
            return self.database.get_secret_value()
        return f"sqlite+aiosqlite:///{self.home / 'engine.db'}"

    @property
    def embedded(self) -> bool:
        """Whether the database is the default file, which the engine creates and migrates automatically."""
        return self.database is None
