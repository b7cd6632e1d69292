"""The engine's wheel in a fresh environment: what a stranger types serves."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from urllib.request import Request, urlopen

import pytest

from .conftest import run


@pytest.fixture(scope="module")
def python(built: dict[str, dict[str, Path]], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of a new environment with the engine and the Stripe package, by plain pip."""
    folder = tmp_path_factory.mktemp("fresh-engine") / "venv"
    run(sys.executable, "-m", "venv", folder)
    python = folder / "bin" / "python"
    names = ("airbyte-agent-sdk", "airbyte-agent-format", "airbyte-agent-stripe", "airbyte-agent-engine")
    wheels = [built[name]["wheel"] for name in names]
    run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *wheels)
    return python


def post(url: str, body: object, token: str | None = None) -> dict[str, object]:
    headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {token}"} if token else {})
    with urlopen(Request(url, json.dumps(body).encode(), headers), timeout=30) as answer:
        return json.load(answer)


def test_it_serves_and_knows_the_installed_package(python: Path, tmp_path: Path) -> None:
    command = [python.with_name("airbyte-agent-engine"), "serve", "--port", "0", "--home", tmp_path]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            assert process.stdout is not None
            said: dict[str, str] = {}
            for line in process.stdout:
                name, _, value = line.removeprefix("export ").replace(":", "=", 1).partition("=")
                said[name] = value.strip()
                if name == "url":
                    break
            program = {
                "client_id": said["AIRBYTE_CLIENT_ID"],
                "client_secret": said["AIRBYTE_CLIENT_SECRET"],
            }
            token = post(f"{said['url']}/api/v1/account/applications/token", program)["access_token"]
            assert isinstance(token, str)
            connector = {
                "connector_type": "Stripe",
                "workspace_name": "acme",
                "credentials": {"api_key": "sk_test_1"},
            }
            made = post(f"{said['url']}/api/v1/integrations/connectors", connector, token)
            assert made["name"] == "Stripe"
            with urlopen(f"{said['url']}/console/sign-in", timeout=30) as page:
                assert b"Client secret" in page.read()
        finally:
            process.terminate()


def test_what_is_installed_fits_together(python: Path) -> None:
    run(python, "-m", "pip", "check")
