from __future__ import annotations

import base64
import pickle
from dataclasses import dataclass
from typing import ClassVar

import pytest
from airbyte_agent_sdk.auth import AirbyteAuthConfig, AuthConfig, credentials_for, redact
from airbyte_agent_sdk.definition import Scheme
from airbyte_agent_sdk.errors import ConfigurationError, MissingCredentialsError
from flows import BEARER, definition

BASIC = Scheme(
    "basicAuth",
    "basic",
    {"username": "${email}/token", "password": "${token}"},
    ("email", "token"),
    {"email": None, "token": None},
)


def api_key(location):
    return Scheme(
        "keyAuth", "api_key", {"api_key": "Klaviyo ${key}"}, ("key",), {"key": None}, location, "X-Key"
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class ThingsAuthConfig(AuthConfig):
    scheme: ClassVar[str] = "bearerAuth"
    api_key: str


def test_bearer():
    credentials = credentials_for(definition(), ThingsAuthConfig(api_key="sk_test_1"))
    assert credentials.headers == {"Authorization": "Bearer sk_test_1"}
    assert credentials_for(definition(), {"api_key": "sk_test_1"}).headers == credentials.headers


def test_basic():
    credentials = credentials_for(definition(schemes=(BASIC,)), {"email": "a@b.test", "token": "t0ken"})
    assert credentials.headers == {
        "Authorization": "Basic " + base64.b64encode(b"a@b.test/token:t0ken").decode()
    }


@pytest.mark.parametrize(
    ("location", "headers", "query"),
    [
        ("header", {"X-Key": "Klaviyo a b"}, ""),
        ("query", {}, "X-Key=Klaviyo%20a%20b"),
        ("cookie", {"Cookie": "X-Key=Klaviyo%20a%20b"}, ""),
    ],
)
def test_api_key(location, headers, query):
    credentials = credentials_for(definition(schemes=(api_key(location),)), {"key": "a b"})
    assert (credentials.headers, credentials.query) == (headers, query)


def test_additional_headers_are_filled_and_may_replace():
    scheme = Scheme(
        "keyAuth",
        "api_key",
        {"api_key": "${key}"},
        ("key",),
        {"key": None},
        headers={"Authorization": "Token token={{ api_key }}", "X-Version": "2"},
    )
    assert credentials_for(definition(schemes=(scheme,)), {"key": "k"}).headers == {
        "Authorization": "Token token=k",
        "X-Version": "2",
    }


def test_an_optional_property_that_is_not_given_skips_its_mapping():
    scheme = Scheme(
        "o",
        "oauth2",
        {"access_token": "${token}", "client_id": "${id}"},
        ("token",),
        {"token": None, "id": None},
    )
    assert credentials_for(definition(schemes=(scheme,)), {"token": "t"}).headers == {
        "Authorization": "Bearer t"
    }


def test_the_scheme_is_the_one_that_fits():
    both = definition(schemes=(BEARER, BASIC))
    assert credentials_for(both, {"email": "e", "token": "t"}).headers["Authorization"].startswith("Basic ")
    assert credentials_for(both, {"api_key": "k"}).headers["Authorization"] == "Bearer k"
    for given in ({}, {"email": "e"}, {"api_key": ""}):
        with pytest.raises(MissingCredentialsError):
            credentials_for(both, given)
    with pytest.raises(
        ConfigurationError,
        match=r"unknown credential 'api-key'; give api_key \(bearerAuth\); or email, token",
    ):
        credentials_for(both, {"api-key": "k"})
    twins = definition(
        schemes=(BEARER, Scheme("twin", "bearer", BEARER.mapping, BEARER.required, BEARER.properties))
    )
    with pytest.raises(ConfigurationError, match="several schemes"):
        credentials_for(twins, {"api_key": "k"})


def test_another_connectors_configuration_is_refused():
    with pytest.raises(ConfigurationError, match="ThingsAuthConfig is not an auth configuration of things"):
        credentials_for(definition(schemes=(BASIC,)), ThingsAuthConfig(api_key="k"))


@pytest.mark.parametrize("key", ["a\r\nX-Evil: 1", 5, None])
def test_a_credential_that_would_break_out_or_is_no_text_is_refused(key):
    with pytest.raises(ConfigurationError) as caught:
        credentials_for(definition(), {"api_key": key})
    assert "Evil" not in str(caught.value)


@pytest.mark.parametrize(
    "config",
    [
        ThingsAuthConfig(api_key="sk_test_secret"),
        AirbyteAuthConfig(airbyte_client_id="sk_test_secret", airbyte_client_secret="sk_test_secret"),
    ],
)
def test_no_secret_is_shown(config):
    assert "sk_test_secret" not in f"{config!r} {config!s} {[config]}"
    assert "***" in repr(config)
    assert pickle.loads(pickle.dumps(config)) == config


def test_secrets_are_redacted_in_every_form_they_take():
    credentials = credentials_for(definition(schemes=(BASIC,)), {"email": "a@b.test", "token": "t0ken"})
    encoded = base64.b64encode(b"a@b.test/token:t0ken").decode()
    assert redact(f"bad key t0ken / Basic {encoded}", credentials.secrets) == "bad key *** / Basic ***"


def test_airbyte_credentials_come_from_the_environment(monkeypatch):
    with pytest.raises(MissingCredentialsError, match="AIRBYTE_CLIENT_ID"):
        AirbyteAuthConfig().resolved()
    monkeypatch.setenv("AIRBYTE_CLIENT_ID", "id")
    monkeypatch.setenv("AIRBYTE_CLIENT_SECRET", "s")
    monkeypatch.setenv("AIRBYTE_ORGANIZATION_ID", "org")
    assert AirbyteAuthConfig(airbyte_client_id="own").resolved() == AirbyteAuthConfig(
        airbyte_client_id="own", airbyte_client_secret="s", organization_id="org"
    )
