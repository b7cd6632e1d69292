"""Envelope encryption: each secret has its own data key, wrapped by the operator's keys.

A sealed value is bound to its context (table, row and column): it cannot be decrypted anywhere else.
Rotating the operator's key only rewraps the data keys; the encrypted secrets stay unchanged.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import logging
import os
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from airbyte_agent_sdk.errors import AirbyteError, ConfigurationError
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

__all__ = ["Keyring", "SealError"]

_LOGGER = logging.getLogger(__name__)

_VERSION = b"\x01"
_KEY, _ID, _NONCE, _TAG = 32, 8, 12, 16
_WRAPPED = _NONCE + _KEY + _TAG
_HEAD = len(_VERSION) + _ID + _WRAPPED
_LEAST = _HEAD + _NONCE + _TAG


class SealError(AirbyteError):
    """A sealed value cannot be decrypted: it was moved or changed, or its key is missing."""

    #: The message for callers.
    public = "stored data cannot be decrypted; contact the operator of this engine"


class Keyring:
    """The operator's keys. The first one encrypts; any of them decrypts.

    Args:
        keys: 32 bytes each.

    Raises:
        ConfigurationError: There is no key, or a key is not 32 bytes long.
    """

    def __init__(self, keys: Sequence[bytes]) -> None:
        if not keys or any(len(key) != _KEY for key in keys):
            raise ConfigurationError("an encryption key must be 32 bytes in URL-safe base64")
        self._keys = {hashlib.sha256(b"key id" + key).digest()[:_ID]: key for key in keys}
        self._primary = next(iter(self._keys))
        #: Prefix of all values sealed with the first key.
        self.head = _VERSION + self._primary

    @classmethod
    def parse(cls, text: str) -> Keyring:
        """Parse keys: URL-safe base64, separated by commas or line breaks; ``#`` starts a comment.

        Raises:
            ConfigurationError: There is no key, or a key is invalid.
        """
        lines = [line.partition("#")[0].strip() for line in text.replace(",", "\n").splitlines()]
        try:
            return cls([base64.b64decode(line, altchars=b"-_", validate=True) for line in lines if line])
        except ValueError:  # invalid base64
            raise ConfigurationError("an encryption key must be 32 bytes in URL-safe base64") from None

    @classmethod
    def read(cls, path: Path) -> Keyring:
        """The keys of a file.

        Raises:
            ConfigurationError: The file cannot be read or is invalid.
        """
        try:
            if path.stat().st_mode & 0o077:
                _LOGGER.warning("the key file can be read by other users; run: chmod 600 %s", path)
            return cls.parse(path.read_text("ascii"))
        except OSError as error:
            raise ConfigurationError(f"the key file {path} cannot be read: {error.strerror}") from None
        except (ConfigurationError, UnicodeDecodeError):
            raise ConfigurationError(
                f"{path} is not a valid key file: it must have one key per line, each 32 bytes in URL-safe "
                "base64"
            ) from None

    @classmethod
    def at(cls, path: Path) -> Keyring:
        """Like :meth:`read`, but creates a missing file with a new key, readable by its owner only."""
        if not path.exists():
            try:
                cls._make(path)
            except OSError as error:
                raise ConfigurationError(f"the key file {path} cannot be created: {error.strerror}") from None
        return cls.read(path)

    @classmethod
    def _make(cls, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with tempfile.NamedTemporaryFile("w", dir=path.parent, encoding="ascii") as file:  # of mode 0600
            file.write(cls.new_key() + "\n")
            file.flush()
            os.fsync(file.fileno())
            with contextlib.suppress(FileExistsError):
                os.link(file.name, path)  # of several workers at a first start, one creates it
        if hasattr(os, "O_DIRECTORY"):  # the key must be durable before anything is sealed with it
            folder = os.open(path.parent, os.O_DIRECTORY)
            os.fsync(folder)
            os.close(folder)

    @staticmethod
    def new_key() -> str:
        """A new key in its text form."""
        return base64.urlsafe_b64encode(os.urandom(_KEY)).decode()

    def seal(self, value: Mapping[str, Any], place: str) -> bytes:
        """Encrypt a JSON object for a context."""
        bound, data_key, nonce = _bound(place), os.urandom(_KEY), os.urandom(_NONCE)
        content = json.dumps(value, separators=(",", ":")).encode()
        sealed = AESGCM(data_key).encrypt(nonce, content, bound)
        return self.head + self._wrap(data_key, bound) + nonce + sealed

    def open(self, sealed: bytes, place: str) -> dict[str, Any]:
        """Decrypt a value sealed for that context.

        Raises:
            SealError: The value was moved or changed, or its key is missing.
        """
        bound, rest = _bound(place), sealed[_HEAD:]
        data_key = self._unwrap(sealed, bound)
        try:
            content = AESGCM(data_key).decrypt(rest[:_NONCE], rest[_NONCE:], bound)
        except InvalidTag:
            raise SealError("a sealed value was changed") from None
        value: dict[str, Any] = json.loads(content)
        return value

    def resealed(self, sealed: bytes, place: str) -> bytes | None:
        """Rewrap a value with the first key; ``None`` if it already is.

        Raises:
            SealError: See :meth:`open`.
        """
        if sealed.startswith(self.head):
            return None
        bound = _bound(place)
        return self.head + self._wrap(self._unwrap(sealed, bound), bound) + sealed[_HEAD:]

    def signing_keys(self) -> dict[str, bytes]:
        """Keys to sign tokens with, by id; the first is the active one. All workers need the same keys."""
        return {
            key_id.hex(): HKDF(SHA256(), _KEY, None, b"airbyte-agent-engine token signing").derive(key)
            for key_id, key in self._keys.items()
        }

    def _wrap(self, data_key: bytes, bound: bytes) -> bytes:
        nonce = os.urandom(_NONCE)
        return nonce + AESGCM(self._keys[self._primary]).encrypt(nonce, data_key, bound)

    def _unwrap(self, sealed: bytes, bound: bytes) -> bytes:
        if len(sealed) < _LEAST or not sealed.startswith(_VERSION):
            raise SealError("a sealed value was changed")
        key = self._keys.get(sealed[1 : 1 + _ID])
        if key is None:
            raise SealError("the key of a sealed value is missing; configure the old keys too")
        wrapped = sealed[1 + _ID : _HEAD]
        try:
            return AESGCM(key).decrypt(wrapped[:_NONCE], wrapped[_NONCE:], bound)
        except InvalidTag:
            raise SealError("a sealed value was moved or changed") from None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(key_id.hex() for key_id in self._keys)})"


def _bound(place: str) -> bytes:
    return _VERSION + place.encode()
