"""Check the import contracts of pyproject.toml, whose lists name the generated packages as `packages/*`."""

from __future__ import annotations

import json
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
ALL = "packages/*"


def modules(packages: Path) -> list[str]:
    """The modules of the generated packages in a folder."""
    return sorted(path.name.replace("-", "_") for path in packages.glob("airbyte-agent-*") if path.is_dir())


def expanded(value: Any, names: Sequence[str]) -> Any:
    """A setting in whose lists the modules take the place of `packages/*`."""
    if not isinstance(value, list):
        return value
    return [name for item in value for name in (names if item == ALL else [item])]


def toml(settings: Mapping[str, Any], names: Sequence[str]) -> Iterator[str]:
    """Import Linter's settings as TOML, whose strings, lists and booleans are those of JSON."""
    yield "[tool.importlinter]"
    for key, value in settings.items():
        if key != "contracts":
            yield f"{key} = {json.dumps(expanded(value, names))}"
    for contract in settings["contracts"]:
        yield "[[tool.importlinter.contracts]]"
        for key, value in contract.items():
            yield f"{key} = {json.dumps(expanded(value, names))}"


def main() -> int:
    """Run Import Linter; what it prints is shown where a contract is broken."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    written = ROOT / "build" / "import-contracts.toml"
    written.parent.mkdir(exist_ok=True)
    written.write_text("\n".join(toml(settings, modules(ROOT / "packages"))) + "\n", encoding="utf-8")
    command = Path(sysconfig.get_path("scripts")) / "lint-imports"
    done = subprocess.run(
        [command, "--no-logo", "--no-cache", "--config", written],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.stderr.write(done.stdout + done.stderr)
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
