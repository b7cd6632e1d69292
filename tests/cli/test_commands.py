"""The commands beside those of connectors."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from airbyte_agent_cli import listing
from airbyte_agent_cli.tables import installed

Run = Callable[..., Any]
KEY = {"STRIPE_API_KEY": "sk_test_x"}


def test_connectors_are_listed(run: Run) -> None:
    assert run("connectors").lines == [*installed()]
    assert "salesforce" in run("connectors", "--known").lines


def test_describe_goes_from_entities_to_fields(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("describe", "stripe").lines[0].split() == (
        ["customers", "list,", "create,", "get,", "update,", "delete,", "search"]
    )
    assert "customers.get(id: str, expand?: str[]) -> Customer" in run("describe", "stripe", "customers").out
    assert (
        "example: airbyte-agent stripe customers get --id"
        in run("describe", "stripe", "customers", "get").out
    )
    assert "  postal_code?: str" in run("describe", "stripe", "customers", "create", "address").lines
    assert run("describe", "strip").err.count("did you mean") == 1
    assert run("describe", "stripe", "customer").code == 2
    others = {slug: point for slug, point in installed().items() if slug != "salesforce"}
    monkeypatch.setattr(listing, "installed", lambda: others)
    assert "pip install airbyte-agent-salesforce" in run("describe", "salesforce").err


@pytest.mark.parametrize("slug", [*installed()])
def test_every_operation_has_help_and_a_description(run: Run, slug: str) -> None:
    from airbyte_agent_cli.tables import definition_of

    for entity, actions in definition_of(slug).entities.items():
        assert run("describe", slug, entity).code == 0
        for action in actions:
            done = run(slug, entity, action, "--help")
            assert (done.code, done.err) == (0, "")
            assert f"airbyte-agent describe {slug} {entity} {action}" in " ".join(done.out.split())


def test_check_says_whether_credentials_work(
    run: Run, stripe_url: str, customers: list[str], serve: Run
) -> None:
    from tests.e2e.misbehaving.server import answer

    assert (
        run("check", "stripe", **KEY, STRIPE_BASE_URL=stripe_url).out == "stripe: healthy (customers.list)\n"
    )
    refusing = serve(answer(401, '{"error": {"message": "Invalid API Key"}}'), forever=True)
    done = run("check", "stripe", **KEY, STRIPE_BASE_URL=refusing.url)
    assert (done.code, done.out) == (3, "")
    assert "Invalid API Key" in done.err


def test_requests_that_no_operation_describes(run: Run, stripe_url: str, customers: list[str]) -> None:
    words = ("request", "stripe", "get", "/v1/customers", "--query", "limit=2", "--records", "$.data")
    done = run(*words, "--select", "id", **KEY, STRIPE_BASE_URL=stripe_url)
    assert done.json == [{"id": id} for id in customers[:2]]
    assert run("request", "stripe", "get", "/v1/x", "--query", "limit", **KEY).code == 2


def test_downloads_and_uploads_files(run: Run, serve: Run, tmp_path: Path) -> None:
    from tests.e2e.misbehaving.server import answer, ok

    token = {"GOOGLE_DRIVE_ACCESS_TOKEN": "at_1"}
    server = serve(answer(200, "content", content_type="text/plain"), forever=True)
    words = ("google-drive", "files", "f1", "-o", "f.txt")
    done = run("download", *words, **token, GOOGLE_DRIVE_BASE_URL=server.url)
    assert (done.code, done.out) == (0, ""), done.err
    assert (tmp_path / "f.txt").read_text() == "content"
    assert run("download", *words, **token, GOOGLE_DRIVE_BASE_URL=server.url).code == 2

    taking = serve(ok({"id": "f2"}), forever=True)
    done = run("upload", "google-drive", "files_upload", "f.txt", **token, GOOGLE_DRIVE_BASE_URL=taking.url)
    assert done.json == {"id": "f2"}, done.err
    assert b"\r\n\r\ncontent\r\n" in taking.requests[0].body
    assert b'{"name":"f.txt"}' in taking.requests[0].body
    assert run("upload", "stripe", "customers", "f.txt", **token).code == 2


def test_pages_are_as_large_as_what_is_wanted(run: Run, serve: Run) -> None:
    from tests.e2e.misbehaving.server import ok

    server = serve(ok({"object": "list", "data": [], "has_more": False}), forever=True)

    def asked(*words: str) -> str:
        assert run("stripe", "customers", "list", *words, **KEY, STRIPE_BASE_URL=server.url).code == 0
        return server.requests[-1].target

    assert asked() == "/v1/customers"
    assert asked("--all") == "/v1/customers?limit=100"
    assert asked("--max-items", "5") == "/v1/customers?limit=5"
    assert asked("--max-items", "5", "--where", "x == 1") == "/v1/customers?limit=100"
    assert asked("--all", "--limit", "7") == "/v1/customers?limit=7"
