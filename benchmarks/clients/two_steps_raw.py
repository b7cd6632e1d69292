"""The same by hand on httpx."""

from contextlib import asynccontextmanager

import httpx


@asynccontextmanager
async def client(base_url, _limit):
    async with httpx.AsyncClient(base_url=base_url, headers={"Authorization": "Bearer token"}) as http:

        async def call():
            told = await http.get("/attachments/7", params={"format": "content"})
            told.raise_for_status()
            size = 0
            async with http.stream("GET", told.json()["versions"][0]["content_url"]) as file:
                file.raise_for_status()
                async for chunk in file.aiter_bytes():
                    size += len(chunk)
            return int(size == 1024)

        yield call
