"""What is Snowflake's own: statements for everything, results that are awaited, partitions behind links."""

from __future__ import annotations

import gzip
import json
from typing import Any

import httpx
import pytest
from airbyte_agent_sdk.errors import (
    ConfigurationError,
    ConnectorValidationError,
    HTTPStatusError,
    InvalidParameterError,
    ResponseError,
    ServerError,
    TimeoutError,
)
from airbyte_agent_snowflake import SnowflakeAuthConfig, SnowflakeConnector, SyncSnowflakeConnector

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

AUTH = SnowflakeAuthConfig(programmatic_access_token="planted-snowflake-token")
HANDLE = "e4ce975e-f7ff-4b5e-b15e-bf25f59371ae"
STATUS = f"/api/v2/statements/{HANDLE}"
COLUMNS = [{"name": "ID", "type": "fixed", "nullable": False}, {"name": "NAME", "type": "text"}]


def connector(server: MisbehavingServer) -> SyncSnowflakeConnector:
    return SyncSnowflakeConnector(AUTH, account="acme-prod", base_url=server.url, strict=True)


def result(*rows: list[str | None], **more: Any) -> dict[str, Any]:
    meta = {"numRows": len(rows), "format": "jsonv2", "rowType": COLUMNS, "partitionInfo": [{"rowCount": 2}]}
    return {
        "code": "090001",
        "sqlState": "00000",
        "message": "Statement executed successfully.",
        "statementHandle": HANDLE,
        "createdOn": 1597090533987,
        "statementStatusUrl": STATUS,
        "resultSetMetaData": meta,
        "data": [*rows],
        **more,
    }


def running() -> bytes:
    """202, as the document has it."""
    body = {
        "code": "333334",
        "message": "In progress.",
        "statementHandle": HANDLE,
        "statementStatusUrl": STATUS,
    }
    return answer(202, json.dumps(body), content_type="application/json", retry_after="0")


def refused(status: int, code: str, message: str) -> bytes:
    body = {"code": code, "sqlState": "42601", "message": message, "statementHandle": HANDLE}
    return answer(status, json.dumps(body), content_type="application/json", retry_after="0")


def test_a_list_runs_its_statement(serve):
    server = serve(ok(result(["1", "SALES"], ["2", None])))
    with connector(server) as snowflake:
        page = snowflake.databases.list(role="ANALYST")
    assert page.data == [["1", "SALES"], ["2", None]]
    assert [column["name"] for column in page.meta["columns"]] == ["ID", "NAME"]
    (request,) = server.requests
    assert request.line.startswith("POST /api/v2/statements ")
    assert json.loads(request.body) == {"role": "ANALYST", "statement": "SHOW DATABASES"}
    assert request.headers["authorization"] == "Bearer planted-snowflake-token"
    assert request.headers["x-snowflake-authorization-token-type"] == "PROGRAMMATIC_ACCESS_TOKEN"
    assert request.headers["user-agent"]


def test_partitions_are_gotten_from_their_links(serve):
    def links(number: int) -> str:
        return f'<{STATUS}?partition={number}>;rel="next",<{STATUS}?partition=0>;rel="first"'

    last = gzip.compress(json.dumps({"data": [["5", "e"]]}).encode())
    server = serve(
        ok(result(["1", "a"], ["2", "b"]), link=links(1)),
        ok({"data": [["3", "c"], ["4", "d"]]}, link=links(2)),
        answer(200, last, content_type="application/json", content_encoding="gzip"),
    )
    with connector(server) as snowflake:
        rows = snowflake.record.list("select id, name from t").all()
    assert [row[0] for row in rows] == ["1", "2", "3", "4", "5"]
    assert [request.line.split(" HTTP")[0] for request in server.requests] == [
        "POST /api/v2/statements",
        f"GET {STATUS}?partition=1",
        f"GET {STATUS}?partition=2",
    ]
    for request in server.requests[1:]:
        assert not request.body
        assert "content-type" not in request.headers
        assert request.headers["x-snowflake-authorization-token-type"] == "PROGRAMMATIC_ACCESS_TOKEN"


@pytest.mark.anyio
async def test_a_statement_that_takes_long_is_awaited_and_sent_once(serve):
    server = serve(running(), running(), ok(result(stats={"numRowsInserted": 3}, data=[["3", None]])))
    async with SnowflakeConnector(AUTH, account="acme-prod", base_url=server.url, strict=True) as snowflake:
        made = await snowflake.record.create(
            "insert into t select ? from s",
            bindings={"1": {"type": "FIXED", "value": "7"}},
            parameters={"query_tag": "nightly"},
        )
    assert made.stats is not None
    assert (made.stats.num_rows_inserted, made.statement_handle) == (3, HANDLE)
    assert [request.line.split(" HTTP")[0] for request in server.requests] == [
        "POST /api/v2/statements",
        f"GET {STATUS}",
        f"GET {STATUS}",
    ]
    assert json.loads(server.requests[0].body) == {
        "statement": "insert into t select ? from s",
        "bindings": {"1": {"type": "FIXED", "value": "7"}},
        "parameters": {"query_tag": "nightly"},
    }


def test_a_deadline_ends_the_wait(serve):
    body = {"statementHandle": HANDLE, "statementStatusUrl": STATUS}
    server = serve(answer(202, json.dumps(body), content_type="application/json", retry_after="50"))
    with connector(server) as snowflake, pytest.raises(TimeoutError):
        snowflake.with_options(deadline=5).record.get("select 1")


def test_a_result_elsewhere_is_not_asked_for(serve):
    body = {"statementHandle": HANDLE, "statementStatusUrl": "https://example.com/api/v2/statements/1"}
    server = serve(answer(202, json.dumps(body), content_type="application/json"))
    with connector(server) as snowflake, pytest.raises(ResponseError, match="another origin"):
        snowflake.record.get("select 1")


def test_a_statement_that_fails_while_it_is_awaited_is_an_error(serve):
    server = serve(running(), refused(422, "000904", "invalid identifier 'NAMME'"))
    with connector(server) as snowflake, pytest.raises(ConnectorValidationError, match="NAMME") as caught:
        snowflake.record.get("select namme from t")
    assert caught.value.body["statementHandle"] == HANDLE
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    ("status", "error", "reads", "writes"),
    [
        (408, HTTPStatusError, 1, 1),  # the statement was cancelled
        (422, ConnectorValidationError, 1, 1),
        (429, HTTPStatusError, 2, 2),
        (500, ServerError, 1, 1),
        (503, ServerError, 2, 1),
        (504, ServerError, 2, 1),
    ],
)
def test_what_passes_is_tried_again(serve, status, error, reads, writes):
    for action, statement, tries in (("list", "select 1", reads), ("delete", "delete from t", writes)):
        server = serve(*[refused(status, "000001", "It failed.")] * tries)
        with connector(server) as snowflake, pytest.raises(error, match=r"It failed\."):
            snowflake.with_options(max_retries=1).execute("record", action, {"statement": statement})
        assert len(server.requests) == tries


@pytest.mark.parametrize(
    "statement",
    [
        "show databases", "SHOW TABLES IN ACCOUNT;", " select * from t where a > 1 and b >= 2 -- x",
        "SELECT*FROM t",
        "(select 1) union (select 2)", "DESCRIBE TABLE t", "explain select 1",
        "with a as (select 1), b (x) as (select 2) select * from a, b",
        'WITH RECURSIVE "ab" (n) AS(SELECT 1) SELECT * FROM "ab"',
    ],
)  # fmt: skip
def test_what_reads_is_run(serve, statement):
    server = serve(ok(result()), ok(result()))
    with connector(server) as snowflake:
        snowflake.tables.list(statement=statement)
        snowflake.record.get(statement)
    assert [json.loads(request.body)["statement"] for request in server.requests] == [statement] * 2


@pytest.mark.parametrize(
    "statement",
    [
        "drop database x", "insert into t select 1", "call p()", "begin drop table t; end",
        "execute immediate 'x'",
        "show tables; drop table t", "select 1;drop table t", "select 1 ->> insert into t select * from $1",
        "show tables >->> drop table t", "with p as procedure () returns int as 'x' call p()",
        "with /*a as (*/ p as procedure () returns int as 'x' call p()",
        'with "p as (" as procedure () returns int as \'x\' call "p as ("()',
        "with p (/*) as (*/) as procedure () returns int as 'x' call p()",
        "-- a\rdrop table t\nselect 1", "/* */ drop table t", "selection", "",
    ],
)  # fmt: skip
def test_a_read_runs_nothing_else(serve, statement):
    server = serve()
    with connector(server) as snowflake:
        for entity in ("databases", "schemas", "tables", "views", "warehouses", "columns", "record"):
            with pytest.raises(InvalidParameterError, match="statement"):
                snowflake.execute(entity, "list", {"statement": statement})
        with pytest.raises(InvalidParameterError, match="statement"):
            snowflake.record.get(statement)
        read = next(tool for tool in snowflake.tools() if tool.name == "snowflake_read")
        told = read.call_blocking({"operation": "databases.list", "arguments": {"statement": statement}})
    assert told.outcome == "invalid"
    assert not server.requests


@pytest.mark.parametrize("account", ["acme-prod", "xy12345.us-east-1", "xy12345.eu-central-1.aws"])
def test_the_account_is_part_of_the_host(account):
    hosts: list[str] = []

    def reply(request: httpx.Request) -> httpx.Response:
        hosts.append(request.url.host)
        return httpx.Response(200, json=result())

    with httpx.Client(transport=httpx.MockTransport(reply)) as client:
        SyncSnowflakeConnector(AUTH, account=account, http_client=client).warehouses.list()
    assert hosts == [f"{account}.snowflakecomputing.com"]


@pytest.mark.parametrize("account", ["evil.example/", "a@evil.example", "a.b#", ""])
def test_no_other_host_can_be_an_account(account):
    with pytest.raises(ConfigurationError), SyncSnowflakeConnector(AUTH, account=account) as snowflake:
        snowflake.databases.list()
