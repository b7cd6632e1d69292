"""Each package that `make agents` tests, in an environment that is kept between runs in build/agents."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent


@dataclass(frozen=True)
class Framework:
    """A framework in an environment of its own.

    Attributes:
        name: Of its module in ``tools/frameworks``.
        packages: What its tests need beside the extra. A version takes the place of that in
            ``constraints.txt``.
        environment: Name of the environment; by default that of the framework.
    """

    name: str
    packages: tuple[str, ...] = ()
    environment: str = ""

    def __str__(self) -> str:
        return self.environment or self.name


FRAMEWORKS = (
    Framework("mcp"),
    Framework("mcp", ("mcp==1.30.0",), "mcp1"),
    Framework("pydantic_ai"),
    Framework("openai"),
    Framework("anthropic"),
    Framework("google"),
    Framework("langchain", ("langchain", "langgraph")),
    Framework("openai_agents"),
    Framework("llama_index"),
)
#: No agent framework, and heavy like one.
DLT = Framework(
    "dlt",
    (
        "duckdb",
        "--editable=packages/airbyte-agent-google-drive",
        "--editable=packages/airbyte-agent-zendesk-support",
    ),
)


def run(*command: str | Path, folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run a command outside this environment."""
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))
    }
    return subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


@pytest.fixture(scope="session")
def interpreter() -> Callable[[Framework], Path]:
    """The interpreter of a framework's environment, which is made where it is missing or out of date."""

    def made(framework: Framework) -> Path:
        folder = ROOT / "build" / "agents" / str(framework)
        pinned = {re.split("[<>=]", item)[0] for item in framework.packages if "==" in item}
        lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
        constraints = "\n".join(line for line in lines if line.partition("==")[0] not in pinned)
        wanted = [
            f"--editable=core[{framework.name.replace('_', '-')},tools]",
            "--editable=packages/airbyte-agent-stripe",
            "pytest",
            *framework.packages,
        ]
        manifest = (ROOT / "core" / "pyproject.toml").read_text("utf-8")
        stamp = hashlib.sha256("\n".join([sys.version, manifest, constraints, *wanted]).encode()).hexdigest()
        python = folder / "bin" / "python"
        if python.exists() and (folder / ".stamp").exists() and (folder / ".stamp").read_text() == stamp:
            return python
        (folder.parent / f"{framework}.txt").parent.mkdir(parents=True, exist_ok=True)
        (folder.parent / f"{framework}.txt").write_text(constraints)
        for command in (
            ["venv", "--quiet", "--clear", "--python", sys.executable, folder],
            ["pip", "install", "--quiet", "--python", python, "--constraint", f"{folder}.txt", *wanted],
        ):
            done = run(BIN / "uv", *command)
            assert done.returncode == 0, done.stdout
        (folder / ".stamp").write_text(stamp)
        return python

    return made
