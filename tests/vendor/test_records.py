"""What packages of the corpus make of responses: the parts of a schema that only a record shows."""

from __future__ import annotations

import importlib
import json
from types import ModuleType
from typing import Any

import httpx
import pytest

from .corpus import CASES

pytestmark = pytest.mark.once


@pytest.fixture
def package(monkeypatch: pytest.MonkeyPatch):
    """``package(slug)`` imports the package of a document."""

    def load(slug: str) -> ModuleType:
        (case,) = (case for case in CASES if case.slug == slug)
        monkeypatch.syspath_prepend(case.package)
        return importlib.import_module(f"airbyte_agent_{slug.replace('-', '_')}")

    return load


def connected(module: ModuleType, class_name: str, *answers: Any) -> tuple[Any, list[httpx.Request]]:
    """A connector that gets these answers, and what it asks."""
    asked: list[httpx.Request] = []
    waiting = list(answers)

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200, json=waiting.pop(0))

    client = httpx.Client(transport=httpx.MockTransport(answer))
    auth = getattr(module, f"{class_name}AuthConfig")(api_key="sk_test_fake")
    return getattr(module, f"Sync{class_name}Connector")(auth, http_client=client), asked


def test_the_tag_says_which_member_of_a_union_a_record_is(package):
    module = package("unions")
    pets = [
        {"id": "1", "kind": "Dog"},
        {"id": "2", "kind": "Cat", "lives": 9},
        {"id": "3", "kind": "Newt", "tail": True},
    ]
    unions, _ = connected(module, "Unions", pets)
    found = list(unions.pets.list())
    assert [type(pet).__name__ for pet in found] == ["Dog", "Cat", "Pet"]
    assert json.loads(found[2].model_dump_json())["tail"] is True
