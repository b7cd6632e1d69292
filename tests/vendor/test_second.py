"""The second spelling of requests sees what Prism lets pass."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from airbyte_agent_sdk.definition import Operation, Parameter

from tests.conformance.second import OneOperation, differences

pytestmark = pytest.mark.once

TAGS = {"type": "array", "items": {"type": "string"}}
SIZE = {"type": "object", "properties": {"width": {"type": "integer"}}}
FORM = {
    "schema": {"type": "object", "properties": {"tags": TAGS, "size": SIZE}},
    "encoding": {"tags": {"style": "form"}, "size": {"style": "deepObject"}},
}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Second", "version": "1"},
    "paths": {
        "/crates/{at}": {
            "post": {
                "parameters": [
                    {"name": "at", "in": "path", "required": True, "style": "matrix", "schema": TAGS},
                    {"name": "ids", "in": "query", "explode": False, "schema": TAGS},
                    {"name": "X-Kinds", "in": "header", "schema": TAGS},
                ],
                "requestBody": {"content": {"application/x-www-form-urlencoded": FORM}},
                "responses": {},
            }
        }
    },
}
OPERATION = Operation(
    "crates",
    "create",
    "POST",
    "/crates/{at}",
    (
        Parameter("at", "path", TAGS, required=True),
        Parameter("ids", "query", TAGS),
        Parameter("X-Kinds", "header", TAGS),
        Parameter("tags", "body", TAGS),
        Parameter("size", "body", SIZE),
    ),
    body="form",
)
ARGUMENTS = {
    "at": ["a", "b"],
    "ids": ["1", "2"],
    "X-Kinds": ["x", "y"],
    "tags": ["p", "q"],
    "size": {"width": 3},
}
PATH, QUERY, BODY = "/crates/;at=a,b", "ids=1,2", "tags=p&tags=q&size[width]=3"


def different(path: str = PATH, query: str = QUERY, kinds: str = "x,y", body: str = BODY) -> list[str]:
    headers = {"X-Kinds": kinds, "Content-Type": "application/x-www-form-urlencoded"}
    url = f"https://second.example/v1{path}?{query}"
    request = httpx.Request("POST", url, headers=headers, content=body.encode())
    one = OneOperation(DOCUMENT, "POST /crates/{at}")
    return [line.partition(":")[0] for line in differences(one, OPERATION, ARGUMENTS, request)]


def test_a_request_as_the_document_says_is_the_same() -> None:
    assert different() == []
    assert different(body="size%5Bwidth%5D=3&tags=p&tags=q") == []


@pytest.mark.parametrize(
    ("part", "spelt"),
    [
        ("path", {"path": "/crates/a,b"}),
        ("path", {"path": "/crates/;at=a;at=b"}),
        ("query", {"query": "ids=1&ids=2"}),
        ("query", {"query": "ids[0]=1&ids[1]=2"}),
        ("query", {"query": ""}),
        ("headers", {"kinds": "x;y"}),
        ("body", {"body": "tags=p,q&size[width]=3"}),
        ("body", {"body": "tags=p&tags=q&size.width=3"}),
        ("body", {"body": "tags=p&size[width]=3"}),
    ],
)
def test_one_that_is_spelt_otherwise_is_not(part: str, spelt: dict[str, str]) -> None:
    assert different(**spelt) == [part]


def test_lists_of_forms_have_no_numbers() -> None:
    """As both the runtime and what prepared documents for Prism wrote them once."""
    assert different(body="tags[0]=p&tags[1]=q&size[width]=3") == ["body"]
