"""Where secrets are: in the environment, in a file that only its owner reads, or in the system's keyring."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, cast

from airbyte_agent_sdk.errors import ConfigurationError

__all__ = ["private_text", "secret"]

_WAYS: Final = '"...", { env = "NAME" }, { file = "PATH" } or { keyring = "SERVICE/USER" }'


def private_text(path: Path) -> str:
    """The text of a file that nobody but its owner can read.

    Raises:
        ConfigurationError: It cannot be read, or others can read it, too.
    """
    try:
        with path.open(encoding="utf-8") as file:
            mode = stat.S_IMODE(os.fstat(file.fileno()).st_mode)
            if os.name == "posix" and mode & 0o077:
                raise ConfigurationError(
                    f"{path}: others may read it (mode {mode:04o}), and it is for secrets: chmod 600 {path}"
                )
            return file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{path}: cannot be read: {error}") from error


def secret(name: str, value: Any, folder: Path) -> str:
    """A value of a configuration file: itself, or what it refers to.

    Args:
        name: Where it stands, for messages.
        value: A text, or an object with ``env``, ``file`` or ``keyring``.
        folder: What a relative path of a file begins at.

    Raises:
        ConfigurationError: It refers to nothing.
    """
    if isinstance(value, str):
        return value
    if not isinstance(value, Mapping) or len(cast("Mapping[str, Any]", value)) != 1:
        raise ConfigurationError(f"{name}: must be {_WAYS}")
    ((way, where),) = cast("Mapping[str, Any]", value).items()
    if not isinstance(where, str) or not where:
        raise ConfigurationError(f"{name}: must be {_WAYS}")
    match way:
        case "env":
            if not (found := os.environ.get(where)):
                raise ConfigurationError(f"{name}: the environment has no {where}")
            return found
        case "file":
            return private_text(folder / Path(where).expanduser()).strip()
        case "keyring":
            return _of_keyring(name, where)
        case _:
            raise ConfigurationError(f"{name}: must be {_WAYS}")


def _of_keyring(name: str, where: str) -> str:
    service, _, user = where.rpartition("/")
    if not service or not user:
        raise ConfigurationError(f'{name}: keyring must be "SERVICE/USER", not {where!r}')
    try:
        import keyring
    except ImportError as error:
        raise ConfigurationError(
            f"{name}: secrets of a keyring need the extra: pip install 'airbyte-agent-mcp[keyring]'"
        ) from error
    try:
        found = keyring.get_password(service, user)
    except Exception as error:
        raise ConfigurationError(f"{name}: the keyring failed: {error}") from error
    if not found:
        raise ConfigurationError(
            f"{name}: the keyring has nothing under {where!r}; set it with: keyring set {service} {user}"
        )
    return found
