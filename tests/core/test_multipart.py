from __future__ import annotations

import base64
import os
import re
import tempfile
from email.message import Message
from email.parser import BytesParser
from email.policy import HTTP
from io import BytesIO, StringIO
from typing import Any

import pytest
from airbyte_agent_sdk.definition import Parameter
from airbyte_agent_sdk.errors import InvalidParameterError
from airbyte_agent_sdk.wire.multipart import form_data, is_file, raw, related
from hypothesis import given
from hypothesis import strategies as st

BINARY: Any = {"type": "string", "format": "binary"}
FILE = Parameter("file", "body", BINARY)


def written(fields: dict[str, Any], **schemas: Any) -> str:
    """The body, with a short boundary, as text."""
    parameters = {name: Parameter(name, "body", schema) for name, schema in schemas.items()}
    content, kind = form_data(fields, {"file": FILE} | parameters)
    boundary = re.fullmatch(r"multipart/form-data; boundary=([0-9a-f]{32})", kind)
    assert boundary
    return content.decode("latin-1").replace(boundary[1], "B")


def parsed(content: bytes, kind: str) -> list[Message]:
    message = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {kind}\r\n\r\n".encode() + content)
    assert not message.defects
    return list(message.iter_parts())


def test_fields():
    assert written(
        {"name": "ä", "inline": True, "tags": ["a", "b"], "at": {"x": 1}, "rows": [{"y": 2}], "gone": None},
        rows={"type": "array", "items": {"type": "object"}},
    ) == (
        '--B\r\nContent-Disposition: form-data; name="name"\r\n\r\nÃ¤\r\n'
        '--B\r\nContent-Disposition: form-data; name="inline"\r\n\r\ntrue\r\n'
        '--B\r\nContent-Disposition: form-data; name="tags"\r\n\r\na\r\n'
        '--B\r\nContent-Disposition: form-data; name="tags"\r\n\r\nb\r\n'
        '--B\r\nContent-Disposition: form-data; name="at"\r\n'
        'Content-Type: application/json\r\n\r\n{"x":1}\r\n'
        '--B\r\nContent-Disposition: form-data; name="rows"\r\n'
        'Content-Type: application/json\r\n\r\n{"y":2}\r\n'
        '--B\r\nContent-Disposition: form-data; name="gone"\r\n\r\n\r\n'
        "--B--\r\n"
    )
    assert written({}) == "--B--\r\n"


@pytest.mark.parametrize(
    ("value", "name", "media", "content"),
    [
        (b"\x00\xff", "file", "application/octet-stream", b"\x00\xff"),
        (bytearray(b"x"), "file", "application/octet-stream", b"x"),
        ("text", "file", "application/octet-stream", b"text"),
        (BytesIO(b"\r\n--x"), "file", "application/octet-stream", b"\r\n--x"),
        (("a.txt", b"x"), "a.txt", "text/plain", b"x"),
        (["a.txt", "ä"], "a.txt", "text/plain", "ä".encode()),
        (("a.txt", BytesIO(b"x"), "image/png"), "a.txt", "image/png", b"x"),
    ],
)
def test_files(value, name, media, content):
    (part,) = parsed(*form_data({"file": value}, {"file": FILE}))
    assert (part.get_filename(), part.get_content_type()) == (name, media)
    assert part.get_payload(decode=True) == content


def test_an_open_file_keeps_its_name_and_its_place(tmp_path):
    path = tmp_path / "größe.pdf"
    path.write_bytes(b"skipped, sent")
    with path.open("rb") as file:
        file.seek(9)
        first, _ = form_data({"file": file}, {"file": FILE})
        again, _ = form_data({"file": file}, {"file": FILE})  # as after a renewed token
    assert b'filename="gr\xc3\xb6\xc3\x9fe.pdf"\r\nContent-Type: application/pdf\r\n\r\nsent\r\n' in first
    assert first.partition(b"\r\n")[2][:-40] == again.partition(b"\r\n")[2][:-40]
    with tempfile.TemporaryFile() as nameless:  # its name is a number
        assert b'filename="file"' in form_data({"file": nameless}, {"file": FILE})[0]


def test_several_files():
    several = Parameter("files", "body", {"type": "array", "items": BINARY})
    content, kind = form_data({"files": [b"1", ("b", b"2")]}, {"files": several})
    assert [part.get_payload(decode=True) for part in parsed(content, kind)] == [b"1", b"2"]


def test_the_spec_may_say_the_content_type_of_a_part():
    assert "Content-Type: image/png" in written(
        {"p": b"x"}, p={"type": "string", "contentMediaType": "image/png"}
    )
    assert 'filename="p"' in written({"p": b"x"}, p={"type": "string", "contentMediaType": "image/png"})


def test_names_cannot_end_their_line():
    body = written({'a"\r\nX: 1': "v", "file": ('q"\r\nX: 1.txt', b"x")})
    assert 'name="a%22%0D%0AX: 1"' in body
    assert 'filename="q%22%0D%0AX: 1.txt"' in body
    assert "\nX:" not in body


@pytest.mark.parametrize("media", ["text/plain\r\nX: 1", "text", "", "a/b; x=ä"])
def test_a_content_type_cannot_either(media):
    with pytest.raises(InvalidParameterError, match='"file" has the content type'):
        form_data({"file": ("a.bin", b"x", media or " ")}, {"file": FILE})
    if media:
        with pytest.raises(InvalidParameterError, match='"up" has the content type'):
            related({"mimeType": media}, "up", "")


def test_a_file_that_cannot_be_read_twice_is_refused():
    reading, writing = os.pipe()
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe, pytest.raises(InvalidParameterError, match="read twice"):
        form_data({"file": pipe}, {"file": FILE})
    closed = BytesIO(b"x")
    closed.close()
    with pytest.raises(InvalidParameterError, match='"file" must be bytes or an open file'):
        form_data({"file": closed}, {"file": FILE})


@pytest.mark.parametrize(
    ("value", "holds"),
    [
        (b"", True),
        ("", True),
        (("a", b""), True),
        (("a", BytesIO(), "b/c"), True),
        (StringIO(), False),
        (5, False),
        (("a",), False),
        ((), False),
        (("a", 5), False),
        ((5, b""), False),
        (("a", b"", 5), False),
        (("a", ("b", b"")), False),
        (("a", b"", "b/c", "d"), False),
    ],
)
def test_what_is_a_file(value, holds):
    assert is_file(value) is holds


@given(st.binary())
def test_any_content_comes_through(content):
    (part,) = parsed(*form_data({"file": content}, {"file": FILE}))
    assert part.get_payload(decode=True) == content


def test_a_boundary_that_the_content_holds_is_not_taken(monkeypatch):
    wishes = iter(["aa", "ab", "ac"])
    monkeypatch.setattr("secrets.token_hex", lambda _: next(wishes))
    content, kind = form_data({"x": "--aa", "file": b"--ab--"}, {"file": FILE})
    assert kind == "multipart/form-data; boundary=ac"
    assert content.endswith(b"--ac--\r\n")


@pytest.mark.parametrize(
    "spelt",
    ["/+8A", "_-8A", "_-8A\n", "/+8\nA", "//8=", "__8", "__8=", "", "AA=="],
)
def test_an_upload_in_either_base64(spelt):
    standard = "".join(spelt.split()).translate(str.maketrans("-_", "+/"))
    content = base64.b64decode(standard.rstrip("=") + "=" * (-len(standard.rstrip("=")) % 4))
    body, kind = related({"name": "ä"}, "up", spelt)
    boundary = kind.removeprefix("multipart/related; boundary=")
    assert body == (
        f"--{boundary}\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n"
        '{"name":"ä"}\r\n'
        f"--{boundary}\r\nContent-Type: application/octet-stream\r\n\r\n".encode()
        + content
        + f"\r\n--{boundary}--\r\n".encode()
    )


def test_metadata_say_the_content_type():
    body, _ = related({"mimeType": "text/csv; charset=utf-8"}, "up", "YQ==")
    assert b"\r\nContent-Type: text/csv; charset=utf-8\r\n\r\na\r\n" in body


def test_the_type_of_a_files_bytes_is_none_of_its_metadata():
    body, _ = related({"mimeType": "x/document", "file_mime_type": "text/csv"}, "up", "YQ==")
    assert b'{"mimeType":"x/document"}' in body
    assert b"Content-Type: text/csv\r\n\r\na" in body


@pytest.mark.parametrize("spelt", ["a", "a b!", "YQ==YQ==", "ä", "Y\x00Q="])
def test_what_is_not_base64_is_named(spelt):
    with pytest.raises(InvalidParameterError, match='"up" must be the file as valid base64'):
        related({}, "up", spelt)


@pytest.mark.parametrize(
    ("value", "media", "content", "sent"),
    [
        (b"\x00\xff", "application/octet-stream", b"\x00\xff", "application/octet-stream"),
        ("<a/>", "application/xml", b"<a/>", "application/xml"),
        (("a.png", b"1"), "image/*", b"1", "image/png"),
        (("a.png", b"1", "image/webp"), "image/*", b"1", "image/webp"),
        (b"1", "*/*", b"1", "application/octet-stream"),
        (7, "text/plain", b"7", "text/plain"),
    ],
)
def test_a_body_that_is_one_value(value, media, content, sent):
    assert raw("body", value, media) == (content, sent)


def test_a_body_that_is_an_open_file_is_sent_from_where_it_stands(tmp_path):
    (tmp_path / "a.cbor").write_bytes(b"\xa1ab")
    with (tmp_path / "a.cbor").open("rb") as file:
        file.read(1)
        assert raw("body", file, "application/cbor") == (b"ab", "application/cbor")
        assert raw("body", file, "application/cbor") == (b"ab", "application/cbor")  # again, for a retry
