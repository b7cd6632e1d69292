"""The pytest plugin, in runs of pytest of its own."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from importlib.metadata import entry_points
from pathlib import Path

import pytest

from tests.e2e.misbehaving.server import ok

Run = Callable[..., "subprocess.CompletedProcess[str]"]

PAGE = Path(__file__).parents[2] / "docs" / "testing.md"
#: No other plugin of this environment, for speed.
ALONE = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTEST_PLUGINS": "airbyte_agent_sdk.testing.plugin"}
TEST = """
import os
import pytest
from airbyte_agent_stripe import StripeAuthConfig, SyncStripeConnector

def ask(limit=1):
    auth = StripeAuthConfig(api_key=os.environ["KEY"])
    with SyncStripeConnector(auth, base_url=os.environ["URL"]) as stripe:
        return stripe.customers.list(limit=limit).data

"""


@pytest.fixture
def run(tmp_path: Path, serve: Callable[..., object]) -> Run:
    """``run(test, *options)``: pytest on a file with this test."""
    page = ok({"object": "list", "data": [{"id": "cus_1", "object": "customer"}], "has_more": False})
    server = serve(page, forever=True)

    def started(test: str, *options: str, key: str = "sk_test_planted") -> subprocess.CompletedProcess[str]:
        (tmp_path / "test_it.py").write_text(TEST + test)
        environment = {**os.environ, **ALONE, "URL": server.url, "KEY": key}
        command = [sys.executable, "-m", "pytest", "-q", "--strict-markers", *options]
        done = subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
        )
        done.requests = len(server.requests)
        return done

    return started


ONE = """
def test_one(recorder):
    assert ask()[0].id == "cus_1"
"""


def test_record_then_replay(run: Run, tmp_path: Path) -> None:
    missing = run(ONE)
    assert missing.returncode == 1
    assert "there is no cassette" in missing.stdout
    assert "--record=once" in missing.stdout
    assert missing.requests == 0
    assert run(ONE, "--record=once").returncode == 0
    cassette = tmp_path / "cassettes" / "test_it" / "test_one.yaml"
    assert "planted" not in cassette.read_text()
    replayed = run(ONE, key="sk_test_other")
    assert (replayed.returncode, replayed.requests) == (0, 1)
    assert run(ONE, "--record=once").requests == 1
    assert run(ONE, "--record=all").requests == 2


def test_the_example_of_the_page(run: Run, serve: Callable[..., object]) -> None:
    (section,) = re.findall(r"^## Recording\n(.*?)^## ", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    (example,) = re.findall(r"^```python\n(.*?)^```", section, re.MULTILINE | re.DOTALL)
    assert example.count("Connector(auth)") == 1
    example = example.replace("Connector(auth)", 'Connector(auth, base_url=os.environ["URL"])')
    assert run(example, "--record=once").returncode == 0
    done = run(example)
    assert (done.returncode, done.requests) == (0, 1)


def test_a_failed_test_records_nothing(run: Run, tmp_path: Path) -> None:
    test = "def test_one(recorder):\n    ask()\n    assert False\n"
    assert run(test, "--record=once").returncode == 1
    assert not (tmp_path / "cassettes").exists()


SUBTEST = """
def test_one(recorder, subtests):
    ask()
    with subtests.test("first"):
        assert 0
"""


def test_nothing_is_recorded_if_a_subtest_fails(run: Run, tmp_path: Path) -> None:
    assert run(SUBTEST, "--record=once").returncode == 1
    assert not (tmp_path / "cassettes").exists()


@pytest.mark.parametrize("options", ["['phone']", "redacts=['phone']", "mode='all'"])
def test_a_marker_that_cannot_be_understood_is_refused(run: Run, tmp_path: Path, options: str) -> None:
    done = run(f"@pytest.mark.recorder({options}){ONE}", "--record=once")
    assert done.returncode == 1
    assert f"takes redact=[...] and strict=..., not {options}" in done.stdout
    assert (done.requests, (tmp_path / "cassettes").exists()) == (0, False)


def test_unused_responses_fail_unless_the_marker_says_otherwise(run: Run) -> None:
    assert run(ONE, "--record=once").returncode == 0
    done = run("def test_one(recorder):\n    pass\n")
    assert done.returncode == 1
    assert "not requested" in done.stdout
    test = "@pytest.mark.recorder(strict=False)\ndef test_one(recorder):\n    pass\n"
    assert run(test).returncode == 0


def test_every_test_has_a_cassette_of_its_own(run: Run, tmp_path: Path) -> None:
    test = """
@pytest.mark.parametrize("name", ["a/b", "a b", "../up", "x" * 300, "é", ""])
class TestGroup:
    def test_one(self, name, recorder):
        ask()
"""
    assert run(test, "--record=once").returncode == 0
    names = [item.name for item in (tmp_path / "cassettes" / "test_it").iterdir()]
    assert len(names) == 6
    assert all(name.startswith("TestGroup.test_one") and len(name) < 130 for name in names)
    assert run(test).returncode == 0


def test_requests_of_other_fixtures_are_recorded_too(run: Run) -> None:
    test = """
@pytest.fixture
def made(recorder):
    ask()
    yield
    ask(limit=2)

def test_one(made):
    pass
"""
    assert run(test, "--record=once").requests == 2
    done = run(test)
    assert (done.returncode, done.requests) == (0, 2)


def test_pytest_finds_it_and_loads_nothing_else() -> None:
    (point,) = [item for item in entry_points(group="pytest11") if item.name == "airbyte_agent"]
    program = f"""
import sys
import pytest, {point.value}
print(sorted(name for name in sys.modules if name.startswith(("airbyte_agent", "httpx", "yaml", "pydantic"))))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout.replace("'", '"')) == [
        "airbyte_agent_sdk",
        "airbyte_agent_sdk._version",
        "airbyte_agent_sdk.lazy",
        "airbyte_agent_sdk.testing",
        "airbyte_agent_sdk.testing.plugin",
    ]
