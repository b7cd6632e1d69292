"""Files on the disk: whole or not there, and gone on with where that is sure to be the same."""

from __future__ import annotations

import re

import pytest
from airbyte_agent_sdk import save_download
from airbyte_agent_sdk.errors import NetworkError

from tests.e2e.misbehaving.server import answer

from .shelf import Shelf, body

pytestmark = pytest.mark.anyio

CONTENT = body(3_000_000)


async def test_a_file_is_saved(connect, serve, tmp_path):
    told = []
    target = tmp_path / "report.bin"
    content = body(9_000_000)
    async with await connect(serve(Shelf(content)).url)() as file:
        path = await file.save(target, progress=lambda *steps: told.append(steps))
    assert path == target
    assert target.read_bytes() == content
    assert [total for _, total in told] == [len(content)] * len(told)
    received = [done for done, _ in told]
    assert received == sorted(received)
    assert received[-1] == len(content)
    assert len(received) >= 2
    assert list(tmp_path.iterdir()) == [target]


async def test_what_is_there_is_not_touched_unless_asked(connect, serve, tmp_path):
    target = tmp_path / "report.bin"
    target.write_text("mine")
    library = connect(serve(Shelf(CONTENT), forever=True).url)
    with pytest.raises(FileExistsError, match="overwrite=True"):
        await (await library()).save(str(target))
    assert target.read_text() == "mine"
    assert list(tmp_path.iterdir()) == [target]
    await (await library()).save(target, overwrite=True)
    assert target.read_bytes() == CONTENT
    with pytest.raises(IsADirectoryError):
        await (await library()).save(tmp_path, overwrite=True)
    assert list(tmp_path.iterdir()) == [target]


async def test_folders_that_are_missing_are_made(connect, serve, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    library = connect(serve(Shelf(CONTENT), forever=True).url)
    saved = await (await library()).save("not/yet/there.bin")
    assert saved == tmp_path / "not" / "yet" / "there.bin"
    assert saved.read_bytes() == CONTENT


async def test_a_file_that_got_the_name_meanwhile_stays(connect, serve, tmp_path):
    target = tmp_path / "report.bin"
    with pytest.raises(FileExistsError):
        await (await connect(serve(Shelf(CONTENT)).url)()).save(
            target, progress=lambda *_: target.write_text("theirs")
        )
    assert target.read_text() == "theirs"


async def test_a_broken_file_never_has_the_name(connect, serve, tmp_path, pauses):
    target = tmp_path / "report.bin"
    target.write_text("before")
    shelf = Shelf(CONTENT, etag=None, cuts=[2_000_000])
    with pytest.raises(NetworkError, match=r"after 2,000,000 of 3,000,000 bytes"):
        await (await connect(serve(shelf).url)()).save(target, overwrite=True)
    assert target.read_text() == "before"
    assert list(tmp_path.iterdir()) == [target]


async def test_the_next_attempt_goes_on(connect, serve, tmp_path):
    target, told = tmp_path / "report.bin", []
    shelf = Shelf(CONTENT, cuts=[2_000_000])
    server = serve(shelf, forever=True)
    library = connect(server.url, max_retries=0)
    with pytest.raises(NetworkError):
        await (await library()).save(target)
    (part,) = tmp_path.iterdir()
    assert re.fullmatch(r"report\.bin\.[0-9a-f]{12}-[0-9a-f]{8}\.part", part.name)
    written = part.stat().st_size
    assert written == 2_000_000
    assert part.read_bytes() == CONTENT[:written]
    await (await library()).save(target, progress=lambda *steps: told.append(steps))
    assert shelf.seen == [None, None, f"bytes={written}-"]
    assert server.requests[2].headers["if-range"] == '"one"'
    assert target.read_bytes() == CONTENT
    assert told[0][0] > written
    assert told[-1] == (len(CONTENT), len(CONTENT))
    assert list(tmp_path.iterdir()) == [target]


async def test_a_part_that_is_whole_needs_only_its_name(connect, serve, tmp_path):
    target, shelf = tmp_path / "report.bin", Shelf(CONTENT)
    library = connect(serve(shelf, forever=True).url)

    def interrupt(received, total):
        if received == total:
            target.write_text("in the way")

    with pytest.raises(FileExistsError):
        await (await library()).save(target, progress=interrupt)
    await (await library()).save(target, overwrite=True)
    assert target.read_bytes() == CONTENT
    assert shelf.seen == [None, None]
    assert list(tmp_path.iterdir()) == [target]


async def test_an_attempt_at_other_content_starts_anew(connect, serve, tmp_path):
    target, shelf = tmp_path / "report.bin", Shelf(CONTENT, cuts=[2_000_000])
    library = connect(serve(shelf, forever=True).url, max_retries=0)
    with pytest.raises(NetworkError):
        await (await library()).save(target)
    shelf.etag, shelf.content = '"two"', CONTENT[::-1]
    await (await library()).save(target)
    assert shelf.seen == [None, None]
    assert target.read_bytes() == CONTENT[::-1]
    assert list(tmp_path.iterdir()) == [target]


async def test_so_does_one_at_another_file_of_the_same_mark(connect, serve, tmp_path):
    target, shelf = tmp_path / "report.bin", Shelf(CONTENT, cuts=[2_000_000])
    library = connect(serve(shelf, forever=True).url, max_retries=0)
    with pytest.raises(NetworkError):
        await (await library()).save(target)
    shelf.content = CONTENT[::-1]
    await (await library(name="2")).save(target)
    assert target.read_bytes() == CONTENT[::-1]


async def test_a_server_that_has_forgotten_ranges(connect, serve, tmp_path):
    target, shelf = tmp_path / "report.bin", Shelf(CONTENT, cuts=[2_000_000])
    library = connect(serve(shelf, forever=True).url, max_retries=0)
    with pytest.raises(NetworkError):
        await (await library()).save(target)
    shelf.ranges = False
    await (await library()).save(target)
    assert target.read_bytes() == CONTENT


async def test_an_error_of_the_callers_own(connect, serve, tmp_path):
    library = connect(serve(Shelf(CONTENT, etag=None), forever=True).url)
    with pytest.raises(ZeroDivisionError):
        await (await library()).save(tmp_path / "report.bin", progress=lambda *_: 1 / 0)
    assert list(tmp_path.iterdir()) == []


async def test_a_failure_is_no_file(connect, serve, tmp_path):
    with pytest.raises(Exception, match="no such file"):
        await (await connect(serve(answer(404, '{"message": "no such file"}')).url)()).save(tmp_path / "x")
    assert list(tmp_path.iterdir()) == []


async def test_save_download(connect, serve, tmp_path):
    library = connect(serve(Shelf(CONTENT), forever=True).url)
    target = tmp_path / "report.bin"
    file = await library()
    saved = save_download(getattr(file, "blocking", file), str(target))
    assert (saved if hasattr(file, "blocking") else await saved) == target
    assert target.read_bytes() == CONTENT
    assert await save_download((await library()).aiter_bytes(), target, overwrite=True) == target
    assert target.read_bytes() == CONTENT


async def test_save_download_of_any_bytes(tmp_path, anyio_backend):
    async def later():
        for _ in range(3):
            yield b"ab"

    assert save_download(iter([b"ab", b"cd"]), tmp_path / "now").read_bytes() == b"abcd"
    assert (await save_download(later(), tmp_path / "later")).read_bytes() == b"ababab"
    with pytest.raises(FileExistsError):
        save_download([b"x"], tmp_path / "now")
    with pytest.raises(FileExistsError):
        await save_download(later(), tmp_path / "later")

    def broken():
        yield b"ab"
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        save_download(broken(), tmp_path / "now", overwrite=True)
    assert (tmp_path / "now").read_bytes() == b"abcd"
    assert len(list(tmp_path.iterdir())) == 2
