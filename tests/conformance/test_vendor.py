"""Every operation of every connector, with generated parameters, against its vendor's own document."""

from __future__ import annotations

import re
from collections.abc import Iterator

import httpx
import pytest
from airbyte_agent_generator.trying.samples import arguments
from airbyte_agent_sdk.errors import AirbyteError, ConnectorValidationError

from .calls import Caller, refused
from .second import differences
from .strangers import on_the_wire, strangers
from .subjects import Subject

TURNS = {"required": 0, "everything": 1, "otherwise": 2}

#: Parameters that the document's words, and not its `style`, say how to write.
SPELLED = {"jira": {"fields", "properties"}}


def operations(subject: Subject) -> Iterator[tuple[str]]:
    yield from ((name,) for name in subject.rest)


def turns(subject: Subject) -> Iterator[tuple[str, str]]:
    yield from ((name, turn) for name in subject.rest for turn in TURNS)


def excused_parameters(subject: Subject) -> Iterator[tuple[str, str]]:
    yield from ((name, path) for name in subject.rest for path in subject.excused_parameters(name))


def excused_fields(subject: Subject) -> Iterator[tuple[str, str]]:
    yield from ((name, path) for name in subject.rest for path in subject.excused_fields(name))


def field_path(path: str) -> str:
    """Where a warning stands in the record, as ``source.yaml`` says it: ``items[].price``."""
    return re.sub(r"^(data\[\]|record)\.?", "", re.sub(r"\[\d+\]", "[]", path))


@pytest.mark.each(("operation", "turn"), turns)
def test_prism_accepts(subject, served, accepted, operation, turn):
    without = subject.excused_parameters(operation)
    params = arguments(subject.operation(operation), TURNS[turn], without=without)
    problem = ""
    try:
        different = served.caller.call(operation, params)
    except AirbyteError as refusal:
        problem = refused(refusal, served.caller.wire.last)
    if problem:
        pytest.fail(problem, pytrace=False)
    request = served.caller.wire.last
    assert strangers(served.operation(operation), request) == []
    unsaid = SPELLED.get(subject.slug, {})
    assert differences(served.one(operation), subject.operation(operation), params, request, unsaid) == []
    excused = subject.excused_fields(operation)
    assert [str(warning) for warning in different if field_path(warning.path) not in excused] == []
    assert not served.caller.empty, "the document's example has no record, so that none was looked at"
    accepted(subject, operation)


@pytest.mark.each(("operation", "path"), excused_parameters)
def test_an_excused_parameter_is_still_unknown(subject, served, operation, path):
    """All that is excused but this one: Prism refuses it, or the document does not list its name."""
    name, _, value = path.partition("=")
    without = {other for other in subject.excused_parameters(operation) if other != path}
    for turn in (1, 2):
        params = arguments(
            subject.operation(operation), turn, without=without, forced={name: value} if value else {}
        )
        try:
            served.caller.call(operation, params)
        except ConnectorValidationError:
            return
        unknown = strangers(served.operation(operation), served.caller.wire.last)
        if path in unknown or on_the_wire(path) in unknown:
            return
    pytest.fail(f"the document knows {path} of {operation}; drop the excuse")


@pytest.mark.each(("operation", "path"), excused_fields)
def test_an_excused_field_still_differs(subject, served, operation, path):
    params = arguments(subject.operation(operation), 1, without=subject.excused_parameters(operation))
    different = served.caller.call(operation, params)
    assert path in {field_path(warning.path) for warning in different}, "drop the excuse"


@pytest.mark.each((), lambda subject: [()] if subject.rest else [])
def test_credentials(subject, served, record_property):
    """Each way to authenticate is one of the document's; where that names any, nobody gets in without."""
    name = next((name for name in subject.rest if name.endswith((".list", ".get"))), subject.rest[0])
    params = arguments(subject.operation(name), 0, without=subject.excused_parameters(name))
    operation = served.operation(name)
    for credentials in subject.credentials:
        caller = Caller(subject, served.url, credentials)
        try:
            caller.call(name, params)
        finally:
            caller.close()
    request = caller.wire.last
    known = {"host", "accept", "content-type", "content-length"}
    known |= {parameter["name"].lower() for parameter in operation.parameters}
    plain = [(key, value) for key, value in request.headers.items() if key in known]
    answer = httpx.request(request.method, request.url, headers=plain, content=request.content)
    assert (answer.status_code == 401) == operation.secured
    if not operation.secured:
        record_property("open", str(subject))
