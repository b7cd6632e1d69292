"""The demo a newcomer runs first, and the server it brings along, which must never stay behind."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

EXAMPLES = Path(__file__).parents[3] / "examples"

HOLD = """
import sys, time
sys.path.insert(0, sys.argv[1])
from localstripe_server import stripe_server
with stripe_server() as url:
    print(url, flush=True)
    time.sleep(600)
"""


def is_up(url: str) -> bool:
    host, port = url.removeprefix("http://").split(":")
    try:
        socket.create_connection((host, int(port))).close()
    except ConnectionRefusedError:
        return False
    return True


def goes_down(url: str) -> bool:
    """Whether the server ends; the process that held it may be faster than it."""
    for _ in range(600):
        if not is_up(url):
            return True
        time.sleep(0.05)
    return False


@pytest.mark.once
def test_the_demo_runs():
    done = subprocess.run(
        [sys.executable, str(EXAMPLES / "stripe_demo.py")],
        env={"COLUMNS": "120", "PYTHONWARNINGS": "error", "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    local, hosted = done.stdout.split("hosted: without the key")
    for tour in (local, hosted):
        assert "customer10@example.com" in tour
        assert "25 customers, the last is Customer 25" in tour
        assert "NotFoundError: customers.get: 404" in tour


def test_the_server_answers_on_loopback_and_ends_with_its_block(localstripe):
    with localstripe.stripe_server() as url:
        assert url.startswith("http://127.0.0.1:")
        assert httpx.get(f"{url}/v1/customers", auth=("sk_test_local", "")).json()["data"] == []
    assert not is_up(url)


def test_the_server_ends_when_the_block_fails(localstripe):
    with pytest.raises(ZeroDivisionError), localstripe.stripe_server() as url:
        1 / 0  # noqa: B018  the failure
    assert not is_up(url)


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_the_server_does_not_outlive_a_stopped_parent(how):
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(EXAMPLES)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as parent:
        url = parent.stdout.readline().strip()
        assert is_up(url)
        parent.send_signal(how)
        parent.wait()
    assert goes_down(url)


def test_a_server_that_cannot_start_says_so(localstripe, monkeypatch):
    monkeypatch.setattr(localstripe, "__file__", str(EXAMPLES / "no_such_file.py"))
    with pytest.raises(RuntimeError, match="did not start"), localstripe.stripe_server():
        pass
