"""Every mistake gets exactly the diagnostics that stand beside it."""

from __future__ import annotations

from pathlib import Path

import pytest
from airbyte_agent_format.load import load_text

FOLDER = Path(__file__).parents[1] / "fixtures" / "bad_specs"


@pytest.mark.parametrize("name", sorted(path.stem for path in FOLDER.glob("*.yaml")))
def test_complaints(name: str) -> None:
    file = FOLDER / f"{name}.yaml"
    loaded = load_text(file.read_bytes(), file.name)
    expected = file.with_suffix(".txt").read_text("utf-8").splitlines()
    assert [str(diagnostic) for diagnostic in loaded.diagnostics] == expected
    assert (loaded.document is None) == bool(loaded.errors)
