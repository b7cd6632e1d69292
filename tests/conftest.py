"""What holds for every test: loopback only, no settings of the machine, the stack of a plain installation."""

from __future__ import annotations

import ipaddress
import os
import signal
import socket
import sys
from pathlib import Path

import pytest
from hypothesis import settings

HERE = Path(__file__).parent

pytest_plugins = ["tests.local_stripe", "tests.planted", "tests.serving"]

# Examples are drawn the same way every time, and none is timed: tests share the cores.
settings.register_profile("repeatable", deadline=None, derandomize=True)
settings.load_profile("repeatable")


def pytest_configure() -> None:
    # In the background of a script SIGINT is ignored, and child processes inherit that, so that no test could
    # interrupt one.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        room = item.path.relative_to(HERE).parts[0]
        if room in {"agents", "conformance", "packaging"}:
            item.add_marker(room)


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in os.environ:
        if name.startswith("AIRBYTE_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture(autouse=True)
def _loopback_only(monkeypatch: pytest.MonkeyPatch) -> None:
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        if self.family in {socket.AF_INET, socket.AF_INET6}:
            host = address[0]
            if host != "localhost" and not ipaddress.ip_address(host).is_loopback:
                raise AssertionError(f"a test reached out to {address}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture(autouse=True)
def http_stack(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """The asynchronous HTTP stack of the test's connectors: ``httpx``, as a plain installation has it.

    ``@pytest.mark.parametrize("http_stack", ["httpx", "aiohttp"], indirect=True)`` runs a test on both.
    """
    stack = getattr(request, "param", "httpx")
    if stack == "httpx":
        monkeypatch.setitem(sys.modules, "httpx_aiohttp", None)
    return stack
