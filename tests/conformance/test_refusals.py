"""What is wrong is noticed. Were anything accepted, the acceptances would prove nothing."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import httpx
import pytest
from airbyte_agent_generator.authoring.media import FORM
from airbyte_agent_generator.trying.samples import arguments
from airbyte_agent_sdk.errors import AirbyteError

from .strangers import strangers
from .subjects import Subject
from .vendor_documents import VendorOperation

STRANGE = "no_such_name"


def with_rest(subject: Subject) -> Iterator[tuple[()]]:
    if subject.rest:
        yield ()


def sent(request: httpx.Request, *, url: httpx.URL | None = None, body: Any = None) -> httpx.Request:
    """The request with another URL or another JSON body."""
    headers = {name: value for name, value in request.headers.items() if name != "content-length"}
    content = request.content if body is None else json.dumps(body).encode()
    return httpx.Request(request.method, url or request.url, headers=headers, content=content)


def wrongs(operation: VendorOperation, request: httpx.Request) -> Iterator[tuple[str, httpx.Request]]:
    """The request, made wrong in each way that its document speaks of; with what kind of wrong it is."""
    yield "path", sent(request, url=request.url.copy_with(raw_path=b"/no" + request.url.raw_path))
    yield "query name", sent(request, url=request.url.copy_add_param(STRANGE, "1"))
    for parameter in operation.parameters:
        name, schema = parameter["name"], operation.resolved(parameter.get("schema", parameter))
        if parameter["in"] == "query" and name in request.url.params:
            if parameter.get("required"):
                yield "query required", sent(request, url=request.url.copy_remove_param(name))
            given = schema.get("type", [])
            types = {given} if isinstance(given, str) else {*given}  # OpenAPI 3.1 has lists of types
            if types and types <= {"integer", "number", "null"}:
                yield "query type", sent(request, url=request.url.copy_set_param(name, "x"))
            if types == {"string"} and "enum" in schema:
                yield "query enum", sent(request, url=request.url.copy_set_param(name, STRANGE))
    kind = request.headers.get("content-type", "").partition(";")[0] if request.content else ""
    if kind == FORM:
        yield (
            "form name",
            httpx.Request(
                request.method,
                request.url,
                headers=without_length(request),
                content=request.content + b"&no_such_name=x",
            ),
        )
    elif kind == "multipart/related":
        for name, wrong in (("related name", b'"no_such_name":'), ("related type", b'"name":{},"was":')):
            content = request.content.replace(b'"name":', wrong)
            yield (
                name,
                httpx.Request(request.method, request.url, headers=without_length(request), content=content),
            )
    elif kind.endswith("json"):
        yield from wrong_bodies(operation, request, kind)


def without_length(request: httpx.Request) -> dict[str, str]:
    return {name: value for name, value in request.headers.items() if name != "content-length"}


def wrong_bodies(
    operation: VendorOperation, request: httpx.Request, kind: str
) -> Iterator[tuple[str, httpx.Request]]:
    schema, body = operation.resolved(operation.body(kind) or {}), json.loads(request.content)
    properties = schema.get("properties", {})
    if not isinstance(body, dict) or not properties:
        return
    yield "body name", sent(request, body={**body, STRANGE: 1})
    if "type" in schema:
        yield "body type", sent(request, body=["x"])
    for name in schema.get("required", ()):
        yield "body required", sent(request, body={key: body[key] for key in body if key != name})
    for name in sorted(properties.keys() & body.keys()):
        said = operation.resolved(properties[name])
        if said.get("type") in ("string", "integer", "number", "boolean"):
            yield "field type", sent(request, body={**body, name: {"no": "such"}})


@pytest.mark.each((), with_rest)
def test_what_is_wrong_is_noticed(subject, served):
    kinds: Counter[str] = Counter()
    unnoticed: list[str] = []
    for name in subject.rest:
        operation = served.operation(name)
        params = arguments(subject.operation(name), 1, without=subject.excused_parameters(name))
        with suppress(AirbyteError):  # answers are another test's business
            served.caller.call(name, params)
        tried: set[str] = set()
        for kind, wrong in wrongs(operation, served.caller.wire.last):
            if kind in tried:
                continue  # one of a kind will do
            tried.add(kind)
            if not (strangers(operation, wrong) or served.caller.wire.status(wrong) in {404, 422}):
                unnoticed.append(f"{name}: {kind}")
        kinds.update(tried)
    assert unnoticed == []
    assert {"path", "query name"} <= kinds.keys()


@pytest.mark.each((), lambda subject: [()] if subject.slug == "stripe" else [])
@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("GET", "/v1/customers?limit=x", "", 422),
        ("GET", "/v1/customers?created[gte]=x", "", 422),
        ("GET", "/v1/customers/search", "", 422),
        ("GET", "/v1/custmers", "", 404),
        ("POST", "/v1/customers", "emial=x", 422),
        ("POST", "/v1/customers", "address[ctiy]=x", 422),
        ("POST", "/v1/customers", "address=x", 422),
        ("POST", "/v1/subscriptions", "customer=cus_1&items[0][price]=p&items[0][quantity]=two", 422),
        ("POST", "/v1/subscriptions", "items[0][price]=p", 422),
        ("POST", "/v1/subscriptions", "customer=cus_1&items[][price]=p", 422),
        ("POST", "/v1/subscriptions", "customer=cus_1&collection_method=by_pigeon", 422),
    ],
)
def test_nested_names_of_forms_and_queries_are_checked(subject, served, method, path, body, status):
    headers = {"Authorization": "Bearer sk_test_prism"}
    if body:
        headers["Content-Type"] = FORM
    assert httpx.request(method, served.url + path, content=body, headers=headers).status_code == status
