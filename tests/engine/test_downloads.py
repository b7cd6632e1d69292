"""Files through the engine: as they come, in part, and broken off."""

from __future__ import annotations

import gzip
import hashlib
import json
import socket
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any, TypeAlias

import httpx
import pytest

from tests.e2e.downloads.shelf import Shelf, body
from tests.e2e.misbehaving.server import Cut, MisbehavingServer, Script, answer, ok
from tests.engine.calling import ARCHIVE, Called, spec
from tests.engine.conftest import Serve, Start

pytestmark = [
    pytest.mark.parametrize("database", ["sqlite"], indirect=True),
    pytest.mark.usefixtures("pauses"),
]

FILE = body(70_000)
Archive: TypeAlias = "Callable[..., tuple[Called, MisbehavingServer]]"


@pytest.fixture
def archive(start: Start, serve: Serve, tmp_path: Path) -> Iterator[Archive]:
    """``archive(reply...)``: a connector of files, and its service."""
    with ExitStack() as stack:

        def made(*script: Script, forever: bool = False, **settings: Any) -> tuple[Called, MisbehavingServer]:
            server = serve(*script, forever=forever)
            folder = spec(tmp_path / "specs", ARCHIVE)
            engine = start(specs=(folder,), upstreams={"archive": server.url}, **settings)
            return stack.enter_context(Called(engine, "archive", {"api_key": "planted-archive"})), server

        yield made


def test_a_file_is_the_answer(archive: Archive) -> None:
    headers = {
        "content_disposition": 'attachment; filename="a.bin"',
        "last_modified": "yesterday",
        "date": "today",
    }
    call, server = archive(Shelf(FILE, headers=headers))
    answered = call("files", "download", {"id": "1"})
    assert answered.content == FILE
    assert answered.status_code == 200
    told = {name: answered.headers[name] for name in ("content-type", "content-length", "etag", "date")}
    assert told == {
        "content-type": "application/octet-stream",
        "content-length": str(len(FILE)),
        "etag": '"one"',
        "date": "today",
    }
    assert answered.headers["content-disposition"] == headers["content_disposition"]
    assert "x-request-id" in answered.headers
    assert server.requests[0].headers["x-archive-key"] == "planted-archive"


def test_a_part_of_a_file(archive: Archive) -> None:
    shelf = Shelf(FILE)
    call, server = archive(shelf, shelf, shelf)
    ranged = {"Range": "bytes=100-199", "If-Range": '"one"'}
    part = call("files", "download", {"id": "1"}, headers=ranged)
    assert (part.status_code, part.content) == (206, FILE[100:200])
    assert part.headers["content-range"] == f"bytes 100-199/{len(FILE)}"
    assert server.requests[0].headers["if-range"] == '"one"'
    changed = call("files", "download", {"id": "1"}, headers=ranged | {"If-Range": '"two"'})
    assert (changed.status_code, changed.content) == (200, FILE)
    assert call("files", "download", {"id": "1", "Range": "bytes=5-6"}).content == FILE[5:7]


def test_what_is_packed_stays_so(archive: Archive) -> None:
    packed = gzip.compress(FILE)
    call, _ = archive(answer(200, packed, content_encoding="gzip"))
    with call.client.stream("POST", call.url, json=_wanted()) as answered:
        assert answered.headers["content-encoding"] == "gzip"
        assert b"".join(answered.iter_raw()) == packed


@pytest.mark.parametrize(
    ("reply", "status", "kind"),
    [
        (answer(404, '{"error": "gone"}'), 404, "NotFoundError"),
        (ok({"ok": False, "error": "locked"}), 502, "ResponseError"),
        (Cut(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n"), 502, "NetworkError"),
    ],
)
def test_a_failure_before_the_first_byte_is_a_problem(
    archive: Archive, reply: Script, status: int, kind: str
) -> None:
    call, _ = archive(reply, forever=True)
    answered = call("files", "download", {"id": "1"})
    assert (answered.status_code, answered.json()["failure"]["type"]) == (status, kind)


@pytest.mark.parametrize("chunked", [False, True])
def test_a_break_in_the_middle_shows(archive: Archive, chunked: bool) -> None:
    call, _ = archive(Shelf(FILE, chunked=chunked, cuts=[50_000]))
    got: list[bytes] = []
    with call.client.stream("POST", call.url, json=_wanted()) as answered:
        assert answered.status_code == 200
        with pytest.raises(httpx.RemoteProtocolError):
            got.extend(answered.iter_raw())
    assert b"".join(got) in (b"", FILE[: len(b"".join(got))])


def test_the_second_step_may_lead_elsewhere_without_credentials(archive: Archive, serve: Serve) -> None:
    elsewhere = serve(Shelf(FILE))
    call, server = archive(ok({"exports": [{"pdf_url": f"{elsewhere.url}/signed?s=1"}]}))
    assert call("reports", "download", {"id": "1"}).content == FILE
    assert "x-archive-key" in server.requests[0].headers
    assert "planted" not in elsewhere.requests[0].raw.decode("latin-1")


def test_the_second_step_reaches_no_private_address(archive: Archive) -> None:
    call, _ = archive(ok({"exports": [{"pdf_url": "http://10.1.2.3/x"}]}))
    answered = call("reports", "download", {"id": "1"})
    assert answered.status_code == 422
    assert "10.1.2.3 resolves to an address that is not permitted" in answered.json()["message"]


def test_a_client_that_goes_away_ends_the_services_answer(archive: Archive, serve: Serve) -> None:
    closed = threading.Event()
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        call, _ = archive(ok({"exports": [{"pdf_url": _url(listener)}]}))

        def drip() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(65536)
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\nfirst")
                assert connection.recv(1) == b""  # nothing, but the end
                closed.set()

        service = threading.Thread(target=drip)
        service.start()
        with call.client.stream("POST", call.url, json=_wanted("reports")) as answered:
            assert next(answered.iter_raw()) == b"first"
        assert closed.wait(10)
        service.join()


def test_a_large_file_takes_no_memory(archive: Archive) -> None:
    size, piece = 100 * 2**20, bytes(2**20)
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        call, _ = archive(ok({"exports": [{"pdf_url": _url(listener)}]}))

        def send() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(65536)
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % size)
                for _ in range(size // len(piece)):
                    connection.sendall(piece)

        service = threading.Thread(target=send)
        service.start()
        digest, length = hashlib.sha256(), 0
        with call.client.stream("POST", call.url, json=_wanted("reports")) as answered:
            tracemalloc.start()
            try:
                for chunk in answered.iter_raw():
                    length += len(chunk)
                    digest.update(chunk[:1])
                peak = tracemalloc.get_traced_memory()[1]
            finally:
                tracemalloc.stop()
        service.join()
    assert length == size
    assert peak < 8 * 2**20


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        ({}, b'attachment; filename="1"'),
        ({"content_disposition": 'inline; filename="a.txt"'}, b'inline; filename="a.txt"'),
        (
            {"content_disposition": 'attachment; filename="\u6f22\u5b57.pdf"'},
            'attachment; filename="\u6f22\u5b57.pdf"'.encode(),
        ),
    ],
)
def test_a_file_always_has_a_name(archive: Archive, sent: dict[str, str], told: bytes) -> None:
    reply = answer(200, b"bytes", content_type="application/octet-stream", **sent)
    call, _ = archive(reply)
    answered = call("files", "download", {"id": "1"})
    assert (answered.status_code, answered.content) == (200, b"bytes"), answered.text
    assert dict(answered.headers.raw)[b"content-disposition"] == told


def test_a_file_is_named_by_its_url(archive: Archive, serve: Serve) -> None:
    elsewhere = serve(answer(200, b"bytes"))
    call, _ = archive(ok({"exports": [{"pdf_url": f"{elsewhere.url}/signed/%C3%BCber.pdf?s=1"}]}))
    answered = call("reports", "download", {"id": "1"})
    wanted = "attachment; filename=\"_ber.pdf\"; filename*=UTF-8''%C3%BCber.pdf"
    assert answered.headers["content-disposition"] == wanted


NAMED = "Bericht für März.pdf"
ENCODED = "attachment; filename=\"Bericht f_r M_rz.pdf\"; filename*=UTF-8''Bericht%20f%C3%BCr%20M%C3%A4rz.pdf"


@pytest.mark.parametrize(
    ("record", "told"),
    [
        ({"exports": [{"pdf_url": "{url}", "fileName": NAMED}]}, ENCODED),
        ({"exports": [{"pdf_url": "{url}"}], "title": NAMED}, ENCODED),
        ({"exports": [{"pdf_url": "{url}", "name": "../../etc/a.pdf"}]}, 'attachment; filename="a.pdf"'),
        ({"exports": [{"pdf_url": "{url}", "name": 5}]}, 'attachment; filename="signed.bin"'),
    ],
)
@pytest.mark.parametrize("said", [{}, {"content_disposition": "attachment"}])
def test_a_file_is_named_by_its_record(
    archive: Archive, serve: Serve, record: dict[str, Any], told: str, said: dict[str, str]
) -> None:
    elsewhere = serve(answer(200, b"bytes", **said))
    text = json.dumps(record).replace("{url}", f"{elsewhere.url}/signed.bin?s=1")
    call, _ = archive(answer(200, text, content_type="application/json"))
    answered = call("reports", "download", {"id": "1"})
    assert answered.status_code == 200, answered.text
    assert answered.headers["content-disposition"] == told


def test_the_services_own_name_comes_before_that_of_its_record(archive: Archive, serve: Serve) -> None:
    theirs = 'attachment; filename="theirs.pdf"'
    elsewhere = serve(answer(200, b"bytes", content_disposition=theirs))
    call, _ = archive(ok({"exports": [{"pdf_url": f"{elsewhere.url}/1", "name": "record.pdf"}]}))
    assert call("reports", "download", {"id": "1"}).headers["content-disposition"] == theirs


def test_uploads_are_not_taken(start: Start) -> None:
    with Called(start(), "vellum-drive", {"token": "fakefake1"}) as call:
        answered = call("files", "create", {"name": "a", "file_content": "aGVsbG8="})
    assert answered.status_code == 422
    assert "the hosted API does not support uploads" in answered.json()["message"]


def _wanted(entity: str = "files") -> dict[str, Any]:
    return {"entity": entity, "action": "download", "params": {"id": "1"}}


def _url(listener: socket.socket) -> str:
    return f"http://127.0.0.1:{listener.getsockname()[1]}/file"
