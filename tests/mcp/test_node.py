"""Node's official clients, the current one and its predecessor, have a conversation with the server."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.mcp.conftest import COMMAND, NEW, OLD, TOKEN, environment, served
from tests.mcp.vendor import Vendor

pytestmark = pytest.mark.node

SCRIPT = Path(__file__).parent / "node" / "conversation.mjs"
#: Where `make node` installs the clients.
INSTALLED = Path(__file__).parents[2] / "build" / "node"
ALLOWED = ("--allow-writes", "customers.*")


@pytest.fixture(scope="module", autouse=True)
def script(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The script beside the clients, since Node looks for them from there."""
    assert (INSTALLED / "node_modules").is_dir(), "run `make node`, which installs the clients"
    return Path(shutil.copy(SCRIPT, INSTALLED))


def said(*command: str, **variables: str) -> Any:
    done = subprocess.run(
        ["node", *command], env={**os.environ, **variables}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def data(result: dict[str, Any]) -> Any:
    """The object of a result's only text."""
    assert "structuredContent" not in result
    (content,) = result["content"]
    return json.loads(content["text"])


@pytest.mark.parametrize("transport", ["stdio", "http"])
@pytest.mark.parametrize(("package", "generation"), [("sdk", OLD), ("client", OLD), ("client", NEW)])
def test_a_conversation(script: Path, stripe: Vendor, package: str, generation: str, transport: str) -> None:
    if transport == "stdio":
        command = [str(script), package, generation, transport, str(COMMAND), "stripe", *ALLOWED]
        found = said(*command, **environment(stripe))
    else:
        with served(stripe, *ALLOWED) as server:
            found = said(str(script), package, generation, transport, server.url, TOKEN)
    assert found["version"]["name"] == "airbyte-agent-mcp"
    assert found["tools"] == [
        ["describe", True, None], ["find", True, None], ["read", True, None], ["write", False, None]
    ]  # fmt: skip
    assert found["mistaken"]["isError"] is True
    assert 'did you mean "limit"' in data(found["mistaken"])["problems"][0]
    assert not found["corrected"].get("isError")
    assert [item["id"] for item in data(found["corrected"])["data"]] == ["cus_1", "cus_2", "cus_3"]
    assert len(data(found["paged"])["data"]) == 250
    assert found["pages"] == [1, 2]
    assert data(found["refused"])["error"] == "not_allowed"
    assert data(found["deleted"])["data"]["deleted"] is True
    (question,) = found["asked"]
    assert question.startswith("stripe: customers.delete (delete)\n")
    assert found["readme"].startswith("# airbyte-agent-stripe\n")
    assert found["prompt"][0] == found["prompt"][1]
    assert found["cancelled"] == "cancelled"
    assert stripe.left.wait(30)
    assert found["after"] is False
    assert stripe.made("DELETE") == ["DELETE /v1/customers/cus_7"]
    assert stripe.made("POST") == []
