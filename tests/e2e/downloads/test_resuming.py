"""Connections that break on the way, and servers that answer oddly when they are asked for the rest."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from airbyte_agent_sdk.errors import (
    HTTPStatusError,
    NetworkError,
    ResponseError,
    TimeoutError,
)

from tests.e2e.misbehaving.server import Cut, Silence, answer

from .shelf import Shelf, body

pytestmark = pytest.mark.anyio

CONTENT = body(300_000)
NOW = datetime(2026, 3, 1, tzinfo=UTC)


def dated(age: timedelta) -> dict[str, str]:
    return {
        "last_modified": format_datetime(NOW - age, usegmt=True),
        "date": format_datetime(NOW, usegmt=True),
    }


@pytest.mark.parametrize("chunked", [False, True])
async def test_a_break_is_mended_where_the_content_is_marked(connect, serve, pauses, chunked):
    shelf = Shelf(CONTENT, cuts=[100_000, 50_000], chunked=chunked)
    async with await connect(serve(shelf, forever=True).url)() as file:
        assert await file.read() == CONTENT
    assert shelf.seen[0] is None
    assert len(shelf.seen) == 3
    assert all(asked.startswith("bytes=") and asked.endswith("-") for asked in shelf.seen[1:])
    if not chunked:
        assert shelf.seen[1:] == ["bytes=100000-", "bytes=150000-"]
    assert len(pauses) == 2


async def test_the_rest_is_asked_for_on_condition(connect, serve, pauses):
    server = serve(Shelf(CONTENT, cuts=[9]), forever=True)
    assert await (await connect(server.url)()).read() == CONTENT
    assert server.requests[1].headers["if-range"] == '"one"'
    assert server.requests[1].headers["x-archive-key"] == "archive_key_1"
    assert server.requests[1].headers["accept-encoding"] == "identity"


async def test_an_old_date_marks_content_too(connect, serve, pauses):
    shelf = Shelf(CONTENT, etag=None, headers=dated(timedelta(hours=1)), cuts=[1000])

    def unmarked(request):
        request = (
            request
            if "if-range" not in request.headers
            else type(request)(
                request.raw.replace(
                    b"\r\nIf-Range: " + dated(timedelta(hours=1))["last_modified"].encode(), b""
                )
            )
        )
        return shelf(request)

    assert await (await connect(serve(unmarked, forever=True).url)()).read() == CONTENT
    assert shelf.seen == [None, "bytes=1000-"]


@pytest.mark.parametrize(
    ("etag", "headers"),
    [
        (None, {}),
        ('W/"one"', {}),
        (None, dated(timedelta(seconds=5))),
        (None, {"last_modified": "last week", "date": "today"}),
        ('"one"', {"accept_ranges": "none"}),
    ],
)
async def test_without_a_mark_it_is_not(connect, serve, pauses, etag, headers):
    shelf = Shelf(CONTENT, etag=etag, headers=headers, cuts=[100_000])
    server = serve(shelf, forever=True)
    where = f"at GET {server.url}/files/1, after 100,000 of 300,000 bytes"
    with pytest.raises(NetworkError, match=rf"^files\.download: .*{re.escape(where)}$"):
        await (await connect(server.url)()).read()
    assert len(shelf.seen) == 1


async def test_breaks_are_mended_as_often_as_calls_are_retried(connect, serve, pauses):
    for retries in (0, 1):
        shelf = Shelf(CONTENT, cuts=[1000] * 5)
        with pytest.raises(NetworkError, match=f"after {1000 * (retries + 1):,} of 300,000 bytes"):
            await (await connect(serve(shelf, forever=True).url, max_retries=retries)()).read()
        assert len(shelf.seen) == retries + 1


async def test_a_server_that_falls_silent(connect, serve, pauses):
    head = answer(200, b"", ETag='"one"', content_length="300000", content_type="audio/mpeg")

    def first(request):
        return Cut(head + CONTENT[:10]) if len(server.requests) == 1 else Silence()

    server = serve(first, forever=True)
    with pytest.raises(TimeoutError, match=r"within 1 s"):
        await (await connect(server.url, timeout=1, max_retries=1)()).read()


async def test_a_server_without_ranges_is_read_from_the_start_again(connect, serve, pauses):
    shelf = Shelf(CONTENT, ranges=False, cuts=[100_000, 200_000])
    assert await (await connect(serve(shelf, forever=True).url)()).read() == CONTENT
    assert shelf.seen[1:] == ["bytes=100000-", "bytes=200000-"]


@pytest.mark.parametrize("ranges", [True, False])
async def test_another_content_is_never_put_behind_the_first(connect, serve, pauses, ranges):
    def change(shelf):
        shelf.etag, shelf.content = '"two"', CONTENT[::-1]

    shelf = Shelf(CONTENT, ranges=ranges, cuts=[100_000], mend=change)
    with pytest.raises(ResponseError, match=r"files\.download: the file changed after 100,000 bytes"):
        await (await connect(serve(shelf, forever=True).url)()).read()


async def test_nor_where_the_condition_is_ignored(connect, serve, pauses):
    rest = answer(206, CONTENT[9:], ETag='"two"', Content_Range="bytes 9-299999/300000")
    server = serve(Shelf(CONTENT, cuts=[9]), rest)
    with pytest.raises(ResponseError, match="changed after 9 bytes"):
        await (await connect(server.url)()).read()


@pytest.mark.parametrize(
    "given",
    ["bytes 0-299999/300000", "bytes 8-299999/300000", "bytes 9-299999/300001", "bytes */300000", "9-"],
)
async def test_another_part_than_the_one_asked_for_is_an_error(connect, serve, pauses, given):
    server = serve(Shelf(CONTENT, cuts=[9]), answer(206, CONTENT[9:], ETag='"one"', Content_Range=given))
    with pytest.raises(ResponseError, match=r"requested the bytes from 9, .*responded with"):
        await (await connect(server.url)()).read()


@pytest.mark.parametrize("asked", [{}, {"range": "bytes=5-8"}])
async def test_so_is_one_at_the_start(connect, serve, asked):
    server = serve(answer(206, b"abcd", Content_Range="bytes 3-6/10"))
    with pytest.raises(ResponseError, match=r"files\.download: requested .*bytes 3-6/10"):
        await connect(server.url)(**asked)


async def test_a_failure_on_the_way_back_is_told(connect, serve, pauses):
    server = serve(Shelf(CONTENT, cuts=[9]), answer(410, '{"message": "gone for good"}'))
    with pytest.raises(HTTPStatusError, match=r"files\.download: 410: gone for good"):
        await (await connect(server.url)()).read()


async def test_a_part_is_resumed_within_itself(connect, serve, pauses):
    shelf = Shelf(CONTENT, cuts=[100])
    async with await connect(serve(shelf, forever=True).url)(range="bytes=1000-1999") as file:
        assert await file.read() == CONTENT[1000:2000]
    assert shelf.seen == ["bytes=1000-1999", "bytes=1100-1999"]


async def test_packed_bytes_are_resumed_as_they_lie(connect, serve, pauses):
    import gzip

    packed = gzip.compress(CONTENT, 1)
    shelf = Shelf(packed, headers={"content_encoding": "gzip"}, cuts=[len(packed) // 3, len(packed) // 3])
    assert await (await connect(serve(shelf, forever=True).url)()).read() == CONTENT


async def test_the_opening_is_retried_and_redirected(connect, serve, pauses):
    shelf = Shelf(CONTENT)
    server = serve(answer(503), answer(302, Location="/elsewhere"), shelf)
    async with await connect(server.url)() as file:
        assert await file.read() == CONTENT
    assert [request.target for request in server.requests] == ["/files/1", "/files/1", "/elsewhere"]


async def test_text_goes_on_in_the_middle_of_a_character(connect, serve, pauses):
    text = "🐢" * 5000
    shelf = Shelf(text.encode(), cuts=[4001, 4002])
    async with await connect(serve(shelf, forever=True).url)() as file:
        assert "".join([piece async for piece in file.aiter_text()]) == text
