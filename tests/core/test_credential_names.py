"""A credential by another name: what a mapping and the generated classes say of it."""

from __future__ import annotations

import copy

import pytest
from airbyte_agent_hubspot import HubspotAuthConfig, HubspotPrivateAppAuthConfig
from airbyte_agent_sdk.auth.schemes import choose
from airbyte_agent_sdk.definition import CredentialText, Scheme
from airbyte_agent_sdk.errors import ConfigurationError
from airbyte_agent_slack import SlackTokenAuthConfig, SlackTokenAuthenticationAuthConfig
from airbyte_agent_stripe import StripeAuthConfig
from flows import definition

KEY_SCHEME = Scheme(
    "key",
    "bearer",
    {"token": "${private_key}"},
    ("private_key",),
    {"private_key": None},
    title="Private key",
    texts={"private_key": CredentialText(title="App token")},
)
OAUTH_SCHEME = Scheme(
    "oauth",
    "oauth2",
    {name: f"${{{name}}}" for name in ("client_id", "client_secret", "refresh_token")},
    ("client_id", "client_secret", "refresh_token"),
    dict.fromkeys(("client_id", "client_secret", "refresh_token")),
    token_url="https://things.test/token",
    title="OAuth",
)


@pytest.mark.parametrize(
    ("given", "nearest"),
    [
        ("token", "private_key"),  # by its title, though refresh_token has the word too: the easiest is first
        ("app_token", "private_key"),
        ("privat_key", "private_key"),
        ("secret", "client_secret"),
        ("xyz", "private_key"),  # the only one that the easiest way requires
    ],
)
def test_an_unknown_credential_is_told_the_nearest_and_all_ways(given, nearest):
    with pytest.raises(ConfigurationError) as caught:
        choose(definition(schemes=(OAUTH_SCHEME, KEY_SCHEME)), {given: "planted"})
    assert str(caught.value).endswith(
        f'did you mean "{nearest}"? Give private_key (Private key); '
        "or client_id, client_secret, refresh_token (OAuth)"
    )
    assert "planted" not in str(caught.value)


def test_credentials_of_two_ways_are_told_the_ways():
    with pytest.raises(ConfigurationError) as caught:
        choose(
            definition(schemes=(OAUTH_SCHEME, KEY_SCHEME)), {"private_key": "planted", "client_id": "planted"}
        )
    assert (
        "no authentication scheme accepts private_key, client_id; pass private_key (Private key); or"
        in str(caught.value)
    )
    assert "planted" not in str(caught.value)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (
            lambda: StripeAuthConfig(token="planted"),
            "StripeAuthConfig() has no field 'token'; did you mean \"api_key\"?",
        ),
        (
            lambda: HubspotAuthConfig(token="planted"),
            "has no field 'token'; did you mean \"private_app_token\"? Give private_app_token",
        ),
        (
            lambda: HubspotPrivateAppAuthConfig(token="planted"),
            "has no field 'token'; did you mean \"private_app_token\"?",
        ),
        (lambda: SlackTokenAuthConfig(tokn="planted"), 'did you mean "token"?'),
        (
            lambda: HubspotAuthConfig(private_app_token="planted", client_id="planted"),
            "which matches no authentication scheme; pass",
        ),
    ],
)
def test_a_class_is_told_the_field_that_is_meant(make, message):
    with pytest.raises(TypeError) as caught:
        make()
    assert message in str(caught.value)
    assert "planted" not in str(caught.value)


def test_classes_can_still_be_copied():
    for config in (StripeAuthConfig(api_key="sk_test_1"), SlackTokenAuthenticationAuthConfig(bot_key="xoxb")):
        for again in (copy.copy(config), copy.deepcopy(config)):
            assert again == config
