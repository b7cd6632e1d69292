"""A large file takes no more memory than a small one."""

from __future__ import annotations

from pathlib import Path

import pytest

from .measured import peak_growth
from .shelf import Shelf

SIZE = 96 * 2**20
WAYS = {
    "bytes": "async for chunk in file.aiter_bytes(): total += len(chunk)",
    "chunks": "async for chunk in file.aiter_bytes(1_000_000): total += len(chunk)",
    "base64": "async for chunk in file.aiter_base64(): total += len(chunk) // 4 * 3",
    "save": "total += (await file.save(target)).stat().st_size",
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("stack", ["httpx", "aiohttp"])
def test_in_tasks(serve, tmp_path, way, stack):
    server = serve(Shelf(bytes(SIZE)))
    grown = peak_growth(
        f"""
        if "{stack}" == "httpx":
            sys.modules["httpx_aiohttp"] = None
        from pathlib import Path
        from airbyte_agent_sdk import LocalExecutor
        archive = LocalExecutor({str(Path(__file__).with_name("archive.yaml"))!r},
                                {{"api_key": "archive_key_1"}}, base_url={server.url!r})
        target = Path({str(tmp_path)!r}, "large.bin")
        async def measured():
            total = 0
            async with (await archive.execute("files", "download", {{"id": "1"}})).data as file:
                {WAYS[way]}
            assert total == {SIZE}, total
            await archive.close()
        """
    )
    assert grown < 24


@pytest.mark.parametrize("way", ["bytes", "save"])
def test_in_threads(archive, serve, tmp_path, way):
    server = serve(Shelf(bytes(SIZE)))
    read = WAYS[way].replace("async for", "for").replace("aiter_", "iter_").replace("await ", "")
    grown = peak_growth(
        f"""
        sys.path.insert(0, {str(Path(archive.__file__).parents[1])!r})
        from pathlib import Path
        from airbyte_agent_archive import ArchiveKeyAuthConfig, SyncArchiveConnector
        target = Path({str(tmp_path)!r}, "large.bin")
        archive = SyncArchiveConnector(ArchiveKeyAuthConfig(api_key="archive_key_1"), base_url={server.url!r})
        archive.files
        async def measured():
            total = 0
            with archive.files.download("1") as file:
                {read}
            assert total == {SIZE}, total
            archive.close()
        """
    )
    assert grown < 24
