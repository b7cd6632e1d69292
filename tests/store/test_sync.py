"""Syncs: whole, repeated, interrupted, of children, and with failures."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from airbyte_agent_mailchimp import MailchimpAuthConfig, SyncMailchimpConnector
from airbyte_agent_pylon import PylonAuthConfig, SyncPylonConnector
from airbyte_agent_sdk import AirbyteAuthConfig
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    ConfigurationError,
    ContextStoreError,
    EntityNotFoundError,
    InvalidParameterError,
)
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector, SyncStripeConnector

from tests.e2e.misbehaving.server import MisbehavingServer, Received, Reply, answer, ok


class Shop:
    """A Stripe with some customers, in pages of two whatever is asked for."""

    def __init__(self) -> None:
        self.customers = [
            {"id": f"cus_{number}", "object": "customer", "name": f"N{number}"} for number in range(7)
        ]
        self.asked: list[dict[str, str]] = []
        self.fails: Callable[[dict[str, str]], Reply | None] = lambda _: None
        self.server = MisbehavingServer([self._reply], forever=True)

    def _reply(self, request: Received) -> Reply:
        target = urlsplit(request.target)
        query = dict(parse_qsl(target.query))
        if target.path != "/v1/customers":
            return ok({"object": "list", "data": [], "has_more": False})
        self.asked.append(query)
        if (failure := self.fails(query)) is not None:
            return failure
        ids = [customer["id"] for customer in self.customers]
        start = ids.index(query["starting_after"]) + 1 if "starting_after" in query else 0
        data = self.customers[start : start + 2]
        return ok({"object": "list", "data": data, "has_more": start + 2 < len(ids)})

    def connector(self, **options: Any) -> SyncStripeConnector:
        return SyncStripeConnector(StripeAuthConfig(api_key="sk_test_x"), base_url=self.server.url, **options)


@pytest.fixture
def shop() -> Iterator[Shop]:
    shop = Shop()
    yield shop
    shop.server.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "acme.db"


def ids(stripe: SyncStripeConnector) -> list[str | None]:
    page = stripe.customers.context_store_search({"sort": [{"id": "asc"}]}, limit=100)
    return [record.id for record in page.data]


def test_a_sync_reads_every_page_and_search_finds_the_records(shop: Shop, path: Path) -> None:
    seen: list[tuple[str, int]] = []
    with shop.connector() as stripe:
        states = stripe.context_store.sync(
            path, entities=["customers"], progress=lambda *item: seen.append(item)
        )
        assert states["customers"].state == "Ready"
        assert (states["customers"].records, states["customers"].pages) == (7, 4)
        assert states["customers"].synced_at is not None
        assert stripe.context_store.states()["products"].state == "Loading"
        assert seen == [("customers", number) for number in (1, 2, 3, 4)]
        assert {query["limit"] for query in shop.asked} == {"100"}  # the largest that Stripe allows
        page = stripe.customers.context_store_search({"filter": {"in": {"name": ["N1", "N5"]}}})
        assert [record.name for record in page.data] == ["N1", "N5"]
        assert page.meta["has_more"] is False
        stripe.context_store.close()


@pytest.mark.anyio
async def test_async_connectors_do_the_same(shop: Shop, path: Path) -> None:
    async with StripeConnector(StripeAuthConfig(api_key="sk_test_x"), base_url=shop.server.url) as stripe:
        states = await stripe.context_store.sync(path, entities=["customers"])
        assert states.items() <= (await stripe.context_store.states()).items()
        page = await stripe.customers.context_store_search(
            {"sort": [{"name": "desc"}]}, limit=2, fields=["name"]
        )
        assert [record.model_dump(exclude_unset=True) for record in page.data] == [
            {"name": "N6"},
            {"name": "N5"},
        ]
        rest = await stripe.customers.context_store_search(
            {"sort": [{"name": "desc"}]}, limit=9, cursor=page.meta["cursor"]
        )
        assert [record.name for record in rest.data] == ["N4", "N3", "N2", "N1", "N0"]
        rows = await stripe.customers.context_store_sql_query("SELECT count(*) AS count FROM customers")
        assert rows.to_dicts() == [{"count": 7}]
        arguments = {"query": {"filter": {"eq": {"id": "cus_3"}}}}
        result = await stripe.execute("customers", "context_store_search", arguments)
        assert [record["name"] for record in result.data] == ["N3"]
        await stripe.context_store.close()


def test_a_second_sync_takes_over_changes_and_deletions(shop: Shop, path: Path) -> None:
    with shop.connector() as stripe:
        stripe.context_store.sync(path, entities=["customers"])
        del shop.customers[3]
        shop.customers[0]["name"] = "Ada"
        shop.customers.insert(0, {"id": "cus_9", "object": "customer", "name": "N9"})
        assert stripe.context_store.sync(entities=["customers"])["customers"].records == 7
        assert ids(stripe) == ["cus_0", "cus_1", "cus_2", "cus_4", "cus_5", "cus_6", "cus_9"]
        (record,) = stripe.customers.context_store_search({"filter": {"eq": {"id": "cus_0"}}}).data
        assert record.name == "Ada"
        stripe.context_store.close()


def test_a_failed_sync_keeps_its_pages_and_goes_on_after_them(shop: Shop, path: Path) -> None:
    shop.fails = lambda query: answer(403, "{}") if query.get("starting_after") == "cus_3" else None
    with shop.connector() as stripe:
        states = stripe.context_store.sync(path, entities=["customers", "products"])
        assert states["products"].state == "Ready"
        assert (states["customers"].state, states["customers"].records) == ("Preview", 4)
        assert "403" in states["customers"].problem
        assert ids(stripe) == ["cus_0", "cus_1", "cus_2", "cus_3"]
        shop.fails = lambda _: None
        shop.asked.clear()
        assert stripe.context_store.sync(entities=["customers"])["customers"].records == 7
        assert [query.get("starting_after") for query in shop.asked] == ["cus_3", "cus_5"]
        assert stripe.context_store.states()["customers"].problem == ""
        stripe.context_store.close()


KILLED = """
import os, sys
from airbyte_agent_stripe import StripeAuthConfig, SyncStripeConnector
with SyncStripeConnector(StripeAuthConfig(api_key="sk_test_x"), base_url=sys.argv[1]) as stripe:
    kill = lambda entity, pages: os.kill(os.getpid(), 9) if pages == 2 else None
    stripe.context_store.sync(sys.argv[2], entities=["customers"], progress=kill)
"""


def test_a_killed_sync_goes_on_with_the_next_page(shop: Shop, path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", KILLED, shop.server.url, path], check=False, timeout=60)
    assert done.returncode == -9
    shop.asked.clear()
    with shop.connector() as stripe:
        states = stripe.context_store.sync(path, entities=["customers"])
        assert [query.get("starting_after") for query in shop.asked] == ["cus_3", "cus_5"]
        assert (states["customers"].state, states["customers"].records) == ("Ready", 7)
        stripe.context_store.close()


def test_two_syncs_of_one_entity_are_refused(shop: Shop, path: Path) -> None:
    reached, go_on = threading.Event(), threading.Event()

    def wait(_: str, pages: int) -> None:
        if pages == 1:
            reached.set()
            go_on.wait(30)

    with shop.connector() as first, shop.connector() as second:
        other = threading.Thread(
            target=lambda: first.context_store.sync(path, entities=["customers"], progress=wait)
        )
        other.start()
        assert reached.wait(30)
        with pytest.raises(ContextStoreError, match="another sync writes into"):
            second.context_store.sync(path, entities=["customers"])
        go_on.set()
        other.join(30)
        assert first.context_store.states()["customers"].records == 7
        assert second.context_store.sync(entities=["customers"])["customers"].records == 7
        first.context_store.close()
        second.context_store.close()


class Lists:
    """A Mailchimp with lists and their members."""

    def __init__(self, **lists: list[str]) -> None:
        self.lists = lists
        self.asked: list[str] = []
        self.failures: dict[str, bytes] = {}
        self.server = MisbehavingServer([self._reply], forever=True)

    def _reply(self, request: Received) -> Reply:
        step = urlsplit(request.target).path.removeprefix("/3.0/").split("/")
        self.asked.append("/".join(step))
        if step == ["lists"]:
            return ok({"lists": [{"id": name} for name in self.lists], "total_items": len(self.lists)})
        if step[1] in self.failures:
            return self.failures[step[1]]
        members = [{"id": name, "list_id": step[1]} for name in self.lists[step[1]]]
        return ok({"members": members, "list_id": step[1], "total_items": len(members)})

    def sync(self, path: Path) -> dict[str, Any]:
        self.asked.clear()
        auth = MailchimpAuthConfig(api_key="planted-us6")
        with SyncMailchimpConnector(auth, base_url=f"{self.server.url}/3.0", max_retries=0) as mailchimp:
            return mailchimp.context_store.sync(path, entities=["list_members", "lists"])

    def members(self, path: Path) -> list[tuple[str, str]]:
        auth = MailchimpAuthConfig(api_key="planted-us6")
        with SyncMailchimpConnector(auth, base_url=f"{self.server.url}/3.0") as mailchimp:
            mailchimp.context_store.open(path)
            page = mailchimp.list_members.context_store_search({"sort": [{"list_id": "asc"}, {"id": "asc"}]})
            return [(str(record.list_id), str(record.id)) for record in page.data]


@pytest.fixture
def lists() -> Iterator[Lists]:
    made = Lists(a1=["x", "y"], b2=[], c3=["x"])
    yield made
    made.server.close()


def test_children_are_read_for_each_parent(lists: Lists, path: Path) -> None:
    states = lists.sync(path)
    assert lists.asked == ["lists", "lists/a1/members", "lists/b2/members", "lists/c3/members"]
    assert (states["lists"].records, states["list_members"].records) == (3, 3)
    # The same person is a member of two lists.
    assert lists.members(path) == [("a1", "x"), ("a1", "y"), ("c3", "x")]


def test_parents_may_change_while_their_children_are_read(lists: Lists, path: Path) -> None:
    lists.failures["c3"] = answer(500, "{}")
    assert lists.sync(path)["list_members"].state == "Preview"
    lists.failures.clear()
    del lists.lists["b2"]
    lists.lists |= {"a0": ["new"], "d4": ["last"]}
    assert lists.sync(path)["list_members"].state == "Ready"
    assert lists.asked == ["lists", "lists/a0/members", "lists/c3/members", "lists/d4/members"]
    assert lists.members(path) == [("a0", "new"), ("a1", "x"), ("a1", "y"), ("c3", "x"), ("d4", "last")]


def test_a_parent_that_is_gone_does_not_stop_the_others(lists: Lists, path: Path) -> None:
    lists.failures["a1"] = answer(404, json.dumps({"title": "Resource Not Found", "status": 404}))
    states = lists.sync(path)
    assert lists.members(path) == [("c3", "x")]
    assert states["list_members"].problem == "1 of 3 lists are of lists that are not there any more"


def test_what_a_list_requires_is_asked_for(path: Path) -> None:
    auth = MailchimpAuthConfig(api_key="planted-us6")
    with SyncMailchimpConnector(auth, base_url="http://127.0.0.1:9") as mailchimp:
        with pytest.raises(
            ContextStoreError, match="unsubscribes is listed for each of campaigns, but campaigns is"
        ):
            mailchimp.context_store.sync(path, entities=["unsubscribes"])
        mailchimp.context_store.close()
    said = r"without start_time; pass params=\{'issues': \{'start_time': \.\.\.\}\}"
    with SyncPylonConnector(PylonAuthConfig(api_token="planted"), base_url="http://127.0.0.1:9") as pylon:
        with pytest.raises(ConfigurationError, match=said):
            pylon.context_store.sync(path.with_name("pylon.db"), entities=["issues"])
        pylon.context_store.close()


def test_if_nothing_can_be_synced_the_error_is_raised(shop: Shop, path: Path) -> None:
    shop.fails = lambda _: answer(401, json.dumps({"error": {"message": "Invalid API Key"}}))
    with shop.connector() as stripe:
        with pytest.raises(AuthenticationError):
            stripe.context_store.sync(path, entities=["customers"])
        with pytest.raises(ContextStoreError, match="customers is not in the context store yet: 401"):
            ids(stripe)
        stripe.context_store.close()


def test_mistakes_are_told(shop: Shop, path: Path, tmp_path: Path) -> None:
    with shop.connector() as stripe:
        with pytest.raises(
            ContextStoreError, match=r"no context store is open: .*context_store.sync\(path\)"
        ):
            ids(stripe)
        with pytest.raises(ContextStoreError, match="pass a path"):
            stripe.context_store.sync()
        with pytest.raises(EntityNotFoundError, match="did you mean"):
            stripe.context_store.sync(path, entities=["custmers"])
        with pytest.raises(
            ContextStoreError, match=r"customers is not in the context store yet; sync it first"
        ):
            ids(stripe)
        stripe.context_store.close()
        with pytest.raises(ContextStoreError, match="there is no folder"):
            stripe.context_store.open(tmp_path / "none" / "acme.db")
        (tmp_path / "text").write_text("no database, but a text that is long enough to be one of them" * 20)
        with pytest.raises(ContextStoreError, match="is not a context store"):
            stripe.context_store.open(tmp_path / "text")
        assert (tmp_path / "text").read_text().startswith("no database")
    auth = MailchimpAuthConfig(api_key="planted-us6")
    other = SyncMailchimpConnector(auth, base_url=shop.server.url)
    with other, pytest.raises(ContextStoreError, match="is the context store of stripe, not of mailchimp"):
        other.context_store.open(path)
    hosted = AirbyteAuthConfig(airbyte_client_id="planted", airbyte_client_secret="planted")
    there = SyncStripeConnector(hosted, connector_id="x")
    with there, pytest.raises(ConfigurationError, match="the hosted API fills the context stores"):
        there.context_store.sync(path)


def test_arguments_of_a_search_are_checked(shop: Shop, path: Path) -> None:
    with shop.connector() as stripe:
        stripe.context_store.sync(path, entities=["customers"])
        search = stripe.customers.context_store_search
        for query, said in (
            (
                {"filter": {"eq": {"emial": "x"}}},
                r"query\.filter\.eq: customers has no column 'emial'; did you mean \"email\"",
            ),
            ({"filter": {"eq": {"address.town": "x"}}}, "customers has no column 'address.town'"),
            ({"filter": {"eq": {"email.x": "x"}}}, "email of customers is of type string and has no x"),
            ({"filter": {"is": {"email": "x"}}}, r"query\.filter\.is: there is no operator 'is'"),
            (
                {"filter": {"and": [{"not": {"gt": {"created": True}}}]}},
                r"query\.filter\.and\[0\]\.not\.gt\.created must be",
            ),
            (
                {"filter": {"eq": {"email": {"x": 1}}}},
                "must be a string, a number, true, false or null, not an object",
            ),
            ({"filter": {"fuzzy": {"email": "--"}}}, "must have a word"),
            ({"filter": {}}, "one operator"),
            ({"sort": [{"email": "up"}]}, "must be 'asc' or 'desc', not 'up'"),
            ({"where": {}}, "query has no 'where'"),
        ):
            with pytest.raises(InvalidParameterError, match=said):
                search(query)  # type: ignore[arg-type]
        with pytest.raises(InvalidParameterError, match="limit must be from 1 to 1000, not 0"):
            search({}, limit=0)
        with pytest.raises(InvalidParameterError, match="not one of this query"):
            search({}, cursor=search({"sort": [{"id": "asc"}]}, limit=1).meta["cursor"])
        with pytest.raises(InvalidParameterError, match='did you mean "query"'):
            stripe.execute("customers", "context_store_search", {"qery": {}})
        stripe.context_store.close()


def test_other_programs_databases_are_left_alone(shop: Shop, tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "other.db")
    other.execute("CREATE TABLE mine (a)")
    other.commit()
    other.close()
    before = (tmp_path / "other.db").read_bytes()
    with shop.connector() as stripe, pytest.raises(ContextStoreError, match="another program's database"):
        stripe.context_store.open(tmp_path / "other.db")
    assert (tmp_path / "other.db").read_bytes() == before


def test_a_cursor_that_the_service_does_not_know_any_longer_begins_the_list_again(
    shop: Shop, path: Path
) -> None:
    shop.fails = lambda query: answer(403, "{}") if query.get("starting_after") == "cus_3" else None
    gone = json.dumps({"error": {"message": "No such customer: 'cus_3'", "param": "starting_after"}})
    with shop.connector() as stripe:
        stripe.context_store.sync(path, entities=["customers", "products"])
        shop.fails = lambda query: answer(400, gone) if query.get("starting_after") == "cus_3" else None
        del shop.customers[3]
        states = stripe.context_store.sync(entities=["customers"])
        assert (states["customers"].state, states["customers"].records) == ("Ready", 6)


def test_another_list_is_not_gone_on_with(shop: Shop, path: Path) -> None:
    shop.fails = lambda query: answer(403, "{}") if query.get("starting_after") == "cus_3" else None
    with shop.connector() as stripe:
        stripe.context_store.sync(path, entities=["customers", "products"])
        shop.fails = lambda _: None
        shop.asked.clear()
        stripe.context_store.sync(entities=["customers"], params={"customers": {"email": "a@b.example"}})
        assert "starting_after" not in shop.asked[0]


def test_a_sync_that_was_given_up_can_be_repeated_at_once(shop: Shop, path: Path) -> None:
    def give_up(_: str, pages: int) -> None:
        raise KeyboardInterrupt

    with shop.connector() as stripe:
        with pytest.raises(KeyboardInterrupt):
            stripe.context_store.sync(path, entities=["customers"], progress=give_up)
        assert stripe.context_store.sync(path, entities=["customers"])["customers"].records == 7


def test_fields_are_stored_whole(shop: Shop, path: Path) -> None:
    with shop.connector() as stripe:
        stripe.with_options(select_fields=["name"]).context_store.sync(path, entities=["customers"])
        assert len(ids(stripe)) == 7


def test_a_file_is_of_one_account(shop: Shop, path: Path) -> None:
    other = Shop()
    with shop.connector() as stripe, other.connector() as another:
        stripe.context_store.sync(path, entities=["customers"])
        with pytest.raises(ContextStoreError, match="is the context store of another account"):
            another.context_store.sync(path, entities=["customers"])
    other.server.close()


def test_closing_the_connector_closes_the_file(shop: Shop, path: Path) -> None:
    with shop.connector() as stripe:
        stripe.context_store.sync(path, entities=["customers"])
    with pytest.raises(ContextStoreError, match="no context store is open"):
        ids(stripe)


def test_a_file_that_cannot_be_written_is_read(shop: Shop, path: Path) -> None:
    with shop.connector() as stripe:
        stripe.context_store.sync(path, entities=["customers"])
        store = stripe.execution.store
        assert store is not None
        with store._writer.transaction():  # as another process does
            store._writer.raw.set_busy_timeout(0)
            assert len(ids(stripe)) == 7


def test_a_full_disk_is_an_error_of_the_store(shop: Shop, path: Path) -> None:
    with shop.connector() as stripe:
        stripe.context_store.open(path)
        store = stripe.execution.store
        assert store is not None
        store._writer.raw.pragma("max_page_count", store._writer.raw.pragma("page_count"))
        shop.customers = [{"id": f"cus_{number}", "name": "x" * 5000} for number in range(200)]
        with pytest.raises(ContextStoreError, match="the disk is full"):
            stripe.context_store.sync(entities=["customers"])
        store._writer.raw.pragma("max_page_count", 100_000)
        assert stripe.context_store.sync(entities=["customers"])["customers"].records == 200
