from __future__ import annotations

import base64
import copy
import pickle
from dataclasses import dataclass, replace
from typing import ClassVar

import pytest
from airbyte_agent_sdk.auth import AirbyteAuthConfig, AuthConfig, HostedCredentials
from airbyte_agent_sdk.auth.credentials import redact
from airbyte_agent_sdk.auth.schemes import authenticator, choose
from airbyte_agent_sdk.auth.settings import Settings
from airbyte_agent_sdk.definition import Scheme, TokenRefresh
from airbyte_agent_sdk.errors import ConfigurationError, MissingCredentialsError, UnsupportedFeatureError
from airbyte_agent_sdk.transport.options import Options
from flows import BEARER, definition, play
from pydantic import ValidationError


def credentials_for(connector, config):
    return play(authenticator(connector, config, Settings(connector, {}, {})).credentials(Options())).result


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


def test_additional_headers_read_properties_too_and_replace_in_any_case():
    scheme = Scheme(
        "k",
        "bearer",
        {"token": "${api-key}"},
        ("api-key",),
        {"api-key": None, "team": None, "region": "eu"},
        headers={
            "authorization": "Token {{token}}",
            "X-Key": "{{ api_key }}:{{ region }}",
            "X-Team": "{{ team }}",
        },
    )
    credentials = credentials_for(definition(schemes=(scheme,)), {"api-key": "k${x}{{ y }}"})
    assert credentials.headers == {"authorization": "Token k${x}{{ y }}", "X-Key": "k${x}{{ y }}:eu"}


@pytest.mark.parametrize(
    "template", ["{{ token | upper }}", "{% if token %}x{% endif %}", "{{ token ~ 'x' }}", "{{"]
)
def test_a_header_that_is_no_plain_template_is_not_sent_as_it_is(template):
    scheme = replace(BEARER, headers={"X-Key": template})
    with pytest.raises(UnsupportedFeatureError, match="things: header X-Key is"):
        credentials_for(definition(schemes=(scheme,)), {"api_key": "k"})


@pytest.mark.parametrize(
    ("scheme", "headers"),
    [
        (
            Scheme("b", "basic", {"username": "${key}", "password": ""}, (), {"key": None}),
            "Basic a2V5MTIzOg==",
        ),
        (
            Scheme("b", "basic", {"username": "X", "password": "${key}"}, (), {"key": None}),
            "Basic WDprZXkxMjM=",
        ),
        (
            Scheme("b", "bearer", {"token": "pre-${key}.${more}"}, (), {"key": None, "more": "m"}),
            "Bearer pre-key123.m",
        ),
        (Scheme("b", "bearer", {"token": "${other}"}, (), {"key": None, "other": None}), None),
    ],
)
def test_constants_concatenations_and_what_is_missing(scheme, headers):
    credentials = credentials_for(definition(schemes=(scheme,)), {"key": "key123"})
    assert credentials.headers == ({"Authorization": headers} if headers else {})
    assert redact("pre-key123 is X or m", credentials.secrets) == "pre-*** is X or m"


def test_secrets_are_redacted_as_urls_forms_and_json_write_them():
    secrets = credentials_for(definition(), {"api_key": 'a b&"c"\n'.strip() + "d/e"}).secrets
    for shown in ("a b&", "a%20b%26%22c%22", "a+b%26%22c%22", 'a b&\\"c\\"'):
        assert any(shown in secret for secret in secrets)


def test_what_is_none_was_not_given():
    assert credentials_for(definition(schemes=(BEARER, BASIC)), {"api_key": "k", "email": None}).headers


def test_of_two_that_an_access_token_starts_the_scheme_is_the_one_that_lacks_nothing():
    names = ("client_id", "client_secret", "refresh_token", "access_token")
    app, service = (
        Scheme(
            title,
            "oauth2",
            {name: f"${{{name}}}" for name in own},
            required,
            dict.fromkeys(own),
            token_url="https://x.example/token",
            refresh=TokenRefresh(grant_type=grant),
        )
        for title, own, required, grant in (
            ("app", names, names[:3], "refresh_token"),
            ("service", (*names[:2], "access_token"), names[:2], "client_credentials"),
        )
    )
    both = definition(schemes=(app, service))
    given = dict.fromkeys(names, "x")
    assert choose(both, given).scheme is app
    del given["refresh_token"]
    assert choose(both, given).scheme is service


def test_the_scheme_is_the_one_that_fits():
    both = definition(schemes=(BEARER, BASIC))
    assert credentials_for(both, {"email": "e", "token": "t"}).headers["Authorization"].startswith("Basic ")
    assert credentials_for(both, {"api_key": "k"}).headers["Authorization"] == "Bearer k"
    for given in ({}, {"email": "e"}, {"api_key": ""}):
        with pytest.raises(MissingCredentialsError):
            credentials_for(both, given)
    with pytest.raises(
        ConfigurationError,
        match=r"unknown credential 'api-key'; did you mean .api_key.\? Give api_key \(bearerAuth\); or email",
    ):
        credentials_for(both, {"api-key": "k"})
    twins = definition(
        schemes=(BEARER, Scheme("twin", "bearer", BEARER.mapping, BEARER.required, BEARER.properties))
    )
    with pytest.raises(ConfigurationError, match="several authentication schemes"):
        credentials_for(twins, {"api_key": "k"})


def test_another_connectors_configuration_is_refused():
    with pytest.raises(ConfigurationError, match="ThingsAuthConfig is not an auth configuration for things"):
        credentials_for(definition(schemes=(BASIC,)), ThingsAuthConfig(api_key="k"))


@pytest.mark.parametrize("key", ["a\r\nX-Evil: 1", "Evil…", "Evil\n", 5, None])
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


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_credentials_are_not_pickled(protocol):
    for config in (ThingsAuthConfig(api_key="k"), AirbyteAuthConfig(airbyte_client_secret="s")):
        with pytest.raises(TypeError, match=r"holds credentials, which cannot be pickled; construct"):
            pickle.dumps([config], protocol)
        assert copy.deepcopy({"c": config})["c"] == copy.copy(config) == config
        assert (replace(config) if isinstance(config, ThingsAuthConfig) else config.model_copy()) == config


def test_hosted_credentials_are_checked_and_never_shown():
    config = AirbyteAuthConfig(airbyte_client_secret="sk_test_secret", workspace_name="w")
    assert repr(config) == "AirbyteAuthConfig(workspace_name='w', airbyte_client_secret=***)"
    assert config.model_copy(update={"workspace_name": "x"}).workspace_name == "x"
    assert config.workspace_name == "w"
    for given in ({"airbyte_client_secret": ["sk_test_secret"]}, {"client_secret": "sk_test_secret"}):
        with pytest.raises(ValidationError) as caught:
            AirbyteAuthConfig(**given)
        assert "sk_test_secret" not in str(caught.value)


def test_secrets_are_redacted_in_every_form_they_take():
    credentials = credentials_for(definition(schemes=(BASIC,)), {"email": "a@b.test", "token": "t0ken"})
    encoded = base64.b64encode(b"a@b.test/token:t0ken").decode()
    assert redact(f"bad key t0ken / Basic {encoded}", credentials.secrets) == "bad key *** / Basic ***"


def test_airbyte_credentials_come_from_the_environment(monkeypatch):
    with pytest.raises(MissingCredentialsError, match="AIRBYTE_CLIENT_ID"):
        HostedCredentials().resolved()
    monkeypatch.setenv("AIRBYTE_CLIENT_ID", "id")
    monkeypatch.setenv("AIRBYTE_CLIENT_SECRET", "s")
    monkeypatch.setenv("AIRBYTE_ORGANIZATION_ID", "org")
    assert HostedCredentials(airbyte_client_id="own").resolved() == HostedCredentials(
        airbyte_client_id="own", airbyte_client_secret="s", organization_id="org"
    )
