"""A service account whose key was made just now: one in a file would look like a secret."""

from __future__ import annotations

import base64
import json
from functools import cache

from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

__all__ = ["key_file", "verified"]


@cache
def _key() -> RSAPrivateKey:
    return generate_private_key(public_exponent=65537, key_size=2048)


def key_file() -> str:
    """The file that a user downloads."""
    written = _key().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return json.dumps(
        {
            "type": "service_account",
            "client_email": "robot@fake.example",
            "private_key_id": "fake-key-id",
            "private_key": written.decode(),
            "token_uri": "https://elsewhere.example/token",
        }
    )


def verified(token: str) -> str:
    """Header and claims of a token that this key signed."""
    head, claims, signature = token.split(".")
    signed = f"{head}.{claims}".encode()
    _key().public_key().verify(_decoded(signature), signed, PKCS1v15(), SHA256())
    return f"{_decoded(head).decode()}.{_decoded(claims).decode()}"


def _decoded(part: str) -> bytes:
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))
