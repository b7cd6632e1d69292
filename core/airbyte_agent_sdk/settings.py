"""A connector's settings: what fills its server's URL and the parameters that callers need not give."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .definition import Definition, Operation, Server
from .errors import ConfigurationError

__all__ = ["Settings", "server_url"]

_VARIABLE = re.compile(r"\{([^}]+)\}")
#: What would end a host name, or the place of a variable in a path.
_UNSAFE = re.compile(r"[\s/\\@?#:%\x00-\x20\x7f]|\.\.")
_ORIGIN = re.compile(r"https?://[A-Za-z0-9.-]+(:\d{1,5})?(/[A-Za-z0-9._~/-]*)?\Z")


class Settings:
    """The values a connector was constructed with, and what follows from them.

    Args:
        definition: The connector.
        given: Settings by name, from its constructor; ``None`` is not given.
        credentials: Properties of its auth configuration, from which a spec may take settings too.
        base_url: Another server than the spec's.
    """

    def __init__(
        self,
        definition: Definition,
        given: Mapping[str, str | None],
        credentials: Mapping[str, str],
        base_url: str | None = None,
    ) -> None:
        self._definition = definition
        self._values: dict[str, str | None] = {**credentials, **given}
        self._given_url = base_url.rstrip("/") if base_url else None
        self._url: str | None = None

    def base_url(self, extracted: Mapping[str, str]) -> str:
        """The server's URL, without a trailing slash.

        Args:
            extracted: Server variables that the token's answer gave; they stand over the settings.

        Raises:
            ConfigurationError: As :func:`server_url`.
        """
        if self._given_url is not None:
            return self._given_url
        if extracted:
            return server_url(self._definition.server, {**self._values, **extracted}, self._definition.slug)
        if self._url is None:
            self._url = server_url(self._definition.server, self._values, self._definition.slug)
        return self._url

    def filled(self, operation: Operation, params: Mapping[str, Any]) -> Mapping[str, Any]:
        """``params`` with those of ``operation`` that the settings give."""
        del operation
        return params


def server_url(server: Server, settings: Mapping[str, str | None], slug: str) -> str:
    """The server's URL with its variables filled, without a trailing slash.

    Raises:
        ConfigurationError: A variable has no value, one that is not allowed, or one that would change the
            host beyond its place.
    """
    allowed = {variable.name: variable for variable in server.variables}

    def fill(match: re.Match[str]) -> str:
        name = match[1]
        variable = allowed.get(name)
        value = settings.get(name) or (variable.default if variable else None)
        if not value:
            raise ConfigurationError(f"{slug}: {name} is not set; pass {name}=... to the connector")
        if variable and variable.enum and value not in variable.enum:
            raise ConfigurationError(
                f"{slug}: {name} must be one of {', '.join(variable.enum)}, not {value!r}"
            )
        whole = match.start() == 0  # the variable is the origin itself
        if whole and not _ORIGIN.match(value):
            raise ConfigurationError(
                f"{slug}: {name} must be an http(s) origin such as https://example.com, not {value!r}"
            )
        if not whole and _UNSAFE.search(value):
            raise ConfigurationError(f"{slug}: {name} may hold no / @ : ? # % or spaces, got {value!r}")
        return value.rstrip("/")

    return _VARIABLE.sub(fill, server.url).rstrip("/")
