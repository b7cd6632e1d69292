"""A real engine on a loopback port, in a thread of this process."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from typing import Any, Self

import httpx
import uvicorn
from airbyte_agent_engine.app import create_app
from airbyte_agent_engine.configuration import Configuration
from airbyte_agent_engine.database import Database
from airbyte_agent_engine.stores import accounts

__all__ = ["Client", "RunningEngine"]


class Client(httpx.Client):
    """Plain HTTP with a bearer token."""

    def __init__(self, url: str, token: str) -> None:
        super().__init__(base_url=url, headers={"Authorization": f"Bearer {token}"}, timeout=30)


class RunningEngine:
    """Serves from entering to leaving; ``app.state.engine`` is the engine itself."""

    def __init__(self, configuration: Configuration) -> None:
        self.configuration = configuration
        self.app = create_app(configuration)
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        settings = uvicorn.Config(self.app, log_level="warning", lifespan="on", timeout_graceful_shutdown=5)
        self._server = uvicorn.Server(settings)
        self._thread = threading.Thread(target=self._server.run, args=([self._socket],), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        while not self._server.started:
            assert self._thread.is_alive(), "the engine did not start"
            time.sleep(0.005)
        return self

    def __exit__(self, *_: object) -> None:
        self._server.should_exit = True
        self._thread.join()
        self._socket.close()

    def organization(self, name: str = "first") -> accounts.NewApplication:
        """A new organization with a client id and secret."""

        async def make() -> accounts.NewApplication:
            database = Database(self.configuration.database_url)
            try:
                async with database.session() as session, session.begin():
                    return await accounts.new_organization(session, name)
            finally:
                await database.close()

        return asyncio.run(make())

    def token(self, application: accounts.NewApplication) -> str:
        """An application token."""
        answer = httpx.post(
            f"{self.url}/api/v1/account/applications/token",
            json={"client_id": application.client_id, "client_secret": application.client_secret},
        )
        token: str = answer.raise_for_status().json()["access_token"]
        return token

    def client(self, application: accounts.NewApplication | None = None) -> Client:
        """A client of an organization, by default of a new one; close it."""
        return Client(self.url, self.token(application or self.organization()))

    def create(self, client: httpx.Client, connector_type: str, **facts: Any) -> str:
        """The id of a new connector in the workspace ``default``."""
        body = {"connector_type": connector_type, "workspace_name": "default"} | facts
        answer = client.post("/api/v1/integrations/connectors", json=body)
        assert answer.is_success, answer.text
        created: str = answer.json()["id"]
        return created
