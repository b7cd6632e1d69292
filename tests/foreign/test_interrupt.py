"""Ctrl-C in the middle of many large specs."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from airbyte_agent_generator.stamp import Stamp

from tests.foreign.corpus import ORDINARY, write


@pytest.mark.once
def test_what_is_there_is_whole_and_nothing_else_is_left(tmp_path: Path) -> None:
    # Enough of them that a busy machine is not done before it gets to interrupting.
    names = list(ORDINARY)[:40]
    write(tmp_path / "specs", names)
    (tmp_path / "temporary").mkdir()
    program = (
        "import os\n"
        "os.cpu_count = lambda: 2\n"
        "from airbyte_agent_generator.cli import app\n"
        "if __name__ == '__main__':\n    app(['generate', '--foreign'])\n"
    )
    (tmp_path / "program.py").write_text(program)
    environment = {**os.environ, "TMPDIR": str(tmp_path / "temporary"), "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        [sys.executable, "program.py"],
        cwd=tmp_path,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        assert process.stdout
        assert "files in" in process.stdout.readline()
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does it: to every process
        _, errors = process.communicate()
    assert process.returncode == 130
    assert [line for line in errors.splitlines() if ": warning: " not in line] == []
    found = list((tmp_path / "packages").iterdir())
    assert 1 <= len(found) < len(names)
    for package in found:
        spec = tmp_path / "specs" / package.name.removeprefix("airbyte-agent-") / "connector.yaml"
        stamp = Stamp.read(package)
        assert stamp is not None
        assert stamp.is_current(spec.read_bytes(), package)
    assert list((tmp_path / "temporary").iterdir()) == []
