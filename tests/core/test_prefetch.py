"""Pages requested before they are needed, one ahead or many at once, async and sync."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from airbyte_agent_sdk.definition import Paging
from airbyte_agent_sdk.errors import ConfigurationError, NotFoundError, ServerError
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector, SyncStripeConnector

pytestmark = pytest.mark.anyio

AUTH = StripeAuthConfig(api_key="sk_test_fake")
OFFSET = Paging("offset", "offset", page_size="limit")
COUNTED = Paging("offset", "offset", page_size="limit", has_more="$.total")


class Shelf:
    """A service with ``size`` records, which notes the places it was asked for."""

    def __init__(self, size: int, *, total: bool = False, broken: int | None = None, most: int = 100) -> None:
        self.size, self.total, self.broken, self.most = size, total, broken, most
        self.asked: list[str | None] = []
        self.at_once = self.peak = 0
        self.lock = threading.Lock()

    def respond(self, request: httpx.Request) -> httpx.Response:
        query = request.url.params
        place = query.get("offset") or query.get("starting_after")
        with self.lock:
            self.asked.append(place)
        start = int(place or 0) if query.get("offset") else int((place or "cus_-1").removeprefix("cus_")) + 1
        if start == self.broken:
            return httpx.Response(404, json={"error": {"message": "no such page"}})
        end = min(start + min(int(query.get("limit", 2)), self.most), self.size)
        rows = [{"id": f"cus_{number}", "object": "customer"} for number in range(start, end)]
        body: dict[str, Any] = {"object": "list", "data": rows, "has_more": end < self.size}
        return httpx.Response(200, json=body | ({"total": self.size} if self.total else {}))

    async def aio(self, request: httpx.Request) -> httpx.Response:
        self.at_once += 1
        self.peak = max(self.peak, self.at_once)
        try:
            await asyncio.sleep(0.005)
            return self.respond(request)
        finally:
            self.at_once -= 1


def connector(shelf: Shelf) -> StripeConnector:
    client = httpx.AsyncClient(transport=httpx.MockTransport(shelf.aio))
    return StripeConnector(AUTH, http_client=client)


def sync_connector(shelf: Shelf) -> SyncStripeConnector:
    return SyncStripeConnector(AUTH, http_client=httpx.Client(transport=httpx.MockTransport(shelf.respond)))


def ids(*numbers: int) -> list[str]:
    return [f"cus_{number}" for number in numbers]


async def until(condition: Any) -> None:
    for _ in range(1000):
        if condition():
            return
        await asyncio.sleep(0.001)
    raise AssertionError("it did not happen")


async def test_the_next_page_is_requested_while_one_is_used() -> None:
    shelf = Shelf(6)
    found: list[str] = []
    async for customer in connector(shelf).customers.list(limit=2):
        found.append(customer.id)
        if len(found) == 2:  # still on the first page
            await until(lambda: len(shelf.asked) == 2)
        if len(found) == 3:
            await until(lambda: len(shelf.asked) == 3)
    assert found == ids(*range(6))
    assert shelf.asked == [None, "cus_1", "cus_3"]


def test_the_next_page_is_requested_by_a_thread_while_one_is_used() -> None:
    shelf = Shelf(6)
    found: list[str] = []
    for customer in sync_connector(shelf).customers.list(limit=2):
        found.append(customer.id)
        if len(found) in (2, 3):
            asyncio.run(until(lambda: len(shelf.asked) == len(found)))
    assert found == ids(*range(6))
    assert shelf.asked == [None, "cus_1", "cus_3"]


async def test_pages_are_requested_ahead_from_the_second_on() -> None:
    shelf = Shelf(6)
    seen: list[int] = []
    async for page in connector(shelf).customers.list(limit=2).pages():
        seen.append(len(page))
        await asyncio.sleep(0.02)
        assert len(shelf.asked) == [1, 3, 3][len(seen) - 1]
    assert seen == [2, 2, 2]


async def test_nothing_is_requested_ahead_of_one_record() -> None:
    """Looking for the first record that matches often ends at once."""
    shelf = Shelf(6)
    async for _ in connector(shelf).customers.list(limit=2):
        await asyncio.sleep(0.02)
        break
    assert shelf.asked == [None]
    sync = Shelf(6)
    for _ in sync_connector(sync).customers.list(limit=2):
        break
    assert sync.asked == [None]


async def test_prefetch_can_be_disabled() -> None:
    shelf, count = Shelf(6), 0
    async for _ in connector(shelf).with_options(prefetch=0).customers.list(limit=2):
        count += 1
        await asyncio.sleep(0.01)
        assert len(shelf.asked) == (count + 1) // 2
    blocking = Shelf(6)
    page = sync_connector(blocking).with_options(prefetch=0).customers.list(limit=2)
    for count, _ in enumerate(page, 1):
        assert len(blocking.asked) == (count + 1) // 2
    for wrong in (-1, 2, True, "1", None):
        with pytest.raises(ConfigurationError, match="prefetch must be 1 or 0"):
            connector(shelf).with_options(prefetch=wrong)  # type: ignore[arg-type]


async def test_a_failure_is_raised_where_its_page_is_due() -> None:
    customers = connector(Shelf(6, broken=2)).customers.list(limit=2).__aiter__()
    assert [(await anext(customers)).id, (await anext(customers)).id] == ids(0, 1)
    await asyncio.sleep(0.02)
    with pytest.raises(NotFoundError):
        await anext(customers)
    blocking = iter(sync_connector(Shelf(6, broken=2)).customers.list(limit=2))
    assert [next(blocking).id, next(blocking).id] == ids(0, 1)
    with pytest.raises(NotFoundError):
        next(blocking)


async def test_a_failure_of_a_page_that_nobody_needs_is_not_raised(caplog: pytest.LogCaptureFixture) -> None:
    shelf = Shelf(6, broken=2)
    async with connector(shelf) as stripe:
        customers = stripe.customers.list(limit=2).__aiter__()
        assert [(await anext(customers)).id, (await anext(customers)).id] == ids(0, 1)
        await asyncio.sleep(0.02)
        await customers.aclose()  # type: ignore[attr-defined]
    assert not caplog.records


async def test_what_is_under_way_is_cancelled_when_the_caller_stops() -> None:
    started, cancelled = asyncio.Event(), asyncio.Event()

    async def slow(request: httpx.Request) -> httpx.Response:
        if "starting_after" not in request.url.params:
            return Shelf(6).respond(request)
        started.set()
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            cancelled.set()
            raise
        raise AssertionError

    client = httpx.AsyncClient(transport=httpx.MockTransport(slow))
    async with StripeConnector(AUTH, http_client=client) as stripe:
        customers = stripe.customers.list(limit=2).__aiter__()
        await anext(customers)
        await anext(customers)
        await started.wait()
        await customers.aclose()  # type: ignore[attr-defined]
        await asyncio.wait_for(cancelled.wait(), 5)


async def test_a_cancelled_caller_cancels_the_request() -> None:
    cancelled = asyncio.Event()

    async def slow(request: httpx.Request) -> httpx.Response:
        if "starting_after" not in request.url.params:
            return Shelf(6).respond(request)
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            cancelled.set()
            raise
        raise AssertionError

    stripe = StripeConnector(AUTH, http_client=httpx.AsyncClient(transport=httpx.MockTransport(slow)))

    async def use() -> None:
        async for _ in stripe.customers.list(limit=2):
            pass

    task = asyncio.ensure_future(use())
    await asyncio.sleep(0.02)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await asyncio.wait_for(cancelled.wait(), 5)


async def test_max_pages_is_not_exceeded() -> None:
    shelf = Shelf(10)
    async for _ in connector(shelf).customers.list(limit=2).pages(max_pages=3):
        await asyncio.sleep(0.01)
    assert len(shelf.asked) == 3
    sync = Shelf(10)
    second = sync_connector(sync).customers.list(limit=2).next_page()
    assert [len(page) for page in second.pages(max_pages=2)] == [2, 2]
    assert len(sync.asked) == 3


async def test_max_concurrency_holds_for_requests_ahead() -> None:
    shelf = Shelf(40)
    stripe = connector(shelf).with_options(max_concurrency=2)
    paging = stripe.request_pages("/v1/things", paging=OFFSET, records="$.data", query={"limit": 2})
    assert len(await paging.all(concurrency=8)) == 40
    assert shelf.peak == 2


@pytest.mark.parametrize("paging", [OFFSET, COUNTED], ids=["of unknown length", "of known length"])
@pytest.mark.parametrize("size", [0, 1, 4, 5, 33, 40])
async def test_many_pages_at_once_are_the_same_list(paging: Paging, size: int) -> None:
    known = paging is COUNTED
    expected = ids(*range(size))
    shelf = Shelf(size, total=known)
    pager = connector(shelf).request_pages("/v1/x", paging=paging, records="$.data", query={"limit": 4})
    records = await pager.all(concurrency=8)
    assert [record["id"] for record in records] == expected
    needed = max(1, min(8, -(-size // 4) - 1))
    assert shelf.peak == needed if known else needed <= shelf.peak <= 9  # one may just be cancelled
    blocking = Shelf(size, total=known)
    page = sync_connector(blocking).request_pages(
        "/v1/x", paging=paging, records="$.data", query={"limit": 4}
    )
    assert [record["id"] for record in page.all(concurrency=8)] == expected
    sequential = Shelf(size, total=known)
    pager = connector(sequential).request_pages("/v1/x", paging=paging, records="$.data", query={"limit": 4})
    assert await pager.all() == records
    if known:
        assert sorted(map(str, shelf.asked)) == sorted(map(str, sequential.asked))
    else:
        assert len(shelf.asked) <= len(sequential.asked) + 7


async def test_no_more_pages_at_once_than_max_items_needs() -> None:
    shelf = Shelf(100)
    pager = connector(shelf).request_pages("/v1/x", paging=OFFSET, records="$.data", query={"limit": 4})
    assert len(await pager.all(concurrency=8, max_items=10)) == 10
    assert len(shelf.asked) == 3
    sync = Shelf(100)
    page = sync_connector(sync).request_pages("/v1/x", paging=OFFSET, records="$.data", query={"limit": 4})
    assert len(page.all(concurrency=8, max_pages=4)) == 16
    assert len(sync.asked) == 4


async def test_a_server_that_gives_smaller_pages_than_asked_for() -> None:
    """The offsets assumed from the first page still hold, since they follow what came, not what was asked."""
    shelf = Shelf(20, most=3)
    pager = connector(shelf).request_pages("/v1/x", paging=OFFSET, records="$.data", query={"limit": 5})
    assert [record["id"] for record in await pager.all(concurrency=4)] == ids(*range(20))


async def test_a_list_that_shrinks_goes_on_where_one_request_after_the_other_would() -> None:
    """A short page in the middle moves later offsets; what was requested for the old ones is not used."""

    class Holey(Shelf):
        def respond(self, request: httpx.Request) -> httpx.Response:
            response = super().respond(request)
            if request.url.params.get("offset") != "8":
                return response
            body = response.json()
            return httpx.Response(200, json=body | {"data": body["data"][:-1]})

    def pager(shelf: Shelf) -> Any:
        return connector(shelf).request_pages("/v1/x", paging=OFFSET, records="$.data", query={"limit": 4})

    one = [record["id"] for record in await pager(Holey(30)).all()]
    assert [record["id"] for record in await pager(Holey(30)).all(concurrency=5)] == one


async def test_failures_among_pages_at_once() -> None:
    shelf = Shelf(40, broken=12)
    pager = connector(shelf).request_pages("/v1/x", paging=OFFSET, records="$.data", query={"limit": 4})
    with pytest.raises(NotFoundError) as caught:
        await pager.all(concurrency=8)
    assert [record["id"] for record in caught.value.records] == ids(*range(12))
    past = Shelf(12, broken=16)  # which only a request after the list's end meets
    pager = connector(past).request_pages("/v1/x", paging=OFFSET, records="$.data", query={"limit": 4})
    assert len(await pager.all(concurrency=8)) == 12


@pytest.mark.parametrize("wrong", [0, -1, True, 1.5, "2"])
async def test_concurrency_is_checked(wrong: Any) -> None:
    shelf = Shelf(4)
    with pytest.raises(ConfigurationError, match="concurrency must be an integer above 0"):
        await connector(shelf).customers.list().all(concurrency=wrong)
    page = sync_connector(shelf).customers.list(limit=2)
    with pytest.raises(ConfigurationError, match="concurrency must be an integer above 0"):
        page.all(concurrency=wrong)


def test_threads_that_are_not_needed_do_not_keep_the_connector_open() -> None:
    release, entered = threading.Event(), threading.Event()

    def slow(request: httpx.Request) -> httpx.Response:
        if "starting_after" in request.url.params:
            entered.set()
            release.wait(10)
            return httpx.Response(500, json={})
        return Shelf(6).respond(request)

    client = httpx.Client(transport=httpx.MockTransport(slow))
    with SyncStripeConnector(AUTH, max_retries=0, http_client=client) as stripe:
        customers: Iterator[Any] = iter(stripe.customers.list(limit=2))
        next(customers)
        next(customers)
        entered.wait(10)
        del customers
    release.set()


def test_a_failing_thread_raises_in_the_caller() -> None:
    def failing(request: httpx.Request) -> httpx.Response:
        if "starting_after" in request.url.params:
            return httpx.Response(500, json={"error": {"message": "down"}})
        return Shelf(6).respond(request)

    client = httpx.Client(transport=httpx.MockTransport(failing))
    stripe = SyncStripeConnector(AUTH, max_retries=0, http_client=client)
    with pytest.raises(ServerError, match="down"):
        list(stripe.customers.list(limit=2))
    with ThreadPoolExecutor(1) as pool, pytest.raises(ServerError, match="down"):
        pool.submit(list, stripe.customers.list(limit=2)).result()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system cannot fork")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded")
def test_a_forked_process_requests_the_page_that_its_parent_waits_for() -> None:
    release, entered = threading.Event(), threading.Event()

    def slow(request: httpx.Request) -> httpx.Response:
        if "starting_after" in request.url.params:
            entered.set()
            release.wait(10)
        return Shelf(6).respond(request)

    stripe = SyncStripeConnector(AUTH, http_client=httpx.Client(transport=httpx.MockTransport(slow)))
    customers: Iterator[Any] = iter(stripe.customers.list(limit=2))
    next(customers)
    next(customers)
    entered.wait(10)
    child = os.fork()
    if child == 0:
        release = threading.Event()  # the parent's may have been forked while it was locked
        release.set()
        try:
            os._exit(len(list(customers)))
        finally:
            os._exit(99)
    release.set()
    assert len(list(customers)) == 4
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 4
