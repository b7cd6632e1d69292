"""Answers that are read whole: how large they may be, and how they may be packed."""

from __future__ import annotations

import gzip
import json
import zlib

import httpx
import pytest
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    NetworkError,
    ResponseDecodeError,
    ResponseError,
    ServerError,
)
from airbyte_agent_sdk.transport import AsyncTransport, Request, SyncTransport

from tests.e2e.misbehaving.server import answer

from .measured import peak_growth
from .shelf import Shelf

pytestmark = pytest.mark.anyio

VALUE = {"id": "1", "text": "x" * 10_000}
JSON = json.dumps(VALUE).encode()


@pytest.fixture
async def send(variant, anyio_backend):
    """``await send(url)``: the answer to a plain request, of the test's variant."""
    blocking, later = SyncTransport(), AsyncTransport()

    async def send(url, **facts):
        request = Request("GET", f"{url}/things", {"Accept-Encoding": "gzip, deflate"}, **facts)
        return blocking.send(request) if variant == "blocking" else await later.send(request)

    yield send
    blocking.close()
    await later.aclose()


def zipped(content):
    return gzip.compress(content, mtime=0)  # the same in every process that collects these tests


def raw_deflate(content):
    packing = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packing.compress(content) + packing.flush()


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("gzip", zipped(JSON)),
        ("x-gzip", zipped(JSON)),
        (" GZip ", zipped(JSON[:100]) + zipped(JSON[100:])),
        ("gzip", zipped(JSON) + b"\0\0\0"),
        ("deflate", zlib.compress(JSON)),
        ("deflate", raw_deflate(JSON)),
        ("identity", JSON),
        ("", JSON),
        ("UTF-8", JSON),
    ],
)
async def test_what_was_asked_for_is_unpacked(send, serve, encoding, packed):
    assert (await send(serve(answer(200, packed, Content_Encoding=encoding)).url)).content == JSON


@pytest.mark.parametrize(
    ("encoding", "packed", "why"),
    [
        ("gzip", zipped(JSON)[:-5], "truncated"),
        ("gzip", zipped(JSON)[:5], "truncated"),
        ("deflate", zlib.compress(JSON)[:-5], "truncated"),
        ("gzip", b"not gzip", "compression does not match"),
        ("deflate", b"\xff\xffnot deflate", "compression does not match"),
        ("br", b"\x0b\x02\x80{}\x03", "'br', which was not requested"),
        ("zstd", b"\x28\xb5\x2f\xfd", "'zstd', which was not requested"),
        ("gzip, gzip", zipped(zipped(JSON)), "'gzip, gzip'"),
    ],
)
async def test_what_cannot_be_unpacked_is_said(send, serve, encoding, packed, why):
    with pytest.raises(ResponseDecodeError, match=why) as caught:
        await send(serve(answer(200, packed, Content_Encoding=encoding)).url)
    assert caught.value.status_code == 200


async def test_an_empty_answer_is_not_unpacked(send, serve):
    assert (await send(serve(answer(200, b"", Content_Encoding="gzip")).url)).content == b""


@pytest.mark.parametrize(("status", "error"), [(401, AuthenticationError), (503, ServerError)])
async def test_a_failure_that_cannot_be_unpacked_is_that_failure(connect, serve, pauses, status, error):
    with pytest.raises(error):
        await connect(serve(answer(status, b"x", Content_Encoding="br"), forever=True).url)()


async def test_a_large_answer_is_refused(send, serve, monkeypatch):
    monkeypatch.setattr("airbyte_agent_sdk.transport.content.MAX_CONTENT", 9_999)
    monkeypatch.setattr("airbyte_agent_sdk.transport.streams.MAX_CONTENT", 9_999)
    for body, headers in ((JSON, {}), (zipped(JSON), {"Content_Encoding": "gzip"})):
        with pytest.raises(ResponseError, match="larger than"):
            await send(serve(answer(200, body, **headers)).url)
    server = serve(Shelf(JSON, chunked=True), Shelf(JSON[:9_999], chunked=True))
    with pytest.raises(ResponseError, match="larger than"):
        await send(server.url)
    assert len((await send(server.url)).content) == 9_999


@pytest.mark.parametrize("kind", ["AsyncTransport", "SyncTransport"])
def test_a_bomb_does_not_fill_the_memory(serve, kind):
    bomb = gzip.compress(bytes(900 * 2**20), 9)
    assert len(bomb) < 2**20
    server = serve(answer(200, bomb, Content_Encoding="gzip"), forever=True)
    grown = peak_growth(
        f"""
        from airbyte_agent_sdk.errors import ResponseError
        from airbyte_agent_sdk.transport import {kind}, Request
        transport = {kind}()
        request = Request("GET", "{server.url}", {{}})
        async def measured():
            try:
                answer = transport.send(request)
                if "{kind}".startswith("Async"):
                    await answer
            except ResponseError as error:
                assert "128 MiB" in str(error)
            else:
                raise SystemExit("it was read")
            (await transport.aclose()) if "{kind}".startswith("Async") else transport.close()
        """
    )
    assert grown < 300


async def test_answers_that_a_callers_client_has_read(serve, anyio_backend):
    def handle(request):
        return httpx.Response(200, headers={"content-encoding": "gzip"}, content=zipped(JSON))

    request = Request("GET", "http://made.up/", {})
    async with httpx.AsyncClient(transport=httpx.MockTransport(handle)) as client:
        assert (await AsyncTransport(client).send(request)).content == JSON
        opened = await AsyncTransport(client).send(Request("GET", "http://made.up/", {}, stream=True))
        assert b"".join([chunk async for chunk in opened.stream]) == JSON
        assert "content-encoding" not in opened.headers
        await opened.stream.aclose()

    async def hook(response):
        await response.aread()

    server = serve(
        answer_gzip := globals()["answer"](200, zipped(JSON), Content_Encoding="gzip"), answer_gzip
    )
    async with httpx.AsyncClient(event_hooks={"response": [hook]}) as client:
        for stream in (False, True):
            response = await AsyncTransport(client).send(Request("GET", server.url, {}, stream=stream))
            content = response.content
            if stream:
                content = b"".join([chunk async for chunk in response.stream])
                await response.stream.aclose()
            assert content == JSON


class Breaking(httpx.AsyncByteStream):
    """Breaks as aiohttp's does, which calls a connection that is lost one that was not made in time."""

    async def __aiter__(self):
        yield b"{"
        raise httpx.ConnectTimeout("Connection lost")


@pytest.mark.parametrize("stream", [False, True])
async def test_what_broke_after_the_answer_began_was_sent(anyio_backend, stream):
    def handle(request):
        return httpx.Response(200, stream=Breaking())

    async with httpx.AsyncClient(transport=httpx.MockTransport(handle)) as client:
        transport = AsyncTransport(client)

        async def read():
            response = await transport.send(Request("POST", "http://made.up/", {}, stream=stream))
            try:
                async for _ in response.stream:
                    pass
            finally:
                await response.stream.aclose()

        with pytest.raises(NetworkError, match="Connection lost") as caught:
            await read()
        assert caught.value.sent
