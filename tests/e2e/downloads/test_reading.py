"""Files as they come: whole, in pieces, as text, as base64; once, and closed on every way out."""

from __future__ import annotations

import base64
import gzip

import pytest
from airbyte_agent_sdk.errors import DownloadClosedError, ResponseDecodeError

from tests.e2e.misbehaving.server import answer

from .shelf import Shelf, body

pytestmark = pytest.mark.anyio

CONTENT = body(300_000)


async def test_a_file_is_read_whole(connect, serve):
    shelf = Shelf(CONTENT, headers={"content_disposition": 'attachment; filename="../../etc/pass wd.bin"'})
    server = serve(shelf, shelf)
    library = connect(server.url)
    async with await library() as file:
        assert (file.size, file.content_type, file.etag, file.filename) == (
            300_000,
            "application/octet-stream",
            '"one"',
            "pass wd.bin",
        )
        assert "pass wd.bin" in repr(file)
        assert await file.read() == CONTENT
    assert await (await library()).read() == CONTENT
    request = server.requests[0]
    assert request.line == "GET /files/1 HTTP/1.1"
    assert (request.headers["accept"], request.headers["accept-encoding"]) == ("*/*", "identity")
    assert (request.headers["x-archive-key"], request.headers["x-archive-version"]) == (
        "archive_key_1",
        "v-1",
    )
    assert server.connections == 1


@pytest.mark.parametrize("size", [1, 3, 1000, 65536, 299_999, 300_000, 10**9])
async def test_chunks_are_as_long_as_asked(connect, serve, size):
    content = CONTENT[:5000] if size == 1 else CONTENT
    async with await connect(serve(Shelf(content)).url)() as file:
        chunks = [chunk async for chunk in file.aiter_bytes(size)]
    assert b"".join(chunks) == content
    assert {len(chunk) for chunk in chunks[:-1]} <= {size}
    assert 0 < len(chunks[-1]) <= size


async def test_an_empty_file_is_no_error(connect, serve, tmp_path):
    server = serve(Shelf(b""), Shelf(b""), Shelf(b"", chunked=True))
    library = connect(server.url)
    assert await (await library()).read() == b""
    assert (await (await library()).save(tmp_path / "empty")).read_bytes() == b""
    assert [text async for text in (await library()).aiter_text()] == []


async def test_a_file_without_a_length(connect, serve):
    async with await connect(serve(Shelf(CONTENT, chunked=True)).url)() as file:
        assert file.size is None
        assert await file.read() == CONTENT


async def test_characters_are_never_cut(connect, serve):
    text = "żółw 🐢 " * 3000
    for encoding, kind in (("utf-8", "text/plain"), ("utf-16", 'text/plain; charset="utf-16"')):
        shelf = Shelf(text.encode(encoding), chunked=True, headers={"content_type": kind})
        async with await connect(serve(shelf).url)() as file:
            pieces = [piece async for piece in file.aiter_text()]
        assert "".join(pieces) == text
        assert len(pieces) > 1


async def test_the_encoding_asked_for_stands_over_the_one_declared(connect, serve):
    shelf = Shelf("é".encode("latin-1"), headers={"content_type": "text/plain; charset=no-such-thing"})
    library = connect(serve(shelf, forever=True).url)
    assert [piece async for piece in (await library()).aiter_text("latin-1")] == ["é"]
    with pytest.raises(ResponseDecodeError, match="cannot be decoded as utf-8"):
        _ = [piece async for piece in (await library()).aiter_text()]
    async with await library() as file:
        with pytest.raises(LookupError):
            file.aiter_text("no-such-thing")


@pytest.mark.parametrize("size", [3, 4, 5, 1000, 48 * 1024])
async def test_base64_is_valid_chunk_by_chunk_and_in_all(connect, serve, size):
    content = CONTENT[:10_001]
    async with await connect(serve(Shelf(content, chunked=True)).url)() as file:
        chunks = [chunk async for chunk in file.aiter_base64(size)]
    assert base64.b64decode("".join(chunks), validate=True) == content
    assert b"".join(base64.b64decode(chunk, validate=True) for chunk in chunks) == content


async def test_bytes_come_once(connect, serve):
    library = connect(serve(Shelf(CONTENT), forever=True).url)
    file = await library()
    await file.read()
    for again in (file.aiter_bytes, file.aiter_text, file.aiter_base64):
        with pytest.raises(DownloadClosedError, match="read only once"):
            again()
    file = await library()
    await file.close()
    await file.close()
    with pytest.raises(DownloadClosedError, match="closed"):
        await file.read()


async def test_a_file_can_be_iterated_itself(connect, serve):
    async with await connect(serve(Shelf(CONTENT)).url)() as file:
        assert b"".join([chunk async for chunk in file]) == CONTENT


async def test_a_consumer_that_stops_leaves_the_connector_as_it_was(connect, serve):
    server = serve(Shelf(body(20_000_000)), forever=True)
    library = connect(server.url)
    for _ in range(3):
        async with await library() as file:
            async for chunk in file.aiter_bytes():
                assert chunk
                break

    async def fail():
        async with await library() as file:
            async for _ in file.aiter_bytes():
                raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()
    async with await library() as file:
        assert file.size == 20_000_000
    async with await library() as file:
        assert await file.read() == body(20_000_000)


async def test_packed_bytes_are_unpacked_as_they_come(connect, serve):
    packed = gzip.compress(CONTENT)
    library = connect(serve(Shelf(packed, headers={"content_encoding": "gzip"}), forever=True).url)
    async with await library() as file:
        assert file.size is None
        assert await file.read() == CONTENT
    short = serve(Shelf(packed[:-9], headers={"content_encoding": "gzip"}))
    with pytest.raises(ResponseDecodeError, match="truncated"):
        await (await connect(short.url)()).read()
    odd = serve(Shelf(packed, headers={"content_encoding": "br"}))
    with pytest.raises(ResponseDecodeError, match=r"files\.download: .*'br'"):
        await connect(odd.url)()


async def test_a_bomb_comes_in_small_pieces(connect, serve):
    bomb = gzip.compress(bytes(200 * 2**20))
    async with await connect(serve(Shelf(bomb, headers={"content_encoding": "gzip"})).url)() as file:
        sizes = [len(chunk) async for chunk in file.aiter_bytes()]
    assert sum(sizes) == 200 * 2**20
    assert max(sizes) <= 256 * 1024


async def test_a_part_that_was_asked_for(connect, serve):
    server = serve(Shelf(CONTENT), forever=True)
    library = connect(server.url)
    async with await library(range="bytes=1000-1999") as file:
        assert file.size == 1000
        assert await file.read() == CONTENT[1000:2000]
    assert await (await library(range="bytes=-7")).read() == CONTENT[-7:]


async def test_by_names(connect, serve):
    library = connect(serve(Shelf(CONTENT)).url)
    async with await library.execute("files", "download", {"id": "1"}) as file:
        assert await file.read() == CONTENT


def test_an_entity_of_bytes_alone_has_no_record(archive):
    connector = archive.ArchiveConnector(archive.ArchiveKeyAuthConfig(api_key="archive_key_1"))
    schema = connector.entity_schema("files")
    assert schema["record"] == {}
    assert schema["actions"]["download"]["parameters"]["required"] == ["id"]


async def test_no_file_at_all(connect, serve):
    assert await (await connect(serve(answer(204)).url)()).read() == b""
