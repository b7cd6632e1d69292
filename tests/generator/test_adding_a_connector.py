"""docs/adding-a-connector.md, followed to the letter in an empty folder."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

pytestmark = pytest.mark.once

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs/adding-a-connector.md"
DOCUMENT = "tests/fixtures/vendor/beehive-ledger.yaml"
FIRST = {"id": "h1", "name": "Orchard", "status": "active", "installed_at": "2024-04-01T08:00:00Z"}


class Vendor(BaseHTTPRequestHandler):
    """The made-up vendor: hives on pages of one."""

    hives: list[dict[str, Any]]

    def do_GET(self) -> None:
        url = urlsplit(self.path)
        assert url.path == "/v1/hives"
        query = {name: values[0] for name, values in parse_qs(url.query).items()}
        fitting = [hive for hive in self.hives if hive["status"] == query["status"]]
        at = int(query.get("cursor", 0))
        following = str(at + 1) if at + 1 < len(fitting) else None
        self.answer(200, {"data": fitting[at : at + 1], "next_cursor": following})

    def do_POST(self) -> None:
        assert self.path == "/v1/hives"
        given = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        hive = given | {"id": f"h{len(self.hives) + 1}", "installed_at": "2026-03-01T08:00:00Z"}
        self.hives.append(hive)
        self.answer(201, hive)

    def answer(self, status: int, contents: Any) -> None:
        assert self.headers["Authorization"] == "Bearer ..."
        body = json.dumps(contents).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture
def vendor() -> Iterator[str]:
    """Host and port."""
    handler = type("Handler", (Vendor,), {"hives": [dict(FIRST)]})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield f"127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """The tools of this environment; the generated package stands on the path instead of being installed."""
    package = str(tmp_path / "packages/airbyte-agent-beehive-ledger")
    names = {
        f"GIT_{role}_{what}": f"a@{what}.example"
        for role in ("AUTHOR", "COMMITTER")
        for what in ("NAME", "EMAIL")
    }
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return kept | names | {
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
        "HOME": str(tmp_path),
        "PYTHONPATH": package,
        "MYPYPATH": package,
        "COLUMNS": "200",
    }  # fmt: skip


def commands(block: str) -> Iterator[tuple[str, list[str]]]:
    """Each command of a block, with the lines that it prints."""
    for part in re.split(r"(?m)^\$ ", block)[1:]:
        command, *lines = part.splitlines()
        yield command, lines


def matches(said: list[str], printed: list[str]) -> bool:
    """Whether the page's lines are what was printed; ``...`` stands for any text, or for any lines."""
    patterns = [
        r"(.*\n)*" if line == "..." else re.escape(line).replace(r"\.\.\.", ".*") + "\n" for line in said
    ]
    return re.fullmatch("".join(patterns), "".join(f"{line}\n" for line in printed)) is not None


def test_the_page(tmp_path: Path, vendor: str, environment: dict[str, str]) -> None:
    (tmp_path / DOCUMENT).parent.mkdir(parents=True)
    shutil.copy(ROOT / DOCUMENT, tmp_path / DOCUMENT)
    subprocess.run(["git", "init", "--quiet"], cwd=tmp_path, env=environment, check=True)
    blocks = re.findall(r"^```(\w+)\n(.*?)^```", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    assert [kind for kind, _ in blocks].count("console") >= 7

    for kind, block in blocks:
        if kind == "python":
            (tmp_path / "call.py").write_text(block.replace("127.0.0.1:8000", vendor))
            continue
        assert kind == "console"
        for command, lines in commands(block):
            if command.startswith("pip install"):
                continue
            done = subprocess.run(
                ["bash", "-c", command],
                cwd=tmp_path,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                check=False,
            )
            assert matches(lines, done.stdout.splitlines()), f"$ {command}\n{done.stdout}"
            assert done.returncode == ("# exit code 1" in command), f"$ {command}\n{done.stdout}"
