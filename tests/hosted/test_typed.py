"""A typed connector in hosted mode: the same calls, checks and models as in local mode."""

from __future__ import annotations

from dataclasses import replace

import pytest
from airbyte_agent_sdk import AirbyteAuthConfig
from airbyte_agent_sdk.calls.executors import HostedBackend
from airbyte_agent_sdk.definition import Parameter, Scope
from airbyte_agent_sdk.errors import (
    ActionNotSupportedError,
    ConfigurationError,
    EntityNotFoundError,
    InvalidParameterError,
    MissingCredentialsError,
    MissingParameterError,
    PagingError,
    RecordValidationError,
    UnsupportedFeatureError,
)
from airbyte_agent_sdk.transport.options import Options
from airbyte_agent_sdk.types import null, omit
from airbyte_agent_sdk.wire.call import Call

from .calls import CREDENTIALS
from .server import Reply, success
from .shop import CREATE, DEFINITION, LIST, Customer, ShopAuthConfig, ShopConnector, SyncShopConnector

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    "given",
    [
        {"auth_config": AirbyteAuthConfig(**CREDENTIALS, workspace_name="acme")},
        {**CREDENTIALS, "workspace_name": "acme"},
        {**CREDENTIALS, "external_user_id": "acme"},
        {"auth_config": AirbyteAuthConfig(**CREDENTIALS), "workspace_name": "acme"},
    ],
)
async def test_the_ways_to_construct_it(server, given):
    async with ShopConnector(**given, base_url=server.url) as shop:
        assert isinstance(shop.execution, HostedBackend)
        assert server.received == []
        await shop.customers.list()
    assert server.of("lookup")[0].query == {"workspace_name": "acme", "definition_id": "d-1"}


async def test_the_environment_alone_will_do(server, monkeypatch):
    for name, value in CREDENTIALS.items():
        monkeypatch.setenv(name.upper(), value)
    async with ShopConnector(base_url=server.url) as shop:
        await shop.customers.list()
    assert server.kinds == ["token", "lookup", "execute"]


def test_half_of_the_credentials_is_an_error():
    with pytest.raises(MissingCredentialsError):
        ShopConnector(airbyte_client_id="x")


def test_both_kinds_of_credentials_are_an_error():
    with pytest.raises(ConfigurationError, match="not both"):
        ShopConnector(ShopAuthConfig(api_key="sk_test_1"), **CREDENTIALS)


async def test_records_are_models(server, shop):
    server.script("execute", success([{"id": "1", "extra": 2}]), success({"id": "2"}), success({"id": "3"}))
    page = await shop.customers.list(limit=1)
    assert page.data == [Customer(id="1", extra=2)]
    assert await shop.customers.get("2") == Customer(id="2")
    assert (await shop.customers.create(email="a@b.c")).id == "3"
    whole = {"entity": "customers", "skip_truncation": True}
    assert [request.body for request in server.of("execute")] == [
        whole | {"action": "list", "params": {"limit": 1}},
        whole | {"action": "get", "params": {"id": "2"}},
        whole | {"action": "create", "params": {"email": "a@b.c"}},
    ]


def test_records_are_models_of_the_sync_connector_too(server, sync_shop):
    server.script("execute", success([{"id": "1"}]), success({"id": "2"}), success({"id": "3"}))
    assert sync_shop.customers.list(limit=1).data == [Customer(id="1")]
    assert sync_shop.customers.get("2") == Customer(id="2")
    assert sync_shop.customers.create(email="a@b.c").id == "3"
    assert sync_shop.execute("customers", "get", {"id": "4"}).data == []
    assert sync_shop.check().success
    assert server.kinds == ["token"] + ["execute"] * 5


async def test_wrong_records_are_kept_and_reported(server, shop):
    server.script("execute", *[success([{"id": "1", "email": 5}])] * 2)
    page = await shop.customers.list()
    assert page.data[0].email == 5
    assert [warning.path for warning in page.warnings] == ["data[0].email"]
    with pytest.raises(RecordValidationError):
        await shop.with_options(strict=True).customers.list()


@pytest.mark.parametrize(
    ("entity", "action", "params", "kind", "said"),
    [
        ("custmers", "list", {}, EntityNotFoundError, 'did you mean "customers"'),
        ("customers", "lst", {}, ActionNotSupportedError, 'did you mean "list"'),
        ("customers", "list", {"limt": 1}, InvalidParameterError, 'did you mean "limit"'),
        ("customers", "list", {"limit": 101}, InvalidParameterError, "at most 100"),
        ("customers", "get", {"id": "1", "cursor": "x"}, InvalidParameterError, 'unknown parameter "cursor"'),
        ("customers", "get", {}, MissingParameterError, 'missing parameter "id"'),
        ("customers", "get", {"id": omit}, MissingParameterError, 'missing parameter "id"'),
        ("customers", "create", {"email": None}, MissingParameterError, 'missing parameter "email"'),
        ("customers", "create", {"email": null}, UnsupportedFeatureError, "drops a null"),
        (
            "customers",
            "update",
            {"file": "x"},
            UnsupportedFeatureError,
            "does not support uploads.*auth_config=",
        ),
        ("orders", "context_store_search", {}, EntityNotFoundError, "orders"),
    ],
)
async def test_wrong_calls_are_refused_here(server, shop, entity, action, params, kind, said):
    with pytest.raises(kind, match=said):
        await shop.execute(entity, action, params)
    assert server.received == []


async def test_what_was_not_given_is_not_sent(server, shop):
    await shop.execute("customers", "list", {"limit": 1, "starting_after": omit})
    await shop.customers.list()
    first, second = server.of("execute")
    assert first.body["params"] == {"limit": 1}
    assert "params" not in second.body


async def test_options_go_along(server, shop):
    server.script("execute", success([{"id": "1"}]))
    other = shop.with_options(select_fields=["id"], headers={"X-Trace": "7"}, max_retries=0)
    page = await other.customers.list()
    assert page.warnings == ()
    request = server.of("execute")[0]
    assert request.body["select_fields"] == ["id"]
    assert request.headers["x-trace"] == "7"
    await shop.customers.list()
    assert "select_fields" not in server.of("execute")[1].body
    assert len(server.of("token")) == 1


async def test_an_idempotency_key_is_refused_for_a_write(server, shop):
    other = shop.with_options(idempotency_key="key")
    with pytest.raises(ConfigurationError, match="does not accept an idempotency key"):
        await other.customers.create(email="a@b.c")
    assert server.received == []
    await other.customers.list()


async def test_a_list_that_the_service_cut_says_so_in_hosted_mode_too(server, shop):
    reason = "the service truncated the list (incomplete_reason: query_result_limit_reached)"
    server.script("execute", *[success([{"id": "1"}], {"incomplete": reason})] * 2)
    page = await shop.customers.list()
    assert [str(warning) for warning in page.warnings] == [f"data: {reason}"]
    assert page.meta["incomplete"] == reason
    with pytest.raises(PagingError, match=r"customers\.list: the service truncated the list"):
        await shop.with_options(strict=True).customers.list()


async def test_the_context_store(server, shop):
    metadata = {"has_more": True, "cursor": "c", "took_ms": 3}
    server.script("execute", success([{"id": "1"}], metadata), success([{"id": "2"}]))
    query = {"filter": {"eq": {"email": "a@b.c"}}}
    page = await shop.customers.context_store_search(query, limit=5)
    assert page.data == [Customer(id="1")]
    assert page.meta == metadata
    rows = await shop.customers.context_store_sql_query("select id from customers")
    assert rows.data == [Customer(id="2")]
    assert [request.body for request in server.of("execute")] == [
        {
            "entity": "customers",
            "action": "context_store_search",
            "skip_truncation": True,
            "params": {"query": query, "limit": 5},
        },
        {
            "entity": "customers",
            "action": "context_store_sql_query",
            "skip_truncation": True,
            "params": {"sql": "select id from customers"},
        },
    ]


def test_the_context_store_of_the_sync_connector_too(server, sync_shop):
    server.script("execute", success([{"id": "1"}], {"has_more": False}))
    assert sync_shop.customers.context_store_search({}).data == [Customer(id="1")]


async def test_the_context_store_by_name(server, shop):
    server.script("execute", success([{"id": "1"}], {"cursor": "c"}))
    result = await shop.execute("customers", "context_store_search", {"query": {}})
    assert result.data == [{"id": "1"}]
    assert result.meta == {"cursor": "c"}


async def test_check_is_a_call_of_the_connector(server, shop):
    assert (await shop.check()).success
    body = server.of("execute")[0].body
    assert body == {"entity": "customers", "action": "list", "skip_truncation": True}
    server.script("execute", Reply({"message": "the key was revoked"}, 403))
    result = await shop.check()
    assert not result.success
    assert "the key was revoked" in result.error


async def test_check_without_a_connector_says_so(server):
    server.script("lookup", Reply({"data": []}))
    async with ShopConnector(**CREDENTIALS, base_url=server.url) as shop:
        result = await shop.check()
    assert not result.success
    assert "no shop connector" in result.error


async def test_a_list_without_an_extractor_may_be_an_object(server, shop):
    whole = replace(LIST, records=None)
    server.script("execute", success({"total": 3}), success({"total": 3}))
    outcome = await shop._perform(Call(whole, {}, Options()))
    assert outcome.data == {"total": 3}
    page = await shop.customers._pager(whole, {}, Customer)
    assert [record.total for record in page.data] == [3]


CREATE_SCOPED = replace(
    CREATE, parameters=(Parameter("email", "body", {"type": "string"}, required_by_api=True),)
)


class ScopedConnector(ShopConnector):
    definition = replace(
        DEFINITION,
        settings={"customer": None},
        scoping=(Scope("email", "customer", "{{ value.split('/') | last }}"),),
        tables={"customers": {"create": CREATE_SCOPED}},
    )


class SyncScopedConnector(SyncShopConnector):
    definition = ScopedConnector.definition


async def test_a_setting_fills_parameters_and_what_it_does_not_the_stored_connector_may(server):
    server.script("execute", success({"id": "1"}), success({"id": "2"}), success({"id": "3"}))
    config = AirbyteAuthConfig(**CREDENTIALS)
    async with ScopedConnector(config, base_url=server.url, settings={"customer": "x/a@b.c"}) as shop:
        await shop.execute("customers", "create")
    async with ScopedConnector(config, base_url=server.url) as shop:
        await shop.execute("customers", "create")
    with SyncScopedConnector(config, base_url=server.url, settings={"customer": "a@b.c"}) as shop:
        shop.execute("customers", "create", {"email": "given@b.c"})
    sent = [request.body.get("params") for request in server.of("execute")]
    assert sent == [{"email": "a@b.c"}, None, {"email": "given@b.c"}]


WINDOW = Parameter("window", "query", {"type": "object"}, style="json")
IDS = Parameter("ids", "query", {"type": "array", "items": {"type": "string"}}, style="json")


class JsonConnector(SyncShopConnector):
    definition = replace(
        DEFINITION, tables={"customers": {"list": replace(LIST, parameters=(*LIST.parameters, WINDOW, IDS))}}
    )


async def test_what_is_written_as_json_is_a_text_to_the_hosted_api(server):
    with JsonConnector(AirbyteAuthConfig(**CREDENTIALS), base_url=server.url) as shop:
        shop.execute("customers", "list", {"ids": ["1", "ä"], "window": {"days": 3}, "limit": 5})
        shop.execute("customers", "list", {"ids": '["1", "2"]'})
        with pytest.raises(InvalidParameterError, match="ids"):
            shop.execute("customers", "list", {"ids": '["1"'})
    assert [request.body["params"] for request in server.of("execute")] == [
        {"ids": '["1","ä"]', "window": '{"days":3}', "limit": 5},
        {"ids": '["1","2"]'},
    ]


class RestliConnector(SyncShopConnector):
    definition = replace(
        DEFINITION,
        tables={
            "customers": {
                "list": replace(
                    LIST,
                    parameters=(
                        *LIST.parameters,
                        Parameter(
                            "X-Restli-Protocol-Version", "header", {"type": "string", "default": "2.0.0"}
                        ),
                        Parameter("ids", "query", {"type": ["array", "string"], "items": {"type": "string"}}),
                    ),
                )
            }
        },
    )


async def test_rest_li_is_a_text_to_the_hosted_api(server):
    with RestliConnector(AirbyteAuthConfig(**CREDENTIALS), base_url=server.url) as shop:
        shop.execute("customers", "list", {"ids": ["urn:li:a:1", "b"], "limit": 5})
    (request,) = server.of("execute")
    assert request.body["params"] == {"ids": "List(urn%3Ali%3Aa%3A1,b)", "limit": 5}
