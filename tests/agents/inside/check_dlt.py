"""Lists of a local Stripe in DuckDB: typed by the models, merged, and asked only for what is new."""

from __future__ import annotations

import asyncio
import inspect
import json
import os
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import dlt
import duckdb
import httpx
import pytest
from airbyte_agent_google_drive import GoogleDriveAuthConfig, SyncGoogleDriveConnector
from airbyte_agent_sdk.errors import ActionNotSupportedError, ConfigurationError, EntityNotFoundError
from airbyte_agent_sdk.integrations.dlt import resource, source
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector, SyncStripeConnector
from airbyte_agent_zendesk_support import SyncZendeskSupportConnector, ZendeskSupportApiTokenAuthConfig

STRIPE = os.environ["STRIPE_URL"]  # emptied before
AUTH = StripeAuthConfig(api_key="sk_test_warehouse")

pytestmark = [
    # dlt's own uses of what its dependencies have deprecated.
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    # dlt ends its event loop, and with it the connections that were opened there.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


class Filtering:
    """The local Stripe, which does not know the filter ``created[gte]`` of these lists, behind one who does.

    Attributes:
        seen: The query of each request.
        extra: What is added to each record.
    """

    def __init__(self) -> None:
        self.seen: list[dict[str, str]] = []
        self.extra: dict[str, Any] = {}
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                parts = urlsplit(self.path)
                query = dict(parse_qsl(parts.query))
                outer.seen.append(dict(query))
                since = int(query.pop("created[gte]", 0))
                headers = {"Authorization": self.headers["Authorization"]}
                answer = httpx.get(f"{STRIPE}{parts.path}?{urlencode(query)}", headers=headers)
                page = answer.json()
                found = [item | outer.extra for item in page["data"] if item["created"] >= since]
                page["has_more"] = page["has_more"] and len(found) == len(page["data"])
                page["data"] = found
                body = json.dumps(page).encode()
                self.send_response(answer.status_code)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def close(self) -> None:
        """Stop."""
        self._server.shutdown()
        self._server.server_close()


class Warehouse:
    """A DuckDB file, into which a program loads lists again and again."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load(self, data: Any) -> None:
        """Run the pipeline once, as a new process would."""
        pipeline = dlt.pipeline(
            "stripe",
            destination=dlt.destinations.duckdb(str(self._folder / "warehouse.duckdb")),
            dataset_name="stripe",
            pipelines_dir=str(self._folder / "pipelines"),
        )
        pipeline.run(data).raise_on_failed_jobs()

    def rows(self, query: str) -> list[Any]:
        """What a query gives."""
        with duckdb.connect(str(self._folder / "warehouse.duckdb"), read_only=True) as database:
            return database.execute(query).fetchall()


@pytest.fixture(autouse=True)
def _no_telemetry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")


@pytest.fixture
def warehouse(tmp_path: Path) -> Warehouse:
    return Warehouse(tmp_path)


@pytest.fixture
def server() -> Iterator[Filtering]:
    httpx.delete(f"{STRIPE}/_config/data").raise_for_status()
    server = Filtering()
    yield server
    server.close()


@pytest.fixture(params=["asynchronous", "blocking"])
def stripe(request: pytest.FixtureRequest, server: Filtering) -> Iterator[Any]:
    kind = SyncStripeConnector if request.param == "blocking" else StripeConnector
    made = kind(AUTH, base_url=server.url, max_retries=0)
    yield made
    closed = made.close()
    if closed is not None:
        asyncio.run(closed)


@pytest.fixture
def shop() -> Iterator[SyncStripeConnector]:
    with SyncStripeConnector(AUTH, base_url=STRIPE, max_retries=0) as shop:
        yield shop


def test_a_second_run_asks_only_for_what_is_new(
    stripe: Any, shop: SyncStripeConnector, server: Filtering, warehouse: Warehouse
) -> None:
    made = [shop.customers.create(name=f"Customer {number}") for number in range(5)]
    warehouse.load(resource(stripe, "customers", params={"limit": 2}))
    assert warehouse.rows("SELECT count(*), count(DISTINCT id) FROM stripe.customers") == [(5, 5)]
    assert len(server.seen) == 3
    assert not any("created[gte]" in query for query in server.seen)
    newer = shop.customers.create(name="Newer")
    server.seen.clear()
    warehouse.load(resource(stripe, "customers", params={"limit": 2}))
    last = max(record.created or 0 for record in made)
    assert {query.get("created[gte]") for query in server.seen} == {str(last)}
    ids = [found for (found,) in warehouse.rows("SELECT id FROM stripe.customers")]
    assert sorted(ids) == sorted(record.id for record in (*made, newer))


def test_without_a_cursor_changed_records_replace_their_rows(
    stripe: Any, shop: SyncStripeConnector, server: Filtering, warehouse: Warehouse
) -> None:
    made = [shop.customers.create(name=f"Customer {number}") for number in range(3)]
    warehouse.load(resource(stripe, "customers", cursor=False))
    shop.customers.update(made[0].id, name="Renamed")
    warehouse.load(resource(stripe, "customers", cursor=False))
    assert not any("created[gte]" in query for query in server.seen)
    assert warehouse.rows("SELECT name FROM stripe.customers ORDER BY name") == [
        ("Customer 1",),
        ("Customer 2",),
        ("Renamed",),
    ]


def test_columns_have_the_types_of_the_model_and_maps_keep_every_key(
    stripe: Any, shop: SyncStripeConnector, server: Filtering, warehouse: Warehouse
) -> None:
    shop.customers.create(
        name="Ada", address={"city": "Zürich", "line1": "1"}, metadata={"Tier": "gold", "tier": "9"}
    )
    server.extra = {
        "surprise": {"Key": 1, "key": 2},  # of no column
        "phone": {"Home": "1", "home": "2"},  # text in the model
        "default_source": "card_1",  # text, or an object
        "balance": 2**53 + 1,
    }
    warehouse.load(resource(stripe, "customers"))
    types = dict(
        warehouse.rows(
            "SELECT column_name, data_type FROM information_schema.columns "
            "WHERE table_schema = 'stripe' AND table_name = 'customers'"
        )
    )
    expected = {
        "id": "VARCHAR",
        "created": "BIGINT",
        "balance": "BIGINT",
        "livemode": "BOOLEAN",
        "address__city": "VARCHAR",
        "address__state": "VARCHAR",  # of no record
        "metadata": "JSON",
        "surprise": "JSON",
    }
    assert {name: types.get(name) for name in expected} == expected
    tables = "SELECT table_name FROM information_schema.tables WHERE table_schema = 'stripe'"
    assert [name for (name,) in warehouse.rows(tables) if not name.startswith("_dlt")] == ["customers"]
    ((city, metadata, surprise, phone, card, balance),) = warehouse.rows(
        "SELECT address__city, metadata, surprise, phone, default_source, balance FROM stripe.customers"
    )
    assert (city, balance) == ("Zürich", 2**53 + 1)
    assert json.loads(metadata) == {"Tier": "gold", "tier": "9"}
    assert json.loads(surprise) == {"Key": 1, "key": 2}
    assert json.loads(phone) == {"Home": "1", "home": "2"}
    assert card == "card_1"


def test_a_source_loads_several_lists(stripe: Any, shop: SyncStripeConnector, warehouse: Warehouse) -> None:
    shop.customers.create(name="Ada")
    shop.products.create(name="Lamp")
    loaded = source(stripe, {"customers": {"limit": 1}, "products": {}})
    assert loaded.name == "stripe"
    warehouse.load(loaded)
    assert warehouse.rows("SELECT c.name, p.name FROM stripe.customers c, stripe.products p") == [
        ("Ada", "Lamp")
    ]


def test_all_lists_without_parameters_are_a_sources_default(stripe: Any) -> None:
    names = set(source(stripe).resources)
    assert {"customers", "products", "invoices"} <= names
    assert len(names) == len([None for actions in stripe.definition.entities.values() if "list" in actions])


def cursor_of(found: Any) -> str:
    """The field by which a resource goes on."""
    (since,) = inspect.signature(found._pipe.gen).parameters.values()
    return since.default.cursor_path


def test_what_other_lists_have() -> None:
    with SyncGoogleDriveConnector(GoogleDriveAuthConfig(access_token="ya29.fake")) as drive:
        comments = resource(drive, "comments", params={"fileId": "1"})
        assert cursor_of(comments) == "modifiedTime"
        assert resource(drive, "files").write_disposition == "merge"
    with SyncZendeskSupportConnector(
        ZendeskSupportApiTokenAuthConfig(email="a@example.com", api_token="fake"), subdomain="acme"
    ) as zendesk:
        assert resource(zendesk, "tags").write_disposition == "replace"
        tickets = resource(zendesk, "tickets").compute_table_schema()
        assert tickets["columns"]["created_at"]["data_type"] == "timestamp"
        assert tickets["columns"]["id"]["primary_key"]
        ratings = resource(zendesk, "satisfaction_ratings", cursor=("created_at", "start_time"))
        assert cursor_of(ratings) == "created_at"


@pytest.mark.parametrize(
    ("given", "error", "message"),
    [
        ({"entity": "costumers"}, EntityNotFoundError, "customers"),
        ({"action": "lst"}, ActionNotSupportedError, "list"),
        ({"action": "get"}, ConfigurationError, "only list and search"),
        ({"action": "search"}, ConfigurationError, "pass params with query"),
        ({"params": {"lmit": 1}}, ConfigurationError, 'unknown parameter "lmit"; did you mean "limit"'),
        ({"cursor": ("created", "createt.gte")}, ConfigurationError, 'no parameter "createt.gte"'),
        ({"cursor": "created"}, ConfigurationError, "not 'created'"),
        ({"cursor": ("created",)}, ConfigurationError, "a field and a parameter"),
        ({"cursor": None}, ConfigurationError, "a field and a parameter"),
    ],
)
def test_mistakes_are_found_before_a_run(
    stripe: Any, given: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        resource(stripe, **{"entity": "customers", **given})


def test_entities_are_a_list(stripe: Any) -> None:
    with pytest.raises(ConfigurationError, match=r'such as \["customers"\]'):
        source(stripe, "customers")


def test_a_filter_of_the_callers_own_is_kept(stripe: Any, server: Filtering, warehouse: Warehouse) -> None:
    warehouse.load(resource(stripe, "customers", params={"created": {"gte": 5}}))
    assert [query["created[gte]"] for query in server.seen] == ["5"]
