"""The blocking twin of the hosted executor: the same calls, results and mistakes."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import airbyte_agent_sdk
import httpx
import pytest
from airbyte_agent_sdk import ExecutionConfig, HostedExecutor, SyncHostedExecutor, executor
from airbyte_agent_sdk.errors import ConnectorClosedError, NotFoundError

from .calls import CREDENTIALS
from .server import Reply, success
from .shop import ShopConnector


@pytest.fixture
def blocking(server):
    with SyncHostedExecutor(**CREDENTIALS, connector_id="c-1", base_url=server.url) as made:
        yield made


def test_it_takes_a_call_both_ways(server, blocking):
    server.script("execute", success([{"id": "1"}], {"end_cursor": "x"}), success([{"id": "1"}]))
    by_names = blocking.execute("customers", "list", params={"limit": 1})
    by_config = blocking.execute(ExecutionConfig("customers", "list", params={"limit": 1}))
    assert by_names.success
    assert by_names.data == by_config.data == [{"id": "1"}]
    assert by_names.meta == {"end_cursor": "x", "has_next_page": True, "cursor": "x"}
    first, second = server.of("execute")
    assert first.content == second.content


@pytest.mark.parametrize(
    "given", [(ExecutionConfig("a", "list"), "list"), (ExecutionConfig("a", "list"), None, {}), ("a",)]
)
def test_it_refuses_a_mixture(server, blocking, given):
    with pytest.raises(TypeError):
        blocking.execute(*given)
    assert server.received == []


def test_batches_and_checks(server, blocking):
    server.script("execute", success([{"id": "1"}]), Reply({"message": "gone"}, 404))
    found, missing = blocking.execute_batch(
        [("customers", "list"), ("customers", "get", {"id": "2"})], concurrency=1
    )
    assert found.data == [{"id": "1"}]
    assert isinstance(missing.exception, NotFoundError)
    assert blocking.check().success
    assert set(blocking.check_entities(["customers", "orders"])) == {"customers", "orders"}
    server.script("connector", Reply({"message": "no such connector"}, 404))
    assert "no such connector" in blocking.check().error


def test_arguments_are_those_of_the_other_in_their_order(server):
    id, secret = CREDENTIALS.values()
    with SyncHostedExecutor(
        id, secret, "c-9", "acme", "d-1", "org-1", ShopConnector, base_url=server.url
    ) as made:
        server.script("execute", success([{"id": "1"}]))
        assert made.check().checked_entity == "customers"
        assert repr(made) == "SyncHostedExecutor(HostedBackend('d-1', connector_id='c-9'))"
    request = server.of("execute")[0]
    assert "/c-9/" in request.target
    assert request.headers["x-organization-id"] == "org-1"


def test_threads_share_it(server, blocking):
    with ThreadPoolExecutor(8) as pool:
        assert [result.data for result in pool.map(blocking.execute, ["customers"] * 30, ["list"] * 30)] == [
            []
        ] * 30
    assert len(server.of("token")) == 1


def test_it_is_closed_twice_and_then_for_good(blocking):
    blocking.execute("customers", "list")
    blocking.close()
    blocking.close()
    with pytest.raises(ConnectorClosedError):
        blocking.execute("customers", "list")


def test_a_client_of_the_callers_stays_open(server):
    with httpx.Client() as client:
        with SyncHostedExecutor(
            **CREDENTIALS, connector_id="c-1", base_url=server.url, http_client=client
        ) as made:
            made.execute("customers", "list")
        assert not client.is_closed


def test_it_has_its_place_beside_the_other():
    assert airbyte_agent_sdk.SyncHostedExecutor is executor.SyncHostedExecutor is SyncHostedExecutor
    assert {"HostedExecutor", "SyncHostedExecutor"} <= {*airbyte_agent_sdk.__all__} & {*executor.__all__}
    assert executor.HostedExecutor is HostedExecutor
