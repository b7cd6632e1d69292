"""The command as a process: signals, pipes, imports and completion in a real shell."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from .conftest import COMMAND

Run = Callable[..., Any]


def test_ctrl_c_ends_it_without_a_traceback(environment: dict[str, str], serve: Run) -> None:
    from tests.e2e.misbehaving.server import Silence

    server = serve(Silence(), forever=True)
    variables = {**environment, "STRIPE_API_KEY": "sk_test_x", "STRIPE_BASE_URL": server.url}
    with subprocess.Popen(
        [COMMAND, "stripe", "customers", "list"],
        env=variables,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        while not server.requests:
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err.strip()) == (130, "", "")


def test_a_broken_pipe_is_silent(environment: dict[str, str], serve: Run) -> None:
    from tests.e2e.misbehaving.server import ok

    rows = [{"id": f"cus_{number}", "name": "x" * 1000} for number in range(500)]
    server = serve(ok({"object": "list", "data": rows, "has_more": False}), forever=True)
    variables = {**environment, "STRIPE_API_KEY": "sk_test_x", "STRIPE_BASE_URL": server.url}
    done = subprocess.run(
        [
            "bash",
            "-c",
            f"'{COMMAND}' stripe customers list --output jsonl | head -n 1; echo ${{PIPESTATUS[0]}}",
        ],
        env=variables,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        check=True,
    )
    first, code = done.stdout.splitlines()
    assert first.startswith('{"id": "cus_0"')
    assert (code, done.stderr) == ("141", "")


#: Runs the command, and prints which of some modules it has imported.
PROBE = """
import sys
from airbyte_agent_cli.main import main
main({words!r})
loaded = [name for name in sys.modules if name.partition(".")[0] in ("httpx", "pydantic", "rich")]
print(sorted(set(name.partition(".")[0] for name in loaded)), file=sys.stderr)
"""


@pytest.mark.parametrize(
    "words",
    [
        ["--help"],
        ["connectors"],
        ["stripe", "--help"],
        ["stripe", "customers", "create", "--help"],
        ["jira", "issues", "--help"],
        ["login", "--help"],
        ["completion", "bash"],
        ["describe", "stripe"],
    ],
)
def test_help_imports_no_http_client(environment: dict[str, str], words: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROBE.format(words=words)],
        env=environment,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        check=False,
    )
    assert done.returncode == 0
    assert done.stderr == "[]\n"
    assert done.stdout


def completed(environment: dict[str, str], *words: str) -> list[str]:
    """What bash offers for the last of some words."""
    quoted = " ".join(f"'{word}'" for word in ("airbyte-agent", *words))
    script = f"""
eval "$(airbyte-agent completion bash)"
COMP_WORDS=({quoted}); COMP_CWORD={len(words)}
_airbyte_agent_completion airbyte-agent
printf '%s\\n' "${{COMPREPLY[@]}}"
"""
    variables = {**environment, "PATH": f"{COMMAND.parent}:{environment['PATH']}"}
    done = subprocess.run(
        ["bash", "--norc", "-c", script],
        stdin=subprocess.DEVNULL,
        env=variables,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    return done.stdout.split()


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (("str",), {"stripe"}),
        (("de",), {"describe"}),
        (("stripe", "cust"), {"customers"}),
        (("stripe", "customers", "up"), {"update"}),
        (("stripe", "customers", "list", "--lim"), {"--limit"}),
        (("stripe", "customers", "create", "--address.c"), {"--address.city", "--address.country"}),
        (("stripe", "customers", "create", "--tax-exempt", ""), {"exempt", "none", "reverse"}),
        (("stripe", "customers", "list", "--output", "js"), {"json", "jsonl"}),
        (("describe", "stripe", "custom"), {"customers"}),
        (("describe", "stripe", "customers", "ge"), {"get"}),
    ],
)
def test_bash_completes(environment: dict[str, str], words: tuple[str, ...], offered: set[str]) -> None:
    assert set(completed(environment, *words)) == offered


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_scripts_for_other_shells_are_theirs(process: Run, shell: str, tmp_path: Path) -> None:
    script = process("completion", shell)
    assert "_AIRBYTE_AGENT_COMPLETE" in script.out
    if (found := shutil.which(shell)) is not None:
        (tmp_path / "script").write_text(script.out)
        subprocess.run([found, "-n", tmp_path / "script"], check=True)


def test_mcp_becomes_the_server(environment: dict[str, str], tmp_path: Path) -> None:
    server = tmp_path / "airbyte-agent-mcp"
    server.write_text('#!/bin/sh\necho "served $@"\n')
    server.chmod(0o755)
    beside = COMMAND.with_name("airbyte-agent-mcp")
    done = subprocess.run(
        [COMMAND, "mcp", "--help"],
        env={**environment, "PATH": f"{tmp_path}:{environment['PATH']}"},
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        check=False,
    )
    assert done.returncode == 0
    assert "served --help" in done.stdout or beside.exists()


def test_a_package_whose_tables_were_read_can_be_imported_still(environment: dict[str, str]) -> None:
    program = """
import sys
from airbyte_agent_cli.tables import definition_of
assert definition_of("stripe").slug == "stripe"
assert "httpx" not in sys.modules
from airbyte_agent_stripe import StripeConnector, Customer
import airbyte_agent_stripe
assert "StripeConnector" in airbyte_agent_stripe.__all__
assert StripeConnector.definition is definition_of("stripe")
"""
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
