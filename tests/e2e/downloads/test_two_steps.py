"""Files that an answer tells of: where their bytes are, and who is sent credentials for them."""

from __future__ import annotations

import json

import pytest
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    NotFoundError,
    ResponseError,
    ResponseShapeError,
)

from tests.e2e.misbehaving.server import answer, ok

from .shelf import Shelf, body

pytestmark = pytest.mark.anyio

CONTENT = body(100_000)
SECRET = "archive_key_1"


def told(url, **more):
    return ok({"exports": [{"pdf_url": url, "csv_url": f"{url}.csv"}], **more})


async def test_another_origin_is_sent_nothing_of_ours(connect, serve):
    vault = serve(Shelf(CONTENT))
    server = serve(told(f"{vault.url}/signed?sig=1%2F2&x="))
    library = connect(server.url)
    library.connector = library.connector.with_options(headers={"X-Trace": "mine", "Cookie": "session=1"})
    async with await library("reports") as file:
        assert await file.read() == CONTENT
    assert server.requests[0].target == "/reports/1?format=pdf"
    assert server.requests[0].headers["accept"] == "application/json"
    assert server.requests[0].headers["x-archive-team"] == f"team-{SECRET}"
    request = vault.requests[0]
    assert request.target == "/signed?sig=1%2F2&x="
    assert set(request.headers) <= {"host", "accept", "accept-encoding", "user-agent", "connection"}
    assert SECRET.encode() not in request.raw


async def test_the_api_s_own_origin_is_sent_credentials(connect, serve):
    def serving(request):
        return (
            told(f"{server.url}/bytes/1")
            if request.target.startswith("/reports")
            else Shelf(CONTENT)(request)
        )

    server = serve(serving, forever=True)
    library = connect(server.url)
    async with await library("reports", format="csv") as file:
        assert await file.read() == CONTENT
    last = server.requests[-1]
    assert last.line == "GET /bytes/1.csv HTTP/1.1"
    assert (last.headers["x-archive-key"], last.headers["accept"]) == (SECRET, "*/*")
    assert server.requests[0].target == "/reports/1?format=csv"


async def test_a_path_is_on_the_api_s_origin(connect, serve):
    server = serve(told("/bytes/1"), Shelf(CONTENT))
    assert await (await connect(server.url)("reports")).read() == CONTENT
    assert server.requests[1].headers["x-archive-key"] == SECRET


async def test_a_url_can_be_in_a_list(connect, serve):
    server = serve(ok([{"id": "7", "url": "/bytes/7"}]), Shelf(CONTENT), ok([]))
    library = connect(server.url)
    assert await (await library("scans", "7")).read() == CONTENT
    assert [request.target for request in server.requests] == ["/scans?id=7", "/bytes/7"]
    with pytest.raises(ResponseShapeError, match=r"scans\.download: .*\[0\]\.url: there is no value"):
        await (await library("scans", "8")).read()


async def test_a_double_slash_is_another_host(connect, serve):
    vault = serve(Shelf(CONTENT))
    server = serve(told(vault.url.removeprefix("http:")))
    assert await (await connect(server.url)("reports")).read() == CONTENT
    assert SECRET.encode() not in vault.requests[0].raw


async def test_a_key_in_the_query_stays_too(archive, connect, serve):
    vault = serve(Shelf(CONTENT))
    server = serve(told(f"{vault.url}/bytes"), told("/bytes"), Shelf(CONTENT))
    library = connect(server.url, archive.ArchiveQueryKeyAuthConfig(query_key="archive_query_1"))
    for _ in range(2):
        assert await (await library("reports")).read() == CONTENT
    assert [request.target for request in server.requests] == [
        "/reports/1?format=pdf&key=archive_query_1",
        "/reports/1?format=pdf&key=archive_query_1",
        "/bytes?key=archive_query_1",
    ]
    assert vault.requests[0].target == "/bytes"


async def test_a_redirect_loses_them_on_its_way_out(connect, serve):
    vault = serve(Shelf(CONTENT), Shelf(CONTENT))
    server = serve(
        told("/bytes"), answer(302, Location=f"{vault.url}/b"), answer(302, Location=f"{vault.url}/b")
    )
    library = connect(server.url)
    for entity in ("reports", "files"):
        assert await (await library(entity)).read() == CONTENT
    assert all(SECRET.encode() not in request.raw for request in vault.requests)


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ({}, "there is no value"),
        ({"exports": []}, "there is no value"),
        ({"exports": [{"pdf_url": None}]}, "there is no value"),
        ({"exports": [{"pdf_url": ["https://x.example"]}]}, "it is a list"),
        ({"exports": [{"pdf_url": "ftp://files.example/1"}]}, "not an http.s. URL"),
        ({"exports": [{"pdf_url": "javascript:alert(1)"}]}, "not an http.s. URL"),
        ({"exports": [{"pdf_url": "file:///etc/passwd"}]}, "not an http.s. URL"),
        ({"exports": [{"pdf_url": "https://"}]}, "not an http.s. URL"),
        ({"exports": [{"pdf_url": "http://[::1"}]}, "not an http.s. URL"),
        ({"exports": [{"pdf_url": "bytes/1"}]}, "not an http.s. URL"),
        ({"exports": [{"pdf_url": ""}]}, "not an http.s. URL"),
    ],
)
async def test_what_is_no_url_is_named_by_its_place(connect, serve, body, why):
    with pytest.raises(
        ResponseShapeError, match=rf"reports\.download: .*exports\[0\]\.pdf_url: .*{why}"
    ) as caught:
        await connect(serve(ok(body)).url)("reports")
    assert caught.value.body == body


async def test_a_value_with_dots_is_one_name(connect, serve):
    server = serve(ok({"exports": [{"a.b[0]_url": "/bytes"}]}), Shelf(CONTENT))
    assert await (await connect(server.url)("reports", format="a.b[0]")).read() == CONTENT


async def test_the_range_is_for_the_file(connect, serve):
    vault = serve(Shelf(CONTENT))
    server = serve(told(f"{vault.url}/bytes"))
    async with await connect(server.url)("reports", range="bytes=10-19") as file:
        assert await file.read() == CONTENT[10:20]
    assert "range" not in server.requests[0].headers
    assert vault.requests[0].headers["range"] == "bytes=10-19"


async def test_after_a_break_the_url_is_asked_for_again(connect, serve, pauses):
    vault = serve(Shelf(CONTENT, cuts=[5000]), forever=True)
    server = serve(told(f"{vault.url}/first?sig=1"), told(f"{vault.url}/second?sig=2"))
    async with await connect(server.url)("reports", range="bytes=10-9999") as file:
        assert await file.read() == CONTENT[10:10_000]
    assert [request.target for request in vault.requests] == ["/first?sig=1", "/second?sig=2"]
    assert [request.headers["range"] for request in vault.requests] == ["bytes=10-9999", "bytes=5010-9999"]


async def test_a_post_that_tells_of_a_file(connect, serve):
    server = serve(ok({"url": "/bytes"}), Shelf(CONTENT))
    async with await connect(server.url).execute("recordings", "download", {"call": "7"}) as file:
        assert await file.read() == CONTENT
    first, second = server.requests
    assert (first.line, first.body) == ("POST /recordings HTTP/1.1", b'{"call":"7"}')
    assert (second.line, second.body) == ("GET /bytes HTTP/1.1", b"")
    assert "content-type" not in second.headers


async def test_failures_of_either_step(connect, serve):
    vault = serve(answer(404, "<html>No such key</html>", content_type="text/html"))
    server = serve(answer(404, '{"message": "no report"}'), told(f"{vault.url}/bytes?sig=very-secret"))
    library = connect(server.url)
    with pytest.raises(NotFoundError, match=r"^reports\.download: 404: no report$"):
        await library("reports")
    with pytest.raises(NotFoundError, match=r"^reports\.download: the server responded with 404$") as caught:
        await library("reports")
    assert "very-secret" not in repr(vars(caught.value))
    assert caught.value.url == f"{vault.url}/bytes"


async def test_a_signed_url_that_a_redirect_led_to_is_not_told(connect, serve):
    vault = serve(answer(403, "<html>Expired</html>", content_type="text/html"))
    server = serve(answer(302, Location=f"{vault.url}/bytes?sig=very-secret"))
    with pytest.raises(AuthenticationError) as caught:
        await connect(server.url)()
    assert caught.value.url == f"{vault.url}/bytes"
    assert "very-secret" not in repr(vars(caught.value))


async def test_a_failure_that_says_success(connect, serve):
    failure = {"ok": False, "error": f"not for {SECRET}"}
    server = serve(ok(failure), ok(failure), ok(failure, content_encoding="identity"))
    library = connect(server.url)
    for entity in ("files", "reports"):
        with pytest.raises(ResponseError, match=rf"^{entity}\.download: not for \*\*\*$"):
            await library(entity)


@pytest.mark.parametrize(
    "content",
    [
        json.dumps({"ok": True, "rows": [1]}),
        "{cut",
        json.dumps([1, 2]),
        json.dumps({"ok": False, "x": "y" * 10**6}),
    ],
)
async def test_a_file_may_be_json(connect, serve, content):
    async with await connect(serve(answer(200, content)).url)() as file:
        assert (await file.read()).decode() == content


async def test_credentials_that_are_refused(connect, serve):
    server = serve(answer(401, '{"message": "bad key archive_key_1"}'))
    with pytest.raises(AuthenticationError, match=r"files\.download: 401: bad key \*\*\*$"):
        await connect(server.url)()


async def test_a_refused_redirect_to_plain_text(connect, serve):
    server = serve(answer(302, Location="gopher://files.example/1"))
    with pytest.raises(Exception, match="302"):
        await connect(server.url)()


PAGE = "<!doctype html><title>Sign in</title>"


@pytest.mark.parametrize(
    "facts",
    [
        {"content_type": "image/png", "size": 66_532},
        {"contentType": "image/png"},
        {"mimeType": "image/png"},
        {"file_name": "photo.png"},
    ],
)
@pytest.mark.parametrize("same_origin", [True, False])
async def test_a_sign_in_page_is_not_the_file(connect, serve, tmp_path, facts, same_origin):
    page = answer(200, PAGE, content_type="text/html; charset=utf-8")
    vault = serve(page, forever=True)
    url = "/bytes" if same_origin else f"{vault.url}/bytes"
    server = serve(ok({"exports": [{"pdf_url": url, **facts}]}), page)
    with pytest.raises(ResponseError, match=r"expected image/png.*text/html.*sign-in page") as caught:
        await (await connect(server.url)("reports")).save(tmp_path / "photo.png")
    assert str(caught.value).startswith("reports.download: ")
    assert ("66,532 bytes" in str(caught.value)) is ("size" in facts)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"content_type": "text/html", "size": 3},
        {"content_type": "application/xhtml+xml"},
        # Some servers call every file a web page; this one has the announced size.
        {"content_type": "image/png", "size": len(PAGE)},
        {"file_name": "page.html"},
    ],
)
async def test_a_web_page_may_be_the_file(connect, serve, facts):
    server = serve(
        ok({"exports": [{"pdf_url": "/bytes", **facts}]}), answer(200, PAGE, content_type="text/html")
    )
    assert await (await connect(server.url)("reports")).read() == PAGE.encode()


async def test_a_file_has_the_name_that_its_record_gives(connect, serve):
    elsewhere = serve(answer(200, b"bytes"))
    told = ok({"exports": [{"pdf_url": f"{elsewhere.url}/1", "file_name": "März.pdf"}]})
    async with await connect(serve(told).url)("reports") as file:
        assert file.filename == "März.pdf"
