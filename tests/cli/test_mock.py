"""``airbyte-agent mock`` as a process."""

from __future__ import annotations

import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import pytest

from .conftest import COMMAND, Ended

TOKEN = {"Authorization": "Bearer fake"}


@contextmanager
def mocked(environment: dict[str, str], *words: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    command = [COMMAND, "mock", *words, "--port", "0"]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None
            yield process.stdout.readline().strip(), process
        finally:
            process.kill()


def test_it_serves_until_it_is_interrupted(environment):
    with mocked(environment, "asana", "--records", "4") as (url, process):
        assert url.endswith("/api/1.0")
        listed = httpx.get(f"{url}/workspaces", headers=TOKEN, params={"limit": "3"}).json()
        assert (len(listed["data"]), bool(listed["next_page"]["offset"])) == (3, True)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert (process.returncode, out) == (0, "")
    assert f'base_url="{url}"' in err
    assert "Traceback" not in err


def test_it_fails_as_it_is_told(environment):
    words = ("hubspot", "--fail", "429", "--fail", "500x2@contacts.list", "--latency", "0.01")
    with mocked(environment, *words) as (url, _):
        responses = [
            httpx.get(f"{url}/crm/v3/objects/{name}", headers=TOKEN) for name in ("deals", *["contacts"] * 3)
        ]
    assert [response.status_code for response in responses] == [429, 500, 500, 200]
    assert responses[0].json()["policyName"] == "TEN_SECONDLY_ROLLING"
    assert responses[0].headers["x-hubspot-ratelimit-interval-milliseconds"] == "1000"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["stripee"], 'did you mean "stripe"'),
        (["stripe", "--fail", "4"], "--fail must be such as 429"),
        (["stripe", "--fail", "429x0@customers.lst"], 'did you mean "customers.list"'),
        (["stripe", "--fail", "200"], "400 to 599"),
        (["stripe", "--records", "-1"], "--records"),
    ],
)
def test_mistakes_are_explained(run, words, says):
    done: Ended = run("mock", *words)
    assert done.code == 2
    assert says in done.err


def test_a_port_in_use_is_explained(run):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        done: Ended = run("mock", "stripe", "--port", str(taken.getsockname()[1]))
    assert done.code == 2
    assert "in use; choose another with --port" in done.err
