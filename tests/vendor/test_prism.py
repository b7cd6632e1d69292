"""Every operation drafted of the corpus, called by its package against Prism of the document."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest
from airbyte_agent_generator.trying import documents
from airbyte_agent_generator.trying.samples import arguments
from airbyte_agent_generator.vendor.files import read
from airbyte_agent_sdk.errors import AirbyteError, ConfigurationError

from tests.conformance.calls import Caller, refused
from tests.conformance.node import SERVE, node_server
from tests.conformance.second import OneOperation, differences
from tests.conformance.subjects import Subject
from tests.conformance.vendor_documents import METHODS

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


@pytest.fixture(scope="session")
def url(tmp_path_factory) -> Iterator[str]:
    """One Prism with all documents, each below its name."""
    here = tmp_path_factory.mktemp("documents")
    paths = [here / f"{case.slug}.json" for case in CASES]
    for path, case in zip(paths, CASES, strict=True):
        path.write_text(json.dumps(for_prism(case)), encoding="utf-8")
    with node_server(SERVE, "@stoplight/prism-cli", *paths) as url:
        yield url


def test_prism_accepts_every_operation(case: Case, subject: Subject, url: str) -> None:
    accepted: set[str] = set()
    for credentials in subject.credentials or [None]:
        caller = Caller(subject, url, credentials, f"/{case.slug}")
        try:
            for name in subject.rest:
                # What needs other credentials is called with those.
                with suppress(ConfigurationError):
                    for turn in TURNS:
                        called(caller, case, name, turn)
                    accepted.add(name)
        finally:
            caller.close()
    assert accepted == {*subject.rest}


def called(caller: Caller, case: Case, name: str, turn: int) -> None:
    params = arguments(caller.subject.operation(name), turn) | case.arguments(name, turn)
    params = {key: value for key, value in params.items() if value is not None}
    problem = ""
    try:
        different = caller.call(name, params)
    except ConfigurationError:
        raise
    except AirbyteError as refusal:
        problem = f"{name}: {refused(refusal, caller.wire.last)}"
    if problem:
        pytest.fail(problem, pytrace=False)
    assert [str(warning) for warning in different] == [], name
    at = caller.subject.documents[0].operations[name]
    one = OneOperation(read(case.path).contents, at)
    assert differences(one, caller.subject.operation(name), params, caller.wire.last) == [], name


def for_prism(case: Case) -> dict[str, Any]:
    """The document, its paths below its name, and what Prism cannot read written otherwise."""
    whole = read(case.path).contents
    operations = {f"{method.upper()} {path}" for path in whole["paths"] for method in METHODS} - {
        at.removeprefix("#/paths/") for at in case.left_out
    }
    made = documents.for_prism(whole, operations)
    return made | {"paths": {f"/{case.slug}{path}": item for path, item in made["paths"].items()}}
