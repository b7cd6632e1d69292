"""Credentials go to the origin they are for, and along no redirect to another."""

from __future__ import annotations

import pytest
from airbyte_agent_sdk.errors import AirbyteError, HTTPStatusError

from .server import answer, ok

pytestmark = pytest.mark.anyio

CUSTOMER = ok({"id": "cus_1", "object": "customer", "created": 1, "livemode": False})
SECRET = "sk_test_very_secret"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_credentials_follow_a_redirect_on_the_same_origin(connect, serve, status):
    server = serve(answer(status, Location="/v1/customers/cus_1?moved=yes"), CUSTOMER)
    assert (await connect(server.url).customers.get("old")).id == "cus_1"
    first, second = server.requests
    assert second.target == "/v1/customers/cus_1?moved=yes"
    assert second.headers["authorization"] == first.headers["authorization"] == "Bearer sk_test_local"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_credentials_do_not_follow_to_another_origin(connect, serve, status):
    elsewhere = serve(CUSTOMER)
    server = serve(answer(status, Location=f"{elsewhere.url}/v1/customers/cus_1"))
    await connect(server.url, api_key=SECRET).customers.get("cus_1")
    assert SECRET.encode() in server.requests[0].raw
    (request,) = elsewhere.requests
    assert SECRET.encode() not in request.raw
    assert "authorization" not in request.headers
    assert request.headers["host"] == elsewhere.url.removeprefix("http://")


async def test_credentials_stay_away_after_a_detour(connect, serve):
    home = serve(lambda _: answer(302, Location=f"{elsewhere.url}/detour"), CUSTOMER)
    elsewhere = serve(lambda _: answer(302, Location=f"{home.url}/v1/customers/cus_1"))
    await connect(home.url, api_key=SECRET).customers.get("cus_1")
    assert "authorization" not in home.requests[1].headers


@pytest.mark.parametrize("name", ["Authorization", "authorization", "X-Api-Key", "Cookie"])
async def test_a_caller_s_own_headers_do_not_follow_to_another_origin(connect, serve, name):
    elsewhere = serve(CUSTOMER)
    server = serve(answer(302, Location=f"{elsewhere.url}/"))
    stripe = connect(server.url).with_options(headers={name: SECRET})
    await stripe.customers.get("cus_1")
    assert SECRET.encode() in server.requests[0].raw
    assert SECRET.encode() not in elsewhere.requests[0].raw


@pytest.mark.parametrize(
    "credentials", [{"header_key": SECRET}, {"query_key": SECRET}, {"cookie_key": SECRET}, {"token": SECRET}]
)
async def test_no_kind_of_credential_follows_to_another_origin(odd, serve, credentials):
    elsewhere = serve(ok({}))
    server = serve(answer(302, Location="/second"), answer(302, Location=f"{elsewhere.url}/"))
    await odd(server.url, credentials).execute("items", "get", {"id": "7"})
    assert [SECRET.encode() in request.raw for request in server.requests] == [True, True]
    assert SECRET.encode() not in elsewhere.requests[0].raw


@pytest.mark.parametrize("status", [307, 308])
async def test_a_write_follows_a_redirect_on_the_same_origin(connect, serve, status):
    server = serve(answer(status, Location="/v1/customers?moved=yes"), CUSTOMER)
    assert (await connect(server.url).customers.create(email="ada@example.com")).id == "cus_1"
    first, second = server.requests
    assert second.line == "POST /v1/customers?moved=yes HTTP/1.1"
    assert first.body == second.body == b"email=ada%40example.com"
    for name in ("authorization", "idempotency-key", "content-type"):
        assert first.headers[name] == second.headers[name]


async def test_a_redirected_write_is_not_sent_elsewhere(connect, serve):
    elsewhere = serve(CUSTOMER)
    server = serve(answer(307, Location=f"{elsewhere.url}/"))
    with pytest.raises(HTTPStatusError, match="redirected to") as caught:
        await connect(server.url).customers.create(email="ada@example.com")
    assert caught.value.status_code == 307
    assert elsewhere.requests == []


@pytest.mark.parametrize(
    "location", ["http://[", "file:///etc/passwd", "javascript:alert(1)", "http://user:pw@"]
)
async def test_a_redirect_to_nowhere_is_an_error_of_ours(connect, serve, location):
    server = serve(answer(302, Location=location))
    with pytest.raises(AirbyteError):
        await connect(server.url, max_retries=0).customers.get("cus_1")
    assert len(server.requests) == 1


async def test_redirects_in_a_circle_end(connect, serve):
    server = serve(answer(302, Location="/v1/customers/cus_1"), forever=True)
    with pytest.raises(HTTPStatusError, match="redirected to"):
        await connect(server.url).customers.get("cus_1")
    assert len(server.requests) < 10
