"""The part of a file that is being saved: who may touch it, and what several writers do to each other."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from airbyte_agent_sdk import save_download
from airbyte_agent_sdk.download.part_file import PartFile
from airbyte_agent_sdk.errors import NetworkError

from .shelf import Shelf, body

pytestmark = pytest.mark.anyio

CONTENT = body(3_000_000)


@pytest.fixture
async def interrupted(connect, serve, tmp_path):
    """``library, shelf, target, part``: 2,000,000 bytes of a file are saved, and its server works again."""
    target, shelf = tmp_path / "report.bin", Shelf(CONTENT, cuts=[2_000_000])
    library = connect(serve(shelf, forever=True).url, max_retries=0)
    with pytest.raises(NetworkError):
        await (await library()).save(target)
    (part,) = tmp_path.iterdir()
    shelf.seen.clear()
    return library, shelf, target, part


async def test_files_are_for_their_owner_alone(connect, serve, tmp_path):
    modes = []
    target = tmp_path / "report.bin"

    def look(*_):
        modes.extend(stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir())

    await (await connect(serve(Shelf(CONTENT)).url)()).save(target, progress=look)
    assert set(modes) == {0o600}
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


async def test_a_link_in_place_of_the_target_is_not_written_through(connect, serve, tmp_path):
    victim, target = tmp_path / "victim", tmp_path / "report.bin"
    victim.write_text("mine")
    target.symlink_to(victim)
    library = connect(serve(Shelf(CONTENT), forever=True).url)
    with pytest.raises(FileExistsError):
        await (await library()).save(target)
    await (await library()).save(target, overwrite=True)
    assert victim.read_text() == "mine"
    assert not target.is_symlink()
    assert target.read_bytes() == CONTENT


async def test_a_dangling_link_is_there_already(connect, serve, tmp_path):
    target = tmp_path / "report.bin"
    target.symlink_to(tmp_path / "nowhere")
    with pytest.raises(FileExistsError):
        await (await connect(serve(Shelf(CONTENT)).url)()).save(target)
    assert not (tmp_path / "nowhere").exists()


async def test_a_link_in_place_of_a_part_is_not_followed(interrupted, tmp_path):
    library, shelf, target, part = interrupted
    victim = tmp_path / "victim"
    part.rename(victim)
    part.symlink_to(victim)
    before = victim.read_bytes()
    await (await library()).save(target)
    assert shelf.seen == [None]
    assert victim.read_bytes() == before
    assert target.read_bytes() == CONTENT


async def test_a_part_with_a_second_name_is_not_continued(interrupted, tmp_path):
    library, shelf, target, part = interrupted
    other = tmp_path / "other"
    os.link(part, other)
    await (await library()).save(target)
    assert shelf.seen == [None]
    assert other.stat().st_size == 2_000_000
    assert target.read_bytes() == CONTENT


async def test_a_part_that_others_may_write_is_not_continued(interrupted):
    library, shelf, target, part = interrupted
    part.chmod(0o666)
    await (await library()).save(target)
    assert shelf.seen == [None]
    assert target.read_bytes() == CONTENT


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() != 0, reason="needs the right to give a file away"
)
async def test_a_part_of_another_user_is_neither_continued_nor_removed(interrupted):
    library, shelf, target, part = interrupted
    os.chown(part, 65534, -1)
    await (await library()).save(target)
    assert shelf.seen == [None]
    assert target.read_bytes() == CONTENT
    assert part.stat().st_uid == 65534


async def test_a_part_with_other_bytes_is_not_continued(interrupted, tmp_path):
    library, shelf, target, part = interrupted
    part.write_bytes(bytes(2_000_000))  # what a crash of the system may leave: its length, and zeros
    await (await library()).save(target)
    assert target.read_bytes() == CONTENT
    assert "bytes=2000000-" not in shelf.seen
    assert list(tmp_path.iterdir()) == [target]


async def test_threads_that_save_to_one_path(connect, serve, tmp_path):
    """Two writers at the same time, each in the middle of its file when the other is."""
    target = tmp_path / "report.bin"
    both = threading.Barrier(2, timeout=30)

    def pieces(letter):
        yield letter * 1_000_000
        both.wait()
        yield letter * 2_000_000
        both.wait()

    threads = [
        threading.Thread(target=save_download, args=(pieces(letter), target), kwargs={"overwrite": True})
        for letter in (b"a", b"b")
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert target.read_bytes() in (b"a" * 3_000_000, b"b" * 3_000_000)
    assert list(tmp_path.iterdir()) == [target]


async def test_saves_of_one_download_at_the_same_time(connect, serve, tmp_path):
    """Both have the same content, so that each could take the part of the other for its own."""
    import anyio

    target = tmp_path / "report.bin"
    library = connect(serve(Shelf(CONTENT), forever=True).url)
    first, second = await library(), await library()
    results = []

    async def save(file):
        results.append(await file.save(target, overwrite=True))

    async with anyio.create_task_group() as group:
        group.start_soon(save, first)
        group.start_soon(save, second)
    assert results == [target, target]
    assert target.read_bytes() == CONTENT
    assert list(tmp_path.iterdir()) == [target]


_WRITER = """
import sys
from pathlib import Path
from airbyte_agent_sdk import save_download

target, letter = Path(sys.argv[1]), sys.argv[2].encode()

def pieces():
    yield letter * 1_000_000
    print("begun", flush=True)
    sys.stdin.readline()
    yield letter * 2_000_000

try:
    save_download(pieces(), target, overwrite=sys.argv[3] == "overwrite")
    print("saved", flush=True)
except FileExistsError:
    print("refused", flush=True)
"""


@pytest.mark.parametrize(
    ("mode", "results"), [("overwrite", ["saved", "saved"]), ("new", ["refused", "saved"])]
)
def test_processes_that_save_to_one_path(tmp_path, mode, results):
    target = tmp_path / "report.bin"
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(target), letter, mode],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for letter in "ab"
    ]
    for writer in writers:
        assert writer.stdout.readline() == "begun\n"
    # The first one ends, and removes what it takes for remnants, while the second one is writing.
    said = [writer.communicate("\n", timeout=60)[0].strip() for writer in writers]
    assert sorted(said) == results
    assert target.read_bytes() == (b"b" if mode == "overwrite" else b"a") * 3_000_000
    assert list(tmp_path.iterdir()) == [target]


def test_what_a_killed_writer_left_is_removed(tmp_path):
    target = tmp_path / "report.bin"
    writer = subprocess.Popen(
        [sys.executable, "-c", _WRITER, str(target), "a", "new"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with writer:
        assert writer.stdout.readline() == "begun\n"
        writer.kill()
    assert len(list(tmp_path.iterdir())) == 1
    save_download([b"whole"], target)
    assert list(tmp_path.iterdir()) == [target]


def test_two_attempts_do_not_continue_one_part(tmp_path):
    target = tmp_path / "report.bin"
    broken = PartFile(target, overwrite=False, identity="0" * 12, size=10)
    broken.write([b"01234"])
    broken.close()
    parts = [PartFile(target, overwrite=True, identity="0" * 12, size=10) for _ in range(2)]
    for part in parts:
        part.check()
    assert sorted(part.written for part in parts) == [0, 5]
    for part in parts:
        part.write([b"0123456789"[part.written :]])
        part.finish()
        part.close()
        assert target.read_bytes() == b"0123456789"
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_system_without_hard_links(tmp_path, monkeypatch):
    def refuse(*_):
        raise PermissionError("Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    target = tmp_path / "report.bin"
    assert save_download([b"one"], target).read_bytes() == b"one"
    with pytest.raises(FileExistsError):
        save_download(_meanwhile(tmp_path / "other"), tmp_path / "other")
    assert (tmp_path / "other").read_text() == "theirs"
    assert len(list(tmp_path.iterdir())) == 2


def _meanwhile(path: Path):
    yield b"ours"
    path.write_text("theirs")
