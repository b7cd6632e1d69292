"""What is sent again, how often, after which pause, and what never is."""

from __future__ import annotations

import httpx
import pytest
from airbyte_agent_sdk.errors import HTTPStatusError, NetworkError, RateLimitError, ServerError, TimeoutError

from .conftest import NOW
from .server import Cut, Silence, answer, ok

pytestmark = pytest.mark.anyio

CUSTOMERS = ok({"object": "list", "has_more": False, "url": "/v1/customers", "data": []})
CUSTOMER = ok({"id": "cus_1", "object": "customer", "created": 1, "livemode": False})


@pytest.mark.parametrize(
    ("retry_after", "seconds"),
    [
        pytest.param("7", 7.0, id="seconds"),
        pytest.param("0.25", 0.25, id="fraction"),
        pytest.param("Fri, 15 Jan 2027 08:00:30 GMT", 30.0, id="http-date"),
        pytest.param(str(int(NOW) + 20), 20.0, id="epoch"),
    ],
)
async def test_a_429_is_repeated_after_the_pause_it_asks_for(connect, serve, pauses, retry_after, seconds):
    server = serve(answer(429, "{}", Retry_After=retry_after), CUSTOMERS)
    page = await connect(server.url).customers.list(limit=1)
    assert page.data == []
    assert pauses == [seconds]
    first, second = server.requests
    assert first.raw == second.raw


@pytest.mark.parametrize("retry_after", ["0", "Fri, 15 Jan 2027 07:00:00 GMT"], ids=["zero", "past-date"])
async def test_a_429_that_asks_for_no_pause_gets_the_back_off(connect, serve, pauses, retry_after):
    server = serve(*[answer(429, "{}", Retry_After=retry_after)] * 2, CUSTOMERS)
    assert (await connect(server.url).customers.list()).data == []
    first, second = pauses
    assert 0.25 <= first <= 0.5 <= second <= 1


async def test_a_429_that_asks_for_too_long_a_pause_is_an_error_at_once(connect, serve, pauses):
    server = serve(answer(429, '{"error": {"message": "slow down"}}', Retry_After="3600"))
    with pytest.raises(RateLimitError, match=r"customers\.get: 429: slow down") as caught:
        await connect(server.url).customers.get("cus_1")
    assert caught.value.retry_after == 3600
    assert caught.value.retryable
    assert pauses == []
    assert len(server.requests) == 1


async def test_tries_end(connect, serve, pauses):
    server = serve(answer(429, "{}", Retry_After="1"), forever=True)
    with pytest.raises(RateLimitError) as caught:
        await connect(server.url, max_retries=4).customers.get("cus_1")
    assert caught.value.retry_after == 1
    assert pauses == [1, 1, 1, 1]
    assert len(server.requests) == 5


@pytest.mark.parametrize("status", [423, 425, 501, 507, 520, 524, 529, 530])
async def test_a_temporary_failure_of_any_server_is_repeated(connect, serve, pauses, status):
    server = serve(answer(status, "{}"), answer(status, "{}", Retry_After="3"), CUSTOMERS)
    assert (await connect(server.url).customers.list()).data == []
    assert pauses[1:] == [3]
    server = serve(answer(status, "{}"), forever=True)
    with pytest.raises(HTTPStatusError) as caught:
        await connect(server.url, max_retries=0).customers.list()
    assert (caught.value.status_code, caught.value.retryable) == (status, True)


async def test_an_error_says_where_repeating_is_of_no_use(connect, serve, pauses):
    server = serve(answer(505, "{}"), forever=True)
    with pytest.raises(ServerError) as caught:
        await connect(server.url).customers.list()
    assert not caught.value.retryable
    assert len(server.requests) == 1


async def test_500_twice_then_200(connect, serve, pauses):
    server = serve(answer(500, "oops"), answer(503, "{}"), CUSTOMERS)
    assert (await connect(server.url).customers.list()).data == []
    assert len(server.requests) == 3
    assert len(pauses) == 2
    assert 0 <= pauses[0] <= 0.5
    assert 0 <= pauses[1] <= 1.0


async def test_what_repeating_cannot_mend_is_not_repeated(connect, serve, pauses):
    server = serve(answer(404, '{"error": {"message": "none"}}'), forever=True)
    with pytest.raises(httpx.HTTPStatusError):
        await connect(server.url).customers.get("cus_1")
    assert len(server.requests) == 1
    assert pauses == []


HALF = CUSTOMERS[:-20]


@pytest.mark.parametrize(
    "reply",
    [
        pytest.param(Cut(), id="before-the-answer"),
        pytest.param(Cut(b"HTTP/1.1 200 OK\r\nContent-Le"), id="mid-head"),
        pytest.param(Cut(HALF), id="mid-body"),
        pytest.param(Cut(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{"), id="mid-chunk"),
    ],
)
async def test_a_dropped_connection_is_made_again(connect, serve, pauses, reply):
    server = serve(reply, CUSTOMERS)
    assert (await connect(server.url).customers.list()).data == []
    assert len(server.requests) == 2

    server = serve(reply, forever=True)
    with pytest.raises(NetworkError) as caught:
        await connect(server.url, max_retries=1).customers.list()
    assert isinstance(caught.value, httpx.RequestError)
    assert caught.value.retryable
    assert str(caught.value).startswith("customers.list: ")
    assert len(server.requests) == 2


async def test_silence_times_out(connect, serve, pauses):
    server = serve(Silence(), forever=True)
    with pytest.raises(TimeoutError, match="no response within 1 s") as caught:
        await connect(server.url, timeout=1, max_retries=0).customers.list()
    assert isinstance(caught.value, httpx.TimeoutException)
    assert len(server.requests) == 1


async def test_silence_mid_body_times_out(connect, serve):
    server = serve(HALF, forever=True)
    with pytest.raises(TimeoutError):
        await connect(server.url, timeout=0.2, max_retries=0).customers.list()


async def test_silence_is_broken_by_asking_again(connect, serve, pauses):
    server = serve(Silence(), CUSTOMERS, forever=True)
    assert (await connect(server.url, timeout=1).customers.list()).data == []
    assert len(server.requests) >= 2


async def test_a_server_that_is_not_there_is_tried_again(connect, serve, pauses):
    server = serve()
    server.close()
    with pytest.raises(NetworkError) as caught:
        await connect(server.url).customers.create(email="ada@example.com")
    assert not caught.value.sent
    assert len(pauses) == 2


@pytest.mark.parametrize(
    "reply", [answer(500), answer(429), Cut(), Cut(HALF)], ids=["500", "429", "cut", "cut-mid-body"]
)
async def test_a_keyed_write_is_repeated_under_its_key(connect, serve, pauses, reply):
    server = serve(reply, CUSTOMER, CUSTOMER)
    stripe = connect(server.url)
    assert (await stripe.customers.create(email="ada@example.com")).id == "cus_1"
    await stripe.customers.create(email="ada@example.com")
    first, repeated, another = server.requests
    assert first.raw == repeated.raw
    assert len(first.headers["idempotency-key"]) >= 32
    assert another.headers["idempotency-key"] != first.headers["idempotency-key"]


async def test_a_key_of_the_caller_s_own(connect, serve, pauses):
    server = serve(answer(500), CUSTOMER)
    await (
        connect(server.url).with_options(idempotency_key="order-7").customers.create(email="ada@example.com")
    )
    assert [request.headers["idempotency-key"] for request in server.requests] == ["order-7", "order-7"]


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (answer(500), ServerError),
        (answer(503, Retry_After="0"), ServerError),
        (Cut(), NetworkError),
        (Cut(HALF), NetworkError),
    ],
    ids=["500", "503", "cut", "cut-mid-body"],
)
async def test_a_write_without_a_key_is_sent_once(odd, serve, pauses, reply, error):
    server = serve(reply, forever=True)
    with pytest.raises(error):
        await odd(server.url).execute("items", "create", {"name": "x"})
    assert len(server.requests) == 1
    assert pauses == []


async def test_a_write_without_a_key_is_repeated_after_a_429(odd, serve, pauses):
    server = serve(answer(429, Retry_After="7"), ok({"id": "7"}))
    assert (await odd(server.url).execute("items", "create", {"name": "x"})).data == {"id": "7"}
    assert pauses == [7]
    first, second = server.requests
    assert first.raw == second.raw
    server = serve(answer(429, Retry_After="7"))
    with pytest.raises(RateLimitError):
        await (
            odd(server.url)
            .with_options(retry_rate_limited_writes=False)
            .execute("items", "create", {"name": "x"})
        )
    assert pauses == [7]


async def test_a_timed_out_write_without_a_key_is_sent_once(odd, serve, pauses):
    server = serve(Silence(), forever=True)
    with pytest.raises(TimeoutError):
        await odd(server.url, timeout=0.2).execute("items", "create", {"name": "x"})
    assert len(server.requests) == 1


@pytest.mark.parametrize("action", ["replace", "delete"])
async def test_put_and_delete_are_repeated(odd, serve, pauses, action):
    server = serve(answer(502), answer(204))
    assert (await odd(server.url).execute("items", action, {"id": "7"})).data is None
    assert len(server.requests) == 2
