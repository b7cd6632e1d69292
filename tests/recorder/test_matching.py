"""Which recorded response answers a request, and what is said where there is none."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from airbyte_agent_sdk.errors import ConfigurationError
from airbyte_agent_sdk.testing import CassetteError, Recorder
from airbyte_agent_sdk.testing.cassette import Cassette, Exchange, written_request
from airbyte_agent_sdk.testing.cassette_file import parsed, rendered
from airbyte_agent_sdk.testing.recorder_redaction import Redactor
from airbyte_agent_sdk.transport import Request
from airbyte_agent_stripe import StripeAuthConfig, SyncStripeConnector
from hypothesis import example, given
from hypothesis import strategies as st


def respond(request: httpx.Request) -> httpx.Response:
    """A record that says what was asked."""
    where = f"{request.method} {request.url.path}?{request.url.query.decode()}"
    text = f"{where} {request.content.decode('latin-1')}"
    return httpx.Response(200, json={"id": "1", "asked": text, "data": [], "has_more": False})


def stripe() -> SyncStripeConnector:
    client = httpx.Client(transport=httpx.MockTransport(respond))
    return SyncStripeConnector(StripeAuthConfig(api_key="sk_test_1"), http_client=client, max_retries=0)


@pytest.fixture
def recorded(tmp_path: Path) -> Any:
    """``recorded(calls)``: a cassette of these requests."""

    def record(*calls: dict[str, Any]) -> Path:
        with Recorder(tmp_path / "a.yaml", mode="all"), stripe() as connector:
            for call in calls:
                connector.request(**{"method": "POST", "path": "/v1/x", **call})
        return tmp_path / "a.yaml"

    return record


def replay(path: Path, *calls: dict[str, Any], strict: bool = True) -> list[Any]:
    with Recorder(path, strict=strict), stripe() as connector:
        return [connector.request(**{"method": "POST", "path": "/v1/x", **call}).data for call in calls]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"json": {"a": 1, "b": {"c": 2, "d": 3}}}, {"json": {"b": {"d": 3, "c": 2}, "a": 1}}),
        ({"form": {"a": "1", "b": "2"}}, {"form": {"b": "2", "a": "1"}}),
        ({"query": {"a": "1", "b": "2"}}, {"query": {"b": "2", "a": "1"}}),
    ],
    ids=["json", "form", "query"],
)
def test_the_order_of_fields_does_not_count(recorded, first, second):
    assert replay(recorded(first), second)[0]["asked"]


@pytest.mark.parametrize(
    ("first", "second", "difference"),
    [
        ({"json": {"a": [1, 2]}}, {"json": {"a": [2, 1]}}, "json.a[0]: recorded 1, sent 2"),
        ({"json": {"a": 1}}, {"json": {"a": "1"}}, "json.a: recorded 1, sent '1'"),
        ({"json": {"a": 1, "b": 2}}, {"json": {"a": 1}}, "json.b: recorded 2, not sent"),
        ({"form": {"a": "1"}}, {"form": {"a": "1", "b": "2"}}, "form.b: sent '2', not recorded"),
        ({"query": {"a": ["1", "2"]}}, {"query": {"a": ["2", "1"]}}, "query.a[0]: recorded '1', sent '2'"),
        ({"path": "/v1/y"}, {}, "/v1/y', sent 'https://api.stripe.com/v1/x'"),
        ({"method": "PUT"}, {}, "method: recorded 'PUT', sent 'POST'"),
        ({"headers": {"X": "1"}}, {"form": {"a": "1"}}, "form.a: sent '1', not recorded"),
    ],
)
def test_the_nearest_exchange_is_named_with_what_differs(recorded, first, second, difference):
    path = recorded({"path": "/v1/other", "json": {"z": 1}}, first)
    with pytest.raises(CassetteError) as caught:
        replay(path, second)
    message = str(caught.value)
    assert difference in message
    assert f"{path} has no response for POST https://api.stripe.com/v1/x" in message
    assert "The nearest is exchange 2" in message
    assert "--record=all" in message


def test_no_message_repeats_a_secret(recorded):
    path = recorded({"form": {"client_secret": "planted-1", "a": "1"}})
    with pytest.raises(CassetteError) as caught:
        replay(path, {"form": {"client_secret": "planted-2", "a": "planted-2"}})
    assert "form.a: recorded '1', sent 'REDACTED'" in str(caught.value)
    assert "planted" not in str(caught.value)


def test_equal_requests_get_their_responses_in_order(tmp_path):
    numbers = iter(range(9))
    client = httpx.Client(
        transport=httpx.MockTransport(lambda _: httpx.Response(200, json={"n": next(numbers)}))
    )
    for mode in ("once", "none"):
        with (
            Recorder(tmp_path / "a.yaml", mode=mode),
            SyncStripeConnector(StripeAuthConfig(api_key="sk_test_1"), http_client=client) as connector,
        ):
            seen = [connector.request("GET", "/v1/x").data["n"] for _ in range(3)]
        assert seen == [0, 1, 2]
    assert next(numbers) == 3


def test_a_strict_cassette_is_used_once(recorded):
    path = recorded({"form": {"a": "1"}}, {"form": {"b": "1"}})
    with pytest.raises(CassetteError, match=r"recorded once, and all were used\. Use strict=False"):
        replay(path, {"form": {"a": "1"}}, {"form": {"a": "1"}}, {"form": {"b": "1"}})
    with pytest.raises(CassetteError, match=r"1 responses? that \w+ not requested:\n  exchange 2: POST"):
        replay(path, {"form": {"a": "1"}})
    assert len(replay(path, {"form": {"a": "1"}}, {"form": {"a": "1"}}, strict=False)) == 2


def test_a_request_that_the_program_hides_fails_all_the_same(recorded):
    path = recorded({"form": {"a": "1"}})

    def program() -> None:
        with Recorder(path), stripe() as connector:
            connector.request("POST", "/v1/x", form={"a": "1"})
            with suppress(Exception):
                connector.request("GET", "/v1/hidden")

    with pytest.raises(CassetteError, match=r"GET .*/v1/hidden"):
        program()


def test_many_threads_share_a_recorder(tmp_path):
    calls = [("customers", "get", {"id": f"cus_{number}"}) for number in range(40)]
    for mode in ("once", "none"):
        with Recorder(tmp_path / "a.yaml", mode=mode), stripe() as connector:
            results = connector.execute_batch(calls, concurrency=8)
        assert [f"cus_{number}?" in result.data["asked"] for number, result in enumerate(results)] == [
            True
        ] * 40
    assert len(yaml.safe_load((tmp_path / "a.yaml").read_text())["exchanges"]) == 40


def test_uploads_are_alike_whatever_their_boundary():
    def upload() -> httpx.Request:
        files = {"file": ("a.bin", b"\x00\xff", "application/octet-stream")}
        made = httpx.Request("POST", "https://a.example/x", files=files, data={"note": "Zürich"})
        made.read()
        return made

    made = [upload() for _ in range(2)]
    assert made[0].content != made[1].content
    written = [
        written_request(Redactor(), Request("POST", str(item.url), dict(item.headers), item.content))
        for item in made
    ]
    assert written[0] == written[1]
    assert sorted(written[0]["multipart"], key=len) == [
        {"name": "note", "text": "Zürich"},
        {"name": "file", "filename": "a.bin", "type": "application/octet-stream", "base64": "AP8="},
    ]
    turned = {**written[1], "multipart": written[1]["multipart"][::-1]}
    exchange = Exchange(written[0], {"status": 200})
    assert Cassette(Path("a.yaml"), [exchange], strict=True).find(turned) is exchange


def test_a_cassette_is_for_people(recorded):
    path = recorded({"form": {"name": "Zürich"}, "query": {"a": ["1", "2"]}, "headers": {"X-Team": "blue"}})
    text = path.read_text("utf-8")
    assert text.startswith("# Recorded requests and responses.")
    document = yaml.safe_load(text)
    assert document["exchanges"][0]["request"] == {
        "method": "POST",
        "url": "https://api.stripe.com/v1/x",
        "query": {"a": ["1", "2"]},
        "form": {"name": "Zürich"},
    }
    assert document["exchanges"][0]["response"]["status"] == 200
    assert "name: Zürich" in text


@pytest.mark.parametrize("given", [{"mode": "new"}, {"redact": "phone"}, {"redact": [5]}, {"redact": None}])
def test_invalid_options(tmp_path, given):
    with pytest.raises(ConfigurationError, match="must be"):
        Recorder(tmp_path / "a.yaml", **given)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    )
)
@example(
    {"<<": "=", "a": "<<", "no": "1e3", "b": "2020-01-01", "c": " x\n y \n\n", "\x85": "\u2028\r\n\ufeff"}
)
@example({"a": "x" * 3000 + " y" * 3000, "b": "line\n" * 100, "c": "\t\n \n", "d": "\x00\x7f\U0001f600"})
def test_yaml_keeps_every_value(value):
    assert parsed(rendered(value)) == value


def test_half_a_surrogate_pair(tmp_path):
    client = httpx.Client(
        transport=httpx.MockTransport(
            lambda _: httpx.Response(
                200, content=b'{"a": "\\ud800"}', headers={"content-type": "application/json"}
            )
        )
    )
    seen = []
    for mode in ("once", "none"):
        with (
            Recorder(tmp_path / "a.yaml", mode=mode),
            SyncStripeConnector(StripeAuthConfig(api_key="sk_test_1"), http_client=client) as connector,
        ):
            seen.append(connector.request("GET", "/v1/x").data)
    assert seen[0] == seen[1]
