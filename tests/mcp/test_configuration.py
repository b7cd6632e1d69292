"""What a server is told, by arguments, a file and the environment; and what it refuses."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest
from airbyte_agent_mcp.accounts import Hosted, connected
from airbyte_agent_mcp.configuration import Configuration, configured
from airbyte_agent_sdk.errors import ConfigurationError
from keyring.backend import KeyringBackend

Write = Callable[[str], Path]


@pytest.fixture(autouse=True)
def _no_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("STRIPE_API_KEY", "GITHUB_TOKEN", "JIRA_USERNAME", "JIRA_PASSWORD", "JIRA_SUBDOMAIN"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def written(text: str, name: str = "mcp.toml", mode: int = 0o600) -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        path.chmod(mode)
        return path

    return written


def read(*slugs: str, file: Path | None = None, hosted: Hosted | None = None, **given: Any) -> Configuration:
    over_http = given.pop("over_http", False)
    return configured(slugs, file, given=given, hosted=hosted, over_http=over_http)


class TestEnvironment:
    def test_credentials_and_settings(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("JIRA_USERNAME", "ada@example.com")
        monkeypatch.setenv("JIRA_PASSWORD", "ATATT3example")
        monkeypatch.setenv("JIRA_SUBDOMAIN", "acme")
        (account,) = read("jira").accounts
        assert account.values == {
            "username": "ada@example.com", "password": "ATATT3example", "subdomain": "acme"
        }  # fmt: skip
        assert "ATATT3" not in repr(account)
        connected(account, None)

    def test_without_names_those_with_credentials_are_served(self, monkeypatch: pytest.MonkeyPatch) -> None:
        with pytest.raises(ConfigurationError, match="no connectors to serve"):
            read()
        monkeypatch.setenv("GITHUB_TOKEN", "ghp_example")
        monkeypatch.setenv("STRIPE_API_KEY", "sk_test_a")
        assert [account.slug for account in read().accounts] == ["github", "stripe"]
        assert [account.slug for account in read("stripe", "stripe").accounts] == ["stripe"]

    def test_what_is_missing_is_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        with pytest.raises(ConfigurationError, match="JIRA_USERNAME and JIRA_PASSWORD or JIRA_ACCESS_TOKEN"):
            connected(read("jira").accounts[0], None)
        monkeypatch.setenv("JIRA_USERNAME", "ada@example.com")
        with pytest.raises(ConfigurationError, match="username, password"):
            connected(read("jira").accounts[0], None)
        with pytest.raises(ConfigurationError, match='did you mean "stripe"'):
            read("strip")


class TestFile:
    def test_everything(self, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("WORK_TOKEN", "ghp_work")
        write("sk_test_of_a_file\n", "key")
        file = write(
            """
            [options]
            allow_writes = ["customers.*"]
            max_calls = 50
            results = "both"

            [connectors.stripe]
            api_key = { file = "key" }

            [connectors.work]
            connector = "github"
            token = { env = "WORK_TOKEN" }

            [connectors.home]
            connector = "github"
            token = "ghp_home"
            base_url = "https://git.example.com"
            """
        )
        found = read(file=file)
        assert {account.name: (account.slug, dict(account.values)) for account in found.accounts} == {
            "stripe": ("stripe", {"api_key": "sk_test_of_a_file"}),
            "work": ("github", {"token": "ghp_work"}),
            "home": ("github", {"token": "ghp_home", "base_url": "https://git.example.com"}),
        }
        assert (found.options.max_calls, found.options.results) == (50, "both")
        assert found.options.allow_writes == ["customers.*"]
        assert read(file=file, allow_writes=[]).options.allow_writes == []
        assert [account.name for account in read("work", file=file).accounts] == ["work"]
        for account in found.accounts:
            connected(account, None)

    @pytest.mark.skipif(sys.platform == "win32", reason="it has no such modes")
    @pytest.mark.parametrize("mode", [0o640, 0o604, 0o644, 0o660])
    def test_one_that_others_can_read_is_refused(self, write: Write, mode: int) -> None:
        file = write('[connectors.stripe]\napi_key = "sk_test_a"\n')
        assert read(file=file).accounts
        file.chmod(mode)
        with pytest.raises(ConfigurationError, match=f"mode {mode:04o}.*chmod 600"):
            read(file=file)
        other = write('[connectors.stripe]\napi_key = { file = "key" }\n', "other.toml")
        write("sk_test_a", "key", mode)
        with pytest.raises(ConfigurationError, match="chmod 600"):
            read(file=other)

    @pytest.mark.parametrize(
        ("text", "problem"),
        [
            ("[connector.stripe]", "unknown 'connector'; did you mean \"connectors\""),
            (
                "[connectors.stripe]\napi_kee = 'x'",
                'connectors.stripe.api_kee: unknown; did you mean "api_key"',
            ),
            ("[connectors.stripe]\napi_key = 3", "connectors.stripe.api_key: must be"),
            ("[connectors.stripe]\napi_key = {vault = 'x'}", "connectors.stripe.api_key: must be"),
            ("[connectors.stripe]\napi_key = {env = 'NO_SUCH'}", "the environment has no NO_SUCH"),
            ("[connectors.stripe]\napi_key = {file = 'none'}", "none: cannot be read"),
            ("[connectors.stripe]\napi_key = {keyring = 'x'}", 'must be "SERVICE/USER"'),
            ("[connectors]\nstripe = 3", "stripe: must be a table"),
            ("[connectors.mine]\napi_key = 'x'", "no connector 'mine' is installed"),
            ("[options]\nallow_write = ['*']", "unknown option 'allow_write'; did you mean \"allow_writes\""),
            ("[options]\nallow_writes = '*'", "allow_writes must be a list"),
            ("[options]\nmax_calls = 'x'", "max_calls must be a number"),
            ("[options]\nresults = 'json'", "results must be text, structured, both"),
            ("[http]\norigins = 'x'", "http.origins must be a list"),
            ("[http]\nport = 3", "unknown 'port'"),
            ("x = ", "not TOML"),
        ],
    )
    def test_what_is_wrong_is_named(self, write: Write, text: str, problem: str) -> None:
        valid = "" if "connectors" in text else "\n[connectors.stripe]\napi_key = 'sk_test_a'\n"
        with pytest.raises(ConfigurationError) as caught:
            read(file=write(text + valid))
        assert problem in str(caught.value)
        assert "sk_test_a" not in str(caught.value)


class Kept(KeyringBackend):
    """A keyring of the tests' own."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.secrets: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.secrets.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.secrets[service, username] = password


class TestKeyring:
    @pytest.fixture(autouse=True)
    def _keyring(self) -> Iterator[None]:
        before = keyring.get_keyring()
        keyring.set_keyring(Kept())
        yield
        keyring.set_keyring(before)

    def test_a_secret_of_it(self, write: Write) -> None:
        file = write('[connectors.stripe]\napi_key = { keyring = "airbyte/stripe" }\n')
        with pytest.raises(ConfigurationError, match="keyring set airbyte stripe"):
            read(file=file)
        keyring.set_password("airbyte", "stripe", "sk_test_kept")
        assert read(file=file).accounts[0].values == {"api_key": "sk_test_kept"}

    def test_without_the_extra(self, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "keyring", None)
        with pytest.raises(ConfigurationError, match=r"airbyte-agent-mcp\[keyring\]"):
            read(file=write('[connectors.stripe]\napi_key = { keyring = "a/b" }\n'))


class TestHosted:
    def test_names_are_needed_and_credentials_are_not(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("STRIPE_API_KEY", "sk_test_a")
        monkeypatch.setenv("AIRBYTE_CLIENT_ID", "id")
        monkeypatch.setenv("AIRBYTE_CLIENT_SECRET", "secret")
        with pytest.raises(ConfigurationError, match="no connectors to serve"):
            read(hosted=Hosted())
        found = read("stripe", hosted=Hosted("acme"))
        assert found.accounts[0].values == {}
        assert "acme" in repr(connected(found.accounts[0], found.hosted).execution)

    def test_a_file_may_say_so(self, write: Write) -> None:
        file = write("[hosted]\nworkspace = 'acme'\n[connectors.stripe]\n")
        assert read(file=file).hosted == Hosted("acme")
        file = write("[hosted]\n[connectors.stripe]\napi_key = 'sk_test_a'\n")
        found = read(file=file)
        with pytest.raises(ConfigurationError, match="leave out api_key"):
            connected(found.accounts[0], found.hosted)


class TestToken:
    def test_of_the_environment_or_the_file(self, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
        stripe = "[connectors.stripe]\napi_key = 'sk_test_a'\n"
        with pytest.raises(ConfigurationError, match="is missing"):
            read(file=write(stripe), over_http=True)
        monkeypatch.setenv("AIRBYTE_MCP_TOKEN", "a" * 16)
        found = read(file=write(stripe), over_http=True)
        assert found.token == "a" * 16
        assert "a" * 16 not in repr(found)
        assert read(file=write(stripe)).token is None
        file = write(f"{stripe}[http]\ntoken = '{'b' * 20}'\n")
        assert read(file=file, over_http=True).token == "b" * 20
