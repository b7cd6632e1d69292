"""What downloads are made of, without any I/O: names, places of URLs, stages."""

from __future__ import annotations

import pytest
from airbyte_agent_sdk.definition import Download, Parameter
from airbyte_agent_sdk.download.file_url import FileUrl
from airbyte_agent_sdk.download.filename import suggested_name
from airbyte_agent_sdk.download.stages import Base64, Chunks
from airbyte_agent_sdk.errors import MissingParameterError, ResponseShapeError
from airbyte_agent_sdk.wire.response import ParsedResponse
from flows import operation

API = "https://api.example.com/v1/things/1"


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ('attachment; filename="report.pdf"', "report.pdf"),
        ("attachment; filename=report.pdf", "report.pdf"),
        ("attachment;FILENAME = report.pdf ; size=3", "report.pdf"),
        ('attachment; filename="a \\"quoted\\" one.txt"', "a _quoted_ one.txt"),
        ("attachment; filename*=UTF-8''na%C3%AFve%20file.txt", "naïve file.txt"),
        ("attachment; filename=\"fallback.txt\"; filename*=UTF-8''%F0%9F%90%A2.txt", "🐢.txt"),
        ("attachment; filename*=iso-8859-1'en'%A3%20rates", "£ rates"),
        ("attachment; filename*=UTF-8''%FF%FE; filename=plain.txt", "plain.txt"),
        ("attachment; filename*=klingon''x.txt; filename=plain.txt", "plain.txt"),
        ('attachment; filename="../../etc/passwd"', "passwd"),
        ("attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd", "passwd"),
        ('attachment; filename="C:\\temp\\evil.exe"', "evil.exe"),
        ('attachment; filename="\\\\server\\share\\x"', "x"),
        ('attachment; filename="C:x.txt"', "C_x.txt"),
        ("attachment; filename*=UTF-8''a%00b%0D%0A.txt", "ab.txt"),
        ("attachment; filename*=UTF-8''invoice%E2%80%AEfdp.exe", "invoicefdp.exe"),
        ('attachment; filename="..."', None),
        ('attachment; filename="."', None),
        ('attachment; filename=".."', None),
        ('attachment; filename=""', None),
        ('attachment; filename="dir/"', None),
        ('attachment; filename=" . hidden. "', "hidden"),
        ('attachment; filename="CON.txt"', "_CON.txt"),
        ('attachment; filename="nul"', "_nul"),
        ('attachment; filename="console.txt"', "console.txt"),
        ("attachment", None),
        ("inline; name=x", None),
        ("", None),
    ],
)
def test_names_are_good_for_files(header, name):
    assert suggested_name(header) == name


def test_long_names_keep_their_ending():
    name = suggested_name(f'attachment; filename="{"ż" * 300}.pdf"')
    assert name.endswith("ż.pdf")
    assert len(name.encode()) <= 200
    assert len(suggested_name(f"attachment; filename={'x' * 300}").encode()) == 200


def found(place, body, **params):
    declared = (Parameter("format", "query", {"type": "string", "default": "pdf"}), Parameter("id", "path"))
    given = operation("download", parameters=declared, download=Download(place))
    return FileUrl(place, given, params).find(ParsedResponse(None, {}, body, API))


FILE = "https://files.example.com/1?sig=2"


@pytest.mark.parametrize(
    ("place", "body", "params"),
    [
        ("url", {"url": FILE}, {}),
        ("a.b.c", {"a": {"b": {"c": FILE}}}, {}),
        ("a[0].url", {"a": [{"url": FILE}]}, {}),
        ("a[1][0]", {"a": [[], [FILE]]}, {}),
        ("[0].url", [{"url": FILE}], {}),
        ("exports.{format}", {"exports": {"csv": FILE}}, {"format": "csv"}),
        ("exports.{format}", {"exports": {"pdf": FILE}}, {}),
        ("exports.{format}_url", {"exports": {"a.b[0]{id}_url": FILE}}, {"format": "a.b[0]{id}", "id": "no"}),
        ("exports.{id}", {"exports": {"7": FILE}}, {"id": 7}),
    ],
)
def test_places_of_urls(place, body, params):
    assert found(place, body, **params) == FILE


def test_a_place_that_needs_a_parameter():
    with pytest.raises(MissingParameterError, match='missing parameter "id"'):
        found("files.{id}", {})


def test_urls_on_the_same_host():
    assert found("url", {"url": "/files/1"}) == "https://api.example.com/files/1"


@pytest.mark.parametrize("url", ["http://files.example.com/1", "http://api.example.com/1"])
def test_never_from_tls_to_plain_text(url):
    with pytest.raises(ResponseShapeError, match="at url: it is http, but the API uses https"):
        found("url", {"url": url})


@pytest.mark.parametrize(("stage", "size"), [(Chunks, 0), (Chunks, -1), (Base64, 2), (Base64, 0)])
def test_sizes_out_of_bounds(stage, size):
    with pytest.raises(ValueError, match="chunk_size must be at least"):
        stage(size)
