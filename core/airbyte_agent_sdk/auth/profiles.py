"""Stored credentials of a user, in the system's keyring or in a file.

A connector has any number of profiles, such as ``default`` and ``work``. ``credentials.json`` lists them. The
values of a profile are in the keyring if one is available, otherwise in that file, which only its owner can
read.
"""

from __future__ import annotations

import json
import os
import stat
import sys
from collections.abc import AsyncGenerator, Generator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import IO, Any, Final, Literal, TypeAlias

from ..errors import ConfigurationError
from ..values import is_object
from .configuration import AuthConfig, OAuthConfig, TokenSet

__all__ = ["Place", "Profile", "Profiles"]

Place: TypeAlias = Literal["keyring", "file"]
#: Service name in the keyring.
SERVICE: Final = "airbyte-agent"


@dataclass(frozen=True)
class Profile:
    """Stored credentials.

    Attributes:
        slug: The connector.
        name: Name of the profile, such as ``default``.
        place: Where the values are stored.
        values: Credentials, settings and ``base_url`` by Python's names; empty in a listing.
        expires_at: When the access token expires, as an ISO time.
    """

    slug: str
    name: str
    place: Place
    values: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    expires_at: str | None = None


class Profiles:
    """The stored profiles of a user.

    Args:
        folder: Directory of the file. Defaults to ``AIRBYTE_AGENT_HOME``, then ``airbyte-agent`` in
            ``XDG_CONFIG_HOME`` or ``~/.config``.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or _folder()
        self._path = self.folder / "credentials.json"

    def listed(self) -> Iterator[Profile]:
        """All profiles, without their values.

        Raises:
            ConfigurationError: The file cannot be read, or other users can read it.
        """
        for slug, profiles in sorted(self._read().items()):
            for name, entry in sorted(profiles.items()):
                yield Profile(slug, name, entry["place"])

    def load(self, slug: str, name: str = "default") -> Profile | None:
        """A profile with its values; ``None`` if it does not exist.

        Raises:
            ConfigurationError: It cannot be read.
        """
        entry = self._read().get(slug, {}).get(name)
        if entry is None:
            return None
        place: Place = entry["place"]
        kept: Any = entry if place == "file" else _keyring_entry(slug, name)
        if not is_object(kept) or not is_object(kept.get("values")):
            raise ConfigurationError(
                f"{slug}: the {place} has no values of the profile {name!r}; log in again"
            )
        values = {str(key): str(value) for key, value in kept["values"].items()}
        return Profile(slug, name, place, values, kept.get("expires_at"))

    def store(
        self, slug: str, values: Mapping[str, str], name: str = "default", *, expires_at: str | None = None
    ) -> Place:
        """Store a profile, replacing an existing one.

        Returns:
            Where its values are stored: in the keyring, if they could be read back from it.

        Raises:
            ConfigurationError: The file cannot be read or written.
        """
        kept = {"values": dict(values), "expires_at": expires_at}
        in_keyring = _to_keyring(slug, name, kept)
        entry = {"place": "keyring"} if in_keyring else {"place": "file", **kept}
        with self._locked("credentials.lock"):
            read = self._read()
            read.setdefault(slug, {})[name] = entry
            self._write(read)
        return "keyring" if in_keyring else "file"

    def remove(self, slug: str, name: str = "default") -> bool:
        """Delete a profile; returns whether it existed."""
        with self._locked("credentials.lock"):
            read = self._read()
            entry = read.get(slug, {}).pop(name, None)
            if entry is None:
                return False
            if not read[slug]:
                del read[slug]
            if entry["place"] == "keyring":
                _from_keyring(slug, name)
            self._write(read)
        return True

    def renewing(self, config: AuthConfig, slug: str, name: str, *, blocking: bool) -> AuthConfig:
        """A configuration whose new tokens are stored in the profile.

        One process at a time renews the tokens of a profile; the others load them.

        Args:
            config: The configuration.
            slug: The connector.
            name: The profile.
            blocking: Whether it is for a sync connector.
        """
        if not isinstance(config, OAuthConfig):
            return config
        load = self._tokens if blocking else self._tokens_async
        return replace(
            config,
            load_tokens=partial(load, slug, name),
            on_token_refresh=partial(self._store_tokens, slug, name),
        )

    @contextmanager
    def _tokens(self, slug: str, name: str) -> Generator[TokenSet | None]:
        with self._locked("tokens.lock"):
            yield self._stored_tokens(slug, name)

    @asynccontextmanager
    async def _tokens_async(self, slug: str, name: str) -> AsyncGenerator[TokenSet | None]:
        from anyio import sleep

        with self._opened_lock("tokens.lock") as lock:
            while not _lock(lock, blocking=False):  # noqa: ASYNC110  another process has it
                await sleep(0.05)
            yield self._stored_tokens(slug, name)

    def _stored_tokens(self, slug: str, name: str) -> TokenSet | None:
        profile = self.load(slug, name)
        token = profile.values.get("access_token") if profile is not None else None
        if profile is None or token is None:
            return None
        ends = datetime.fromisoformat(profile.expires_at) if profile.expires_at else None
        return TokenSet(token, profile.values.get("refresh_token"), ends)

    def _store_tokens(self, slug: str, name: str, tokens: TokenSet) -> None:
        profile = self.load(slug, name)
        if profile is None:  # logged out meanwhile
            return
        values = {**profile.values, "access_token": tokens.access_token}
        if tokens.refresh_token:
            values["refresh_token"] = tokens.refresh_token
        ends = tokens.expires_at.isoformat() if tokens.expires_at else None
        self.store(slug, values, name, expires_at=ends)

    def _read(self) -> dict[str, dict[str, Any]]:
        try:
            with self._path.open(encoding="utf-8") as file:
                mode = stat.S_IMODE(os.fstat(file.fileno()).st_mode)
                if os.name == "posix" and mode & 0o077:
                    raise ConfigurationError(
                        f"{self._path}: others can read it (mode {mode:04o}): chmod 600 it"
                    )
                read: object = json.load(file)
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            raise ConfigurationError(f"{self._path}: cannot be read: {error}") from None
        if not _is_listing(read):
            raise ConfigurationError(f"{self._path}: not a file of credentials; remove it and log in again")
        return read  # type: ignore[return-value]  # pyright: ignore[reportReturnType]

    def _write(self, read: Mapping[str, Any]) -> None:
        part = self._path.with_name(f"{self._path.name}.{os.getpid()}.part")
        try:
            descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                json.dump(read, file, indent=2)
                file.flush()
                os.fsync(descriptor)
            part.replace(self._path)
        except OSError as error:
            part.unlink(missing_ok=True)
            raise ConfigurationError(f"{self._path}: cannot be written: {error}") from None

    @contextmanager
    def _locked(self, name: str) -> Generator[None]:
        with self._opened_lock(name) as lock:
            _lock(lock, blocking=True)
            yield

    def _opened_lock(self, name: str) -> IO[str]:
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            return (self.folder / name).open("a")
        except OSError as error:
            raise ConfigurationError(f"{self.folder}: cannot be written: {error}") from None


def _folder() -> Path:
    own = os.environ.get("AIRBYTE_AGENT_HOME")
    if own:
        return Path(own)
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "airbyte-agent"


def _lock(file: IO[str], *, blocking: bool) -> bool:
    """Lock a file until it is closed; returns whether that succeeded."""
    if sys.platform == "win32":
        return True
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | (0 if blocking else fcntl.LOCK_NB))
    except BlockingIOError:
        return False
    return True


def _is_listing(read: object) -> bool:
    return is_object(read) and all(
        is_object(profiles)
        and all(is_object(entry) and entry.get("place") in ("keyring", "file") for entry in profiles.values())
        for profiles in read.values()
    )


def _user(slug: str, name: str) -> str:
    return f"{slug}/{name}"


def _to_keyring(slug: str, name: str, kept: Mapping[str, Any]) -> bool:
    """Store a profile in the keyring; returns whether it can be read back."""
    text = json.dumps(kept)
    try:
        import keyring

        keyring.set_password(SERVICE, _user(slug, name), text)
        return keyring.get_password(SERVICE, _user(slug, name)) == text
    except Exception:  # not installed, no backend, locked or too long: use the file instead
        return False


def _keyring_entry(slug: str, name: str) -> object:
    try:
        import keyring

        found = keyring.get_password(SERVICE, _user(slug, name))
    except Exception as error:
        raise ConfigurationError(f"{slug}: the keyring failed: {error or type(error).__name__}") from None
    try:
        return json.loads(found) if found else None
    except ValueError:
        return None


def _from_keyring(slug: str, name: str) -> None:
    with suppress(Exception):
        import keyring

        keyring.delete_password(SERVICE, _user(slug, name))
