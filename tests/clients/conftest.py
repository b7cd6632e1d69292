"""Vendors' clients, each in an environment that is kept between runs in build/clients."""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.clients.comparison import CLIENTS, FOLDER, Client
from tests.e2e.misbehaving.server import MisbehavingServer, Received, Reply, answer, ok

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "build" / "clients"
DRIVERS = FOLDER / "drivers"


class Recording:
    """A server that keeps requests and answers each operation as the client needs it."""

    def __init__(self) -> None:
        self._answer: Any = {}
        self.server = MisbehavingServer([self._reply], forever=True)

    def _reply(self, _: Received) -> Reply:
        return answer(200, self._answer) if isinstance(self._answer, str) else ok(self._answer)

    def during(self, call: Callable[[], object], value: Any) -> list[Received]:
        """The requests that arrive while something is called; they are answered with a value."""
        self._answer = value
        first = len(self.server.requests)
        call()
        return self.server.requests[first:]


class Driver:
    """A client in a process of its own, which does what the lines on its standard input name."""

    def __init__(self, slug: str, client: Client, url: str) -> None:
        name = slug.replace("-", "_")
        folder = _environment(slug, client)
        if client.of_node:
            # Node looks for packages from the folder of a script upwards.
            for path in (DRIVERS / "driver.mjs", DRIVERS / f"{name}.mjs"):
                shutil.copy(path, folder)
            command = ["node", str(folder / f"{name}.mjs")]
        else:
            command = [str(folder / "bin" / "python"), str(DRIVERS / f"{name}.py")]
        self._process = subprocess.Popen(
            [*command, url], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=_outside()
        )
        assert self._line() == "ready"

    def call(self, operation: str) -> str:
        """Make a call, and return what the client said of its answer: nothing, or its error."""
        assert self._process.stdin
        self._process.stdin.write(f"{operation}\n")
        self._process.stdin.flush()
        return str(json.loads(self._line()))

    def close(self) -> None:
        self._process.communicate()

    def _line(self) -> str:
        assert self._process.stdout
        line = self._process.stdout.readline()
        assert line, f"the client ended with {self._process.wait()}"
        return line.strip()


def _outside() -> dict[str, str]:
    proxies = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "VIRTUAL_ENV")) and name.upper() not in proxies
    }


def _environment(slug: str, client: Client) -> Path:
    """The folder with the client's packages, made where it is missing or out of date."""
    BUILD.mkdir(parents=True, exist_ok=True)
    with (BUILD / f"{slug}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # several processes run tests of one client
        return _made(slug, client)


def _made(slug: str, client: Client) -> Path:
    folder = BUILD / slug
    stamp = hashlib.sha256("\n".join([sys.version, *client.packages]).encode()).hexdigest()
    if (folder / ".stamp").exists() and (folder / ".stamp").read_text() == stamp:
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    if client.of_node:
        commands = [["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(folder)]]
        commands[0] += client.packages
    else:
        uv, python = str(Path(sys.executable).with_name("uv")), str(folder / "bin" / "python")
        commands = [
            [uv, "venv", "--quiet", "--clear", "--python", sys.executable, str(folder)],
            [uv, "pip", "install", "--quiet", "--python", python, *client.packages],
        ]
    for command in commands:
        done = subprocess.run(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )
        assert done.returncode == 0, done.stdout
    (folder / ".stamp").write_text(stamp)
    return folder


@pytest.fixture(scope="session")
def recording() -> Iterator[Recording]:
    recording = Recording()
    yield recording
    recording.server.close()


@pytest.fixture(scope="session")
def driver(recording: Recording) -> Iterator[Callable[[str], Driver]]:
    """Starts a client, once for all of its operations."""
    started: dict[str, Driver] = {}
    with ExitStack() as stack:

        def start(slug: str) -> Driver:
            if slug not in started:
                started[slug] = Driver(slug, CLIENTS[slug], recording.server.url)
                stack.callback(started[slug].close)
            return started[slug]

        yield start
