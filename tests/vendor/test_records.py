"""What packages of the corpus send, and make of responses: what neither types nor Prism show."""

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


def connected(
    module: ModuleType, class_name: str, *answers: Any, **settings: str
) -> tuple[Any, list[httpx.Request]]:
    """A connector that gets these answers, and what it asks."""
    asked: list[httpx.Request] = []
    waiting = list(answers)

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        found = waiting.pop(0)
        return found if isinstance(found, httpx.Response) else httpx.Response(200, json=found)

    client = httpx.Client(transport=httpx.MockTransport(answer))
    auth = getattr(module, f"{class_name}AuthConfig")(api_key="sk_test_fake")
    return getattr(module, f"Sync{class_name}Connector")(auth, http_client=client, **settings), asked


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


def test_a_mapping_says_which_subtype_a_record_is(package):
    shapes = {"items": [{"id": "1", "form": form, "side": 2, "radius": 1} for form in ("four", "round", "x")]}
    subtypes, _ = connected(package("subtypes"), "Subtypes", shapes)
    assert [type(shape).__name__ for shape in subtypes.shapes.list()] == ["Square", "Circle", "Shape"]


@pytest.mark.parametrize(
    ("operation", "path", "values"),
    [
        ("payments.create", ("kind",), ["card", "debit", "cash"]),
        ("orders.create", ("payment", "kind"), ["card", "debit", "cash"]),
        ("orders.create", ("gift", "kind"), ["Card", "Cash"]),
    ],
)
def test_a_tag_has_the_values_of_the_mapping_or_the_names_of_the_schemas(package, operation, path, values):
    definition = package("tagged-requests").SyncTaggedRequestsConnector.definition
    name, *inner = path
    schema = definition.operation(*operation.split(".")).by_name[name].schema
    for step in inner:
        schema = schema["properties"][step]
    assert schema["enum"] == values


def test_null_clears_a_field_and_changes_are_sent_as_a_list(package):
    patches, asked = connected(package("patches"), "Patches", {"id": "1"}, {"id": "1"})
    patches.tents.update("1", owner=None)
    changes = [{"op": "remove", "path": "/owner"}, {"op": "add", "path": "/poles", "value": 3}]
    patches.history.update("1", changes)
    assert [json.loads(request.content) for request in asked] == [{"owner": None}, changes]
    assert [request.headers["content-type"] for request in asked] == [
        "application/merge-patch+json",
        "application/json-patch+json",
    ]


def test_a_body_that_may_be_left_out_or_null_is_either(package):
    jobs, asked = connected(package("maybe-bodies"), "MaybeBodies", *[httpx.Response(204)] * 4)
    jobs.tags.update("1")
    jobs.tags.update("1", items=None)
    jobs.tags.update("1", items=["a"])
    jobs.log.update("1")
    assert [request.content for request in asked] == [b"", b"null", b'["a"]', b""]


def test_what_no_answer_says_is_none_or_empty(package):
    empty, _ = connected(
        package("empty-answers"),
        "EmptyAnswers",
        httpx.Response(204),
        httpx.Response(200),
        httpx.Response(200, content=b"null"),
        httpx.Response(204),
    )
    assert empty.doors.get("1") is None
    assert empty.handle.create("1") == {}
    assert empty.bell.create("1") is None
    assert empty.lock.delete("1") is None


def test_lines_are_a_text_and_no_json(package):
    lines = b'{"a": 1}\n{"a": 2}\n'
    answer = httpx.Response(200, content=lines, headers={"content-type": "application/x-ndjson"})
    texts, asked = connected(package("text-answers"), "TextAnswers", answer)
    assert texts.lines.get() == lines.decode()
    assert asked[0].headers["accept"] == "application/x-ndjson"


@pytest.mark.parametrize(
    ("entity", "value", "path"),
    [
        ("label", [3, 4], "/label/.3,4"),
        ("label_exploded", [3, 4], "/label-exploded/.3.4"),
        ("matrix", 5, "/matrix/;at=5"),
        ("matrix_joined", [3, 4], "/matrix-joined/;at=3,4"),
        ("matrix_object", {"x": 1, "y": 2}, "/matrix-object/;x=1;y=2"),
        ("simple", [3, 4], "/simple/3,4"),
        ("simple_object", {"x": 1, "y": 2}, "/simple-object/x=1,y=2"),
    ],
)
def test_a_path_is_written_in_its_style(package, entity, value, path):
    styles, asked = connected(package("path-styles"), "PathStyles", {"id": "1"})
    getattr(styles, entity).get(value)
    assert asked[0].url.path == path


def test_names_are_sent_as_the_document_spells_them(package):
    names, asked = connected(package("odd-names"), "OddNames", [], {"import": "a"})
    names.class_.list(from_="a", user_id="b", user_id_2="c", filter_name="d", top=1, _2fa=True, self_="e")
    query = dict(httpx.QueryParams(asked[0].url.query.decode()))
    assert query == {
        "from": "a", "user-id": "b", "user_id": "c", "filter[name]": "d", "$top": "1", "2fa": "true",
        "self": "e",
    }  # fmt: skip
    names.class_.update("1", "x", camel_case="a", camel_case_2="b", dict="c", model_config="d")
    sent = {"import": "x", "camelCase": "a", "camel_case": "b", "__dict__": "c", "model_config": "d"}
    assert json.loads(asked[1].content) == sent


def test_a_setting_is_part_of_every_server_that_has_it(package):
    hosts, asked = connected(package("hosts"), "Hosts", [], {"id": "1"}, tenant="acme")
    hosts.flags.list()
    hosts.flags.get("1")
    urls = ["https://acme.eu.hosts.example/v3/api/rest/flags", "https://acme.flags.example/flags/1"]
    assert [str(request.url) for request in asked] == urls


@pytest.mark.parametrize(
    ("given", "kind"),
    [
        ({"client_id": "a", "client_secret": "b"}, "SignInOAuthClientAuthConfig"),
        ({"client_id": "a", "client_secret": "b", "refresh_token": "c"}, "SignInOAuthAuthConfig"),
        ({"access_token": "a"}, "SignInOAuthAuthConfig"),
        ({"username": "a", "password": "b"}, "SignInUserNameAndPasswordForATokenAuthConfig"),
    ],
)
def test_credentials_are_those_that_need_nothing_more(package, given, kind):
    assert type(package("sign-in").SignInAuthConfig(**given)).__name__ == kind


@pytest.mark.parametrize(
    ("key", "header"), [("bearer_key", "Bearer fake"), ("api_key", "Token fake"), ("own", "SSWS fake")]
)
def test_a_key_is_sent_behind_the_word_that_the_document_tells(package, key, header):
    module = package("prefixes")
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200, json=[])

    client = httpx.Client(transport=httpx.MockTransport(answer))
    auth = module.PrefixesAuthConfig(**{key: "fake"})
    list(module.SyncPrefixesConnector(auth, http_client=client).stamps.list())
    assert asked[0].headers["authorization"] == header


def test_a_number_of_the_path_is_a_text_where_the_body_has_it_as_one(package):
    names, asked = connected(package("same-names"), "SameNames", {"number": "7"})
    names.crates.update("7", size=3)
    assert asked[0].url.path == "/crates/7"
    assert json.loads(asked[0].content) == {"number": "7", "size": 3}


def test_errors_are_no_records(package):
    page = {"errors": [{"code": "late"}], "stacked": [{"number": "7"}]}
    names, asked = connected(package("same-names"), "SameNames", page)
    assert [crate.number for crate in names.crates.list()] == ["7"]
    assert asked[0].url.query == b""


def test_a_file_is_sent_behind_its_metadata(package):
    names, asked = connected(package("same-names"), "SameNames", httpx.Response(201))
    names.labels.create(size=3, picture="4x6", picture_content="cGxhaW4=")
    assert asked[0].headers["content-type"].startswith("multipart/related; boundary=")
    _, metadata, file, _ = asked[0].content.split(b"--" + asked[0].content.partition(b"\r\n")[0][2:])
    assert json.loads(metadata.partition(b"\r\n\r\n")[2]) == {"size": 3, "picture": "4x6"}
    assert file.partition(b"\r\n\r\n")[2].strip() == b"plain"
