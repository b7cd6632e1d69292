"""A real engine on a loopback port: in a thread of this process, or in processes of its own."""

from __future__ import annotations

import asyncio
import atexit
import functools
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from pathlib import Path
from typing import Any, Self

import httpx
import uvicorn
from airbyte_agent_engine.app import create_app
from airbyte_agent_engine.configuration import Configuration
from airbyte_agent_engine.database import Database
from airbyte_agent_engine.serving import server_settings
from airbyte_agent_engine.stores import accounts

__all__ = ["COMMAND", "SELF", "Client", "EngineProcess", "RunningEngine", "bytecode", "environment"]

#: As ``public_url``: the URL that the engine gets.
SELF = "http://self"

#: Seconds that a request to an engine may take.
TIMEOUT = 30.0

COMMAND = Path(sys.executable).with_name("airbyte-agent-engine")


class Client(httpx.Client):
    """Plain HTTP with a bearer token."""

    def __init__(self, url: str, token: str) -> None:
        super().__init__(base_url=url, headers={"Authorization": f"Bearer {token}"}, timeout=TIMEOUT)


class _Reached:
    """What a test does with an engine, wherever it runs."""

    configuration: Configuration
    url: str

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
            timeout=TIMEOUT,
        )
        token: str = answer.raise_for_status().json()["access_token"]
        return token

    def client(self, application: accounts.NewApplication | None = None) -> Client:
        """A client of an organization, by default of a new one; close it."""
        return Client(self.url, self.token(application or self.organization()))

    def create(self, client: httpx.Client, connector_type: str, **facts: Any) -> str:
        """The id of a new connector in the workspace ``default``, with a name of its own."""
        name = f"{connector_type} {uuid.uuid4()}"
        body = {"connector_type": connector_type, "workspace_name": "default", "name": name} | facts
        answer = client.post("/api/v1/integrations/connectors", json=body)
        assert answer.is_success, answer.text
        created: str = answer.json()["id"]
        return created


class RunningEngine(_Reached):
    """Serves from entering to leaving; ``app.state.engine`` is the engine itself."""

    def __init__(self, configuration: Configuration) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        if configuration.public_url == SELF:
            configuration = configuration.model_copy(update={"public_url": self.url})
        self.configuration = configuration
        self.app = create_app(configuration)
        settings = server_settings(
            self.app,
            proxies=configuration.trusted_proxies,
            log_level="warning",
            lifespan="on",
            timeout_graceful_shutdown=5,
        )
        self._server = uvicorn.Server(settings)
        self._thread = threading.Thread(target=self._server.run, args=([self._socket],), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        while not self._server.started:
            assert self._thread.is_alive(), "the engine did not start"
            time.sleep(0.005)
        return self

    @property
    def connections(self) -> int:
        """How many clients are connected."""
        return len(self._server.server_state.connections)

    def __exit__(self, *_: object) -> None:
        self._server.should_exit = True
        self._thread.join()
        self._socket.close()


class EngineProcess(_Reached):
    """The command ``serve``, from entering to leaving: for what ends processes, and for several workers.

    Args:
        settings: As :class:`Configuration` takes them.
        folder: Where its output goes.
        workers: Processes behind its port.
        descriptors: How many file descriptors each process may have.
    """

    def __init__(
        self, settings: dict[str, Any], folder: Path, *, workers: int = 1, descriptors: int | None = None
    ) -> None:
        self.configuration = Configuration(**settings)
        self._limited = (
            () if descriptors is None else ("sh", "-c", f'ulimit -n {descriptors}; exec "$0" "$@"')
        )
        self._environment = environment(settings)
        self._workers = workers
        self.said, self.logged = folder / "said", folder / "logged"
        self.process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        """Start it, and wait for its URL: who connects from then on is served."""
        with self.said.open("w") as output, self.logged.open("a") as errors:
            self.process = subprocess.Popen(
                [*self._limited, COMMAND, "serve", "--port", "0", "--workers", str(self._workers)],
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=errors,
            )
        while "url:" not in self.said.read_text():
            assert self.process.poll() is None, self.logged.read_text()
            time.sleep(0.01)
        self.url = self.said.read_text().split("url:")[1].strip()
        return self

    def __exit__(self, *_: object) -> None:
        if self.process and self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    def kill(self) -> None:
        """End it as a power cut does."""
        assert self.process
        self.process.kill()
        self.process.wait()

    def stop(self) -> int:
        """Tell it to stop; its exit code."""
        assert self.process
        self.process.terminate()
        return self.process.wait(30)


def environment(settings: dict[str, Any]) -> dict[str, str]:
    """The variables of the command that say the same as ``settings``."""

    def text(value: Any) -> str:
        return json.dumps(value, default=str) if isinstance(value, dict | list | tuple) else str(value)

    given = {f"AIRBYTE_ENGINE_{name.upper()}": text(value) for name, value in settings.items()}
    return {**os.environ, **bytecode(), **given}


@functools.cache
def bytecode() -> dict[str, str]:
    """Variables for child processes: they compile once a run, where no bytecode is installed."""
    folder = tempfile.mkdtemp(prefix="bytecode-")
    atexit.register(shutil.rmtree, folder)
    return {"PYTHONPYCACHEPREFIX": folder, "PYTHONDONTWRITEBYTECODE": ""}
