"""`connectorgen new` on a terminal: what could be had is a checklist."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.once
COMMAND = Path(sys.executable).with_name("connectorgen")
DOWN, SPACE, ENTER, INTERRUPT = "\x1b[B", " ", "\r", "\x03"


def on_a_terminal(desk, keys: str) -> tuple[int, str]:
    """Run it with a terminal as a person has one; press ``keys`` once it asks."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [COMMAND, "new", "acme", "--from", "acme.json"],
        cwd=desk.folder,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**os.environ, "TERM": "xterm", "COLUMNS": "120"},
    )
    os.close(theirs)
    shown, pressed = b"", False
    try:
        while chunk := os.read(ours, 4096):
            shown += chunk
            if b"\x1b[6n" in chunk:  # the terminal is asked where its cursor is
                os.write(ours, b"\x1b[1;1R")
            if not pressed and b"things.list" in shown and b"file.get" in shown:
                pressed = True
                os.write(ours, keys.encode())
    except OSError:  # the other end is closed
        pass
    finally:
        os.close(ours)
    return process.wait(timeout=60), shown.decode()


def test_everything_is_ticked_and_enter_takes_it(desk):
    code, shown = on_a_terminal(desk, ENTER)
    assert code == 0, shown
    assert "GET /v2/things" in shown
    assert "5 operations" in shown
    assert (desk.specs / "acme" / "connector.yaml").exists()


def test_what_is_unticked_is_left_out(desk):
    code, shown = on_a_terminal(desk, SPACE + DOWN + SPACE + ENTER)
    assert code == 0, shown
    assert "3 operations" in shown
    assert "listThings" not in (desk.specs / "acme" / "connector.yaml").read_text("utf-8")


def test_an_interrupt_writes_nothing(desk):
    code, _ = on_a_terminal(desk, INTERRUPT)
    assert code == 1
    assert not desk.specs.exists()
