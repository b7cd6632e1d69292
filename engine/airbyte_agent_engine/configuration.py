"""What an operator may set: an option of the command, else a variable ``AIRBYTE_ENGINE_...``."""

from __future__ import annotations

from ipaddress import IPv4Network, IPv6Network
from pathlib import Path
from typing import TypeAlias

from platformdirs import user_data_path
from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

__all__ = ["Configuration", "Network"]

Network: TypeAlias = IPv4Network | IPv6Network


def _home() -> Path:
    return user_data_path("airbyte-agent-engine")


class Configuration(BaseSettings):
    """The settings of one engine; every worker of it has the same.

    Attributes:
        home: Folder for the SQLite file and the key file, where these are not set.
        database: SQLAlchemy URL; ``sqlite+aiosqlite:///...`` or ``postgresql+asyncpg://...``.
        key: Encryption keys, each 32 bytes in URL-safe base64, parted by commas: the first seals, all open.
        key_file: A file with the same, a key a line; made on the first start where nothing else is set.
        specs: Folders with ``connector.yaml`` files, beside the installed packages.
        upstreams: Other servers for connector types, by slug: for fakes and proxies.
        allow_networks: Private networks that calls may go to all the same, such as ``127.0.0.0/8``.
        public_url: Where clients reach this engine; in consent and webhook URLs.
        call_seconds: Seconds that one call may take in all, its retries included.
        response_bytes: Bytes of a vendor's answer that is no download, at most.
        concurrency: Calls of one connector at a time, in each worker.
        calls_per_second: Requests of one connector a second, in each worker; ``None`` is no limit.
        token_requests: Token requests a minute, by client id and by address.
        token_seconds: Seconds that an access token lasts.
        model_url: An OpenAI-compatible API that answers questions, such as ``http://127.0.0.1:11434/v1``.
        model: Name of its model.
        model_key: Its API key.
        question_steps: Calls that answering one question may take.
        question_seconds: Seconds that answering one question may take.
    """

    model_config = SettingsConfigDict(env_prefix="AIRBYTE_ENGINE_", frozen=True, extra="forbid")

    home: Path = Field(default_factory=_home)
    database: SecretStr | None = None
    key: SecretStr | None = None
    key_file: Path | None = None
    specs: tuple[Path, ...] = ()
    upstreams: dict[str, str] = Field(default_factory=dict)
    allow_networks: tuple[Network, ...] = ()
    public_url: str | None = None
    call_seconds: float = Field(default=120.0, gt=0)
    response_bytes: int = Field(default=32 * 1024 * 1024, gt=0)
    concurrency: int = Field(default=20, gt=0)
    calls_per_second: float | None = Field(default=None, gt=0)
    token_requests: int = Field(default=60, gt=0)
    token_seconds: int = Field(default=900, ge=60, le=3600)
    model_url: str | None = None
    model: str = "gpt-4o-mini"
    model_key: SecretStr | None = None
    question_steps: int = Field(default=8, gt=0)
    question_seconds: float = Field(default=60.0, gt=0)

    @field_validator("public_url", "model_url")
    @classmethod
    def _is_url(cls, value: str | None) -> str | None:
        if value is not None and not value.startswith(("http://", "https://")):
            raise ValueError("must be an http(s) URL")
        return value.rstrip("/") if value else None

    @property
    def database_url(self) -> str:
        """The SQLAlchemy URL; it may hold a password."""
        if self.database is not None:
            return self.database.get_secret_value()
        return f"sqlite+aiosqlite:///{self.home / 'engine.db'}"

    @property
    def embedded(self) -> bool:
        """Whether the database is the default file, which the engine makes and migrates by itself."""
        return self.database is None
