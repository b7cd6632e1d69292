"""A stranger's installation: plain pip, a new environment, nothing of this repository around."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from .conftest import FOLDERS, ROOT, UV, run

# What the two wheels need, and what those need.
EXPECTED = {
    "airbyte-agent-sdk",
    "airbyte-agent-stripe",
    "httpx",
    "anyio",
    "certifi",
    "h11",
    "httpcore",
    "idna",
    "pydantic",
    "annotated-types",
    "pydantic-core",
    "typing-inspection",
    "sniffio",
    "typing-extensions",
}


def test_the_readmes_import_works(fresh: Path, tmp_path: Path) -> None:
    run(fresh, "-W", "error", "-c", "from airbyte_agent_stripe import StripeConnector", cwd=tmp_path)


def test_nothing_else_comes_along(fresh: Path) -> None:
    listed = json.loads(run(fresh, "-m", "pip", "list", "--format", "json", "--disable-pip-version-check"))
    installed = {item["name"].lower().replace("_", "-") for item in listed} - {"pip", "setuptools"}
    assert installed == EXPECTED


def test_what_is_installed_fits_together(fresh: Path) -> None:
    run(fresh, "-m", "pip", "check", "--disable-pip-version-check")


def test_the_import_reads_no_yaml_and_opens_no_http_client(fresh: Path, tmp_path: Path) -> None:
    program = (
        "import sys, airbyte_agent_stripe\n"
        "from airbyte_agent_stripe import StripeAuthConfig, StripeConnector\n"
        "StripeConnector(auth_config=StripeAuthConfig(api_key='sk_test_fake'))\n"
        "print([name for name in sys.modules if 'yaml' in name or '_stripe.models' in name])\n"
    )
    assert run(fresh, "-c", program, cwd=tmp_path).strip() == "[]"


def test_the_connector_is_found_by_its_entry_point(fresh: Path, tmp_path: Path) -> None:
    program = (
        "from importlib.metadata import entry_points\n"
        "found = entry_points(group='airbyte_agent.connectors', name='stripe')\n"
        "print([point.load().__name__ for point in found])\n"
    )
    assert run(fresh, "-c", program, cwd=tmp_path).strip() == "['StripeConnector']"


def test_typed_for_the_users_checker(fresh: Path, tmp_path: Path) -> None:
    program = (
        "import importlib.resources as r\n"
        "print([r.files(name).joinpath('py.typed').is_file() for name in "
        "('airbyte_agent_sdk', 'airbyte_agent_stripe')])\n"
    )
    assert run(fresh, "-c", program, cwd=tmp_path).strip() == "[True, True]"


@pytest.mark.parametrize(
    "name", [name for name, folder in FOLDERS.items() if folder.parent.name == "packages"]
)
def test_each_package_installs_alone(built: dict[str, dict[str, Path]], tmp_path: Path, name: str) -> None:
    run(UV, "venv", "--quiet", "--python", sys.executable, tmp_path / "venv")
    python = tmp_path / "venv" / "bin" / "python"
    wheels = [built[wanted]["wheel"] for wanted in ("airbyte-agent-sdk", name)]
    install = (UV, "pip", "install", "--quiet", "--constraint", ROOT / "constraints.txt", "--python", python)
    run(*install, *wheels)
    module = name.replace("-", "_")
    slug = name.removeprefix("airbyte-agent-")
    program = (
        f"import {module} as package\n"
        "from importlib.metadata import entry_points\n"
        f"(point,) = entry_points(group='airbyte_agent.connectors', name='{slug}')\n"
        "given = dict(airbyte_client_id='fake', airbyte_client_secret='fake', workspace_name='acme')\n"
        "connector = point.load()(**given)\n"
        "for name in package.__all__:\n    getattr(package, name)\n"
        "print(type(connector).definition.slug)\n"
    )
    assert run(python, "-W", "error", "-c", program, cwd=tmp_path).strip() == slug


SPEC = """
openapi: 3.1.0
info:
  title: Things
  version: 1.0.0
  x-airbyte-connector-name: things
  x-airbyte-connector-definition-id: 3b6b1d05-3d4a-4c62-8c0e-4f4a6f2a5f10
servers: [{url: 'http://127.0.0.1:9'}]
paths:
  /things/{id}:
    get:
      operationId: things-get
      summary: A thing
      x-airbyte-entity: things
      x-airbyte-action: get
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: A thing.}}
"""


def test_the_extra_runs_a_spec_without_a_package(built: dict[str, dict[str, Path]], tmp_path: Path) -> None:
    run(UV, "venv", "--quiet", "--python", sys.executable, tmp_path / "venv")
    python = tmp_path / "venv" / "bin" / "python"
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    for name in ("airbyte-agent-sdk", "airbyte-agent-format"):
        (wheels / built[name]["wheel"].name).write_bytes(built[name]["wheel"].read_bytes())
    run(
        UV, "pip", "install", "--quiet", "--python", python, "--find-links", wheels, "airbyte-agent-sdk[spec]"
    )
    (tmp_path / "connector.yaml").write_text(SPEC, encoding="utf-8")
    program = (
        "import asyncio\n"
        "from airbyte_agent_sdk import LocalExecutor\n"
        "from airbyte_agent_sdk.errors import NetworkError\n"
        "async def main():\n"
        "    async with LocalExecutor('connector.yaml', max_retries=0) as executor:\n"
        "        try:\n"
        "            await executor.execute('things', 'get', {'id': 'x'})\n"
        "        except NetworkError as error:\n"
        "            print(type(error).__name__)\n"
        "asyncio.run(main())\n"
    )
    assert run(python, "-c", program, cwd=tmp_path).strip() == "NetworkError"


def test_without_the_extra_it_says_what_to_install(fresh: Path, tmp_path: Path) -> None:
    (tmp_path / "connector.yaml").write_text(SPEC, encoding="utf-8")
    program = (
        "from airbyte_agent_sdk import LocalExecutor\n"
        "from airbyte_agent_sdk.errors import ConfigurationError\n"
        "try:\n"
        "    LocalExecutor('connector.yaml')\n"
        "except ConfigurationError as error:\n"
        "    print(error)\n"
    )
    said = run(fresh, "-c", program, cwd=tmp_path)
    assert "requires airbyte_agent_format: pip install 'airbyte-agent-sdk[spec]'" in said
