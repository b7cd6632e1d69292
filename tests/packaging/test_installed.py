"""A stranger's installation: plain pip, a new environment, nothing of this repository around."""

from __future__ import annotations

import json
from pathlib import Path

from .conftest import run

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
