"""Every operation drafted of the corpus, called by its package against Prism of the document."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from airbyte_agent_generator.trying.samples import arguments
from airbyte_agent_generator.vendor.files import read
from airbyte_agent_sdk.errors import AirbyteError

from tests.conformance.calls import Caller, refused
from tests.conformance.node import SERVE, node_server
from tests.conformance.spelling import spelled_out
from tests.conformance.subjects import Subject
from tests.conformance.vendor_documents import METHODS, server_path

from .corpus import CASES, Case, folder

pytestmark = pytest.mark.conformance

TURNS = (0, 1, 2)


@pytest.fixture(params=CASES, ids=str)
def case(request) -> Case:
    return request.param


@pytest.fixture
def subject(case: Case, monkeypatch: pytest.MonkeyPatch) -> Subject:
    monkeypatch.syspath_prepend(case.package)
    return Subject(case.slug, folder() / "specs")


@pytest.fixture
def url(case: Case, tmp_path) -> Iterator[str]:
    path = tmp_path / "document.json"
    path.write_text(json.dumps(for_prism(case)), encoding="utf-8")
    with node_server(SERVE, "@stoplight/prism-cli", path) as url:
        yield url


def test_prism_accepts_every_operation(case: Case, subject: Subject, url: str) -> None:
    for credentials in subject.credentials:
        caller = Caller(subject, url, credentials)
        try:
            for name in subject.rest:
                for turn in TURNS:
                    called(caller, name, turn)
        finally:
            caller.close()


def called(caller: Caller, name: str, turn: int) -> None:
    params = arguments(caller.subject.operation(name), turn)
    problem = ""
    try:
        different = caller.call(name, params)
    except AirbyteError as refusal:
        problem = f"{name}: {refused(refusal, caller.wire.last)}"
    if problem:
        pytest.fail(problem, pytrace=False)
    assert [str(warning) for warning in different] == [], name


def for_prism(case: Case) -> dict[str, Any]:
    """The document in one file, its paths beginning at the host, since Prism looks at no server's path."""
    whole = json.loads(json.dumps(read(case.path).contents))
    paths: dict[str, Any] = {}
    for path, said in whole["paths"].items():
        item = resolved(said, whole)
        for method in METHODS & item.keys():
            operation = {**item[method]}
            shared = item.get("parameters", [])
            operation["parameters"] = [
                without_null(resolved(parameter, whole))
                for parameter in [*shared, *operation.get("parameters", [])]
            ]
            if "requestBody" in operation:
                operation["requestBody"] = resolved(operation["requestBody"], whole)
                operation = spelled_out(operation, whole)
            full = server(whole, item, operation) + path
            paths.setdefault(full, {})[method] = operation
    rest = {key: whole[key] for key in whole if key not in {"paths", "servers", "webhooks"}}
    if str(rest.get("openapi")).startswith("3.2"):  # which Prism does not read; nothing else of it is here
        rest["openapi"] = "3.1.0"
    return rest | {"paths": paths}


def server(whole: dict[str, Any], item: dict[str, Any], operation: dict[str, Any]) -> str:
    if "swagger" in whole:
        return whole.get("basePath", "").rstrip("/")
    servers = operation.pop("servers", None) or item.get("servers") or whole.get("servers") or [{"url": "/"}]
    url = servers[0]["url"]
    for name, variable in servers[0].get("variables", {}).items():
        url = url.replace(f"{{{name}}}", str(variable["default"]))
    return server_path(url)


def without_null(parameter: dict[str, Any]) -> dict[str, Any]:
    """A parameter that is never null, since Prism reads no list where one may be; nothing sends one there."""
    schema = parameter.get("schema", {})
    members = [member for member in schema.get("anyOf", []) if member.get("type") != "null"]
    if len(members) == 1:
        return parameter | {"schema": members[0]}
    if isinstance(schema.get("type"), list):
        (kind,) = [kind for kind in schema["type"] if kind != "null"]
        return parameter | {"schema": schema | {"type": kind}}
    return parameter


def resolved(node: dict[str, Any], whole: dict[str, Any]) -> dict[str, Any]:
    while isinstance(reference := node.get("$ref"), str):
        node = whole
        for step in reference.removeprefix("#/").split("/"):
            node = node[step.replace("~1", "/").replace("~0", "~").replace("%20", " ")]
    return node
