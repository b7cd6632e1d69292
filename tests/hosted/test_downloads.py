"""Files through the hosted API: opened, resumed and refused as they are locally."""

from __future__ import annotations

import gzip
from dataclasses import replace
from inspect import isawaitable
from typing import Any

import pytest
from airbyte_agent_sdk import AirbyteAuthConfig, SyncHostedExecutor
from airbyte_agent_sdk.calls.executors import HostedBackend
from airbyte_agent_sdk.definition import Parameter
from airbyte_agent_sdk.download import opened
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    MissingParameterError,
    NetworkError,
    NotFoundError,
    ResponseError,
    ServerError,
)
from airbyte_agent_sdk.transport.options import Options
from airbyte_agent_sdk.wire.call import Call

from .calls import CREDENTIALS
from .server import Cut, Reply
from .shop import DEFINITION, DOWNLOAD, STRING

pytestmark = pytest.mark.anyio

CONTENT = b"".join(number.to_bytes(4, "big") for number in range(50_000))
MARK = {"Content-Type": "application/pdf", "ETag": '"one"'}


def file(*, cut: int | None = None, ranges: bool = True, content: bytes = CONTENT, **headers: str) -> Any:
    """A file as the server passes it on, which the vendor has with or without ranges."""

    def reply(request):
        asked = request.headers.get("range")
        if not asked or not ranges or request.headers.get("if-range", '"one"') != '"one"':
            return Reply(content, 200, MARK | headers, cut=cut)
        first, _, last = asked.removeprefix("bytes=").partition("-")
        stop = int(last) if last else len(content) - 1
        part = {"Content-Range": f"bytes {first}-{stop}/{len(content)}"}
        return Reply(content[int(first) : stop + 1], 206, MARK | headers | part, cut=cut)

    return reply


@pytest.fixture
def execution(server):
    return HostedBackend(
        DEFINITION, AirbyteAuthConfig(**CREDENTIALS, connector_id="c-1"), base_url=server.url
    )


@pytest.fixture
def load(run, execution):
    """``await load(...)``: the whole file, async or sync."""

    async def load(params: Any = None, **options: Any) -> bytes:
        call = Call(DOWNLOAD, params or {"id": "7"}, Options(**options))
        content = opened(await run(execution.download(call))).read()
        return await content if isawaitable(content) else content

    return load


async def test_the_bytes_come_as_they_are(server, load):
    server.script("execute", file())
    assert await load() == CONTENT
    request = server.of("execute")[0]
    assert (request.method, request.target) == ("POST", "/api/v1/integrations/connectors/c-1/execute")
    assert request.body == {
        "entity": "customers",
        "action": "download",
        "skip_truncation": True,
        "params": {"id": "7"},
    }
    assert request.headers["accept"] == "*/*"
    assert request.headers["accept-encoding"] == "identity"
    assert request.headers["content-type"] == "application/json"
    assert request.headers["authorization"] == "Bearer token-1"
    assert "range" not in request.headers


async def test_a_break_is_mended(server, load):
    server.script("execute", file(cut=1000), file(cut=500), file())
    assert await load() == CONTENT
    first, *rest = server.of("execute")
    assert [request.headers["range"] for request in rest] == ["bytes=1000-", "bytes=1500-"]
    assert {request.headers["if-range"] for request in rest} == {'"one"'}
    assert {request.content for request in rest} == {first.content}


async def test_a_server_without_ranges_is_read_from_the_start_again(server, load):
    server.script("execute", file(cut=1000, ranges=False), file(ranges=False))
    assert await load() == CONTENT


async def test_another_content_is_never_put_behind_the_first(server, load):
    server.script("execute", file(cut=1000), file(ETag='"two"', ranges=False))
    with pytest.raises(ResponseError, match=r"customers\.download: the file changed after 1,000 bytes"):
        await load()


async def test_without_a_mark_a_break_is_the_error(server, load):
    server.script("execute", file(cut=1000, ETag='W/"one"'))
    with pytest.raises(NetworkError, match=r"customers\.download: .*after 1,000 of 200,000 bytes"):
        await load()
    assert len(server.of("execute")) == 1


async def test_breaks_are_mended_as_often_as_calls_are_retried(server, load):
    server.script("execute", *[file(cut=1000)] * 2)
    with pytest.raises(NetworkError, match="after 2,000 of 200,000 bytes"):
        await load(max_retries=1)


async def test_a_part_is_resumed_within_itself(server, load):
    server.script(
        "execute",
        lambda _: Reply(CONTENT[8:16], 206, MARK | {"Content-Range": "bytes 8-15/200000"}, cut=3),
        file(),
    )
    assert await load({"id": "7", "Range": "bytes=8-15"}) == CONTENT[8:16]
    first, second = server.of("execute")
    assert first.body["params"] == {"id": "7", "Range": "bytes=8-15"}
    assert second.body["params"] == {"id": "7"}
    assert second.headers["range"] == "bytes=11-15"


async def test_a_callers_range_header_goes_along(server, load):
    server.script("execute", file(cut=2), file())
    assert await load(headers={"Range": "bytes=4-9"}) == CONTENT[4:10]
    assert [request.headers["range"] for request in server.of("execute")] == ["bytes=4-9", "bytes=6-9"]


async def test_what_is_called_a_range_and_is_none_stays(server, run):
    config = AirbyteAuthConfig(**CREDENTIALS, connector_id="c-1")
    execution = HostedBackend(None, config, base_url=server.url)
    server.script("execute", file(cut=5), file())
    call = Call(execution.operation("sheets", "download"), {"range": "A1:B2"}, Options())
    content = opened(await run(execution.download(call))).read()
    assert (await content if isawaitable(content) else content) == CONTENT
    assert server.of("execute")[1].body["params"] == {"range": "A1:B2"}


async def test_a_part_that_was_not_asked_for_is_an_error(server, load):
    server.script("execute", Reply(b"abcd", 206, MARK | {"Content-Range": "bytes 3-6/10"}))
    with pytest.raises(ResponseError, match=r"customers\.download: requested the whole file, .*bytes 3-6/10"):
        await load()


async def test_packed_bytes_are_unpacked(server, load):
    server.script("execute", file(content=gzip.compress(CONTENT), **{"Content-Encoding": "gzip"}))
    assert await load() == CONTENT


@pytest.mark.parametrize(
    "failure", [Reply(status=503), Cut(), Reply(status=429, headers={"Retry-After": "0"})]
)
async def test_the_opening_is_retried_like_a_read(server, load, failure):
    server.script("execute", failure, failure, file())
    assert await load() == CONTENT


async def test_a_refused_token_is_replaced_once(server, load):
    server.script("execute", file(cut=1000), Reply(status=401), file())
    assert await load() == CONTENT
    assert server.kinds == ["token", "execute", "execute", "token", "execute"]
    assert server.received[-1].headers["authorization"] == "Bearer token-2"
    assert server.received[-1].headers["range"] == "bytes=1000-"


@pytest.mark.parametrize(
    ("reply", "kind", "said"),
    [
        (Reply({"message": "no such file"}, 404), NotFoundError, "404: no such file"),
        (Reply({"message": "not for you"}, 403), AuthenticationError, "403: not for you"),
        (Reply(b"<html>", 500), ServerError, "the server responded with 500"),
        (
            Reply({"message": "m", "failure": {"type": "NotFoundError", "message": "404: gone"}}, 404),
            NotFoundError,
            "404: gone",
        ),
    ],
)
async def test_a_failure_is_the_error_it_is_for_any_call(server, load, reply, kind, said):
    server.script("execute", reply)
    with pytest.raises(kind) as error:
        await load(max_retries=0)
    assert str(error.value) == f"customers.download: {said}"


async def test_a_failure_on_the_way_back_is_told(server, load):
    server.script("execute", file(cut=1000), Reply({"message": "gone"}, 404))
    with pytest.raises(NotFoundError, match=r"customers\.download: 404: gone"):
        await load()


async def test_wrong_calls_are_refused_before_anything_is_sent(server, run, execution):
    required = replace(DOWNLOAD, parameters=(Parameter("id", "path", STRING, required=True),))
    with pytest.raises(MissingParameterError, match=r'customers\.download: missing parameter "id"'):
        await run(execution.download(Call(required, {}, Options())))
    assert server.received == []


async def test_a_typed_connector_saves_one(server, shop, tmp_path):
    disposition = {"Content-Disposition": 'attachment; filename="report.pdf"'}
    server.script("execute", file(**disposition), file(cut=1000, **disposition), file(**disposition))
    async with await shop.customers.download("7") as report:
        assert (report.filename, report.content_type, report.size) == (
            "report.pdf",
            "application/pdf",
            200_000,
        )
        assert report.etag == '"one"'
        assert await anext(report.aiter_bytes(10)) == CONTENT[:10]
    path = await (await shop.customers.download("7")).save(tmp_path / "report.pdf")
    assert path.read_bytes() == CONTENT


def test_a_blocking_one_too(server, sync_shop, tmp_path):
    server.script("execute", file(), file(cut=1000), file())
    with sync_shop.customers.download("7") as report:
        assert next(report.iter_bytes(10)) == CONTENT[:10]
    path = sync_shop.customers.download("7").save(tmp_path / "report.pdf")
    assert path.read_bytes() == CONTENT


async def test_so_do_the_executors(server, hosted):
    server.script("execute", file(), file())
    async with (await hosted().execute("files", "download", {"id": "7"})).data as content:
        assert await content.read() == CONTENT
    with (
        SyncHostedExecutor(**CREDENTIALS, connector_id="c-1", base_url=server.url) as executor,
        executor.execute("files", "download", {"id": "7"}).data as content,
    ):
        assert content.read() == CONTENT
