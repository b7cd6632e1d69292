"""Variables of the environment that cannot work: the first call names them, and shows no value."""

from __future__ import annotations

import pytest
from airbyte_agent_sdk.errors import ConfigurationError
from airbyte_agent_sdk.transport import clients

from .server import ok

pytestmark = pytest.mark.anyio

EMPTY = ok({"object": "list", "data": [], "has_more": False})


@pytest.fixture(autouse=True)
def _fresh_certificates():
    clients._tls.cache_clear()
    yield
    clients._tls.cache_clear()


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("ALL_PROXY", "socks5://u:secret@127.0.0.1:1080", r"SOCKS proxy requires the package socksio"),
        ("all_proxy", "socks5h://127.0.0.1:1080", r"SOCKS proxy requires the package socksio"),
        ("HTTP_PROXY", "http://u:secret@127.0.0.1:99999", "its port is not a number up to 65535"),
        ("HTTPS_PROXY", "http://127.0.0.1:secret", "not a proxy URL"),
        ("https_proxy", "ftp://u:secret@127.0.0.1", "not a proxy URL"),
        ("HTTP_PROXY", "http://" + "a" * 70 + ".com", "its host cannot be looked up"),
        ("HTTP_PROXY", "http://xn--/", "its host cannot be looked up"),
        ("NO_PROXY", "http://secret:x", "not a list of hosts"),
        ("SSL_CERT_FILE", "/nowhere/secret.pem", "not a readable file of certificates"),
        ("SSL_CERT_FILE", "pyproject.toml", "not a readable file of certificates"),
        ("SSL_CERT_DIR", "/nowhere/secret", "not a folder"),
    ],
)
async def test_a_variable_that_cannot_work_is_named(connect, serve, monkeypatch, name, value, message):
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.setenv(name, value)
    stripe = connect(serve(EMPTY).url)
    with pytest.raises(ConfigurationError, match=rf"^customers\.list: {name} .*{message}") as error:
        await stripe.customers.list(limit=1)
    assert "secret" not in str(error.value)


async def test_a_proxy_that_nothing_uses_does_not_matter(connect, serve, monkeypatch):
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:1080")
    monkeypatch.setenv("NO_PROXY", "*")
    assert (await connect(serve(EMPTY).url).customers.list(limit=1)).data == []


async def test_a_variable_that_was_corrected_works(connect, serve, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere.pem")
    stripe = connect(serve(EMPTY).url)
    with pytest.raises(ConfigurationError):
        await stripe.customers.list(limit=1)
    monkeypatch.delenv("SSL_CERT_FILE")
    assert (await stripe.customers.list(limit=1)).data == []
