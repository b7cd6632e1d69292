"""Results of responses that have no body."""

from __future__ import annotations

import pytest
from airbyte_agent_sdk.definition import Operation, Parameter
from airbyte_agent_sdk.wire.silent import record_in_headers

VERSION = Parameter("X-RestLi-Protocol-Version", "header", {"default": "2.0.0"})


@pytest.mark.parametrize(
    ("sent", "parameters", "record"),
    [
        ("512", (VERSION,), {"id": 512}),
        ("0512", (VERSION,), {"id": "0512"}),
        ("urn%3Ali%3Aa%3A1", (VERSION,), {"id": "urn:li:a:1"}),
        ("a%20b", (), {"id": "a%20b"}),
        (None, (VERSION,), None),
    ],
)
def test_a_record_may_be_in_headers(sent, parameters, record):
    made = Operation(
        "things",
        "create",
        "POST",
        "/things",
        parameters=parameters,
        meta={"id": "@header.x-restli-id", "next": "$.next"},
    )
    assert record_in_headers(made, {} if sent is None else {"x-restli-id": sent}) == record
