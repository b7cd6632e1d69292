"""Every Python program of the documentation runs, page by page, and every data file is read."""

from __future__ import annotations

import dataclasses
import importlib
import json
import logging
import re
import shutil
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from airbyte_agent_format.model.base import SpecModel

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

from .conftest import Programs
from .reading import PAGES, ROOT, Block, blocks

#: Pages whose programs run in other tests, and which.
ELSEWHERE = {
    **{
        f"docs/agents/{path.name}": f"tests/agents/inside/check_{path.stem.replace('-', '_')}.py"
        for path in (ROOT / "docs" / "agents").glob("*.md")
    },
    "docs/agents/README.md": "tests/tools/test_frameworks.py",
    "docs/agents/styles.md": "tests/tools/test_styles_page.py",
    "docs/adding-a-connector.md": "tests/generator/test_adding_a_connector.py",
    "docs/mcp.md": "tests/mcp/test_page.py",
    **{
        f"docs/moving/{path.name}": "tests/examples/test_moving.py"
        for path in (ROOT / "docs" / "moving").glob("*.md")
    },
    "docs/testing.md": "tests/testing/test_documentation.py",
}
#: Blocks that do not run, by a piece of each, and why.
EXEMPT = {
    "tools=stripe.tools(": "needs pydantic-ai: docs/agents/pydantic-ai.md has the same, run by `make agents`",
    "import dlt": "needs dlt: examples/warehouse.py does the same, run by `make agents`",
    "pylon.context_store": "needs Pylon: tests/store/test_sync.py does the same",
    "trio.to_thread": "needs trio, which nothing else here does",
}
#: Pages whose connectors go to a server that answers everything with one list.
ANY = ("docs/values.md", "docs/errors-and-retries.md")
RUN = sorted(
    page
    for page in PAGES
    if page not in ELSEWHERE
    and page != "docs/credentials.md"
    and not page.startswith("docs/decisions/")
    and blocks(page, "python")
)


def exempted(block: Block) -> bool:
    return any(piece in block.text for piece in EXEMPT)


def prelude(page: str, programs: Programs, empty: str) -> None:
    """The names that a page uses and does not make; every list of the server at ``empty`` is."""
    stripe = importlib.import_module("airbyte_agent_stripe")
    known: dict[str, Any] = {}
    if page in ANY:
        slack = importlib.import_module("airbyte_agent_slack")
        known = {
            "stripe": stripe.StripeConnector(stripe.StripeAuthConfig(api_key="sk_test_x")),
            "slack": slack.SlackConnector(slack.SlackTokenAuthConfig(token="xoxb-example")),
            "country": "GB",
        }
    shutil.copy(ROOT / "specs" / "stripe" / "connector.yaml", ".")
    if page == "docs/configuration.md":
        known = vars(importlib.import_module("airbyte_agent_hubspot"))
        known = {"HubspotOAuthAuthConfig": known["HubspotOAuthAuthConfig"]}
        known["TokenFile"] = importlib.import_module("token_file").TokenFile
        jira = importlib.import_module("airbyte_agent_jira")
        credentials = jira.JiraApiTokenAuthConfig(username="ada@example.com", password="x")
        known["jira"] = jira.JiraConnector(credentials, subdomain="acme", base_url=empty)
        certificates()
    programs.names |= known


def certificates() -> None:
    """The files that docs/configuration.md reads."""
    import datetime as dt

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([])
    now = dt.datetime.now(dt.UTC)
    made = x509.CertificateBuilder(name, name, key.public_key(), 1, now, now + dt.timedelta(days=1))
    pem = made.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
    Path("corporate-ca.pem").write_bytes(pem)
    Path("client.pem").write_bytes(pem)
    Path("client.key").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )


@pytest.mark.once
@pytest.mark.usefixtures("examples")
@pytest.mark.parametrize("page", RUN)
def test_programs_run(
    page: str,
    programs: Programs,
    engine: Callable[[], None],
    redirected: Callable[[str], None],
    serve: Callable[..., MisbehavingServer],
    stripe_url: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(logging, "basicConfig", lambda **_: None)  # it would stay
    if page in ANY:
        answered = {"object": "list", "id": "x", "data": [{"id": "tu_1"}], "has_more": False}
        redirected(serve(ok(answered), forever=True).url)
    elif page == "docs/downloads.md":

        def drive(request: Any) -> bytes:
            if request.line.startswith("POST"):
                return ok({"id": "1New", "name": "hello.txt"})
            name = 'attachment; filename="report.pdf"'
            return answer(200, "%PDF-1.7", content_type="application/pdf", content_disposition=name)

        redirected(serve(drive, forever=True).url)
    else:
        redirected(stripe_url)
        for number in range(3):
            customer = {"email": f"customer{number}@example.com"}
            httpx.post(f"{stripe_url}/v1/customers", data=customer, auth=("sk_test_x", "")).raise_for_status()
    if page == "README.md":
        engine()
    prelude(page, programs, serve(ok([]), forever=True).url)
    for block in blocks(page, "python"):
        if not exempted(block):
            programs.run(block)


def test_pages_that_run_elsewhere_are_named_there() -> None:
    for page, test in ELSEWHERE.items():
        if blocks(page, "python"):
            text = (ROOT / test).read_text("utf-8")
            assert re.search(rf"\b({Path(page).stem}|{Path(page).parent.name})\b", text), (
                f"{test} does not name {page}"
            )


def test_every_exemption_is_one() -> None:
    every = [block for page in PAGES for block in blocks(page, "python")]
    assert [piece for piece in EXEMPT if not any(piece in block.text for block in every)] == []
    for block in every:
        compile(block.text, str(block), "exec", flags=0x2000)  # with `await` at the top level


@pytest.mark.parametrize("block", blocks("docs/credentials.md", "python"), ids=str)
def test_credentials_are_those_of_the_packages(block: Block, programs: Programs) -> None:
    name = re.search(r"= (\w+)Connector\(", block.text)
    assert name
    for path in (ROOT / "packages").iterdir():
        module = importlib.import_module(path.name.replace("-", "_"))
        if f"{name[1]}Connector" in module.__all__:
            programs.names |= {known: getattr(module, known) for known in module.__all__}
    # A key file is too long for an example.
    key = json.dumps({"client_email": "a@b.example", "private_key": "-----BEGIN PRIVATE KEY-----"})
    text = re.sub(r"credentials_json='[^']*'", f"credentials_json={key!r}", block.text)
    programs.run(dataclasses.replace(block, text=text))


@pytest.mark.parametrize("page", PAGES)
def test_data_is_read(page: str) -> None:
    known = {key for kind in every(SpecModel) for key in kind.known_keys()}
    for block in blocks(page, "json", "toml", "yaml"):
        if block.language == "json":
            json.loads(block.text)
        elif block.language == "toml":
            tomllib.loads(block.text)
        else:
            for part in block.text.split("# ...\n"):  # left out between two pieces
                yaml.safe_load(part)
            assert set(re.findall(r"x-airbyte-[\w-]+", block.text)) <= known, str(block)


def every(kind: type[SpecModel]) -> list[type[SpecModel]]:
    """All models of the format."""
    return [kind, *(found for child in kind.__subclasses__() for found in every(child))]
