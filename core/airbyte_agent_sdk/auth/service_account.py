"""Google service accounts: key files and signed assertions."""

from __future__ import annotations

import base64
import importlib.util
import time
from collections.abc import Iterable
from typing import Any

from pydantic_core import from_json

from ..errors import ConfigurationError
from ..values import is_object
from ..wire.encoding import json_body
from .confidential import Confidential

__all__ = ["ServiceAccount"]

#: Lifetime of an assertion in seconds, the maximum that Google accepts.
_LIFETIME = 3600


class ServiceAccount(Confidential):
    """A service account. The file's ``token_uri`` is ignored: the spec has the token URL.

    Args:
        text: Content of the key file.

    Raises:
        ConfigurationError: It is not a key file, or ``cryptography`` is not installed.
    """

    def __init__(self, text: str) -> None:
        try:
            file: Any = from_json(text)
        except ValueError:
            file = None
        email, key = (file.get("client_email"), file.get("private_key")) if is_object(file) else (None, None)
        if not isinstance(email, str) or not isinstance(key, str):
            raise ConfigurationError(
                "credentials_json must be a service account's key file: JSON with client_email and "
                "private_key"
            )
        if importlib.util.find_spec("cryptography") is None:
            raise ConfigurationError(
                "authenticating as a service account requires cryptography: pip install "
                "'airbyte-agent-sdk[jwt]'"
            )
        self._email, self._key, self._key_id = email, key, file.get("private_key_id")

    @property
    def secrets(self) -> Iterable[str]:
        """The key and its lines."""
        return self._key, *(line for line in self._key.split("\n") if len(line) >= 16 and " " not in line)

    def assertion(self, scopes: Iterable[str], audience: str) -> str:
        """A signed assertion, valid for an hour.

        Args:
            scopes: The requested scopes.
            audience: The token URL.

        Raises:
            ConfigurationError: The private key is invalid.
        """
        from cryptography.exceptions import UnsupportedAlgorithm
        from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
        from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.serialization import load_pem_private_key

        try:
            key = load_pem_private_key(self._key.encode(), password=None)
        except (ValueError, TypeError, UnsupportedAlgorithm):
            key = None
        if not isinstance(key, RSAPrivateKey):
            raise ConfigurationError(
                "private_key in credentials_json must be an RSA key in PEM format without a password"
            )
        now = int(time.time())
        header = {"alg": "RS256", "typ": "JWT"} | ({"kid": self._key_id} if self._key_id else {})
        claims = {
            "iss": self._email,
            "scope": " ".join(scopes),
            "aud": audience,
            "iat": now,
            "exp": now + _LIFETIME,
        }
        said = f"{_encoded(json_body(header))}.{_encoded(json_body(claims))}"
        return f"{said}.{_encoded(key.sign(said.encode(), PKCS1v15(), SHA256()))}"


def _encoded(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode().rstrip("=")
