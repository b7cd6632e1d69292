"""Secrets are planted wherever a request or a response has room for one, and looked for in the cassette."""

from __future__ import annotations

import base64
import contextlib
import json
import os
import re
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote, quote_plus

import httpx
import pytest
import yaml
from airbyte_agent_google_drive import GoogleDriveAuthConfig, SyncGoogleDriveConnector
from airbyte_agent_sdk import LocalExecutor
from airbyte_agent_sdk.errors import AirbyteError
from airbyte_agent_sdk.testing import CassetteError, Recorder
from airbyte_agent_sdk.testing.recorder_redaction import Redactor
from airbyte_agent_stripe import StripeAuthConfig, SyncStripeConnector
from hypothesis import given
from hypothesis import strategies as st

from tests.spec.tiny import TINY

SECRET = "planted&Secret/1+é".replace("é", "e")
Respond = Callable[[httpx.Request], httpx.Response]


def forms(secret: str) -> set[str]:
    """A secret in each encoding that a file may have it in."""
    raw = secret.encode()
    return {
        secret,
        quote(secret, safe=""),
        quote_plus(secret),
        re.sub("%..", lambda match: match[0].lower(), quote(secret, safe="")),
        secret.replace("/", r"\/"),
        json.dumps(secret)[1:-1],
        base64.b64encode(raw).decode(),
        base64.b64encode(b":" + raw).decode()[4:-4],
        base64.b64encode(raw + b":").decode()[:-4],
    }


def assert_absent(path: Path, *secrets: str) -> None:
    """No secret is in the file, nor in the bytes that it holds as base64."""
    text = path.read_text("utf-8")
    held = [item[side].get("base64", "") for item in yaml.safe_load(text)["exchanges"] for side in item]
    content = text + "".join(base64.b64decode(item).decode("latin-1") for item in held)
    assert [form for secret in secrets for form in forms(secret) if form in content] == []


def transport(respond: Respond) -> httpx.Client:
    return httpx.Client(transport=httpx.MockTransport(respond))


def stripe(respond: Respond, key: str = SECRET) -> SyncStripeConnector:
    return SyncStripeConnector(StripeAuthConfig(api_key=key), http_client=transport(respond), max_retries=0)


def page(*records: Any) -> httpx.Response:
    return httpx.Response(200, json={"object": "list", "data": list(records), "has_more": False})


ECHOES = {
    "error body": lambda request: httpx.Response(
        401, json={"error": {"message": f"Invalid API Key provided: {SECRET}"}}
    ),
    "html error": lambda request: httpx.Response(
        500, text=f"<h1>Authorization: Bearer {SECRET}</h1>", headers={"content-type": "text/html"}
    ),
    "header": lambda request: httpx.Response(401, json={}, headers={"x-echo": f"key {SECRET}"}),
    "key of an object": lambda request: page({"id": "1", SECRET: 1}),
    "nested json": lambda request: page({"id": "1", "raw": json.dumps({"token": SECRET})}),
    "url": lambda request: page({"id": "1", "url": f"https://a.example/?key={quote(SECRET, safe='')}"}),
    "url of .NET": lambda request: page(
        {
            "id": "1",
            "url": "https://a.example/?x=planted%26Secret%2f1%2be",
            "form": "x=planted%26Secret%2f1%2be",
        }
    ),
    "json of PHP": lambda request: page({"id": "1", "raw": r'{"x": "planted&Secret\/1+e"}'}),
    "bytes": lambda request: httpx.Response(500, content=b"\x00\xff" + SECRET.encode()),
    "invalid json": lambda request: httpx.Response(
        400, content=f'{{"a": 1, "a": "{SECRET}"'.encode(), headers={"content-type": "application/json"}
    ),
}


@pytest.mark.parametrize("respond", ECHOES.values(), ids=ECHOES.keys())
def test_a_key_that_the_service_repeats(tmp_path: Path, respond: Respond) -> None:
    path = tmp_path / "a.yaml"
    with Recorder(path, mode="once"), stripe(respond) as connector, contextlib.suppress(AirbyteError):
        connector.customers.list()
    assert_absent(path, SECRET)


SCHEMES = {
    "bearer": ("type: http\n      scheme: bearer", "token: ${api_key}"),
    "basic password": ("type: http\n      scheme: basic", "username: me\n          password: ${api_key}"),
    "basic user name": ("type: http\n      scheme: basic", "username: ${api_key}"),
    "header": ("type: apiKey\n      in: header\n      name: X-Api-Key", "api_key: ${api_key}"),
    "other header": ("type: apiKey\n      in: header\n      name: X-Whatever", "api_key: ${api_key}"),
    "query": ("type: apiKey\n      in: query\n      name: whatever", "api_key: ${api_key}"),
    "cookie": ("type: apiKey\n      in: cookie\n      name: whatever", "api_key: ${api_key}"),
}


@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES.keys())
@pytest.mark.parametrize("secret", [SECRET, "allletters"])
@pytest.mark.anyio
async def test_every_way_to_authenticate(
    tmp_path: Path, serve: Any, scheme: tuple[str, str], secret: str, anyio_backend: str
) -> None:
    kind, mapping = scheme
    if "X-Whatever" in kind and secret.isalpha():
        pytest.skip("a word in any header may be a word of the response")
    spec = tmp_path / "connector.yaml"
    text = TINY.replace("type: http\n      scheme: bearer", kind).replace("token: ${api_key}", mapping)

    def echo(request: Any) -> bytes:
        body = json.dumps(
            {"data": [{"id": "1", "echo": request.raw.decode(), "plain": f"<{secret}>"}]}
        ).encode()
        return (
            b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
            + body
        )

    spec.write_text(text.replace("https://api.tiny.example", serve(echo, forever=True).url))
    path = tmp_path / "a.yaml"
    seen = []
    for mode, key in (("once", secret), ("none", "another-key-1")):
        with Recorder(path, mode=mode):
            async with LocalExecutor(str(spec), {"api_key": key}) as executor:
                seen.append((await executor.execute("things", "list", {"cursor": "2"})).data)
    assert_absent(path, secret)
    assert "/things?" in seen[1][0]["echo"]


BODIES: dict[str, dict[str, Any]] = {
    "json": {"json": {"user": {"password": SECRET}, "comment": f"my password is {SECRET}"}},
    "json list": {"json": [{"api_key": SECRET}]},
    "form": {"form": {"client_secret": SECRET, "note": SECRET}},
    "nested form": {"form": {"card": {"secret_key": SECRET}}},
    "query": {"query": {"access_token": SECRET, "q": SECRET}},
    "signed url": {"query": {"X-Amz-Signature": SECRET}},
    "header": {"headers": {"X-Session": SECRET}},
    "cookie": {"headers": {"Cookie": f"session={SECRET}"}},
}


@pytest.mark.parametrize("given", BODIES.values(), ids=BODIES.keys())
@pytest.mark.parametrize("secret", [SECRET, "hunter"])
def test_secrets_that_a_caller_sends(tmp_path: Path, given: dict[str, Any], secret: str) -> None:
    path = tmp_path / "a.yaml"
    text = json.dumps(given).replace(SECRET, secret)
    for mode, sent in (("once", secret), ("none", "anotherone")):

        def echo(request: httpx.Request, sent: str = sent) -> httpx.Response:
            return httpx.Response(200, json={"id": "1", "note": f"got {sent}"})

        with Recorder(path, mode=mode), stripe(echo, "sk_test_1") as connector:
            connector.request("POST", "/v1/x", **json.loads(text.replace(secret, sent)))
    assert_absent(path, secret)


RESPONSES: dict[str, Any] = {
    "token": {"access_token": SECRET, "again": f"={SECRET}="},
    "nested": {"user": {"credentials": {"any": [SECRET]}}},
    "a JSON Web Token": {"data": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.planted&Secret"},
    "private key": {"pem": f"-----BEGIN RSA PRIVATE KEY-----\n{SECRET}\n-----END RSA PRIVATE KEY-----"},
    "text": {"hint": f"use Authorization: Bearer {SECRET} next time, or client_secret={SECRET}"},
}


@pytest.mark.parametrize("body", RESPONSES.values(), ids=RESPONSES.keys())
def test_secrets_that_a_service_gives(tmp_path: Path, body: Any) -> None:
    path = tmp_path / "a.yaml"
    with (
        Recorder(path, mode="once"),
        stripe(lambda _: httpx.Response(200, json=body), "sk_test_1") as connector,
    ):
        connector.request("GET", "/v1/x")
    assert_absent(path, SECRET)
    assert "planted" not in path.read_text()


def test_words_of_a_service_are_no_secrets(tmp_path: Path) -> None:
    body = {"errors": {"password": "required"}, "required": True, "next_page_token": "abc123", "tokens": 5}
    path = tmp_path / "a.yaml"
    for mode in ("once", "none"):
        with (
            Recorder(path, mode=mode),
            stripe(lambda _: httpx.Response(200, json=body), "sk_test_1") as connector,
        ):
            data = connector.request("GET", "/v1/x").data
    assert data == {**body, "errors": {"password": "REDACTED"}}


def test_tokens_of_oauth(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    planted = {
        "client_id": "planted.apps",
        "client_secret": "planted-client-secret",
        "refresh_token": "planted-refresh-1",
    }
    sent: list[str] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers.get("authorization", ""))
        if request.method == "POST":
            return httpx.Response(200, json={"access_token": "planted-access-1", "expires_in": 3600})
        return httpx.Response(200, json={"files": [{"id": "f1", "name": "planted-access-1"}]})

    for mode, values in (("once", planted), ("none", dict.fromkeys(planted, "another-value"))):
        auth = GoogleDriveAuthConfig(**values)
        with (
            Recorder(path, mode=mode),
            SyncGoogleDriveConnector(auth, http_client=transport(respond)) as drive,
        ):
            assert len(drive.files.list().data) == 1
    assert sent[-1] == "Bearer planted-access-1"
    assert_absent(path, *planted.values(), "planted-access-1")


def test_passwords_in_urls(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    text = f"hook https://me:{quote(SECRET, safe='')}@a.example/x, and ftp://b.example:21/@here"
    echo = {"id": "1", "text": text, "alone": SECRET}
    with (
        Recorder(path, mode="once"),
        stripe(lambda _: httpx.Response(200, json=echo), "sk_test_1") as connector,
    ):
        connector.request("POST", "/v1/x", json={"url": text})
    assert_absent(path, SECRET)
    assert "https://me:REDACTED@a.example/x, and ftp://b.example:21/@here" in path.read_text()


def test_ids_of_requests_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    body = {"error": {"message": "no", "request_log_url": "https://dashboard.example/logs/req_planted1"}}
    headers = {"Request-Id": "req_planted1", "Set-Cookie": "session=planted-cookie", "Date": "planted-date"}
    with (
        Recorder(path, mode="once"),
        stripe(lambda _: httpx.Response(400, json=body, headers=headers), "sk_test_1") as connector,
        pytest.raises(AirbyteError),
    ):
        connector.customers.list()
    assert "planted" not in path.read_text()


def test_configured_fields(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    record = {
        "id": "cus_1",
        "phone": "+41 44 planted",
        "address": {"line1": "planted street", "city": "Zürich"},
    }
    for mode in ("once", "none"):
        with (
            Recorder(path, mode=mode, redact=["Phone", "address.line1"]),
            stripe(lambda _: httpx.Response(200, json=record), "sk_test_1") as connector,
        ):
            made = connector.customers.create(phone="+41 44 planted", address={"line1": "planted street"})
    assert (made.phone, made.address.city) == ("REDACTED", "Zürich")
    assert "planted" not in path.read_text()


def test_email_addresses_are_replaced_and_come_back_to_who_sent_them(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"

    def respond(request: httpx.Request) -> httpx.Response:
        (email,) = [
            value for name, value in httpx.QueryParams(request.content.decode()).items() if name == "email"
        ]
        return httpx.Response(
            200, json={"id": f"cus_{email[0]}", "email": email, "other": "boss@corp.planted.io"}
        )

    def story() -> list[Any]:
        with stripe(respond, "sk_test_1") as connector:
            return [
                connector.customers.create(email=email)
                for email in ("jane@corp.planted.io", "carl@corp.planted.io", "ann@example.com")
            ]

    with Recorder(path, mode="once"):
        story()
    text = path.read_text()
    assert "planted" not in text
    assert text.count("redacted-1@example.com") == text.count("redacted-3@example.com") == 2
    with Recorder(path):
        seen = story()
    assert [item.email for item in seen] == [
        "jane@corp.planted.io",
        "carl@corp.planted.io",
        "ann@example.com",
    ]
    assert [item.id for item in seen] == ["cus_j", "cus_c", "cus_a"]
    assert seen[0].model_extra["other"] == "redacted-2@example.com"


def test_a_replay_with_a_word_for_a_key(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    for mode, key in (("once", "sk_test_planted"), ("none", "customers")):
        with Recorder(path, mode=mode), stripe(lambda _: page({"id": "1"}), key) as connector:
            assert len(connector.customers.list().data) == 1


def test_a_secret_that_remains_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.yaml"
    monkeypatch.setattr(Redactor, "text", lambda self, text: text)
    with (
        pytest.raises(CassetteError, match="a secret would be in"),
        Recorder(path, mode="once"),
        stripe(ECHOES["url"]) as connector,
    ):
        connector.customers.list()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("how", ["os._exit(1)", "raise SystemExit(1)", "os.kill(os.getpid(), 9)"])
def test_a_process_that_dies_leaves_no_file(tmp_path: Path, how: str) -> None:
    program = f"""
        import os, httpx
        from airbyte_agent_sdk.testing import Recorder
        from airbyte_agent_stripe import StripeAuthConfig, SyncStripeConnector
        transport = httpx.MockTransport(lambda _: httpx.Response(200, json={{"data": []}}))
        client = httpx.Client(transport=transport)
        with Recorder("a.yaml", mode="once"), SyncStripeConnector(
            StripeAuthConfig(api_key="sk_test_planted"), http_client=client
        ) as stripe:
            stripe.customers.list()
            {how}
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)], cwd=tmp_path, env={**os.environ}, check=False
    )
    assert done.returncode != 0
    assert list(tmp_path.iterdir()) == []


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    )
)
def test_redacting_twice_changes_nothing_more(value: Any) -> None:
    redactor = Redactor()
    redactor.learn("planted-secret-1")
    redactor.learn_value(value, sent=True)
    once = redactor.value({"a": value, "b": "planted-secret-1"})
    assert redactor.value(once) == once
    assert "planted-secret-1" not in json.dumps(once)
