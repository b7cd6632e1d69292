"""Tokens for a Google service account: what is signed, and what is no key file."""

from __future__ import annotations

import base64
import json
import sys
from urllib.parse import parse_qs

import pytest
from airbyte_agent_sdk.definition import TokenRefresh
from airbyte_agent_sdk.errors import ConfigurationError
from flows import answer
from tokens import fetched, made, token


def parts(request):
    fields = {name: values[0] for name, values in parse_qs(request.content.decode()).items()}
    head, claims, signature = fields["assertion"].split(".")
    decoded = [base64.urlsafe_b64decode(part + "==") for part in (head, claims, signature)]
    return (
        fields["grant_type"],
        json.loads(decoded[0]),
        json.loads(decoded[1]),
        f"{head}.{claims}",
        decoded[2],
    )


@pytest.fixture(scope="module")
def private_key():
    from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key

    return generate_private_key(65537, 2048)


@pytest.fixture
def key_file(private_key):
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    pem = private_key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    return {
        "type": "service_account",
        "client_email": "robot@fake.example",
        "private_key": pem,
        "private_key_id": "fake-key-id",
        "token_uri": "https://evil.test/token",
    }


def robot(file, **facts):
    text = file if isinstance(file, str) else json.dumps(file)
    return made(
        {"key_file": text},
        mapping={"credentials_json": "${key_file}"},
        properties={"key_file": None},
        refresh=TokenRefresh(grant_type="jwt_bearer"),
        **facts,
    )


@pytest.mark.parametrize("base_url", [None, "http://127.0.0.1:1/"])
def test_a_service_account_signs_for_the_spec_s_server(private_key, key_file, monkeypatch, base_url):
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.hashes import SHA256

    monkeypatch.setattr("time.time", lambda: 1_800_000_000.5)
    auth = robot(key_file, base_url=base_url)
    played = fetched(auth, answer(status=502), token())
    request = played.requests[1]
    assert request.url == f"{'http://127.0.0.1:1' if base_url else 'https://login.example.com'}/oauth/token"
    grant, head, claims, signed, signature = parts(request)
    assert grant == "urn:ietf:params:oauth:grant-type:jwt-bearer"
    assert head == {"alg": "RS256", "typ": "JWT", "kid": "fake-key-id"}
    assert claims == {
        "iss": "robot@fake.example",
        "scope": "read write",
        "aud": "https://login.example.com/oauth/token",
        "iat": 1_800_000_000,
        "exp": 1_800_003_600,
    }
    private_key.public_key().verify(signature, signed.encode(), PKCS1v15(), SHA256())
    assert played.result.headers == {"Authorization": "Bearer access-1"}


def test_neither_key_nor_assertion_is_repeated(key_file):
    auth = robot(key_file)
    (request,) = fetched(auth, token()).requests
    lines = key_file["private_key"].splitlines()[1:-1]
    assertion = parse_qs(request.content.decode())["assertion"][0]
    assert {key_file["private_key"], json.dumps(key_file), assertion, *lines[:-1]} <= {*auth.secrets}


@pytest.mark.parametrize("file", ["{", "no JSON planted", "[]", {"client_email": "x"}, {"private_key": "x"}])
def test_what_is_no_key_file_is_refused(file):
    with pytest.raises(ConfigurationError, match="must be a service account's key file") as caught:
        robot(file)
    assert "planted" not in str(caught.value)


def test_a_key_that_is_none_is_refused(key_file):
    from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
    from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, PrivateFormat

    other = generate_private_key(SECP256R1())
    locked = BestAvailableEncryption(b"password")
    for pem in ("planted", other.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, locked).decode()):
        with pytest.raises(ConfigurationError, match="must be an RSA key") as caught:
            fetched(robot(key_file | {"private_key": pem}))
        assert "planted" not in str(caught.value)


def test_a_missing_library_is_named_at_once(key_file, monkeypatch):
    monkeypatch.setitem(sys.modules, "cryptography", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'airbyte-agent-sdk\[jwt\]'"):
        robot(key_file)
