"""What the command is told: by its arguments, a file and the environment."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, cast

from airbyte_agent_sdk.errors import ConfigurationError, suggest

from .accounts import Account, Hosted, from_environment, with_credentials
from .options import Options, are_texts
from .secrets import private_text, secret

__all__ = ["Configuration", "configured"]

_TABLES: Final = ("connectors", "options", "http", "hosted")
_TOKEN: Final = "AIRBYTE_MCP_TOKEN"  # noqa: S105  a variable's name
#: Characters of a token, at least.
_SHORTEST: Final = 16


@dataclass(frozen=True)
class Configuration:
    """What to serve, and how.

    Attributes:
        accounts: The connectors.
        options: What the server offers.
        hosted: Where connectors are hosted; ``None`` where they have credentials of their own.
        token: What clients authenticate with over HTTP; ``None`` without HTTP.
        origins: Web pages that may call over HTTP, such as ``http://localhost:6274``.
    """

    accounts: Sequence[Account]
    options: Options
    hosted: Hosted | None = None
    token: str | None = field(default=None, repr=False)
    origins: Sequence[str] = ()


def configured(
    slugs: Sequence[str],
    file: Path | None,
    *,
    given: Mapping[str, Any],
    hosted: Hosted | None,
    over_http: bool,
) -> Configuration:
    """The configuration of a server.

    Args:
        slugs: The connectors to serve; by default those of the file, else those of which the environment has
            credentials.
        file: A configuration file, which only its owner can read.
        given: Options from the command line, which go before those of the file.
        hosted: Where the connectors are hosted.
        over_http: Whether a token is needed.

    Raises:
        ConfigurationError: Something is missing, unknown or of another type; the message names it.
    """
    read: Mapping[str, Any] = _read(file) if file else {}
    folder = file.parent if file else Path()
    tables: Mapping[str, Any] = _table(read, "connectors")
    hosted = hosted or _hosted(read)
    names = list(dict.fromkeys(slugs)) or list(tables) or ([] if hosted else with_credentials())
    if not names:
        needed = "and their credentials; see docs/mcp.md" if hosted is None else "which to look up"
        raise ConfigurationError(f"no connectors to serve: name some, such as stripe, {needed}")
    http: Mapping[str, Any] = _table(read, "http")
    _refuse_others(http, ("token", "origins"), "http")
    return Configuration(
        [_account(name, tables, folder, hosted) for name in names],
        Options.of({**_table(read, "options"), **given}),
        hosted,
        _token(http, folder) if over_http else None,
        _origins(http),
    )


def _read(file: Path) -> Mapping[str, Any]:
    try:
        read = tomllib.loads(private_text(file))
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(f"{file}: not TOML: {error}") from error
    _refuse_others(read, _TABLES, str(file))
    return read


def _account(name: str, tables: Mapping[str, Any], folder: Path, hosted: Hosted | None) -> Account:
    if name in tables:
        return Account.of(name, _table(tables, name), folder)
    return Account(name, name, {}) if hosted is not None else from_environment(name)


def _table(read: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    table = read.get(name, {})
    if not isinstance(table, dict):
        raise ConfigurationError(f"{name}: must be a table, [{name}]")
    return cast("Mapping[str, Any]", table)


def _hosted(read: Mapping[str, Any]) -> Hosted | None:
    if "hosted" not in read:
        return None
    table = _table(read, "hosted")
    _refuse_others(table, ("workspace",), "hosted")
    return Hosted(table.get("workspace"))


def _refuse_others(table: Mapping[str, Any], names: Sequence[str], where: str) -> None:
    for name in table:
        if name not in names:
            hint = suggest(name, names) or f"; there are {', '.join(names)}"
            raise ConfigurationError(f"{where}: unknown {name!r}{hint}")


def _token(http: Mapping[str, Any], folder: Path) -> str:
    token = secret("http.token", http["token"], folder) if "token" in http else os.environ.get(_TOKEN, "")
    if len(token) < _SHORTEST:
        problem = f"is shorter than {_SHORTEST} characters" if token else "is missing"
        raise ConfigurationError(
            f"the token that clients authenticate with {problem}: set {_TOKEN}, or token in [http] of the "
            'file. python -c "import secrets; print(secrets.token_urlsafe(32))" makes one'
        )
    return token


def _origins(http: Mapping[str, Any]) -> Sequence[str]:
    origins = http.get("origins", [])
    if not are_texts(origins):
        raise ConfigurationError('http.origins must be a list, such as ["http://localhost:6274"]')
    return origins
