"""The same call by hand: post and read the JSON."""

from contextlib import asynccontextmanager

import httpx


@asynccontextmanager
async def client(base_url, limit):
    async with httpx.AsyncClient(base_url=base_url, headers={"Authorization": "Bearer token"}) as http:

        async def call():
            response = await http.post(
                "/api/v1/integrations/connectors/1/execute",
                json={"entity": "customers", "action": "list", "params": {"limit": limit}},
            )
            response.raise_for_status()
            return len(response.json()["result"])

        yield call
