"""One call through the hosted API: ``HostedExecutor``."""

from contextlib import asynccontextmanager

from airbyte_agent_sdk.executor import HostedExecutor


@asynccontextmanager
async def client(base_url, limit):
    executor = HostedExecutor("client", "secret", connector_id="1", base_url=base_url)

    async def call():
        result = await executor.execute("customers", "list", params={"limit": limit})
        return len(result.data)

    yield call
    await executor.close()
