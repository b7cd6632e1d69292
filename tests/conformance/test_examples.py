"""``specs/<slug>/example.py``, which the package's README shows, runs as it stands there."""

from __future__ import annotations

import asyncio
import importlib.util
import inspect
import json
import re
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import httpx
import pytest
from airbyte_agent_sdk.calls.connector import Connector
from airbyte_agent_sdk.definition import Operation
from airbyte_agent_sdk.records.jsonpath import parse

from .subjects import SPECS, Subject
from .test_graphql import graphql_stage, with_graphql
from .vendor_documents import server_path

__all__ = ["graphql_stage"]  # pytest finds fixtures by name in the module


def with_example(subject: Subject) -> Iterator[tuple[()]]:
    served = subject.rest or [*with_graphql(subject)]  # else there is no document of the vendor's to play
    if served and (SPECS / subject.slug / "example.py").is_file():
        yield ()


def task(subject: Subject) -> Callable[[Connector], Awaitable[Any]]:
    """The one public function of the example."""
    spec = importlib.util.spec_from_file_location("example", SPECS / subject.slug / "example.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    functions = [
        found
        for name, found in inspect.getmembers(module, inspect.iscoroutinefunction)
        if not name.startswith("_") and found.__module__ == "example"
    ]
    (function,) = functions
    return function


class TwoPages(httpx.AsyncBaseTransport):
    """Prism has the same page for every request; the second of a list is the last one, and empty.

    What is GraphQL goes to the server of the schema instead, which ends its lists by itself.
    """

    def __init__(self, subject: Subject, graphql: str = "") -> None:
        self._inner = httpx.AsyncHTTPTransport(verify=False)
        self._base = server_path(subject.definition.server.url)
        self._operations = [subject.operation(name) for name in subject.operations]
        self._graphql = graphql
        self._queried = {self._base + item.path for item in self._operations if item.graphql is not None}
        self._seen: Counter[tuple[str, str]] = Counter()
        self.refused: list[str] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self._graphql and request.url.path in self._queried:
            there = httpx.URL(self._graphql).copy_with(raw_path=request.url.raw_path)
            request = httpx.Request(request.method, there, headers=request.headers, stream=request.stream)
        response = await self._inner.handle_async_request(request)
        if response.status_code >= 400:
            self.refused.append(f"{request.method} {request.url}: {(await response.aread()).decode()}")
        operation = self._list(request)
        if operation is None or response.status_code != 200:
            return response
        self._seen[request.method, request.url.path] += 1
        if self._seen[request.method, request.url.path] == 1:
            return await _leading_back(response, request, operation)
        return httpx.Response(200, json=_emptied(json.loads(await response.aread()), operation))

    async def aclose(self) -> None:
        await self._inner.aclose()

    def _list(self, request: httpx.Request) -> Operation | None:
        for operation in self._operations:
            pattern = re.sub(r"\\{[^}]*\\}", "[^/]+", re.escape(self._base + operation.path))
            path = request.url.raw_path.decode().partition("?")[0]
            prism = operation.is_list and operation.graphql is None
            if prism and operation.method == request.method and re.fullmatch(pattern, path):
                return operation
        return None


async def _leading_back(
    response: httpx.Response, request: httpx.Request, operation: Operation
) -> httpx.Response:
    """The answer, whose next page's URL, made up and on another origin, is the request's own."""
    paging = operation.paging
    if paging is None or paging.strategy != "next_url" or paging.next is None:
        return response
    body = json.loads(await response.aread())
    _put(body, operation.meta.get(paging.next, paging.next), str(request.url))
    return httpx.Response(200, json=body)


def _emptied(body: Any, operation: Operation) -> Any:
    """The answer without records, and without anything that leads to a next page."""
    places = [place for place in operation.meta.values() if place.startswith("$.")]
    paging = operation.paging
    if paging is not None:
        places += [place for place in (paging.next, paging.has_more) if place and place.startswith("$.")]
    for place in places:
        found = parse(place).first(body)
        _put(body, place, False if isinstance(found, bool) else None)
    if operation.records and "." in operation.records:
        _put(body, operation.records.removesuffix("[*]"), [])
    return [] if isinstance(body, list) else body


def _put(body: Any, place: str, value: Any) -> None:
    *way, last = place.removeprefix("$.").split(".")
    for step in way:
        body = body.get(step) if isinstance(body, dict) else None
    if isinstance(body, dict):
        body[last] = value


@pytest.mark.each((), with_example)
def test_the_example_runs(subject, request):
    graphql = request.getfixturevalue("graphql_stage")(subject) if [*with_graphql(subject)] else None
    url = request.getfixturevalue("served").url if subject.rest else graphql.url
    transport = TwoPages(subject, graphql.url if graphql else "")
    if graphql:
        places = (subject.operation(name).records or "$" for name in subject.operations)
        graphql.vendor.depth = max(place.count(".") for place in places)

    async def run() -> None:
        async with (
            httpx.AsyncClient(transport=transport) as client,
            subject.connector(
                subject.credentials[0],
                base_url=url + server_path(subject.definition.server.url),
                max_retries=0,
                http_client=client,
                **subject.settings,
            ) as connector,
        ):
            await task(subject)(connector)

    asyncio.run(run())
    assert transport.refused == []
