"""The programs of examples/, each run as its first lines say, against a local Stripe."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import anyio
import httpx
import nbformat
import pytest
from conftest import EXAMPLES, Run
from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client
from nbclient import NotebookClient
from provider import openai
from server import Answer, Recording, Request


def test_typed_call(run: Run, customers: dict[str, str]) -> None:
    lines = run(EXAMPLES / "typed_call.py").stdout.splitlines()
    assert lines[0].endswith(": Katherine Johnson, {'tier': 'gold'}")
    assert {line.split()[1] for line in lines[1:-1]} == {*customers, "Katherine"}
    assert lines[-1].startswith("NotFoundError: customers.get: 404")


def test_with_stripe_gives_a_command_customers_and_returns_its_exit_code(tmp_path: Path) -> None:
    start = [sys.executable, EXAMPLES / "with_stripe.py"]
    command = ["airbyte-agent", "stripe", "customers", "list", "--all", "-o", "customers.csv"]
    # A key of the caller's own is not used.
    environment = {
        **os.environ,
        "STRIPE_API_KEY": "sk_live_not_used",
        "STRIPE_BASE_URL": "http://127.0.0.1:9",
    }
    subprocess.run([*start, *command], cwd=tmp_path, env=environment, check=True, capture_output=True)
    with (tmp_path / "customers.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["address.city"] for row in rows].count("London") == 2
    assert len(rows) == 5
    assert subprocess.run([*start, "sh", "-c", "exit 7"], capture_output=True, check=False).returncode == 7
    assert subprocess.run(start, capture_output=True, check=False).returncode == 2


def test_pydantic_ai_without_a_model(run: Run, customers: dict[str, str]) -> None:
    said = run(EXAMPLES / "agent_pydantic_ai.py").stdout
    assert "a script takes the place of the model" in said
    assert 'call: stripe_read {"operation":"customers.list"' in said
    assert "answer: Customers in London: Ada, Alan." in said
    other = run(EXAMPLES / "agent_pydantic_ai.py", "How are you?").stdout
    assert "answer: A script answers here, and only this question" in other


@pytest.mark.parametrize("program", ["agent_pydantic_ai.py", "agent_langchain.py"])
def test_agents_with_a_model(run: Run, customers: dict[str, str], program: str) -> None:
    """The clients are OpenAI's own; its API is a script on loopback."""

    def script(results: list[str]) -> tuple[str, dict[str, Any]] | str:
        if not results:
            call = {"operation": "customers.list", "arguments": {"email": "grace@example.com"}}
            return "stripe_read", call
        (record,) = json.loads(results[0])["data"]
        return f"She is {record['id']}."

    with openai(script) as provider:
        done = run(
            EXAMPLES / program,
            "Who is grace@example.com?",
            OPENAI_API_KEY="sk-scripted",
            OPENAI_BASE_URL=f"{provider.url}/v1",
        )
    assert f"She is {customers['Grace']}." in done.stdout
    assert "script" not in done.stdout
    names = [tool.get("function", tool)["name"] for tool in provider.requests[0].json["tools"]]
    assert sorted(names) == ["stripe_describe", "stripe_find", "stripe_read"]


def test_the_mcp_configuration(customers: dict[str, str]) -> None:
    (name,) = servers = json.loads((EXAMPLES / "mcp.json").read_text())["mcpServers"]
    server = servers[name]
    assert server["env"] == {"STRIPE_API_KEY": "${STRIPE_API_KEY}"}  # which the host fills in
    parameters = StdioServerParameters(
        command=str(Path(sys.executable).with_name(server["command"])),
        args=server["args"],
        env={name: os.environ[name] for name in ("STRIPE_API_KEY", "STRIPE_BASE_URL")},
    )

    async def main() -> None:
        async with stdio_client(parameters) as (read, write), ClientSession(read, write) as session:
            await session.initialize()
            assert {tool.name for tool in (await session.list_tools()).tools} >= {"read", "write"}
            arguments = {"operation": "customers.get", "arguments": {"id": customers["Ada"]}}
            result = await session.call_tool("read", arguments)
            assert "ada@example.com" in result.content[0].text

    anyio.run(main)


def test_the_notebook(customers: dict[str, str], tmp_path: Path) -> None:
    notebook = nbformat.read(EXAMPLES / "customers.ipynb", as_version=4)
    nbformat.validate(notebook)
    assert not any(cell.get("outputs") for cell in notebook.cells)
    kernel = {"metadata": {"path": str(tmp_path)}}
    NotebookClient(notebook, timeout=60, resources=kernel).execute()
    shown = [
        output["data"]["text/plain"]
        for cell in notebook.cells
        for output in cell.get("outputs", [])
        if "data" in output
    ]
    assert all(f"{name.lower()}@example.com" in shown[0] for name in customers)
    assert "London" in shown[1].splitlines()[1]
    assert shown[1].splitlines()[1].split()[-1] == "2"


@pytest.fixture
def accounts() -> Iterator[Recording]:
    """A Stripe that knows which key has which customers."""
    records = {
        "sk_test_acme": [{"id": "cus_1", "object": "customer", "name": "Ada", "email": "ada@acme.example"}],
        "sk_test_globex": [],
    }

    def answer(request: Request) -> Answer:
        known = records[request.headers["authorization"].removeprefix("Bearer ")]
        if request.method == "POST":
            form = {name: values[0] for name, values in request.form.items()}
            known.append({"id": f"cus_{len(known) + 10}", "object": "customer", **form})
            return Answer(known[-1])
        if request.path == "/v1/customers":
            return Answer({"object": "list", "data": known, "has_more": False})
        found = [item for item in known if request.path.endswith(item["id"])]
        missing = {"error": {"message": "No such customer", "type": "invalid_request_error"}}
        return Answer(found[0]) if found else Answer(missing, 404)

    with Recording(answer) as server:
        yield server


def test_fastapi(accounts: Recording) -> None:
    command = ["-m", "uvicorn", "--app-dir", EXAMPLES, "--port", "0", "fastapi_tenants:app"]
    variables = {
        "STRIPE_KEYS": '{"acme": "sk_test_acme", "globex": "sk_test_globex"}',
        "STRIPE_BASE_URL": accounts.url,
    }
    with subprocess.Popen(
        [sys.executable, *command], env={**os.environ, **variables}, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stderr is not None
        try:
            line = next(line for line in process.stderr if "running on" in line)
            url = line.split("running on ")[1].split()[0]
            with httpx.Client(base_url=url) as http:
                made = http.post(
                    "/tenants/globex/customers", json={"name": "Bo", "email": "bo@globex.example"}
                )
                assert (made.status_code, made.json()["id"]) == (201, "cus_10")
                for _ in range(3):
                    (acme,) = http.get("/tenants/acme/customers").json()
                    (globex,) = http.get("/tenants/globex/customers").json()
                    assert (acme["name"], globex["name"]) == ("Ada", "Bo")
                assert http.get("/tenants/acme/customers/cus_1").json()["email"] == "ada@acme.example"
                assert http.get("/tenants/globex/customers/cus_1").status_code == 404
                assert http.get("/tenants/initech/customers").status_code == 404
                refused = Answer({"error": {"message": "Slow down"}}, 429, {"retry-after": "90"})
                accounts.answer = lambda _request: refused
                limited = http.get("/tenants/acme/customers")
                assert (limited.status_code, limited.headers["retry-after"]) == (429, "90")
        finally:
            process.terminate()
            process.wait()
    # Each tenant has connections of its own, which are used again.
    acme, globex = (
        [request.port for request in accounts.requests if request.headers["authorization"].endswith(name)]
        for name in ("acme", "globex")
    )
    assert not {*acme} & {*globex}
    assert len({*acme}) < len(acme)
    assert len({*globex}) < len(globex)


class Context:
    def get_remaining_time_in_millis(self) -> int:
        return 5_000


def test_lambda(accounts: Recording, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STRIPE_API_KEY", "sk_test_acme")
    monkeypatch.setenv("STRIPE_BASE_URL", accounts.url)
    import lambda_handler

    expected = {"cus_1": "ada@acme.example"}
    for handler in (lambda_handler.handler, lambda_handler.sync_handler):
        accounts.requests.clear()
        assert [handler({"ids": ["cus_1"]}, Context()) for _ in range(3)] == [expected] * 3
        assert len({request.port for request in accounts.requests}) < 3
    lambda_handler.runner.run(lambda_handler.stripe.close())
    lambda_handler.sync_stripe.close()
    lambda_handler.runner.close()


def test_every_program_is_run_here() -> None:
    text = "".join(path.read_text() for path in Path(__file__).parent.glob("test_*.py"))
    helpers = {"localstripe_server", "local_engine", "scripted_model", "billing"}
    elsewhere = {
        "test_billing",
        "stripe_demo",
        "token_file",
        "warehouse",
    }  # the README; tests/e2e, tests/agents
    programs = {path.stem for path in EXAMPLES.iterdir() if path.suffix in {".py", ".ipynb", ".json"}}
    assert {name for name in programs - helpers - elsewhere if name not in text} == set()
