"""What a request says that its caller did not: defaults, and nothing else."""

from __future__ import annotations

import pytest
from airbyte_agent_sdk.definition import Parameter
from airbyte_agent_sdk.wire.request import build_request
from flows import operation


def build(item, params):
    return build_request(item, params, base_url="https://api.example.com", headers={})


def test_a_body_takes_defaults_whether_a_field_is_required_or_not():
    wanted = {"type": "object", "default": {"kind": "page"}}
    item = operation(
        "list",
        method="POST",
        body="json",
        parameters=(
            Parameter("filter", "body", wanted, required_by_api=True),
            Parameter("size", "body", {"type": "integer", "default": 100}),
            Parameter("note", "body", {"type": ["string", "null"], "default": None}),
        ),
    )
    assert build(item, {}).content == b'{"filter":{"kind":"page"},"size":100}'
    given = {"filter": {"kind": "file"}, "size": 5}
    assert build(item, given).content == b'{"filter":{"kind":"file"},"size":5}'


def test_a_query_takes_defaults_whether_a_parameter_is_required_or_not():
    item = operation(
        "get",
        parameters=(
            Parameter("fields", "query", {"type": "string", "default": "*"}, required_by_api=True),
            Parameter("limit", "query", {"type": "integer", "default": 100}),
        ),
    )
    assert build(item, {}).url == "https://api.example.com/v1/things?fields=%2A&limit=100"
    assert build(item, {"fields": "id"}).url == "https://api.example.com/v1/things?fields=id&limit=100"


@pytest.mark.parametrize("kind", [None, "form"])
def test_a_request_without_a_body_has_no_content_type(kind):
    request = build(operation("create", method="POST", body=kind), {})
    assert not request.content
    assert "Content-Type" not in request.headers
