"""What `make dist` builds, installed by name with pip and uv, where a registry has another project's SDK."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import subprocess
import sys
import threading
import zipfile
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from .conftest import FOLDERS, ROOT, UV, run

NAME = "airbyte-agent-stripe"
OURS = {"airbyte-agent-sdk": "1.0.0", NAME: "1.0.0"}
THEIRS = {"airbyte-agent-sdk": "0.1.380", NAME: "0.5.0"}
IMPORT = "from airbyte_agent_stripe import StripeConnector; print(StripeConnector.__name__)"


@pytest.fixture(scope="session")
def dist(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("by-name") / "dist"
    run("make", "dist", f"DIST={folder}")
    return folder


def wheel(folder: Path, name: str, version: str, requires: str | None = None) -> None:
    """A tiny distribution of another project."""
    module, info = name.replace("-", "_"), f"{name.replace('-', '_')}-{version}.dist-info"
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    contents = {
        f"{module}/__init__.py": f'__version__ = "{version}"\n',
        f"{info}/METADATA": metadata + (f"Requires-Dist: {requires}\n" if requires else ""),
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = [
        f"{path},sha256={base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b'=').decode()},{len(text)}"
        for path, text in contents.items()
    ]
    contents[f"{info}/RECORD"] = "\n".join([*record, f"{info}/RECORD,,", ""])
    with zipfile.ZipFile(folder / f"{module}-{version}-py3-none-any.whl", "w") as archive:
        for path, text in contents.items():
            archive.writestr(path, text)


@pytest.fixture(scope="session")
def served(dist, tmp_path_factory):
    """URLs of two indexes: of a registry with the other project's distributions, and of `dist/`."""
    theirs = tmp_path_factory.mktemp("registry")
    wheel(theirs, "airbyte-agent-sdk", THEIRS["airbyte-agent-sdk"])
    wheel(theirs, NAME, THEIRS[NAME], "airbyte-agent-sdk")
    run(sys.executable, ROOT / ".ci" / "simple_index.py", theirs)
    servers = []
    for folder in (theirs, dist):
        server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
    yield [f"http://127.0.0.1:{server.server_address[1]}/simple/" for server in servers]
    for server in servers:
        server.shutdown()
        server.server_close()


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *args):
        pass


@pytest.fixture
def python(tmp_path) -> Path:
    run(UV, "venv", "--quiet", "--seed", "--python", sys.executable, tmp_path / "venv")
    return tmp_path / "venv" / "bin" / "python"


@pytest.fixture(params=["pip", "uv"])
def installer(request, python) -> list[str | Path]:
    if request.param == "uv":
        return [UV, "pip", "install", "--python", python]
    return [python, "-m", "pip", "install", "--disable-pip-version-check"]


def versions(python: Path) -> dict[str, str]:
    listed = json.loads(run(UV, "pip", "list", "--format", "json", "--python", python))
    return {item["name"]: item["version"] for item in listed if item["name"].startswith("airbyte")}


def test_dist_has_every_wheel_and_an_index_with_their_hashes(dist):
    wheels = {path.name.partition("-")[0].replace("_", "-"): path for path in dist.glob("*.whl")}
    assert wheels.keys() == FOLDERS.keys()
    index = (dist / "simple" / "index.html").read_text()
    assert re.findall('href="(.+?)/"', index) == sorted(FOLDERS)
    for name, path in wheels.items():
        page = (dist / "simple" / name / "index.html").read_text()
        ((target, digest),) = re.findall('href="(.+?)#sha256=([0-9a-f]{64})"', page)
        assert (dist / "simple" / name / target).resolve() == path
        assert hashlib.sha256(path.read_bytes()).hexdigest() == digest
        assert 'data-requires-python="&gt;=3.11"' in page


def test_find_links(installer, python, dist, tmp_path):
    run(*installer, "--find-links", dist, NAME, cwd=tmp_path)
    assert versions(python) == OURS
    assert run(python, "-W", "error", "-c", IMPORT, cwd=tmp_path).strip() == "StripeConnector"


def test_an_index_served_by_any_web_server(installer, python, served, tmp_path):
    run(*installer, "--extra-index-url", served[1], NAME, cwd=tmp_path)
    assert versions(python) == OURS
    assert run(python, "-c", IMPORT, cwd=tmp_path).strip() == "StripeConnector"


def test_the_wheel_alone_does_not_bring_the_other_sdk(installer, python, dist, served, tmp_path):
    (path,) = dist.glob("airbyte_agent_stripe-*.whl")
    command = [*installer, "--index-url", served[0], path]
    done = subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, cwd=tmp_path, check=False
    )
    assert done.returncode != 0
    assert re.search(r"airbyte-agent-sdk(>=1\.0,<2|<2,>=1\.0)", done.stderr)
    assert versions(python) == {}


def test_an_upgrade_from_the_other_one_and_back(installer, python, dist, served, tmp_path):
    run(*installer, "--index-url", served[0], NAME, cwd=tmp_path)
    assert versions(python) == THEIRS
    run(*installer, "--upgrade", "--find-links", dist, NAME, cwd=tmp_path)
    assert versions(python) == OURS
    # A registry that has only theirs takes nothing away again.
    run(*installer, "--upgrade", "--extra-index-url", served[0], NAME, cwd=tmp_path)
    assert versions(python) == OURS
    assert run(python, "-c", IMPORT, cwd=tmp_path).strip() == "StripeConnector"
