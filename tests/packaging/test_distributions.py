"""What is in the wheels and the source distributions, and what is not."""

from __future__ import annotations

import email
import tarfile
import zipfile
from pathlib import Path

import pytest

from .conftest import FOLDERS, ROOT

LICENSE = (ROOT / "LICENSE").read_bytes()


def files(archive: Path) -> dict[str, bytes]:
    """Contents by name, the source distribution's leading folder cut off."""
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            return {name: wheel.read(name) for name in wheel.namelist()}
    with tarfile.open(archive) as sdist:
        found: dict[str, bytes] = {}
        for member in sdist.getmembers():
            if (content := sdist.extractfile(member)) is not None:
                found[member.name.partition("/")[2]] = content.read()
        return found


@pytest.fixture(params=FOLDERS)
def name(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.mark.parametrize("kind", ["wheel", "sdist"])
def test_holds_the_package_and_nothing_else(built: dict[str, dict[str, Path]], name: str, kind: str) -> None:
    package = name.replace("-", "_")
    contents = files(built[name][kind])
    assert f"{package}/__init__.py" in contents
    assert f"{package}/py.typed" in contents
    beside = {"LICENSE", "PKG-INFO", "README.md", "REFERENCE.md", "pyproject.toml", ".gitignore"}
    strangers = [
        path
        for path in contents
        if not path.startswith((f"{package}/", f"{package}-")) and path not in beside
    ]
    assert strangers == []
    ours = [
        path for path in contents if "airbyte_agent_sdk/testing/" not in path
    ]  # the test kit is for users
    assert not [path for path in ours if "test" in path or "__pycache__" in path]


@pytest.mark.parametrize("kind", ["wheel", "sdist"])
def test_carries_the_licence(built: dict[str, dict[str, Path]], name: str, kind: str) -> None:
    contents = files(built[name][kind])
    (path,) = [path for path in contents if path.rpartition("/")[2] == "LICENSE"]
    assert contents[path] == LICENSE


def test_metadata(built: dict[str, dict[str, Path]], name: str) -> None:
    contents = files(built[name]["wheel"])
    (path,) = [path for path in contents if path.endswith(".dist-info/METADATA")]
    metadata = email.message_from_bytes(contents[path])
    assert metadata["Name"] == name
    assert metadata["License-Expression"] == "MIT"
    assert metadata["Requires-Python"] == ">=3.11"
    assert metadata["Summary"]
    assert "Typing :: Typed" in metadata.get_all("Classifier", [])
    assert metadata.get_payload().strip()


@pytest.mark.parametrize("kind", ["wheel", "sdist"])
def test_the_typed_connect_comes_along(built: dict[str, dict[str, Path]], kind: str) -> None:
    assert "airbyte_agent_sdk/calls/connect.pyi" in files(built["airbyte-agent-sdk"][kind])


@pytest.mark.parametrize("kind", ["wheel", "sdist"])
def test_the_console_comes_along(built: dict[str, dict[str, Path]], kind: str) -> None:
    """Its templates and static files, which no import would miss."""
    folder = ROOT / "engine" / "airbyte_agent_engine" / "console"
    shipped = files(built["airbyte-agent-engine"][kind])
    expected = {path for name in ("templates", "static") for path in (folder / name).iterdir()}
    assert {path.name for path in expected} >= {"base.html", "sign-in.html", "console.css", "console.js"}
    for path in expected:
        assert shipped[f"airbyte_agent_engine/console/{path.parent.name}/{path.name}"] == path.read_bytes()


def test_the_stripe_wheel_is_small(built: dict[str, dict[str, Path]]) -> None:
    assert built["airbyte-agent-stripe"]["wheel"].stat().st_size <= 250_000
