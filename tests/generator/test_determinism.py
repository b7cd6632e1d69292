"""The same bytes from the same spec, whatever machine it is."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SPECS = Path(__file__).parents[1] / "fixtures" / "specs"
PROGRAM = """
import sys
from pathlib import Path
from airbyte_agent_generator.generation import build
from airbyte_agent_generator.specs import find
for spec in find(Path(sys.argv[1])):
    for path, text in build(spec, foreign=True).texts.items():
        print(path, text)
"""


def generated(folder: Path, specs: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, specs],
        cwd=folder,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout


@pytest.mark.once
def test_hash_seed_folder_and_locale_do_not_show(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "specs").symlink_to(SPECS)
    first = generated(SPECS, ".", PYTHONHASHSEED="1")
    second = generated(tmp_path, "elsewhere/specs", PYTHONHASHSEED="424242", LC_ALL="C", TZ="Asia/Tokyo")
    assert first
    assert first == second
    assert str(SPECS) not in first
