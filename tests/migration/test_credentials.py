"""Every published auth class, with its published fields, by its own name and by `<Conn>AuthConfig`."""

from __future__ import annotations

import asyncio
import json
from importlib import import_module

import pytest
from airbyte_agent_sdk import AirbyteAuthConfig
from airbyte_agent_sdk.errors import AuthenticationError, MissingCredentialsError

from tests.e2e.misbehaving.server import answer, ok

from .published import CONNECTORS

CLASSES = [
    pytest.param(slug, name, fields, id=name)
    for slug, (_, classes) in CONNECTORS.items()
    for name, fields in classes.items()
]


def package(slug):
    return import_module(f"airbyte_agent_{slug.replace('-', '_')}")


#: A service account's key file, which is checked when a connector is made.
KEY_FILE = json.dumps({"client_email": "ada@example.iam.gserviceaccount.com", "private_key": "test_fake"})


def chosen(fields, only_required):
    names = [name.rstrip("!") for name in fields.split() if name.endswith("!") or not only_required]
    return {name: KEY_FILE if name == "credentials_json" else "test_fake" for name in names}


@pytest.mark.parametrize("only_required", [True, False], ids=["required", "all"])
@pytest.mark.parametrize("prefix", ["", "Sync"], ids=["async", "sync"])
@pytest.mark.parametrize(("slug", "name", "fields"), CLASSES)
def test_a_connector_takes_it(slug, name, fields, prefix, only_required):
    module = package(slug)
    config = getattr(module, name)(**chosen(fields, only_required))
    connector = getattr(module, f"{prefix}{CONNECTORS[slug][0]}")(auth_config=config)
    assert "test_fake" not in repr((config, connector))


@pytest.mark.parametrize(("slug", "name", "fields"), CLASSES)
def test_the_common_name_picks_it_by_its_fields(slug, name, fields):
    module = package(slug)
    common = getattr(module, f"{CONNECTORS[slug][0].removesuffix('Connector')}AuthConfig")
    config = common(**chosen(fields, only_required=False))
    assert isinstance(config, common)
    # Where the published class is of the common name, there may be other ways to authenticate by now.
    assert isinstance(config, getattr(module, name))


@pytest.mark.parametrize("slug", CONNECTORS)
def test_every_package_exports_the_hosted_credentials(slug):
    module = package(slug)
    assert module.AirbyteAuthConfig is AirbyteAuthConfig
    assert "AirbyteAuthConfig" in module.__all__
    for name in (CONNECTORS[slug][0], *CONNECTORS[slug][1]):
        assert name in module.__all__


def test_fields_that_fit_no_scheme_are_told_with_those_that_do():
    common = package("hubspot").HubspotAuthConfig
    options = (
        r"(?i:pass|give) private_app_token \(HubspotPrivateAppAuthConfig\); "
        r"or client_id, client_secret, refresh_token, access_token \(HubspotOAuthAuthConfig\)"
    )
    for given in ({}, {"private_app_tokn": "pat"}, {"private_app_token": "pat", "client_id": "id"}):
        with pytest.raises(TypeError, match=options) as caught:
            common(**given)
        assert "pat" not in str(caught.value).replace("private_app", "")


def test_an_access_token_alone_is_enough_until_it_ends(serve):
    module = package("hubspot")
    server = serve(ok({"results": []}), answer(401, "{}"))

    async def main():
        config = module.HubspotOauth2AuthConfig(access_token="test_access")
        async with module.HubspotConnector(auth_config=config, base_url=server.url) as hubspot:
            assert (await hubspot.contacts.list()).data == []
            with pytest.raises(AuthenticationError):
                await hubspot.contacts.list()

    asyncio.run(main())
    assert server.requests[0].headers["authorization"] == "Bearer test_access"


def test_what_fetching_a_token_needs_is_missed_before_anything_is_sent(serve):
    module = package("hubspot")
    server = serve()

    async def main():
        config = module.HubspotOauth2AuthConfig(refresh_token="test_refresh")
        async with module.HubspotConnector(auth_config=config, base_url=server.url) as hubspot:
            with pytest.raises(MissingCredentialsError, match="also requires client_id and client_secret"):
                await hubspot.contacts.list()

    asyncio.run(main())
    assert server.requests == []


def test_a_connector_without_any_token_is_refused_at_once():
    module = package("hubspot")
    with pytest.raises(MissingCredentialsError):
        module.HubspotConnector(auth_config=module.HubspotOauth2AuthConfig(client_id="id"))
