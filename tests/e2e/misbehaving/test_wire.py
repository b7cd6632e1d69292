"""The bytes that calls become."""

from __future__ import annotations

import base64
import json

import pytest
from airbyte_agent_sdk.errors import InvalidParameterError

from .server import ok

pytestmark = pytest.mark.anyio

ITEMS = ok({"items": []})


async def test_a_whole_get(connect, serve):
    server = serve(ok({"object": "list", "url": "/v1/customers", "has_more": False, "data": []}))
    stripe = connect(server.url, api_key="sk_test_wire")
    await stripe.customers.list(limit=3, created={"gte": 1, "lt": 2}, email="a+b@example.com")
    (request,) = server.requests
    assert request.line == (
        "GET /v1/customers?limit=3&email=a%2Bb%40example.com&created%5Bgte%5D=1&created%5Blt%5D=2 HTTP/1.1"
    )
    assert request.headers["authorization"] == "Bearer sk_test_wire"
    assert request.headers["accept"] == "application/json"
    assert "idempotency-key" not in request.headers
    assert "content-type" not in request.headers
    assert request.body == b""


async def test_a_list_in_stripe_s_query_is_numbered(connect, serve):
    server = serve(ok({"object": "list", "url": "/v1/products", "has_more": False, "data": []}))
    await connect(server.url).products.list(ids=["prod_1", "prod_2"], active=True)
    assert server.requests[0].target == "/v1/products?active=true&ids%5B0%5D=prod_1&ids%5B1%5D=prod_2"


async def test_a_whole_form(connect, serve):
    server = serve(ok({"id": "cus_1", "object": "customer", "created": 1, "livemode": False}))
    await connect(server.url).customers.create(
        email="a+b@example.com",
        name="Ada & Größe = 100%",
        address={"line1": "St James's", "city": ""},
        metadata={"a[b]": "c d"},
    )
    (request,) = server.requests
    assert request.line == "POST /v1/customers HTTP/1.1"
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert request.headers["content-length"] == str(len(request.body))
    assert sorted(request.body.split(b"&")) == [
        b"address%5Bcity%5D=",
        b"address%5Bline1%5D=St+James%27s",
        b"email=a%2Bb%40example.com",
        b"metadata%5Ba%5Bb%5D%5D=c+d",
        b"name=Ada+%26+Gr%C3%B6%C3%9Fe+%3D+100%25",
    ]


async def test_a_write_without_a_body_says_so(connect, serve):
    server = serve(ok({"id": "in_1", "object": "invoice"}))
    await connect(server.url).invoice_sends.create("in_1")
    (request,) = server.requests
    assert request.line == "POST /v1/invoices/in_1/send HTTP/1.1"
    assert request.headers["content-length"] == "0"
    assert request.body == b""


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        ("cus_1", "cus_1"),
        ("a/b", "a%2Fb"),
        ("a?b#c", "a%3Fb%23c"),
        ("ä b", "%C3%A4%20b"),
        ("a%2Fb", "a%252Fb"),
        ("...", "..."),
    ],
)
async def test_a_path_value_is_one_segment(connect, serve, value, segment):
    server = serve(ok({"id": "cus_1", "object": "customer", "created": 1, "livemode": False}))
    await connect(server.url).customers.get(value)
    assert server.requests[0].target == f"/v1/customers/{segment}"


@pytest.mark.parametrize("value", ["", ".", ".."])
async def test_a_path_value_that_would_name_another_endpoint_is_refused(connect, serve, value):
    server = serve()
    with pytest.raises(InvalidParameterError, match='"id"'):
        await connect(server.url).customers.delete(value)
    assert server.requests == []


@pytest.mark.parametrize(
    ("params", "query"),
    [
        ({"plain": "a b&c=d+ä"}, "plain=a%20b%26c%3Dd%2B%C3%A4"),
        ({"page[size]": 5}, "page%5Bsize%5D=5"),
        ({"repeated": ["a", "b,c"]}, "repeated=a&repeated=b%2Cc"),
        ({"joined": ["a", "b,c"]}, "joined=a,b%2Cc"),
        ({"piped": ["a", "b"]}, "piped=a%7Cb"),
        ({"spread": {"a": "x", "b": 2}}, "a=x&b=2"),
        (
            {"filter": {"since": {"gte": 5}, "state": "new"}},
            "filter%5Bsince%5D%5Bgte%5D=5&filter%5Bstate%5D=new",
        ),
    ],
)
async def test_query_styles(odd, serve, params, query):
    server = serve(ITEMS)
    await odd(server.url).execute("items", "list", params)
    assert server.requests[0].target == f"/items?{query}"


async def test_header_and_cookie_parameters(odd, serve):
    server = serve(ITEMS, ITEMS)
    executor = odd(server.url, {"cookie_key": "s;1"})
    await executor.execute(
        "items", "list", {"X-Odd-Version": "2027-01", "X-Odd-Trace": "t", "odd_taste": "sw eet"}
    )
    await executor.execute("items", "list")
    given, default = (request.headers for request in server.requests)
    assert (given["x-odd-version"], given["x-odd-trace"]) == ("2027-01", "t")
    assert sorted(given["cookie"].split("; ")) == ["odd_session=s%3B1", "odd_taste=sw%20eet"]
    assert default["x-odd-version"] == "2026-01"
    assert "x-odd-trace" not in default
    assert default["cookie"] == "odd_session=s%3B1"


async def test_a_header_value_cannot_smuggle_in_another(odd, serve):
    server = serve()
    with pytest.raises(InvalidParameterError, match="X-Odd-Trace"):
        await odd(server.url).execute("items", "list", {"X-Odd-Trace": "t\r\nX-Evil: 1"})
    assert server.requests == []


async def test_nested_form_fields(odd, serve):
    server = serve(ok({"id": "1"}))
    await odd(server.url).execute(
        "items",
        "create",
        {
            "name": "",
            "price": 1.5,
            "sold": False,
            "tags": ["a", "b"],
            "parts": [{"name": "wheel", "sizes": [1, 2]}, {"name": "axle"}],
            "owner": {"address": {"city": "London"}},
            "note": None,
        },
    )
    assert server.requests[0].body == (
        b"name=&price=1.5&sold=false&tags%5B0%5D=a&tags%5B1%5D=b"
        b"&parts%5B0%5D%5Bname%5D=wheel&parts%5B0%5D%5Bsizes%5D%5B0%5D=1&parts%5B0%5D%5Bsizes%5D%5B1%5D=2"
        b"&parts%5B1%5D%5Bname%5D=axle&owner%5Baddress%5D%5Bcity%5D=London&note="
    )


async def test_a_json_body(odd, serve):
    server = serve(ok({"id": "7"}))
    body = {"name": None, "tags": ["ä"], "parent": {"id": 1}}
    await odd(server.url).execute("items", "replace", {"id": "7", **body})
    (request,) = server.requests
    assert request.line == "PUT /items/7 HTTP/1.1"
    assert request.headers["content-type"] == "application/json"
    assert json.loads(request.body) == body


@pytest.mark.parametrize(
    ("credentials", "where", "expected"),
    [
        (
            {"username": "ada", "password": "pass:wörd"},
            "authorization",
            f"Basic {base64.b64encode('ada/token:pass:wörd'.encode()).decode()}",
        ),
        ({"token": "t"}, "authorization", "Bearer t"),
        ({"header_key": "k"}, "x-odd-key", "Odd-Key k"),
        ({"cookie_key": "k="}, "cookie", "odd_session=k%3D"),
    ],
)
async def test_credentials_in_headers(odd, serve, credentials, where, expected):
    server = serve(ITEMS)
    await odd(server.url, credentials).execute("items", "list", {"plain": "x"})
    (request,) = server.requests
    assert request.target == "/items?plain=x"
    assert request.headers[where] == expected


async def test_credentials_in_the_query(odd, serve):
    server = serve(ITEMS, ITEMS)
    executor = odd(server.url, {"query_key": "k&="})
    await executor.execute("items", "list", {"plain": "x"})
    await executor.execute("items", "list")
    assert [request.target for request in server.requests] == [
        "/items?plain=x&odd%20key=k%26%3D",
        "/items?odd%20key=k%26%3D",
    ]


async def test_the_server_s_own_path_stays_in_front(odd, serve):
    server = serve(ITEMS)
    await odd(f"{server.url}/proxy/v2/").execute("items", "list")
    assert server.requests[0].target == "/proxy/v2/items"
