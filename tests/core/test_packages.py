"""What generated packages do when they are imported."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType

import pytest
from airbyte_agent_sdk import packages
from airbyte_agent_sdk.packages import exports, require


def test_a_package_of_another_major_version_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    require("airbyte_agent_acme", 1)
    monkeypatch.setattr(packages, "__version__", "2.1.0")
    with pytest.raises(
        ImportError, match=r"acme requires airbyte-agent-sdk>=1\.0,<2, but 2\.1\.0 is installed"
    ):
        require("airbyte_agent_acme", 1)


@pytest.fixture
def lazy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A package with a module for one name, and two that it takes whole."""
    folder = tmp_path / "lazy_acme"
    folder.mkdir()
    (folder / "__init__.py").write_text("")
    (folder / "records.py").write_text("class Record: ...\nclass Inner: ...\n")
    (folder / "first.py").write_text("from typing import Any\n__all__ = ['One']\nOne = 1\n")
    (folder / "second.py").write_text("__all__ = ['Two']\nTwo = 2\n")
    monkeypatch.syspath_prepend(tmp_path)
    module = __import__("lazy_acme")
    module.__getattr__, module.__dir__ = exports(  # type: ignore[method-assign]
        "lazy_acme", {".records": ["Record"]}, whole=[".first", ".second"]
    )
    yield module
    for name in [name for name in sys.modules if name.partition(".")[0] == "lazy_acme"]:
        del sys.modules[name]


def test_modules_are_imported_when_a_name_of_theirs_is_asked_for(lazy: ModuleType) -> None:
    assert [name for name in sys.modules if name.startswith("lazy_acme.")] == []
    assert lazy.Record.__module__ == "lazy_acme.records"
    assert [name for name in sys.modules if name.startswith("lazy_acme.")] == ["lazy_acme.records"]
    assert (lazy.One, lazy.Two) == (1, 2)


def test_only_what_modules_export_is_found(lazy: ModuleType) -> None:
    assert dir(lazy) == lazy.__all__ == ["One", "Record", "Two"]
    for name in ("Any", "Inner", "Three", "_private", "__path_hooks__"):
        with pytest.raises(AttributeError, match=f"module 'lazy_acme' has no attribute '{name}'"):
            getattr(lazy, name)
    scope: dict[str, object] = {}
    exec("from lazy_acme import *", scope)
    assert scope["Two"] == 2
