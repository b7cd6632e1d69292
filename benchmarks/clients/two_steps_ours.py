"""A file that another answer tells of, with a generated connector, up to its first bytes."""

from contextlib import asynccontextmanager

from airbyte_agent_lumen_desk import LumenDeskAgentTokenAuthConfig, LumenDeskConnector


@asynccontextmanager
async def client(base_url, _limit):
    auth = LumenDeskAgentTokenAuthConfig(email="a@example.com", api_token="token")
    async with LumenDeskConnector(auth, base_url=base_url) as desk:

        async def call():
            size = 0
            async with await desk.attachments.download(7, format="content") as file:
                async for chunk in file.aiter_bytes():
                    size += len(chunk)
            return int(size == 1024)

        yield call
