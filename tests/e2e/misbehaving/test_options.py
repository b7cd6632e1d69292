"""`with_options`: the same connector, other manners."""

from __future__ import annotations

import pytest
from airbyte_agent_sdk.errors import ConfigurationError, ServerError, TimeoutError
from airbyte_agent_sdk.records import warnings_of

from .server import Silence, answer, ok

pytestmark = pytest.mark.anyio

PLAIN = {"id": "cus_1", "object": "customer", "created": 1, "livemode": False, "email": "ada@example.com"}
CUSTOMER = ok(PLAIN)
CUSTOMERS = ok({"object": "list", "url": "/v1/customers", "has_more": False, "data": [PLAIN]})


async def test_timeout(connect, serve):
    stripe = connect(serve(Silence(), forever=True).url, max_retries=0)
    with pytest.raises(TimeoutError, match=r"within 0\.2 s"):
        await stripe.with_options(timeout=0.2).customers.get("cus_1")


async def test_max_retries(connect, serve, pauses):
    server = serve(answer(500), forever=True)
    with pytest.raises(ServerError):
        await connect(server.url).with_options(max_retries=0).customers.get("cus_1")
    assert len(server.requests) == 1


async def test_headers(connect, serve):
    server = serve(CUSTOMER, CUSTOMER)
    stripe = connect(server.url)
    await stripe.with_options(headers={"Stripe-Account": "acct_1", "user-agent": "mine/1"}).customers.get(
        "cus_1"
    )
    await stripe.customers.get("cus_1")
    told, plain = (request.headers for request in server.requests)
    assert (told["stripe-account"], told["user-agent"]) == ("acct_1", "mine/1")
    assert "stripe-account" not in plain
    assert plain["user-agent"] != "mine/1"


async def test_the_caller_s_idempotency_header_stands(connect, serve):
    server = serve(CUSTOMER)
    stripe = connect(server.url).with_options(headers={"idempotency-key": "mine"})
    await stripe.customers.create(email="ada@example.com")
    assert server.requests[0].headers["idempotency-key"] == "mine"


async def test_select_fields(connect, serve):
    server = serve(CUSTOMERS, CUSTOMER)
    stripe = connect(server.url, strict=True).with_options(select_fields=["id", "email", "no_such_field"])
    page = await stripe.customers.list()
    assert [record.model_dump(exclude_unset=True) for record in page.data] == [
        {"id": "cus_1", "email": "ada@example.com"}
    ]
    assert page.warnings == ()
    record = await stripe.customers.get("cus_1")
    assert record.model_dump(exclude_unset=True) == {"id": "cus_1", "email": "ada@example.com"}
    assert warnings_of(record) == ()


async def test_options_add_up_and_leave_the_connector_as_it_was(connect, serve, pauses):
    server = serve(answer(500), forever=True)
    stripe = connect(server.url, max_retries=1)
    patient = stripe.with_options(max_retries=3).with_options(headers={"X-Trace": "1"})
    for connector in (patient, stripe):
        with pytest.raises(ServerError):
            await connector.customers.get("cus_1")
    assert [request.headers.get("x-trace") for request in server.requests] == ["1"] * 4 + [None] * 2


@pytest.mark.parametrize(
    "option",
    [
        {"headers": {"Content-Length": "3"}},
        {"extra_headers": {"transfer-encoding": "chunked"}},
        {"idempotency_key": ""},
        {"idempotency_key": 5},
        {"idempotency_key": "a\r\nsk_test_local: b"},
        {"idempotency_key": "sk_test_local\u20ac"},
        {"select_fields": 5},
        {"select_fields": ["id", 5]},
        {"exclude_fields": None},
        {"deadline": 10**400},
        {"timeout": 10**400},
        {"intent": 5},
        {"retry_rate_limited_writes": "no"},
        {"strict": 1},
    ],
    ids=repr,
)
async def test_an_option_that_cannot_work_is_refused_before_anything_is_sent(connect, serve, option):
    server = serve(CUSTOMER)
    stripe = connect(server.url)
    (name,) = option
    with pytest.raises(ConfigurationError, match=name) as caught:
        await stripe.with_options(**option).customers.create(email="ada@example.com")
    assert "sk_test_local" not in str(caught.value)
    assert len(str(caught.value)) < 300
    assert server.requests == []
