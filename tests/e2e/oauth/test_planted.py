"""The guard over all output finds what it is there for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
LEAKS = {
    "print('planted-key')": "Captured stdout call",
    "import sys; sys.stderr.write('sk_test_very_secret')": "Captured stderr call",
    "import logging; logging.getLogger('x').warning('Bearer %s', 'planted-key')": "Captured log call",
    "import logging; logging.getLogger('httpcore.http11').warning('planted-key')": "Captured log call",
    "print('fine')": None,
}


@pytest.mark.once
@pytest.mark.parametrize("leak", LEAKS)
def test_a_test_that_leaks_a_secret_fails_though_it_passed(tmp_path, leak):
    (tmp_path / "test_leak.py").write_text(f"def test_leak():\n    {leak}\n")
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "tests.planted",
        "-p",
        "no:cacheprovider",
        "-c",
        os.devnull,
    ]
    done = subprocess.run(
        [*command, "--rootdir", tmp_path, tmp_path],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    where = LEAKS[leak]
    assert done.returncode == (0 if where is None else 1), done.stdout
    assert "1 passed" in done.stdout
    if where is not None:
        assert f"a planted secret is in its {where}" in done.stdout
