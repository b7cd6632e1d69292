"""The wheels and source distributions, built once, and a fresh environment they are installed into."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
UV = Path(sys.executable).parent / "uv"
FOLDERS = {
    "airbyte-agent-sdk": ROOT / "core",
    "airbyte-agent-cli": ROOT / "cli",
    "airbyte-agent-engine": ROOT / "engine",
    "airbyte-agent-format": ROOT / "format",
    "airbyte-agent-generator": ROOT / "generator",
    "airbyte-agent-mcp": ROOT / "mcp",
    "airbyte-agent-store": ROOT / "store",
    **{path.name: path for path in sorted((ROOT / "packages").iterdir())},
}


def run(*command: str | Path, cwd: Path = ROOT) -> str:
    """Run a command as a stranger would, outside this environment; give what it printed."""
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))
    }
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
    return done.stdout


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Path]]:
    """By distribution, its ``wheel`` and its ``sdist``."""
    out = tmp_path_factory.mktemp("dist")
    result: dict[str, dict[str, Path]] = {}
    for name, folder in FOLDERS.items():
        run(UV, "build", "--quiet", "--build-constraint", ROOT / "constraints.txt", "--out-dir", out, folder)
        stem = name.replace("-", "_")
        (wheel,) = out.glob(f"{stem}-*.whl")
        (sdist,) = out.glob(f"{stem}-*.tar.gz")
        result[name] = {"wheel": wheel, "sdist": sdist}
    return result


@pytest.fixture(scope="session")
def fresh(built: dict[str, dict[str, Path]], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of a new environment into which plain pip installed the SDK's and Stripe's wheels."""
    folder = tmp_path_factory.mktemp("fresh") / "venv"
    run(sys.executable, "-m", "venv", folder)
    python = folder / "bin" / "python"
    wheels = [built[name]["wheel"] for name in ("airbyte-agent-sdk", "airbyte-agent-stripe")]
    run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *wheels)
    return python
