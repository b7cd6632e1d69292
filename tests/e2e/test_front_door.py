"""Mistakes in what a connector is constructed with: refused at once, with what would have been right."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

import httpx
import pytest
from airbyte_agent_github import GithubConnector
from airbyte_agent_hubspot import HubspotAuthConfig, HubspotOAuthAuthConfig, SyncHubspotConnector
from airbyte_agent_sdk import AirbyteAuthConfig, Workspace, connect, connect_sync
from airbyte_agent_sdk.calls import connect as connecting
from airbyte_agent_sdk.errors import ConfigurationError, InvalidParameterError, MissingCredentialsError
from airbyte_agent_sdk.executor import HostedExecutor, LocalExecutor
from airbyte_agent_sdk.workspace import SyncWorkspace
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector, SyncStripeConnector

pytestmark = pytest.mark.anyio

SPEC = Path("specs/stripe/connector.yaml")
PACKAGES = sorted(path.name.removeprefix("airbyte-agent-") for path in Path("packages").iterdir())
HOSTED = {"airbyte_client_id": "test-id", "airbyte_client_secret": "test-secret"}

#: Every public way to construct what makes calls.
WAYS: dict[str, Callable[..., Any]] = {
    "connector": lambda **given: StripeConnector(StripeAuthConfig(api_key="sk_test_1"), **given),
    "blocking": lambda **given: SyncStripeConnector(StripeAuthConfig(api_key="sk_test_1"), **given),
    "hosted connector": lambda **given: StripeConnector(**HOSTED, **given),
    "local executor": lambda **given: LocalExecutor(SPEC, {"api_key": "sk_test_1"}, **given),
    "hosted executor": lambda **given: HostedExecutor(**HOSTED, connector_id="c-1", **given),
    "workspace": lambda **given: Workspace(client_id="test-id", client_secret="test-secret", **given),
    "blocking workspace": lambda **given: SyncWorkspace(client_id="i", client_secret="test-secret", **given),
    "connect": lambda **given: connect("stripe", auth_config=StripeAuthConfig(api_key="sk_test_1"), **given),
    "connect_sync": lambda **given: connect_sync(
        "stripe", client_id="test-id", client_secret="test-secret", **given
    ),
}


@pytest.fixture(params=WAYS)
def construct(request: pytest.FixtureRequest) -> Callable[..., Any]:
    return WAYS[request.param]


@pytest.mark.parametrize("url", ["", " ", "localhost:8080", "//x", "ftp://x", "http://", "http://x:99999", 5])
def test_a_base_url_that_cannot_work_is_an_error_at_once(construct, url):
    with pytest.raises(ConfigurationError, match="base_url"):
        construct(base_url=url)


@pytest.mark.parametrize("url", ["http://x/..", "http://x/a/../b", "http://x/%2e%2E/b", "http://x/./b"])
def test_a_base_url_that_climbs_is_an_error_at_once(construct, url):
    with pytest.raises(ConfigurationError, match=r'base_url must not contain "\." or "\.\."'):
        construct(base_url=url)


@pytest.mark.parametrize("url", ["http://u:secret@x", "http://x?key=secret", "http://x#secret", "http://a b"])
def test_the_error_does_not_repeat_what_may_hold_a_password(construct, url):
    with pytest.raises(ConfigurationError, match="base_url") as error:
        construct(base_url=url)
    assert "secret" not in str(error.value)


@pytest.mark.parametrize("url", ["http://" + "a" * 64 + ".com", "http://a..b", "http://xn--/"])
def test_a_host_that_cannot_be_looked_up_is_an_error_at_once(construct, url):
    with pytest.raises(ConfigurationError, match="base_url"):
        construct(base_url=url)


@pytest.mark.parametrize("seconds", ["5", 0, -1, True, float("inf"), float("nan"), b"5"])
def test_a_timeout_that_is_no_number_of_seconds_is_an_error_at_once(construct, seconds):
    with pytest.raises(ConfigurationError, match="timeout must be a number of seconds above 0"):
        construct(timeout=seconds)


@pytest.mark.parametrize("retries", ["3", -1, 1.5, True, None])
def test_retries_that_are_no_count_are_an_error_at_once(construct, retries):
    with pytest.raises(ConfigurationError, match="max_retries must be an integer"):
        construct(max_retries=retries)


@pytest.mark.parametrize(
    ("option", "message"),
    [
        ({"timeout": "5"}, "timeout must be"),
        ({"max_retries": "3"}, "max_retries must be"),
        ({"headers": {"X-Name": "a☃secret"}}, "X-Name must be one line of printable ASCII"),
        ({"headers": {"X-Name": "secret\r\nX-Other: 1"}}, "X-Name must be one line"),
        ({"headers": {"X-Name": " secret"}}, "X-Name must be one line"),
        ({"headers": {"X Name": "secret"}}, "'X Name' is not a valid header name"),
        ({"headers": {"": "secret"}}, "'' is not a valid header name"),
        ({"headers": {"X-Name": b"secret"}}, "X-Name must be a string, not bytes"),
        ({"headers": [("X-Name", "secret")]}, "headers must be a mapping"),
        ({"headers": None}, "headers must be a mapping"),
    ],
)
@pytest.mark.parametrize("way", [way for way in WAYS if "workspace" not in way])
def test_an_option_that_cannot_work_is_an_error_at_once(way, option, message):
    connector = WAYS[way]()
    with pytest.raises(ConfigurationError, match=message) as error:
        connector.with_options(**option)
    assert "secret" not in str(error.value)


@pytest.mark.parametrize("url", ["", "api.airbyte.ai", "https://u:secret@api.airbyte.ai"])
@pytest.mark.parametrize("way", ["hosted connector", "hosted executor", "workspace", "connect_sync"])
def test_the_address_in_the_environment_is_checked_and_named(way, url, monkeypatch):
    monkeypatch.setenv("AIRBYTE_API_URL", url)
    with pytest.raises(ConfigurationError, match="AIRBYTE_API_URL") as error:
        WAYS[way]()
    assert "secret" not in str(error.value)


@pytest.mark.parametrize("slug", PACKAGES)
@pytest.mark.parametrize("prefix", ["", "Sync"])
def test_every_connector_shows_how_to_pass_its_credentials(slug, prefix):
    package = import_module(f"airbyte_agent_{slug.replace('-', '_')}")
    kind = next(
        item
        for name, item in vars(package).items()
        if name.endswith("Connector") and name.startswith("Sync") == bool(prefix)
    )
    for positional, keywords in (
        (("sk_test_secret",), {}),
        (({"api_key": "sk_test_secret"},), {}),
        ((), {"api_key": "sk_test_secret"}),
        ((), {"token": "sk_test_secret"}),
    ):
        with pytest.raises(ConfigurationError, match=r"pass \w+AuthConfig\(\w+=\.\.\.") as error:
            kind(*positional, **keywords)
        assert "sk_test_secret" not in str(error.value)
        shown = str(error.value).partition("pass ")[2].partition("(")[0]
        assert hasattr(package, shown)


def test_the_error_shows_the_class_and_its_fields():
    with pytest.raises(ConfigurationError, match=r"pass StripeAuthConfig\(api_key=\.\.\.\)"):
        SyncStripeConnector("sk_test")
    with pytest.raises(
        ConfigurationError, match=r"takes no private_app_token=.*\(private_app_token=\.\.\.\)"
    ):
        SyncHubspotConnector(private_app_token="pat-test")


def test_another_connectors_configuration_is_refused_even_with_the_same_name_of_scheme():
    other = HubspotOAuthAuthConfig(client_id="i", client_secret="s", refresh_token="r")
    with pytest.raises(ConfigurationError, match=r"HubspotOAuthAuthConfig is not one of.*GithubPersonal"):
        GithubConnector(other)


@pytest.mark.parametrize("given", ["sk_test", ["sk_test"], StripeAuthConfig])
def test_an_executor_shows_the_mapping_that_it_takes(given):
    with pytest.raises(ConfigurationError, match=r'mapping such as {"api_key": "..."}'):
        LocalExecutor(SPEC, given)


def test_connect_without_the_package_says_what_credentials_it_takes(monkeypatch):
    installed = [
        point for point in entry_points(group="airbyte_agent.connectors") if point.name != "airtable"
    ]
    monkeypatch.setattr(connecting, "_found", {})
    monkeypatch.setattr(connecting, "entry_points", lambda *, group: installed)
    with pytest.raises(ConfigurationError, match=r"not str.*airbyte-agent-airtable"):
        connect("airtable", auth_config="sk_test")


def test_hosted_credentials_still_work():
    connector = StripeConnector(AirbyteAuthConfig(**HOSTED))
    assert "Hosted" in repr(connector)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (("customers", "list", [1]), r"customers\.list: params must be a mapping such as .*, not list"),
        (("customers", "list", "limit=1"), "params must be a mapping"),
        (("customers", "list", {1: 1}), "parameter names must be strings, not 1"),
        ((["customers"], "list"), "entity must be a string, not list"),
        (("customers", {"list"}), "action must be a string, not set"),
    ],
)
async def test_a_call_by_names_of_the_wrong_types_says_so(connect, given, message):
    connector = connect("http://127.0.0.1:1")
    with pytest.raises(InvalidParameterError, match=message):
        await connector.execute(*given)


@pytest.mark.parametrize(
    ("kind", "client", "wanted"),
    [
        (StripeConnector, httpx.Client, "httpx.AsyncClient, not Client"),
        (SyncStripeConnector, httpx.AsyncClient, "httpx.Client, not AsyncClient"),
        (StripeConnector, dict, "httpx.AsyncClient, not dict"),
        (SyncStripeConnector, dict, "httpx.Client, not dict"),
    ],
)
def test_a_client_of_the_other_kind_is_refused(kind, client, wanted):
    with pytest.raises(ConfigurationError, match=f"http_client must be an {wanted}"):
        kind(StripeAuthConfig(api_key="sk_test_1"), http_client=client())


@pytest.mark.parametrize("kind", [StripeConnector, SyncStripeConnector])
def test_without_credentials_both_ways_are_told(kind, monkeypatch):
    for name in ("AIRBYTE_CLIENT_ID", "AIRBYTE_CLIENT_SECRET"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(MissingCredentialsError) as caught:
        kind()
    said = str(caught.value)
    assert "pass StripeAuthConfig(api_key=...)" in said
    assert "no environment variable" in said
    assert "AIRBYTE_CLIENT_ID and AIRBYTE_CLIENT_SECRET" in said


@pytest.mark.parametrize(
    ("config", "usage"),
    [
        (StripeAuthConfig, "StripeAuthConfig(api_key=...)"),
        (HubspotAuthConfig, "HubspotPrivateAppAuthConfig(private_app_token=...)"),
        (HubspotOAuthAuthConfig, "HubspotOAuthAuthConfig(client_id=..., "),
    ],
)
def test_a_credential_without_a_name_is_told_its_name(config, usage):
    with pytest.raises(TypeError, match="takes keyword arguments only") as caught:
        config("sk_test_planted")
    assert usage in str(caught.value)
    assert "planted" not in str(caught.value)


def test_options_without_a_name_are_refused():
    with SyncStripeConnector(StripeAuthConfig(api_key="sk_test_1")) as stripe:  # noqa: SIM117
        with pytest.raises(TypeError, match=r"^with_options\(\) takes keyword arguments only"):
            stripe.with_options(3)  # type: ignore[misc]
