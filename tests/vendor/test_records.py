"""What packages of the corpus make of responses: the parts of a schema that only a record shows."""

from __future__ import annotations

import importlib
import json
from types import ModuleType
from typing import Any

import httpx
import pytest
from airbyte_agent_sdk.errors import ConnectorValidationError

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


BOX = {"name": "a", "position": [1.5, 2, "north"], "labels": {"owner": None}, "marks": None}


def test_an_array_of_fixed_length_is_a_tuple(package):
    containers, _ = connected(package("containers"), "Containers", [{**BOX, "corners": [[0, 1], [2, 3]]}])
    (box,) = containers.boxes.list().data
    assert (box.position, box.corners) == ((1.5, 2.0, "north"), [(0, 1), (2, 3)])
    assert json.loads(box.model_dump_json())["position"] == [1.5, 2.0, "north"]


def test_an_array_that_is_no_such_tuple_is_kept_and_told(package):
    containers, _ = connected(package("containers"), "Containers", [{**BOX, "position": [1.5]}])
    page = containers.boxes.list()
    assert page.data[0].position == [1.5]
    assert [warning.path for warning in page.warnings] == ["data[0].position"]
    assert json.loads(page.data[0].model_dump_json())["position"] == [1.5]


def test_each_item_of_a_tuple_is_checked_by_itself_before_it_is_sent(package):
    containers, asked = connected(package("containers"), "Containers", BOX)
    with pytest.raises(ConnectorValidationError, match=r"position\[0\].*at most 90"):
        containers.boxes.create(name="a", position=(91.0, 2.0, "x"), labels={}, marks=None)
    containers.boxes.create(name="a", position=(9.0, 200.0, "x"), labels={}, marks=None)
    assert json.loads(asked[0].content)["position"] == [9.0, 200.0, "x"]


def test_none_sends_no_parameter_for_a_list_that_may_be_null(package):
    containers, asked = connected(package("containers"), "Containers", [], [])
    containers.boxes.list(ids=None, sizes=None)
    containers.boxes.list(ids=["a", "b"], sizes=[1, 2])
    assert [str(request.url.query, "ascii") for request in asked] == ["", "ids=a&ids=b&sizes=1,2"]


def test_properties_beside_named_ones_are_sent(package):
    containers, asked = connected(package("containers"), "Containers", BOX)
    limits, settings = {"weight": 5, "height": 7}, {"locked": True, "theme": "dark"}
    containers.boxes.create(
        name="a", position=(1, 2, "x"), labels={}, marks=["m"], limits=limits, settings=settings
    )
    sent = json.loads(asked[0].content)
    assert (sent["limits"], sent["settings"]) == (limits, settings)
