from __future__ import annotations

import pytest
from airbyte_agent_sdk.auth.settings import Settings
from airbyte_agent_sdk.definition import (
    ConfigInject,
    ConfigNormalization,
    Parameter,
    Scheme,
    Scope,
    SelfHosted,
    Server,
    ServerVariable,
)
from airbyte_agent_sdk.errors import ConfigurationError, InvalidParameterError, TemplateError
from airbyte_agent_sdk.types import omit
from airbyte_agent_sdk.wire.request import build_request
from flows import INTEGER, STRING, definition, operation
from hypothesis import example, given
from hypothesis import strategies as st

SHOP = Server(
    "https://{shop}.example.com/api/{version}", (ServerVariable("shop"), ServerVariable("version", "v2"))
)
WHOLE = Server("{instance_url}/services", (ServerVariable("instance_url"),))


def settings(given=None, credentials=None, base_url=None, **facts):
    server = facts.get("server")
    named = {item.name: item.default for item in server.variables} if server else {}
    return Settings(definition(**{"settings": named} | facts), given or {}, credentials or {}, base_url)


def url(server, **given):
    return settings(given, server=server).base_url({})


def test_variables_are_filled_from_settings_credentials_defaults_and_the_tokens_answer():
    assert url(SHOP, shop="acme") == "https://acme.example.com/api/v2"
    assert url(SHOP, shop="acme", version=None) == "https://acme.example.com/api/v2"
    both = settings({"shop": "given"}, {"shop": "of-the-key"}, server=SHOP)
    assert both.base_url({}) == "https://given.example.com/api/v2"
    known = settings({"shop": None}, {"shop": "of-the-key"}, server=SHOP)
    assert known.base_url({}) == "https://of-the-key.example.com/api/v2"
    assert known.base_url({"shop": "told"}) == "https://told.example.com/api/v2"
    assert known.base_url({}) == "https://of-the-key.example.com/api/v2"
    assert settings(base_url="http://localhost:1/x/", server=SHOP).base_url({}) == "http://localhost:1/x"


def test_a_setting_that_is_a_number_is_its_digits():
    assert url(SHOP, shop=5) == "https://5.example.com/api/v2"
    assert settings({"shop": 5}, server=SHOP).config["shop"] == "5"


@pytest.mark.parametrize(
    ("value", "kind"), [(b"acme", "bytes"), (["planted"], "list"), (True, "bool"), (1.5, "float")]
)
def test_a_setting_of_another_type_is_refused_by_name(value, kind):
    with pytest.raises(
        ConfigurationError, match=f"^things: shop must be a string or an integer, not {kind}$"
    ):
        settings({"shop": value}, server=SHOP)


def test_a_property_s_own_default_counts():
    scheme = Scheme("s", "bearer", properties={"token": None, "shop": "standard"})
    assert settings(server=SHOP, schemes=(scheme,)).base_url({}) == "https://standard.example.com/api/v2"


@pytest.mark.parametrize("value", ["acme", "ACME-2", "a_b", "xn--mller-kva", "a.b", "a" * 253])
def test_what_stays_in_its_place_is_allowed(value):
    assert url(SHOP, shop=value) == f"https://{value}.example.com/api/v2"


@pytest.mark.parametrize(
    "value",
    [
        "evil.com/", "x@evil", "a.b#", "a?b", "a:b@c", "a\\b", "a b", "a\tb", "a\nb", "a\n", "\x00",
        "evil。com",
        "%2e%2e", "..", ".a", "a.", "a..b", "{shop}", "ä", "a:80", "a" * 254, "[::1]", "a/../b", "a;b", "a,b",
    ],
)  # fmt: skip
@pytest.mark.parametrize("name", ["shop", "version"])
def test_what_would_leave_its_place_is_refused(name, value):
    with pytest.raises(ConfigurationError, match=f"things: {name} must be ASCII letters, digits") as caught:
        url(SHOP, **{"shop": "acme"} | {name: value})
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("value", ["acme.example.com", "Acme.Example.COM"])
def test_the_service_s_domain_is_not_repeated(value):
    message = f"^things: shop must be only what stands before .example.com, not '{value}'$"
    with pytest.raises(ConfigurationError, match=message):
        url(SHOP, shop=value)
    assert url(SHOP, shop="acme.example.com.au") == "https://acme.example.com.au.example.com/api/v2"


@given(st.text())
@example("evil.com/")
@example("localhost")
def test_no_value_moves_the_host(value):
    try:
        made = url(SHOP, shop=value)
    except ConfigurationError:
        return
    assert made.partition("/api/v2")[0].endswith(f"{value}.example.com")
    assert not set(value) & set("/\\@:?#%[] ")


@pytest.mark.parametrize(
    ("value", "base"),
    [
        ("https://acme.example.com", "https://acme.example.com/services"),
        ("https://acme.example.com:8443/", "https://acme.example.com:8443/services"),
        ("HTTPS://Acme.example.com/a/b", "HTTPS://Acme.example.com/a/b/services"),
        ("http://localhost:8080", "http://localhost:8080/services"),
        ("http://127.0.0.1", "http://127.0.0.1/services"),
        ("http://[::1]:80", "http://[::1]:80/services"),
    ],
)
def test_a_whole_origin(value, base):
    assert url(WHOLE, instance_url=value) == base
    assert settings(server=WHOLE).base_url({"instance_url": value}) == base


@pytest.mark.parametrize(
    "value",
    [
        "acme.example.com", "//acme.example.com", "ftp://a.b", "https://", "https://a@b.c", "https://a.b?x",
        "https://a.b#x",
        "https://a.b/../c", "https://a..b", "https://a.b/%2e", "https://a b", "https://a.b\\c",
        "https://a.b/ ",
        "https://a。b",
        "javascript:alert(1)", "https://a:b@c.d", "https://a.b:", "https://a.b:080", "https://" + "a" * 250,
    ],
)  # fmt: skip
def test_what_is_no_origin_is_refused(value):
    for known, told in (({"instance_url": value}, {}), ({}, {"instance_url": value})):
        with pytest.raises(ConfigurationError, match="things: instance_url must be an origin"):
            settings(known, server=WHOLE).base_url(told)


@pytest.mark.parametrize(
    "value", ["http://acme.example.com", "http://localhost.evil.test", "http://127.0.0.1.evil.test"]
)
def test_credentials_do_not_travel_in_plain_text(value):
    with pytest.raises(ConfigurationError, match="must be an https origin, since http would expose"):
        url(WHOLE, instance_url=value)


def test_an_enum_is_enforced():
    server = Server("https://{region}.example.com", (ServerVariable("region", enum=("eu", "us")),))
    assert url(server, region="us") == "https://us.example.com"
    with pytest.raises(ConfigurationError, match="things: region must be one of eu, us, not 'mars'"):
        url(server, region="mars")


def test_what_is_missing_is_named_at_the_first_call_and_how_to_give_it():
    known = settings(server=Server("https://{customer-id}.example.com", (ServerVariable("customer-id"),)))
    with pytest.raises(
        ConfigurationError, match=r"customer-id is not set; construct .* with customer_id=\.\.\."
    ):
        known.base_url({})


def test_a_value_that_may_be_secret_is_not_shown():
    for known in (settings({}, {"shop": "s3cret/"}, server=SHOP), settings(server=SHOP)):
        with pytest.raises(ConfigurationError) as caught:
            known.base_url({"shop": "s3cret/"})
        assert "s3cret" not in str(caught.value)
    with pytest.raises(ConfigurationError, match="not 'public/'"):
        url(SHOP, shop="public/")


def test_addresses_of_the_spec_take_any_spelling_of_a_variable():
    known = settings({"shop": "acme"}, server=SHOP)
    for template in (
        "https://{shop}.x.test/token",
        "https://{{ shop }}.x.test/token",
        "https://${shop}.x.test/token",
    ):
        assert known.url(template) == "https://acme.x.test/token"


# Parameters that the settings give.

ACCOUNT = Parameter("account", "query", STRING, required_by_api=True)
LIST = operation(parameters=(ACCOUNT, Parameter("limit", "query", INTEGER)))


def scoped(template=None, **given):
    return settings(given, scoping=(Scope("account", "account_id", template),), settings={"account_id": None})


@pytest.mark.parametrize(
    ("template", "filled"),
    [
        (None, "42"),
        ("{value}", "42"),
        ("{{ value }}", "42"),
        ("{{value}}", "42"),
        ("{account_id}", "42"),
        ("${account_id}", "42"),
        ("{{ account_id }}", "42"),
        ("{config_key}", "42"),
        ("{{ config.account_id }}", "42"),
        ("urn:x:{value}/{value}", "urn:x:42/42"),
        ("constant", "constant"),
        ("customers/{value}/managers/{manager}", "customers/42/managers/7"),
    ],
)
def test_a_parameter_is_filled_through_the_template(template, filled):
    known = scoped(template, account_id="42", manager="7")
    assert known.filled(LIST, {"limit": 1}) == {"limit": 1, "account": filled}


@pytest.mark.parametrize(
    ("template", "filled"),
    [
        ("{{ value.split('/')[0] }}", "octo"),
        ("{{ value.split('/') | last | upper }}", "HELLO"),
        ("{% if '/' in value %}urn:{{ value }}{% endif %}", "urn:octo/hello"),
        ("{{ account_id.partition('/')[2] }} of {{ config.manager }}", "hello of 7"),
        ("{{ value.split('/') | length }}", 2),
    ],
)
def test_a_template_that_is_jinja_is_rendered(template, filled):
    known = scoped(template, account_id="octo/hello", manager="7")
    assert known.filled(LIST, {}) == {"account": filled}


@pytest.mark.parametrize("template", ["{{ value.split('/')[1] }}", "{{ value.partition('/')[2] }}"])
def test_a_setting_that_does_not_contain_the_parameter_is_named(template):
    known = scoped(template, account_id="hello")
    assert known.filled(LIST, {}) == {}
    assert known.missing(LIST, {}) == [
        'missing parameter "account"; account_id is set, but does not contain it; pass it'
    ]


def test_a_template_that_fails_is_an_error_of_the_spec():
    with pytest.raises(TemplateError, match="value_template of account_id failed: ZeroDivisionError"):
        scoped("{{ 1 // 0 }}", account_id="1").filled(LIST, {})


def test_what_the_caller_gives_stands():
    known = scoped(account_id="42")
    assert known.filled(LIST, {"account": "mine"}) == {"account": "mine"}
    assert known.filled(LIST, {"account": None}) == {"account": "42"}
    assert known.filled(LIST, {"account": omit, "limit": omit}) == {"account": "42"}
    assert known.filled(operation(), {"limit": 1}) == {"limit": 1}


def test_what_neither_gives_is_named_with_both_ways():
    assert scoped().missing(LIST, {}) == [
        'missing parameter "account"; pass it, or construct the connector with account_id=...'
    ]
    optional = operation(parameters=(Parameter("account", "query"),))
    assert (scoped().filled(optional, {}), scoped().missing(optional, {})) == ({}, [])
    assert scoped().missing(LIST, {"account": "mine"}) == []
    known = settings(scoping=(Scope("account", "api_key"),))
    assert known.missing(LIST, {}) == [
        'missing parameter "account"; pass it, or give api_key=... in auth_config'
    ]


@pytest.mark.parametrize(
    ("schema", "value", "typed"),
    [
        (INTEGER, "42", 42),
        ({"type": "boolean"}, "true", True),
        ({"type": ["integer", "string"]}, "42", "42"),
        ({"type": "array", "items": INTEGER}, "42", [42]),
        (INTEGER, "forty", "forty"),
        ({}, "42", "42"),
    ],
)
def test_a_setting_is_text_and_becomes_what_the_parameter_is(schema, value, typed):
    item = operation(parameters=(Parameter("account", "body", schema),))
    assert scoped(account_id=value).filled(item, {}) == {"account": typed}


# Parameters that callers do not see.


def injecting(source="country", map=None, *, required_by_api=True):
    inject = ConfigInject(source, {"DE": "M-1", "US": "2"} if map is None else map)
    return operation(
        parameters=(Parameter("market", "header", STRING, inject=inject, required_by_api=required_by_api),)
    )


def test_a_hidden_parameter_takes_its_value_through_the_map():
    assert settings({"country": "DE"}).injected(injecting()) == {"market": "M-1"}
    assert settings({"country": "FR"}).injected(injecting(map={})) == {"market": "FR"}
    assert settings({}, {"api_key": "DE"}).injected(injecting("api_key")) == {"market": "M-1"}
    assert settings().injected(injecting(required_by_api=False)) == {}


def test_what_the_map_lacks_is_refused_without_showing_a_credential():
    with pytest.raises(ConfigurationError, match="things: country must be one of DE, US, not 'FR'"):
        settings({"country": "FR"}).injected(injecting())
    with pytest.raises(ConfigurationError, match=r"api_key must be one of DE, US$"):
        settings({}, {"api_key": "s3cret"}).injected(injecting("api_key"))
    with pytest.raises(ConfigurationError, match="country is not set"):
        settings().injected(injecting())


def test_a_caller_who_names_it_is_told_that_there_is_none():
    item = injecting()
    with pytest.raises(InvalidParameterError, match='unknown parameter "market"; known: none'):
        build_request(
            item, {"market": "x"}, base_url="https://x.test", headers={}, injected={"market": "M-1"}
        )
    request = build_request(item, {}, base_url="https://x.test", headers={}, injected={"market": "M-1"})
    assert request.headers["market"] == "M-1"


# Settings that follow from others.

CENTRE = Server("https://{data_center}.example.com", (ServerVariable("data_center"),))


def derived(given, credentials, *, when_missing=True):
    rule = ConfigNormalization("data_center", "api_key", "-", when_missing)
    return settings(given, credentials, server=CENTRE, normalization=(rule,))


def test_the_data_centre_stands_behind_the_last_delimiter_of_the_key():
    assert derived({}, {"api_key": "fake-key-us7"}).base_url({}) == "https://us7.example.com"
    assert derived({"data_center": "eu1"}, {"api_key": "fake-us7"}).base_url({}) == "https://eu1.example.com"
    assert (
        derived({}, {"data_center": "eu1", "api_key": "fake-us7"}).base_url({}) == "https://eu1.example.com"
    )
    always = derived({"data_center": "eu1"}, {"api_key": "fake-us7"}, when_missing=False)
    assert always.base_url({}) == "https://us7.example.com"


def test_a_default_is_not_what_was_given():
    server = Server("https://{data_center}.example.com", (ServerVariable("data_center", "us1"),))
    rule = ConfigNormalization("data_center", "api_key", "-")
    known = settings({}, {"api_key": "fake-us7"}, server=server, normalization=(rule,))
    assert known.base_url({}) == "https://us7.example.com"
    plain = settings({}, {"api_key": "fake"}, server=server, normalization=(rule,))
    assert plain.base_url({}) == "https://us1.example.com"


@pytest.mark.parametrize("key", ["s3cretkey", "s3cretkey-", "s3cret-key/"])
def test_a_key_without_one_is_refused_at_the_first_call_and_not_shown(key):
    known = derived({}, {"api_key": key})
    with pytest.raises(ConfigurationError) as caught:
        known.base_url({})
    assert "s3cret" not in str(caught.value)
    assert "data_center" in str(caught.value)
    if "/" not in key:
        assert "api_key does not end in '-' and the data_center; construct the connector with" in str(
            caught.value
        )


def test_config_is_what_may_be_shown():
    known = derived({"data_center": "eu1"}, {"api_key": "s3cret-us7"})
    assert known.config == {"data_center": "eu1"}
    known = settings({"shop": "s", "extra": "x", "api_key": "s3cret"}, {"api_key": "s3cret"}, server=SHOP)
    assert known.config == {"shop": "s", "version": "v2", "extra": "x"}


def test_the_replication_source_s_configuration():
    replication = {
        "shop": ("shop", None),
        "credentials.host": ("shop", "https://{{ value }}.example.com"),
        "start": ("never_given", None),
    }
    known = settings({"shop": "acme"}, server=Server(SHOP.url, SHOP.variables, replication))
    assert known.replication_environment() == {"shop": "acme", "credentials.host": "https://acme.example.com"}


# Several servers.

SITE = Server("https://{site}.example.com", (ServerVariable("site"),))
GATEWAY = Server("https://api.example.com/by-id/{site_id}", (ServerVariable("site_id"),), name="gateway")
OAUTH = Scheme("oauth", "oauth2", server="gateway", token_url="https://auth.example.com/token")


@pytest.mark.parametrize(
    ("given", "scheme", "url"),
    [
        ({"site": "acme"}, None, "https://acme.example.com"),
        ({"site": "acme", "site_id": "7"}, None, "https://api.example.com/by-id/7"),
        ({"site_id": "7"}, None, "https://api.example.com/by-id/7"),
        ({"site": "acme", "site_id": "7"}, OAUTH, "https://api.example.com/by-id/7"),
    ],
)
def test_a_scheme_s_own_server_or_one_whose_variables_are_set_is_used(given, scheme, url):
    known = Settings(definition(server=SITE, other_servers=(GATEWAY,)), given, {}, scheme=scheme)
    assert known.base_url({}) == url
    assert known.token_url("https://auth.example.com/token") == "https://auth.example.com/token"


def test_a_scheme_s_own_server_is_used_though_its_variables_are_not_set():
    facts = definition(server=SITE, other_servers=(GATEWAY,), settings={"site": None, "site_id": None})
    known = Settings(facts, {"site": "acme"}, {}, scheme=OAUTH)
    with pytest.raises(ConfigurationError, match=r"site_id is not set; construct .* with site_id=\.\.\."):
        known.base_url({})


@pytest.mark.parametrize("value", ["7/../..", "7?x", "evil.com/"])
def test_a_variable_of_another_server_stays_in_its_place_too(value):
    known = Settings(definition(server=SITE, other_servers=(GATEWAY,)), {"site_id": value}, {})
    with pytest.raises(ConfigurationError, match="site_id must be ASCII letters"):
        known.base_url({})


@pytest.mark.parametrize(
    ("calls", "base_url", "tokens"),
    [
        # A fake, a proxy or another installation takes over the token requests.
        ("https://api.example.com", "http://127.0.0.1:80/x", "http://127.0.0.1:80/token?a=b"),
        ("https://api.example.com", "https://proxy.test/x", "https://proxy.test/token?a=b"),
        (
            "https://api.example.com",
            "https://example.com.evil.test",
            "https://example.com.evil.test/token?a=b",
        ),
        ("https://api.example.com", "https://evil-example.com", "https://evil-example.com/token?a=b"),
        ("https://api.example.com", "http://eu.example.com", "http://eu.example.com/token?a=b"),
        # The service itself, elsewhere, leaves them at its token server.
        ("https://api.example.com", "https://eu.example.com/x", "https://auth.example.com/token?a=b"),
        ("{origin}", "https://eu.example.com", "https://auth.example.com/token?a=b"),
        # A server that has calls and tokens moves as a whole.
        ("https://auth.example.com", "https://sandbox.example.com", "https://sandbox.example.com/token?a=b"),
    ],
)
def test_where_tokens_are_asked_for_with_another_base_url(calls, base_url, tokens):
    known = settings(base_url=base_url, server=Server(calls))
    assert known.token_url("https://auth.example.com/token?a=b") == tokens


HOSTED = Server(
    "https://api.example.com",
    self_hosted=SelfHosted("https://(?!api\\.)[^/]+", {"/": "/api/v3", "/graphql": "/api"}),
)


@pytest.mark.parametrize(
    ("base_url", "rest", "graphql", "tokens"),
    [
        (None, "https://api.example.com", "https://api.example.com", "https://example.com/login"),
        ("https://own.test", "https://own.test/api/v3", "https://own.test/api", "https://own.test/login"),
        ("https://own.test/", "https://own.test/api/v3", "https://own.test/api", "https://own.test/login"),
        (
            "https://own.test/api/v3",
            "https://own.test/api/v3",
            "https://own.test/api",
            "https://own.test/login",
        ),
        ("http://[::1]:8/api/v3/", "http://[::1]:8/api/v3", "http://[::1]:8/api", "http://[::1]:8/login"),
        (
            "https://x.test/a/api/v3",
            "https://x.test/a/api/v3",
            "https://x.test/a/api",
            "https://x.test/login",
        ),
        (
            "https://api.own.test",
            "https://api.own.test",
            "https://api.own.test",
            "https://api.own.test/login",
        ),
        ("https://x.test/a", "https://x.test/a", "https://x.test/a", "https://x.test/login"),
        ("http://127.0.0.1:8", "http://127.0.0.1:8", "http://127.0.0.1:8", "http://127.0.0.1:8/login"),
    ],
)
def test_one_base_url_of_a_self_hosted_installation_has_every_part(base_url, rest, graphql, tokens):
    known = settings(base_url=base_url, server=HOSTED)
    assert known.base_url({}, "/repos/{owner}") == known.base_url({}, "/graphqlish") == rest
    assert known.base_url({}) == rest
    assert known.base_url({}, "/graphql") == known.base_url({}, "/graphql/x") == graphql
    assert known.token_url("https://example.com/login") == tokens
