"""What was recorded from a real server is replayed without it, async and sync, on both HTTP stacks."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from airbyte_agent_google_drive import GoogleDriveAuthConfig, SyncGoogleDriveConnector
from airbyte_agent_sdk import AirbyteAuthConfig
from airbyte_agent_sdk.calls.ahead import Ahead
from airbyte_agent_sdk.errors import NotFoundError, RateLimitError
from airbyte_agent_sdk.testing import CassetteError, Recorder
from airbyte_agent_stripe import StripeAuthConfig, SyncStripeConnector

from tests.e2e.misbehaving.server import answer, ok
from tests.hosted.server import HostedServer, success

pytestmark = pytest.mark.anyio


def customers(*names: str, more: bool = False) -> bytes:
    data = [{"id": f"cus_{name}", "object": "customer", "created": 1, "name": name} for name in names]
    return ok({"object": "list", "data": data, "has_more": more})


async def story(stripe: Any) -> list[Any]:
    """Writes, pages and an error; returns what the caller saw."""
    made = [
        await stripe.customers.create(name=name, metadata={"b": "2", "a": "1"}) for name in ("Ada", "Alan")
    ]
    seen: list[Any] = [[item.model_dump() for item in made]]
    seen.append([customer.name async for customer in stripe.customers.list(limit=1)])
    with pytest.raises(NotFoundError) as caught:
        await stripe.customers.get("cus_nobody")
    seen.append((str(caught.value), caught.value.status_code))
    return seen


def count(url: str) -> int:
    """How many customers the server has; it is emptied."""
    held = httpx.get(f"{url}/v1/customers", auth=("sk_test_x", "")).json()["data"]
    httpx.delete(f"{url}/_config/data").raise_for_status()
    return len(held)


async def test_a_story_with_a_real_server(connect, stripe_url, tmp_path):
    path = tmp_path / "cassettes" / "story.yaml"
    with Recorder(path, mode="once") as recorder:
        assert recorder.recording
        recorded = await story(connect(stripe_url))
    assert sorted(item.name for item in path.parent.iterdir()) == ["story.yaml"]
    assert count(stripe_url) == 2
    with Recorder(path) as recorder:
        assert not recorder.recording
        assert await story(connect(stripe_url, api_key="sk_test_another")) == recorded
    assert count(stripe_url) == 0


async def test_one_stack_replays_what_another_recorded(connect, tmp_path, serve):
    path = tmp_path / "a.yaml"
    server = serve(customers("Ada"))
    with (
        Recorder(path, mode="once"),
        SyncStripeConnector(StripeAuthConfig(api_key="sk_test_1"), base_url=server.url) as stripe,
    ):
        assert len(stripe.customers.list(limit=3)) == 1
    with Recorder(path):
        assert len((await connect(server.url).customers.list(limit=3)).data) == 1
    assert len(server.requests) == 1


async def test_pauses_are_skipped_in_a_replay(connect, serve, tmp_path, monkeypatch):
    path = tmp_path / "a.yaml"
    server = serve(answer(429, "{}", retry_after="0"), customers("Ada"))
    with Recorder(path, mode="once"):
        await connect(server.url, max_retries=1).customers.list()
    text = path.read_text().replace("retry-after: '0'", "retry-after: '30'")
    assert "30" in text
    path.write_text(text)

    def refuse(seconds: float) -> None:
        raise AssertionError(f"a pause of {seconds} s")

    monkeypatch.setattr("anyio.sleep", refuse)
    monkeypatch.setattr("time.sleep", refuse)
    with Recorder(path):
        page = await connect(server.url, max_retries=1).customers.list()
    assert page.data[0].name == "Ada"


async def test_an_error_is_the_same_error(connect, serve, tmp_path):
    path = tmp_path / "a.yaml"
    body = json.dumps({"error": {"message": "Slow down", "type": "rate_limit"}})
    server = serve(answer(429, body, retry_after="7"))
    for mode in ("once", "none"):
        with Recorder(path, mode=mode), pytest.raises(RateLimitError, match="Slow down") as caught:
            await connect(server.url, max_retries=0).customers.list()
        assert caught.value.retry_after == 7


async def test_a_list_that_is_left_early_is_recorded_as_far_as_it_was_read(connect, serve, tmp_path):
    path = tmp_path / "a.yaml"
    server = serve(customers("Ada", "Alan", more=True), customers("Grace"))

    async def first(url: str) -> Any:
        async for customer in connect(url).customers.list():
            if customer.name == "Alan":
                return customer.name
        return None

    with Recorder(path, mode="once"):
        await first(server.url)
    assert len(yaml.safe_load(path.read_text())["exchanges"]) == 1
    with Recorder(path):
        assert await first(server.url) == "Alan"


def drive(content: bytes, headers: dict[str, str]) -> SyncGoogleDriveConnector:
    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers=headers, stream=httpx.ByteStream(content))

    client = httpx.Client(transport=httpx.MockTransport(handler))
    return SyncGoogleDriveConnector(GoogleDriveAuthConfig(access_token="ya29.fake"), http_client=client)


@pytest.mark.parametrize(
    ("content", "kind", "key"),
    [
        (bytes(range(256)) * 100, "application/pdf", "base64"),
        ("Zürich\nline 2\n".encode(), "text/plain", "text"),
        (b'{"a":   1.50}', "application/json", "text"),  # a file, of which each byte counts
        (b"\xe9t\xe9", "text/plain; charset=iso-8859-1", "text"),
        (b"", "text/plain", None),
    ],
)
def test_files_keep_every_byte(tmp_path, content, kind, key):
    path = tmp_path / "a.yaml"
    headers = {"content-type": kind, "content-length": str(len(content)), "etag": '"1"'}
    for mode in ("once", "none"):
        with (
            Recorder(path, mode=mode),
            drive(content, headers) as connector,
            connector.files.download("f1") as file,
        ):
            assert file.size == len(content)
            assert b"".join(file.iter_bytes()) == content
    (exchange,) = yaml.safe_load(path.read_text())["exchanges"]
    assert ({"base64", "text"} & exchange["response"].keys()) == ({key} if key else set())


def test_a_compressed_file_is_recorded_unpacked(tmp_path):
    import gzip

    path = tmp_path / "a.yaml"
    packed = gzip.compress(b"plain text " * 1000)
    headers = {"content-type": "text/plain", "content-length": str(len(packed)), "content-encoding": "gzip"}
    for mode in ("once", "none"):
        with (
            Recorder(path, mode=mode),
            drive(packed, headers) as connector,
            connector.files.download("f1") as file,
        ):
            assert b"".join(file.iter_bytes()) == b"plain text " * 1000
    assert "plain text plain text" in path.read_text()


def test_a_file_that_is_not_read_to_its_end(tmp_path):
    path = tmp_path / "a.yaml"
    content = b"x" * 2_000_000
    for mode in ("once", "none"):
        with (
            Recorder(path, mode=mode),
            drive(content, {"content-length": str(len(content))}) as connector,
            connector.files.download("f1") as file,
        ):
            assert next(iter(file.iter_bytes()))[:3] == b"xxx"


def test_hosted_calls(tmp_path):
    from tests.hosted.calls import CREDENTIALS
    from tests.hosted.shop import SyncShopConnector

    path = tmp_path / "a.yaml"
    with HostedServer() as server:
        server.script("execute", success([{"id": "1"}]), success([{"id": "1"}]))

        def call(**others: str) -> Any:
            auth = AirbyteAuthConfig(**{**CREDENTIALS, **others}, connector_id="c-1")
            with SyncShopConnector(auth, base_url=server.url) as shop:
                return shop.execute("customers", "list").data

        call()  # which leaves the process a token
        with Recorder(path, mode="once"):
            recorded = call()
        sent = len(server.kinds)
        with Recorder(path):
            assert call(airbyte_client_id="another-id", airbyte_client_secret="another-secret") == recorded
        assert len(server.kinds) == sent
    text = path.read_text()
    assert [value for value in CREDENTIALS.values() if value in text] == []
    assert "applications/token" in text


@pytest.mark.parametrize("raw", ["résumé-漢.txt".encode(), "résumé.txt".encode("latin-1")])
def test_headers_keep_letters_of_every_language(tmp_path, raw):
    headers = [(b"content-disposition", b"attachment; filename=" + raw), (b"content-type", b"text/plain")]
    client = httpx.Client(
        transport=httpx.MockTransport(lambda _: httpx.Response(404, headers=headers, content=b"x"))
    )
    auth, seen = StripeAuthConfig(api_key="sk_test_1"), []
    for mode in ("once", "none"):
        with (
            Recorder(tmp_path / "a.yaml", mode=mode),
            SyncStripeConnector(auth, http_client=client) as stripe,
            pytest.raises(NotFoundError) as raised,
        ):
            stripe.customers.list()
        seen.append(raised.value.headers["content-disposition"])
    assert seen[0] == seen[1]
    assert "sum" in seen[0]


def test_a_block_that_fails_leaves_the_cassette_as_it_was(tmp_path, serve):
    path = tmp_path / "a.yaml"
    path.write_text("old")
    server = serve(customers("Ada"))

    def fail() -> None:
        with (
            Recorder(path, mode="all"),
            SyncStripeConnector(StripeAuthConfig(api_key="sk_test_1"), base_url=server.url) as stripe,
        ):
            stripe.customers.list()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert path.read_text() == "old"
    assert [item.name for item in tmp_path.iterdir()] == ["a.yaml"]


def test_one_recorder_at_a_time(tmp_path):
    with Recorder(tmp_path / "a.yaml", mode="all"):
        Recorder(tmp_path / "b.yaml", mode="all").close()  # as after a failure to open it
        assert not Ahead.enabled
    assert Ahead.enabled
    with (
        Recorder(tmp_path / "a.yaml", mode="all"),
        pytest.raises(RuntimeError, match="one at a time"),
        Recorder(tmp_path / "b.yaml", mode="all"),
    ):
        pass
    with Recorder(tmp_path / "a.yaml"):
        pass


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (None, "there is no cassette .*--record=once"),
        ("{", "cannot be read"),
        ("[]", "no cassette of version 1"),
        ("version: 2", "no cassette of version 1"),
        ("version: 1\nexchanges:\n- request: {}\n", r"exchange 1 is incomplete \('response'\)"),
        ("version: 1\nexchanges:\n- {request: {}, response: {status: x}}\n", "the status must be a number"),
        ("version: 1\nexchanges:\n- {request: {}, response: {status: 200, base64: '*'}}\n", "exchange 1"),
        (
            "version: 1\nexchanges:\n- {request: {}, response: {status: true}}\n",
            "the status must be a number",
        ),
        ("version: 1\nexchanges:\n- {request: {}, response: {status: 99}}\n", "from 100 to 999"),
        ("version: 1\nexchanges:\n- {request: {}, response: {status: 200, headers: }}\n", "a mapping"),
        (
            "version: 1\nexchanges:\n- {request: {}, response: {status: 200, headers: {etag: 5}}}\n",
            "header etag must be text",
        ),
        ("version: 1\nexchanges: 5\n", "no cassette of version 1"),
    ],
)
def test_bad_cassettes(tmp_path: Path, text: str | None, message: str):
    path = tmp_path / "a.yaml"
    if text is not None:
        path.write_text(text)
    with pytest.raises(CassetteError, match=message), Recorder(path):
        pass
    with Recorder(tmp_path / "b.yaml", mode="all"):  # the failed one holds nothing
        pass
