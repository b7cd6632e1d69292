"""Answers whose headers and URLs hold anything at all: never an error that is not this software's."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

import httpx
import pytest
from airbyte_agent_sdk.errors import AirbyteError, NetworkError
from airbyte_agent_sdk.executor import LocalExecutor
from airbyte_agent_sdk.transport import AsyncTransport, Request, SyncTransport
from airbyte_agent_sdk.transport.options import Options
from airbyte_agent_sdk.wire.call import Call
from airbyte_agent_stripe import StripeAuthConfig, SyncStripeConnector
from hypothesis import given
from hypothesis import strategies as st

pytestmark = pytest.mark.anyio

ODD = Path(__file__).with_name("odd.yaml")

NUMBERS = [
    "1e400", "-1e400", "nan", "inf", "-inf", "9" * 400, "9" * 5000, "-1", "0x10", "1_000", "1e308",
    "\u0661\u0662",
    "Fri, 31 Dec 9999 23:59:59 -2359", "Mon, 01 Jan 0001 00:00:00 +2359", "Mon, 32 Foo 99999 99:99:99 GMT",
    "Sat, 01 Jan 2000 00:00:00 +999999999999", "", " ", ";;;", "0",
]  # fmt: skip
LIMITS = [
    '"default";r=0;t=' + "9" * 400, '"default";r=0;t=' + "9" * 5000, "remaining=0, reset=" + "9" * 400,
    "t=1;r=0", ";r=0;t=", '"a";r=0;t=9;"b";r=0;t=' + "9" * 310,
]  # fmt: skip
URLS = [
    "http://xn--/", "http://" + "a" * 64 + ".com/", "http://" + "a." * 200 + "com/", "http://a..b/",
    "http://127.0.0.1:99999/", "http://127.0.0.1:" + "9" * 30 + "/", "http://127.0.0.1:-1/", "http://[::1/",
    "http://[::g]/", "http://\ud7ff/", "//", "///", "http:", "http:///x", "http://\x7f/", "\\\\host", "?",
    "http://127.0.0.1:\u0663/", "http://xn--a-ecp.ru/", "http://☃.net/", "http://%00/", "http://a%", "http://u:p@/",
    "mailto:x", "http://1.2.3.4.5/", "http://999.999.999.999/", "http://\u0661/", "http://-a-.b/", "/%", "#",
]  # fmt: skip
TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\r\n\0"), max_size=40)
LINKS = st.sampled_from(URLS).map(lambda url: f'<{url}>; rel="next"')
HEADERS = st.dictionaries(
    st.sampled_from(
        [
            "Retry-After",
            "RateLimit",
            "RateLimit-Reset",
            "X-RateLimit-Reset",
            "X-RateLimit-Remaining",
            "RateLimit-Remaining",
            "X-RateLimit-Reset-After",
            "X-Rate-Limit-Reset",
            "Location",
            "Link",
            "Date",
            "Content-Type",
            "Content-Encoding",
            "Content-Range",
            "Content-Disposition",
            "ETag",
            "Last-Modified",
            "X-HubSpot-RateLimit-Interval-Milliseconds",
            "X-Request-Id",
            "Stripe-Should-Retry",
        ]
    ),
    st.sampled_from([*NUMBERS, *LIMITS, *URLS]) | LINKS | TEXT,
    max_size=4,
)
STATUSES = st.sampled_from(
    [200, 201, 204, 206, 301, 302, 307, 308, 400, 401, 403, 404, 409, 429, 500, 503, 529]
)
BODIES = st.sampled_from(
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b"\xff",
        b'{"items": [{"id": 1}], "data": [], "links": {"next": "http://xn--/"}}',
    ]
)


@pytest.fixture(autouse=True)
def _no_pauses(monkeypatch):
    async def sleep(_):
        pass

    monkeypatch.setattr("anyio.sleep", sleep)
    monkeypatch.setattr("time.sleep", lambda _: None)


def answering(status, headers, body):
    raw = [(name.encode(), value.encode("utf-8", "surrogatepass")) for name, value in headers.items()]
    return httpx.MockTransport(lambda _: httpx.Response(status, headers=raw, stream=httpx.ByteStream(body)))


@given(STATUSES, HEADERS, BODIES)
def test_a_typed_connector_raises_its_own_errors_alone(status, headers, body):
    with (
        httpx.Client(transport=answering(status, headers, body)) as client,
        SyncStripeConnector(
            StripeAuthConfig(api_key="sk_test_1"), base_url="http://127.0.0.1:1", http_client=client
        ) as stripe,
    ):
        for call in (
            lambda: stripe.customers.list(limit=1).all(max_pages=2),
            lambda: stripe.customers.create(email="a@example.com"),
            stripe.check,
        ):
            with suppress(AirbyteError):
                call()


@given(STATUSES, HEADERS, st.sampled_from(URLS))
async def test_following_pages_raises_its_own_errors_alone(status, headers, url):
    first = {"items": [{"id": "1"}], "data": [{"id": "1"}], "links": {"next": url}}
    content = json.dumps(first).encode()
    async with (
        httpx.AsyncClient(transport=answering(status, headers, content)) as client,
        LocalExecutor(ODD, {"token": "odd_token"}, base_url="http://127.0.0.1:1", http_client=client) as odd,
    ):
        for entity in ("by_link", "by_url", "items"):
            operation = odd.definition.operation(entity, "list")
            call = Call(operation, {}, Options())
            with suppress(AirbyteError):
                for _ in range(3):
                    outcome = await odd._transport.run(odd.execution.perform(call))
                    call = odd.execution.next_call(call, outcome)
                    if call is None:
                        break


@pytest.mark.parametrize("stack", ["httpx", "aiohttp"], indirect=True)
@pytest.mark.parametrize("url", URLS)
async def test_no_url_makes_a_transport_raise_anything_else(stack, url):
    transport, blocking = AsyncTransport(), SyncTransport()
    try:
        with pytest.raises(AirbyteError):
            await transport.send(Request("GET", url, {}, timeout=5))
        with pytest.raises(AirbyteError):
            blocking.send(Request("GET", url, {}, timeout=5))
    finally:
        await transport.aclose()
        blocking.close()


@pytest.mark.parametrize("stack", ["httpx", "aiohttp"], indirect=True)
@pytest.mark.parametrize("value", ["secret\r\nX: 1", "secret\0", "secret☃"])
async def test_no_message_holds_a_header_that_cannot_be_sent(stack, serve, value):
    transport, blocking = AsyncTransport(), SyncTransport()
    request = Request("GET", serve(forever=False).url, {"X-Key": value}, timeout=5)
    try:
        with pytest.raises(NetworkError) as error:
            await transport.send(request)
        assert "secret" not in str(error.value)
        with pytest.raises(NetworkError) as error:
            blocking.send(request)
        assert "secret" not in str(error.value)
    finally:
        await transport.aclose()
        blocking.close()
