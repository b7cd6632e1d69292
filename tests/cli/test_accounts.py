"""Credentials: stored, in the environment, of the hosted API; and requests shown without them."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from airbyte_agent_sdk.auth.profiles import Profiles
from airbyte_agent_sdk.errors import ConfigurationError

Run = Callable[..., Any]


@pytest.fixture(autouse=True)
def _no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> dict[tuple[str, str], str]:
    """A keyring that works, and what is in it."""
    held: dict[tuple[str, str], str] = {}
    monkeypatch.setitem(
        sys.modules,
        "keyring",
        SimpleNamespace(
            set_password=lambda service, user, value: held.__setitem__((service, user), value),
            get_password=lambda service, user: held.get((service, user)),
            delete_password=lambda service, user: held.pop((service, user)),
        ),
    )
    return held


@pytest.fixture
def stored(tmp_path: Path) -> Path:
    return tmp_path / "config" / "airbyte-agent" / "credentials.json"


def test_login_stores_what_works_in_a_private_file(
    run: Run, stripe_url: str, customers: list[str], stored: Path
) -> None:
    done = run("login", "stripe", "--base-url", stripe_url, stdin="sk_test_kept\n")
    assert (done.code, done.out) == (0, "")
    assert "Secret key (sk_live_... or sk_test_...)" in done.err
    assert "stripe: healthy" in done.err
    assert "sk_test_kept" not in done.err
    assert stored.stat().st_mode & 0o777 == 0o600
    assert [item["id"] for item in run("stripe", "customers", "list").json] == customers
    assert run("whoami").out == "stripe  default  (file)\n"
    assert run("logout", "stripe").code == 0
    assert run("stripe", "customers", "list").code == 3


def test_login_prefers_a_keyring_that_can_be_read_back(
    run: Run, stripe_url: str, stored: Path, keyring: dict[tuple[str, str], str]
) -> None:
    words = ("login", "stripe", "--profile", "work", "--no-check", "--base-url", stripe_url)
    assert "keyring" in run(*words, stdin="sk_test_kept\n").err
    assert json.loads(stored.read_text()) == {"stripe": {"work": {"place": "keyring"}}}
    assert json.loads(keyring["airbyte-agent", "stripe/work"])["values"]["api_key"] == "sk_test_kept"
    assert run("stripe", "customers", "list", "--profile", "work").code == 0
    assert run("stripe", "customers", "list", "--profile", "wrok").code == 3
    run("logout", "stripe", "--profile", "work")
    assert keyring == {}


def test_the_environment_goes_before_the_default_profile(run: Run, stored: Path) -> None:
    Profiles(stored.parent).store("stripe", {"api_key": "sk_test_kept"})
    assert "$STRIPE_API_KEY" in run("stripe", "customers", "list", "--dry-run").out
    assert run("whoami", STRIPE_API_KEY="sk_test_x").lines == [
        "stripe  (environment)",
        "stripe  default  (file)",
    ]


def test_a_file_that_others_can_read_is_refused(run: Run, stored: Path) -> None:
    Profiles(stored.parent).store("stripe", {"api_key": "sk_test_kept"})
    stored.chmod(0o644)
    done = run("stripe", "customers", "list")
    assert done.code == 2
    assert "chmod 600" in done.err
    with pytest.raises(ConfigurationError, match="chmod 600"):
        Profiles(stored.parent).load("stripe")


def test_login_asks_which_way_and_for_the_servers_address(run: Run, stored: Path) -> None:
    done = run("login", "jira", "--no-check", stdin="1\nacme\n\nann@example.com\ntoken\n")
    assert done.code == 0, done.err
    assert json.loads(stored.read_text())["jira"]["default"]["values"] == {
        "subdomain": "acme",
        "username": "ann@example.com",
        "password": "token",
    }


def test_login_ends_when_there_is_nothing_to_read(run: Run) -> None:
    assert run("login", "stripe").code == 130


@pytest.fixture
def browser(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[dict[str, str]]]:
    """A browser whose user agrees at once; the queries of the consent pages that it opened."""
    import threading

    asked: list[dict[str, str]] = []
    threads: list[threading.Thread] = []

    def opened(url: str) -> bool:
        query = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
        asked.append(query)

        def agree() -> None:
            assert httpx.get(query["redirect_uri"], params={"code": "x", "state": "wrong"}).status_code == 404
            found = httpx.get(query["redirect_uri"], params={"code": "given", "state": query["state"]})
            assert found.status_code == 200

        threads.append(threading.Thread(target=agree))
        threads[-1].start()
        return True

    monkeypatch.setattr("webbrowser.open", opened)
    yield asked
    for thread in threads:
        thread.join(10)


def test_login_with_oauth_exchanges_the_code_with_its_verifier(
    run: Run, serve: Run, stored: Path, browser: list[dict[str, str]]
) -> None:
    import base64
    import hashlib

    from tests.e2e.misbehaving.server import ok

    server = serve(ok({"access_token": "at_1", "refresh_token": "rt_1", "expires_in": 3600}))
    done = run("login", "hubspot", "--oauth", "--no-check", "--base-url", server.url, stdin="id\nsecret\n")
    assert done.code == 0, done.err
    (asked,) = browser
    assert (asked["response_type"], asked["client_id"], asked["code_challenge_method"]) == (
        "code",
        "id",
        "S256",
    )
    sent = {name: values[0] for name, values in parse_qs(server.requests[0].body.decode()).items()}
    digest = hashlib.sha256(sent["code_verifier"].encode()).digest()
    assert base64.urlsafe_b64encode(digest).decode().rstrip("=") == asked["code_challenge"]
    assert (sent["code"], sent["redirect_uri"]) == ("given", asked["redirect_uri"])
    kept = json.loads(stored.read_text())["hubspot"]["default"]
    assert kept["values"]["access_token"] == "at_1"
    assert kept["values"]["refresh_token"] == "rt_1"
    assert kept["expires_at"]
    assert "at_1" not in done.err


def test_new_tokens_are_stored_before_they_are_used(run: Run, serve: Run, stored: Path) -> None:
    from tests.e2e.misbehaving.server import answer, ok

    def lists(request: Any) -> bytes:
        kept = json.loads(stored.read_text())["hubspot"]["default"]["values"]
        assert request.headers["authorization"] == f"Bearer {kept['access_token']}"
        return ok({"results": []}) if kept["access_token"] == "at_2" else answer(401, "{}")

    server = serve(lists, ok({"access_token": "at_2", "refresh_token": "rt_2", "expires_in": 3600}), lists)
    values = {"access_token": "at_1", "refresh_token": "rt_1", "client_id": "id", "client_secret": "secret"}
    Profiles(stored.parent).store("hubspot", {**values, "base_url": server.url})
    # A token without an end is used until it is refused.
    done = run("hubspot", "contacts", "list")
    assert done.code == 0, done.err
    assert json.loads(stored.read_text())["hubspot"]["default"]["values"]["refresh_token"] == "rt_2"


def test_requests_are_shown_without_credentials(run: Run) -> None:
    done = run("stripe", "customers", "create", "--name", "a'b", "--dry-run", STRIPE_API_KEY="sk_test_x")
    assert done.code == 0
    assert done.lines[0] == "POST https://api.stripe.com/v1/customers"
    assert "Authorization: Bearer $STRIPE_API_KEY" in done.lines
    assert done.lines[-1] == "name=a%27b"
    assert "sk_test_x" not in done.out + done.err


def test_curl_sends_what_the_command_would(
    run: Run, environment: dict[str, str], stripe_url: str, customers: list[str]
) -> None:
    import subprocess

    done = run(
        *("stripe", "customers", "create", "--name", "O'Neill $HOME", "--curl"), STRIPE_BASE_URL=stripe_url
    )
    sent = subprocess.run(
        ["bash", "-c", done.out],
        env={**environment, "STRIPE_API_KEY": "sk_test_x"},
        capture_output=True,
        stdin=subprocess.DEVNULL,
        check=True,
    )
    assert json.loads(sent.stdout)["name"] == "O'Neill $HOME"


def test_curl_gives_basic_credentials_as_user_and_password(run: Run) -> None:
    done = run("jira", "issues", "get", "ACME-1", "--curl", JIRA_SUBDOMAIN="acme")
    assert '-u "$JIRA_USERNAME:$JIRA_PASSWORD"' in done.out
    assert run("jira", "issues", "get", "ACME-1", "--curl").code == 2  # whose site?


def test_curl_quotes_what_a_shell_would_run(run: Run) -> None:
    done = run("notion", "users", "list", "--curl", "--Notion-Version", "$(touch pwned)$HOME`id`")
    assert "-H 'Notion-Version: $(touch pwned)$HOME`id`'" in done.out
