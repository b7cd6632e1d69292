"""The core's blocking modules are what their asynchronous twins give."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("blocking", ROOT / ".ci" / "blocking.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_blocking_modules_are_up_to_date(script, capsys):
    assert script.main(check=True) == 0, capsys.readouterr().out


def test_a_change_of_the_twin_is_noticed(script, tmp_path, monkeypatch, capsys):
    (origin, twin), *_ = script.TWINS.items()
    changed = tmp_path / origin.name
    changed.write_text(
        origin.read_text("utf-8") + "\n\nasync def more() -> None:\n    await more()\n", "utf-8"
    )
    monkeypatch.setattr(script, "TWINS", {changed: twin})
    assert script.main(check=True) == 1
    assert "run `make blocking`" in capsys.readouterr().out


def test_names_and_keywords_become_blocking(script):
    source = (
        "async def get(self: Workspace, http: httpx.AsyncClient) -> HostedExecutor:\n"
        "    async with self as opened:\n"
        "        await opened.aclose()\n"
        "        return await opened.run(AsyncTransport(http))\n"
    )
    assert script.blocking(source, "workspace.py").endswith(
        "\n\ndef get(self: SyncWorkspace, http: httpx.Client) -> SyncHostedExecutor:\n"
        "    with self as opened:\n"
        "        opened.close()\n"
        "        return opened.run(SyncTransport(http))\n"
    )
