"""What type checkers see: both read the same snippets, whose comments say what each line must give."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

pytestmark = pytest.mark.once

SNIPPETS = Path(__file__).parent / "snippets"
ROOT = Path(__file__).parents[2]
#: Where the fixtures' packages are, which are not installed; pyright has them in its configuration.
PACKAGES = [
    str(SNIPPETS / path) for path in json.loads((SNIPPETS / "pyrightconfig.json").read_text())["extraPaths"]
]


@dataclass(frozen=True)
class Remark:
    """One line of a checker's output."""

    place: str
    is_error: bool
    text: str


def core(checker: str) -> str:
    """A folder with the core as it is where Airtable's package is not installed."""
    folder = ROOT / "build" / "typing" / checker
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(ROOT / "core" / "airbyte_agent_sdk", folder / "airbyte_agent_sdk")
    stub = folder / "airbyte_agent_sdk" / "calls" / "connect.pyi"
    before, found, after = stub.read_text(encoding="utf-8").partition(
        "from airbyte_agent_airtable.connector import *\n"
    )
    assert found
    # Ignored as it is where the core is installed.
    absent = "from airbyte_agent_absent.connector import *  # type: ignore\n"
    stub.write_text(f"{before}{absent}{after}", encoding="utf-8")
    return str(folder)


def pyright() -> Iterator[Remark]:
    folder = core("pyright")
    settings = json.loads((SNIPPETS / "pyrightconfig.json").read_text())
    settings |= {"include": [os.path.relpath(SNIPPETS, folder)], "extraPaths": [folder, *PACKAGES]}
    project = Path(folder) / "pyrightconfig.json"
    project.write_text(json.dumps(settings))
    command = ["pyright", "--outputjson", "--project", str(project), "--pythonpath", sys.executable]
    report = json.loads(run(command))
    assert report["summary"]["filesAnalyzed"] == len(list(SNIPPETS.glob("*.py")))
    for item in report["generalDiagnostics"]:
        line = item["range"]["start"]["line"] + 1
        yield Remark(f"{Path(item['file']).name}:{line}", item["severity"] != "information", item["message"])


def mypy() -> Iterator[Remark]:
    cache = ROOT / ".mypy_cache" / "snippets"
    options = ["--config-file=", "--strict", "--output=json", f"--cache-dir={cache}"]
    for line in run(["mypy", *options, str(SNIPPETS)], core("mypy")).splitlines():
        item = json.loads(line)
        yield Remark(
            f"{Path(item['file']).name}:{item['line']}", item["severity"] == "error", item["message"]
        )


def run(command: list[str], *folders: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=ROOT,
        env={**os.environ, "MYPYPATH": os.pathsep.join([*folders, *PACKAGES])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, f"{command[0]} should find exactly the mistakes:\n{done.stdout}{done.stderr}"
    return done.stdout


def expected(marker: str) -> dict[str, str]:
    """``file:line`` to what the comment after ``# <marker>: `` says."""
    return {
        f"{path.name}:{number}": found[1]
        for path in SNIPPETS.glob("*.py")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if (found := re.search(rf"# {marker}: (.+)$", line))
    }


def revealed(text: str) -> str:
    """The type in a remark, its names without their modules."""
    quoted = re.search(r'is "(.+)"', text)
    assert quoted, text
    return re.sub(r"\b(?:\w+\.)+(\w+)", r"\1", quoted[1]).removesuffix("*")


@pytest.mark.parametrize("checker", [pyright, mypy])
def test_checkers_see_exact_types_and_every_mistake(checker):
    errors: dict[str, list[str]] = defaultdict(list)
    types: dict[str, str] = {}
    for remark in checker():
        if remark.is_error:
            errors[remark.place].append(remark.text)
        elif "evealed type" in remark.text or remark.text.startswith("Type of"):
            types[remark.place] = revealed(remark.text)

    assert types == expected("reveals")
    mistakes = expected("error")
    assert errors.keys() == mistakes.keys()
    for place, word in mistakes.items():
        assert any(word in text for text in errors[place]), (place, word, errors[place])
