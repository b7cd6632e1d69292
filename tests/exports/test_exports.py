"""Lists as files and tables: whole or not at all, typed by the models, and resumed where they broke off."""

from __future__ import annotations

import csv
import json
import os
import stat
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet
import pytest
from airbyte_agent_sdk.errors import AirbyteError, ServerError
from airbyte_agent_sdk.exports.columns import Column, columns_of
from airbyte_agent_stripe.models.customers import Customer

from tests.e2e.misbehaving.server import answer, ok

pytestmark = pytest.mark.anyio


def customer(number: int, **fields: Any) -> dict[str, Any]:
    return {
        "id": f"cus_{number}",
        "object": "customer",
        "created": 1_700_000_000 + number,
        "livemode": False,
        "email": f'"{number}", é@example.com',
        "address": {"city": "Zürich", "line1": None},
        "metadata": {"a": "b"},
        **fields,
    }


def page(*records: dict[str, Any], more: bool = True) -> bytes:
    return ok({"object": "list", "data": list(records), "has_more": more})


PAGES = (page(customer(1), customer(2)), page(customer(3, surprise=[1, 2]), more=False))
RECORDS = [customer(1), customer(2), customer(3, surprise=[1, 2])]


def read(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


async def test_json_lines_are_what_the_api_returned(serve, lists, tmp_path):
    seen: list[int] = []
    path = tmp_path / "new folder" / "customers.jsonl"
    server = serve(*PAGES)
    assert await lists(server.url).export("to_jsonl", path, progress=seen.append) == 3
    assert read(path) == RECORDS
    assert seen == [2, 3]
    assert [request.target for request in server.requests] == [
        "/v1/customers?limit=2",
        "/v1/customers?limit=2&starting_after=cus_2",
    ]
    assert [item.name for item in path.parent.iterdir()] == ["customers.jsonl"]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


async def test_csv_has_the_models_columns_and_all_others(serve, lists, tmp_path):
    path = tmp_path / "customers.csv"
    assert await lists(serve(*PAGES).url).export("to_csv", path) == 3
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0])[:3] == ["id", "object", "deleted"]
    assert list(rows[0])[-1] == "surprise"
    assert rows[2]["surprise"] == "[1, 2]"
    assert rows[0]["email"] == '"1", é@example.com'
    assert rows[0]["address.city"] == "Zürich"
    assert rows[0]["address.line1"] == ""
    assert rows[0]["livemode"] == "false"
    assert json.loads(rows[0]["metadata"]) == {"a": "b"}


async def test_nested_objects_may_stay_whole(serve, lists, tmp_path):
    path = tmp_path / "customers.csv"
    await lists(serve(*PAGES).url).export("to_csv", path, nested=False)
    with path.open(encoding="utf-8", newline="") as file:
        row = next(csv.DictReader(file))
    assert json.loads(row["address"]) == {"city": "Zürich", "line1": None}


async def test_parquet_has_the_models_types(serve, lists, tmp_path):
    path = tmp_path / "customers.parquet"
    await lists(serve(*PAGES).url).export("to_parquet", path)
    table = pyarrow.parquet.read_table(path)
    types = {
        name: table.schema.field(name).type for name in ("id", "created", "livemode", "balance", "metadata")
    }
    assert types == {
        "id": pa.string(),
        "created": pa.int64(),
        "livemode": pa.bool_(),
        "balance": pa.int64(),  # null in every record
        "metadata": pa.string(),
    }
    assert table["id"].to_pylist() == ["cus_1", "cus_2", "cus_3"]
    assert table["surprise"].to_pylist() == [None, None, "[1, 2]"]


async def test_a_value_of_another_type_keeps_its_column(serve, lists):
    pages = page(customer(1, balance=5), customer(2, balance="much", created=1.5), more=False)
    table = await lists(serve(pages).url).export("to_arrow")
    assert table["balance"].to_pylist() == ["5", "much"]
    assert table["created"].to_pylist() == [1_700_000_001.0, 1.5]


async def test_an_object_that_is_null_leaves_its_columns_empty(serve, lists, tmp_path):
    pages = page(
        customer(1, address=None, extra=None, late=None),
        customer(2, address={}, extra={"a": 1}),
        customer(3),
        more=False,
    )
    table = await lists(serve(pages).url).export("to_arrow")
    assert table["address.city"].to_pylist() == [None, None, "Zürich"]
    assert table["extra.a"].to_pylist() == [None, 1, None]
    assert table["late"].to_pylist() == [None, None, None]
    assert not {"address", "extra"} & set(table.column_names)
    await lists(serve(pages).url).export("to_csv", tmp_path / "x.csv")
    with (tmp_path / "x.csv").open(encoding="utf-8", newline="") as file:
        assert [row["address.city"] for row in csv.DictReader(file)] == ["", "", "Zürich"]


async def test_data_frames(serve, lists):
    frame = await lists(serve(*PAGES).url).export("to_pandas")
    assert list(frame["id"]) == ["cus_1", "cus_2", "cus_3"]
    assert frame["created"].sum() == 3 * 1_700_000_000 + 6
    frame = await lists(serve(*PAGES).url).export("to_polars", max_items=2)
    assert frame["id"].to_list() == ["cus_1", "cus_2"]


async def test_dicts(serve, lists):
    customers = lists(serve(*PAGES).url)
    # A sync page has its own records alone; customers.list().all() has those of all pages.
    assert await customers.export("to_dicts") == (RECORDS[:2] if customers.blocking else RECORDS)


async def test_a_failed_export_leaves_nothing(serve, lists, tmp_path):
    with pytest.raises(ServerError):
        await lists(serve(PAGES[0], answer(500, "{}")).url).export("to_csv", tmp_path / "x.csv")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("method", ["to_jsonl", "to_csv", "to_parquet"])
async def test_an_interrupted_export_is_resumed(serve, lists, tmp_path, method):
    path = tmp_path / "customers"
    # A sync list fetches its first page at once; the export continues after it all the same.
    blocking = lists("http://127.0.0.1:9").blocking
    server = serve(PAGES[0], answer(500, "{}"), *(PAGES if blocking else PAGES[1:]))
    with pytest.raises(ServerError):
        await lists(server.url).export(method, path, resume=True)
    assert {item.name for item in tmp_path.iterdir()} == {"customers.part", "customers.cursor"}
    assert all(stat.S_IMODE(item.stat().st_mode) == 0o600 for item in tmp_path.iterdir())
    if method == "to_jsonl":
        with (tmp_path / "customers.part").open("ab") as part:
            part.write(b'{"half a rec')  # as after a kill
    assert await lists(server.url).export(method, path, resume=True) == 3
    assert server.requests[-1].target == "/v1/customers?limit=2&starting_after=cus_2"
    assert [item.name for item in tmp_path.iterdir()] == ["customers"]
    if method == "to_jsonl":
        assert read(path) == RECORDS


async def test_another_accounts_list_is_not_resumed(serve, lists, tmp_path):
    path = tmp_path / "customers.jsonl"
    server = serve(PAGES[0], answer(500, "{}"), *PAGES)
    with pytest.raises(ServerError):
        await lists(server.url).export("to_jsonl", path, resume=True)
    assert await lists(server.url, key="sk_test_other").export("to_jsonl", path, resume=True) == 3
    assert read(path) == RECORDS


@pytest.mark.parametrize("state", ["[]", "{}", "null", "5", "{"])
async def test_a_damaged_cursor_file_starts_over(serve, lists, tmp_path, state):
    (tmp_path / "a.cursor").write_text(state)
    assert await lists(serve(*PAGES).url).export("to_jsonl", tmp_path / "a", resume=True) == 3


async def test_links_stay_and_devices_are_refused(serve, lists, tmp_path):
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_text("old")
    link.symlink_to(target)
    assert await lists(serve(*PAGES).url).export("to_jsonl", link, overwrite=True) == 3
    assert link.is_symlink()
    assert read(target) == RECORDS
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", tmp_path):
        with pytest.raises(FileExistsError, match="not a regular file"):
            await lists(serve(*PAGES, forever=True).url).export("to_jsonl", path, overwrite=True)


async def test_another_list_is_not_resumed(serve, lists, tmp_path):
    path = tmp_path / "customers.jsonl"
    (tmp_path / "customers.jsonl.part").write_bytes(b'{"id": "other"}\n')
    state = {"call": "of another list", "cursor": "x", "bytes": 16, "records": 1}
    (tmp_path / "customers.jsonl.cursor").write_text(json.dumps(state))
    assert await lists(serve(*PAGES).url).export("to_jsonl", path, resume=True) == 3
    assert read(path) == RECORDS


async def test_a_file_that_is_there_stays(serve, lists, tmp_path):
    path = tmp_path / "customers.jsonl"
    path.write_text("mine")
    with pytest.raises(FileExistsError, match="overwrite=True"):
        await lists(serve(*PAGES, forever=True).url).export("to_jsonl", path)
    assert path.read_text() == "mine"
    assert await lists(serve(*PAGES).url).export("to_jsonl", path, overwrite=True) == 3


async def test_only_so_many(serve, lists, tmp_path):
    assert await lists(serve(*PAGES).url).export("to_jsonl", tmp_path / "a", max_items=1) == 1
    assert await lists(serve(*PAGES, forever=True).url).export("to_jsonl", tmp_path / "b", max_items=0) == 0
    with pytest.raises(AirbyteError, match="max_items"):
        await lists(serve(*PAGES, forever=True).url).export("to_jsonl", tmp_path / "c", max_items=-1)


def test_columns_come_from_the_model():
    columns = columns_of(Customer, nested=True)
    assert Column("address.city", "string") in columns
    assert Column("metadata", "json") in columns
    assert Column("address", "json") in columns_of(Customer, nested=False)
