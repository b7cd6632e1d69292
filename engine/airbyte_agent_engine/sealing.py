"""Envelope encryption: each secret has a key of its own, and the operator's keys wrap those.

What is sealed is bound to its place (table, row and column): moved to another it cannot be decrypted.
Changing the operator's key wraps the small keys anew and leaves the secrets as they are.
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
    """Something sealed cannot be decrypted: it was moved or changed, or its key is not here."""

    #: What callers are told of it.
    public = "stored data cannot be decrypted; contact the operator of this engine"


class Keyring:
    """The operator's keys. The first seals; any of them opens what it sealed.

    Args:
        keys: 32 bytes each.

    Raises:
        ConfigurationError: There is none, or one is not 32 bytes long.
    """

    def __init__(self, keys: Sequence[bytes]) -> None:
        if not keys or any(len(key) != _KEY for key in keys):
            raise ConfigurationError("an encryption key is 32 bytes, written in URL-safe base64")
        self._keys = {hashlib.sha256(b"key id" + key).digest()[:_ID]: key for key in keys}
        self._primary = next(iter(self._keys))
        #: What all begins with that the first key sealed.
        self.head = _VERSION + self._primary

    @classmethod
    def parse(cls, text: str) -> Keyring:
        """Parse keys: URL-safe base64, separated by commas or line breaks; ``#`` starts a comment.

        Raises:
            ConfigurationError: It holds no key, or something else.
        """
        lines = [line.partition("#")[0].strip() for line in text.replace(",", "\n").splitlines()]
        try:
            return cls([base64.b64decode(line, altchars=b"-_", validate=True) for line in lines if line])
        except ValueError:  # of base64, or of letters that it has not
            raise ConfigurationError("an encryption key is 32 bytes, written in URL-safe base64") from None

    @classmethod
    def read(cls, path: Path) -> Keyring:
        """The keys of a file.

        Raises:
            ConfigurationError: It cannot be read, or is no key file.
        """
        try:
            if path.stat().st_mode & 0o077:
                _LOGGER.warning("the key file can be read by other users; run: chmod 600 %s", path)
            return cls.parse(path.read_text("ascii"))
        except OSError as error:
            raise ConfigurationError(f"the key file {path} cannot be read: {error.strerror}") from None
        except (ConfigurationError, UnicodeDecodeError):
            raise ConfigurationError(
                f"{path} is no key file: it holds a key a line, each 32 bytes in URL-safe base64"
            ) from None

    @classmethod
    def at(cls, path: Path) -> Keyring:
        """As :meth:`read`; a file that is not there is made with a new key, for its owner alone."""
        if not path.exists():
            try:
                cls._make(path)
            except OSError as error:
                raise ConfigurationError(f"the key file {path} cannot be made: {error.strerror}") from None
        return cls.read(path)

    @classmethod
    def _make(cls, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with tempfile.NamedTemporaryFile("w", dir=path.parent, encoding="ascii") as file:  # of mode 0600
            file.write(cls.new_key() + "\n")
            file.flush()
            os.fsync(file.fileno())
            with contextlib.suppress(FileExistsError):
                os.link(file.name, path)  # of several workers at a first start, one makes it
        if hasattr(os, "O_DIRECTORY"):  # what is sealed must not outlive its key
            folder = os.open(path.parent, os.O_DIRECTORY)
            os.fsync(folder)
            os.close(folder)

    @staticmethod
    def new_key() -> str:
        """A new key, as it is written."""
        return base64.urlsafe_b64encode(os.urandom(_KEY)).decode()

    def seal(self, value: Mapping[str, Any], place: str) -> bytes:
        """Encrypt a JSON object for one place."""
        bound, data_key, nonce = _bound(place), os.urandom(_KEY), os.urandom(_NONCE)
        content = json.dumps(value, separators=(",", ":")).encode()
        sealed = AESGCM(data_key).encrypt(nonce, content, bound)
        return self.head + self._wrap(data_key, bound) + nonce + sealed

    def open(self, sealed: bytes, place: str) -> dict[str, Any]:
        """Decrypt what was sealed for that place.

        Raises:
            SealError: It was not, or was changed; or the key is not here.
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
        """The same under the first key; ``None`` where it is already.

        Raises:
            SealError: As :meth:`open`.
        """
        if sealed.startswith(self.head):
            return None
        bound = _bound(place)
        return self.head + self._wrap(self._unwrap(sealed, bound), bound) + sealed[_HEAD:]

    def signing_keys(self) -> dict[str, bytes]:
        """Keys to sign tokens with, by id; the first is the one in use. Workers with the same keys agree."""
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
            raise SealError("a sealed value needs a key that is not here; give the old keys too")
        wrapped = sealed[1 + _ID : _HEAD]
        try:
            return AESGCM(key).decrypt(wrapped[:_NONCE], wrapped[_NONCE:], bound)
        except InvalidTag:
            raise SealError("a sealed value was moved or changed") from None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(key_id.hex() for key_id in self._keys)})"


def _bound(place: str) -> bytes:
    return _VERSION + place.encode()
