"""The process: what it writes where, and how it ends."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import anyio
import pytest

from tests.mcp.conftest import COMMAND, NEW, OLD, environment, over_http, served
from tests.mcp.test_http import INITIALIZE
from tests.mcp.vendor import Vendor

READ = {"operation": "payouts.list"}


class Process:
    """A server on pipes, spoken to line by line."""

    def __init__(self, popen: subprocess.Popen[str]) -> None:
        self.popen = popen

    def send(self, message: object) -> None:
        assert self.popen.stdin is not None
        self.popen.stdin.write(f"{json.dumps(message)}\n")
        self.popen.stdin.flush()

    def receive(self) -> Any:
        assert self.popen.stdout is not None
        return json.loads(self.popen.stdout.readline())

    def call(self, number: int, tool: str, arguments: object) -> None:
        params = {"name": tool, "arguments": arguments}
        self.send({"jsonrpc": "2.0", "id": number, "method": "tools/call", "params": params})


@contextmanager
def process(stripe: Vendor, *arguments: str) -> Iterator[Process]:
    command = [str(COMMAND), "stripe", *arguments]
    with subprocess.Popen(
        command,
        env={**os.environ, **environment(stripe)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as popen:
        found = Process(popen)
        found.send(INITIALIZE)
        assert found.receive()["result"]["protocolVersion"] == "2025-11-25"
        found.send({"jsonrpc": "2.0", "method": "notifications/initialized"})
        try:
            yield found
        finally:
            popen.kill()


def test_standard_output_has_messages_alone_and_logs_go_elsewhere(stripe: Vendor) -> None:
    with process(stripe, "--log-level", "debug") as server:
        server.call(2, "read", {"operation": "customers.list", "arguments": {"limit": 1}})
        assert server.receive()["id"] == 2
        server.send("no message at all")
        server.call(3, "find", {"query": "customers"})
        said, errors = server.popen.communicate()
    lines = [json.loads(line) for line in said.splitlines()]
    assert [line.get("id") for line in lines][-1] == 3
    assert all(line["jsonrpc"] == "2.0" for line in lines)
    assert "airbyte-agent-mcp: DEBUG" in errors
    assert "sk_test_mcp" not in errors
    assert server.popen.returncode == 0


def test_it_ends_with_its_client(stripe: Vendor) -> None:
    with process(stripe) as server:
        said, errors = server.popen.communicate()
        assert (said, errors, server.popen.returncode) == ("", "", 0)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("busy", [False, True])
def test_a_signal_ends_it_once_its_calls_are_answered(
    stripe: Vendor, number: signal.Signals, busy: bool
) -> None:
    with process(stripe) as server:
        if busy:
            server.call(2, "read", READ)
            assert stripe.waiting.wait(30)
        server.popen.send_signal(number)
        if busy:
            stripe.answer.set()
            assert server.receive()["result"]["isError"] is False
        assert server.popen.wait(30) == 0
        assert server.popen.stderr is not None
        assert server.popen.stderr.read() == ""


@pytest.mark.anyio
@pytest.mark.parametrize("generation", [OLD, NEW])
async def test_over_http_a_call_that_runs_is_answered_before_the_end(stripe: Vendor, generation: str) -> None:
    results: list[Any] = []
    with served(stripe) as server:
        async with over_http(server.url, mode=generation) as client, anyio.create_task_group() as group:
            await client.list_tools()  # which a client looks into before it takes a result

            async def call() -> None:
                results.append(await client.call_tool("read", READ))

            group.start_soon(call)
            await anyio.to_thread.run_sync(stripe.waiting.wait, 30)
            server.process.send_signal(signal.SIGTERM)
            stripe.answer.set()
        assert server.process.wait(30) == 0
        assert server.process.stderr is not None
        assert server.process.stderr.read() == ""
    assert not results[0].is_error
