"""One body of code, run locally and through the engine: equal models, equal errors."""

from __future__ import annotations

import asyncio
import importlib.util
import json
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any, TypeAlias

import httpx
import pytest
from airbyte_agent_engine.configuration import Configuration
from airbyte_agent_sdk.auth import AirbyteAuthConfig
from airbyte_agent_sdk.errors import (
    AirbyteError,
    ContextStoreError,
    EntityNotFoundError,
    NotFoundError,
)
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector, SyncStripeConnector

from tests.e2e.sync_async import Awaitable
from tests.engine.serving import RunningEngine

SERVER = Path(__file__).parents[2] / "examples" / "localstripe_server.py"
KEY = "sk_test_modes"

Open: TypeAlias = "Callable[[], Any]"
Body: TypeAlias = "Callable[[Any], Coroutine[Any, Any, Any]]"


@pytest.fixture(scope="module")
def stripe() -> Iterator[str]:
    spec = importlib.util.spec_from_file_location("localstripe_of_modes", SERVER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    with module.stripe_server() as url:
        yield url


@pytest.fixture(scope="module")
def hosted(stripe: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    """What a hosted connector is made with."""
    settings = {"upstreams": {"stripe": stripe}, "allow_networks": ("127.0.0.0/8",)}
    home = tmp_path_factory.mktemp("home")
    with RunningEngine(Configuration(home=home, **settings)) as engine:
        program = engine.organization()
        with engine.client(program) as client:
            connector_id = engine.create(client, "stripe", credentials={"api_key": KEY})
        config = AirbyteAuthConfig(
            connector_id=connector_id,
            airbyte_client_id=program.client_id,
            airbyte_client_secret=program.client_secret,
        )
        yield {"auth_config": config, "base_url": engine.url}


@pytest.fixture(params=["async", "sync"])
def modes(request: pytest.FixtureRequest, stripe: str, hosted: dict[str, Any]) -> dict[str, Open]:
    """How a connector of a variant is opened, in each mode, over an empty Stripe."""
    httpx.delete(f"{stripe}/_config/data").raise_for_status()

    def kind(**given: Any) -> Any:
        """A connector of the variant, which is awaited either way."""
        blocking = request.param == "sync"
        return Awaitable(SyncStripeConnector(**given)) if blocking else StripeConnector(**given)

    local = {"auth_config": StripeAuthConfig(api_key=KEY), "base_url": stripe}
    return {"local": lambda: kind(**local), "hosted": lambda: kind(**hosted)}


def both(modes: dict[str, Open], body: Body) -> Any:
    """What ``body`` gives in each mode, which must be the same."""

    local, hosted = (asyncio.run(_run(connect, body)) for connect in modes.values())
    assert hosted == local
    return local


async def _run(connect: Open, body: Body) -> Any:
    connector = connect()
    try:
        return await body(connector)
    finally:
        await connector.close()


def _seed(modes: dict[str, Open], count: int) -> None:
    async def seed(stripe: Any) -> None:
        for number in range(count):
            await stripe.customers.create(email=f"{number}@example.com", name=f"N {number}")

    asyncio.run(_run(modes["local"], seed))


def test_records_and_pages(modes: dict[str, Open]) -> None:
    _seed(modes, 5)

    async def body(stripe: Any) -> Any:
        customers = stripe.customers
        page = await customers.list(limit=2)
        following = await page.next_page()
        one = await customers.get(page.data[0].id)
        every = [record async for record in customers.list(limit=2)]
        assert [type(record) for record in every] == [type(one)] * 5
        return page.data, page.has_next_page, following.data, one, every

    page, more, _, one, every = both(modes, body)
    assert (len(page), more, one) == (2, True, page[0])
    assert sorted(customer.email for customer in every) == [f"{number}@example.com" for number in range(5)]


def test_fields_that_are_chosen(modes: dict[str, Open]) -> None:
    _seed(modes, 3)

    async def body(stripe: Any) -> Any:
        chosen = stripe.with_options(select_fields=["id", "email"]).customers
        left = stripe.with_options(exclude_fields=["email", "metadata"], intent="a test").customers
        kept = [record async for record in chosen.list(limit=2)]
        return kept, [record async for record in left.list(limit=2)]

    chosen, left = both(modes, body)
    assert {*chosen[0].model_dump(exclude_unset=True)} == {"id", "email"}
    assert "email" not in left[0].model_dump(exclude_unset=True)


def test_what_is_made_changed_and_deleted(modes: dict[str, Open]) -> None:
    async def body(stripe: Any) -> Any:
        customers = stripe.customers
        made = await customers.create(email="ada@example.com", metadata={"k": "ü"})
        changed = await customers.update(made.id, name="Ada")
        gone = await customers.delete(made.id)
        with pytest.raises(NotFoundError) as raised:
            await stripe.customers.get("cus_nobody")
        own = {"created", "invoice_prefix"}  # of each customer, as its id is
        dumps = [record.model_dump_json(exclude=own, exclude_unset=True) for record in (made, changed, gone)]
        return *(json.loads(dump.replace(made.id, "cus_1")) for dump in dumps), raised.value.message

    made, changed, gone, _ = both(modes, body)
    assert (made["email"], made["metadata"], changed["name"]) == ("ada@example.com", {"k": "ü"}, "Ada")
    assert gone["deleted"] is True


def _facts(error: AirbyteError) -> dict[str, Any]:
    names = ("message", "entity", "action", "status_code", "request_id", "body", "retry_after", "retryable")
    return {"type": type(error), "text": str(error), **{name: getattr(error, name) for name in names}}


def test_errors(modes: dict[str, Open]) -> None:
    async def body(stripe: Any) -> Any:
        found: list[dict[str, Any]] = []
        customers = stripe.customers
        for call in (
            lambda: customers.get("cus_nobody"),
            lambda: stripe.execute("customers", "list", {"limit": 1000}),
            lambda: stripe.execute("customers", "get", {}),
            lambda: stripe.execute("customer", "get", {}),
            lambda: stripe.execute("customers", "list", {"created": {"gte": "no date"}}),
        ):
            with pytest.raises(AirbyteError) as raised:
                await call()
            found.append(_facts(raised.value))
        return found

    found = both(modes, body)
    assert [item["type"] for item in found[:1] + found[3:4]] == [NotFoundError, EntityNotFoundError]
    assert found[0]["status_code"] == 404


def test_untyped_calls_and_a_check(modes: dict[str, Open]) -> None:
    _seed(modes, 2)

    async def body(stripe: Any) -> Any:
        listed = await stripe.execute("customers", "list", {"limit": 1})
        checked = await stripe.check()
        return listed.data, listed.success, checked.success

    listed, *well = both(modes, body)
    assert (len(listed), well) == (1, [True, True])


def test_the_context_store_says_that_it_is_not_ready(modes: dict[str, Open]) -> None:
    async def body(stripe: Any) -> Any:
        customers = stripe.customers
        for call in (
            lambda: customers.context_store_search({"filter": {"eq": {"email": "ada@example.com"}}}),
            lambda: customers.context_store_sql_query("select 1"),
        ):
            with pytest.raises(ContextStoreError) as raised:
                await call()
            assert raised.value.entity == "customers"
        return str(raised.value)

    said = asyncio.run(_run(modes["hosted"], body))
    assert "the context store is not ready" in said
    assert "no context store is open" in asyncio.run(_run(modes["local"], body))
