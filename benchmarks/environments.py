"""The environments the contestants run in, made anew from wheels and the pinned versions."""

from __future__ import annotations

import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from .harness import ROOT, run

_HERE = ROOT / "build" / "bench"
_UV = Path(sys.executable).parent / "uv"
_CONSTRAINTS = ROOT / "constraints.txt"
#: The folders of the generated packages.
PACKAGES = sorted(ROOT.glob("packages/*"))


@dataclass(frozen=True)
class Environments:
    """Interpreters, one an environment, and the wheels they were made from.

    Attributes:
        plain: The packages as they install by default, beside one for a GraphQL API and one with files.
        aiohttp: The same with the extra ``airbyte-agent-sdk[aiohttp]``.
        arrow: The same with the extra ``airbyte-agent-sdk[arrow]``.
        crowded: Stripe's package beside click and rich, which httpx imports where they are installed.
        bare: httpx and pydantic alone; our wheels lie in it for their models, without what they depend on.
        stripe: stripe-python with httpx.
        engine: The engine with its extras, and the Stripe package.
        mcp: The MCP server and the Stripe package.
        tools: The packages with the sandbox for programs of models.
        wheels: The built wheels.
    """

    plain: Path
    aiohttp: Path
    arrow: Path
    crowded: Path
    bare: Path
    stripe: Path
    engine: Path
    mcp: Path
    tools: Path
    wheels: Path

    @property
    def stripe_wheel(self) -> Path:
        """The Stripe package's wheel."""
        return next(self.wheels.glob("airbyte_agent_stripe-*.whl"))


def _environment(name: str, *steps: list[str | Path]) -> Path:
    python = _HERE / name / "bin" / "python"
    run(_UV, "venv", "--quiet", "--clear", "--python", sys.executable, _HERE / name)
    for requirements in steps:
        install = [_UV, "pip", "install", "--quiet", "--compile-bytecode", "--python", python]
        run(*install, "--constraint", _CONSTRAINTS, *requirements)
    return python


def build() -> Environments:
    """Build the wheels and the environments."""
    wheels = _HERE / "wheels"
    shutil.rmtree(wheels, ignore_errors=True)
    beside = [f"tests/golden/airbyte-agent-{name}" for name in ("orbit-graph", "lumen-desk")]
    beside += [f"packages/{path.name}" for path in PACKAGES if path.name != "airbyte-agent-stripe"]
    for folder in ("core", "format", "engine", "mcp", "packages/airbyte-agent-stripe", *beside):
        run(
            _UV,
            "build",
            "--quiet",
            "--wheel",
            "--build-constraint",
            _CONSTRAINTS,
            "--out-dir",
            wheels,
            folder,
        )
    engine = next(wheels.glob("airbyte_agent_engine-*.whl"))
    mcp = next(wheels.glob("airbyte_agent_mcp-*.whl"))
    spec_format = next(wheels.glob("airbyte_agent_format-*.whl"))
    names = [folder.rpartition("/")[2].replace("-", "_") for folder in beside]
    others: list[str | Path] = [wheel for name in names for wheel in wheels.glob(f"{name}-*.whl")]
    ours: list[str | Path] = [
        wheel for wheel in wheels.glob("*.whl") if wheel not in (engine, mcp, spec_format, *others)
    ]
    return Environments(
        plain=_environment("plain", ours, ["--no-deps", *others]),
        aiohttp=_environment("aiohttp", [*ours, "httpx-aiohttp"]),
        arrow=_environment("arrow", [*ours, "pyarrow"]),
        crowded=_environment("crowded", [*ours, "click", "rich"]),
        bare=_environment("bare", ["httpx", "pydantic"], ["--no-deps", *ours]),
        stripe=_environment("stripe", ["stripe[async]"]),
        engine=_environment(
            "engine", [f"airbyte-agent-engine[fast,postgresql] @ {engine.as_uri()}", spec_format, *ours]
        ),
        mcp=_environment("mcp", [mcp, *ours]),
        tools=_environment("tools", [*ours, "pydantic-monty"], ["--no-deps", *others]),
        wheels=wheels,
    )


def versions(python: Path) -> dict[str, str]:
    """Names and versions of what is installed in an environment."""
    lines = run(_UV, "pip", "freeze", "--quiet", "--python", python).splitlines()
    return dict(line.split("==") for line in lines if "==" in line)
