"""Every operation of every connector, called on its fake: accepted, parsed without a warning, and checked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import httpx
import pytest
from airbyte_agent_generator.trying.samples import arguments
from airbyte_agent_sdk.calls.paging import SyncPage
from airbyte_agent_sdk.definition import Operation
from airbyte_agent_sdk.download import SyncDownload
from airbyte_agent_sdk.errors import ExecutorError
from airbyte_agent_sdk.names import identifier
from airbyte_agent_sdk.testing import Fake, FakeRequest
from airbyte_agent_sdk.wire.response import fails

from tests.conformance.calls import keywords
from tests.conformance.subjects import SUBJECTS, Subject

STRANGE = "no_such_name"


class Staged:
    """A fake of one connector, and calls of its operations with sample arguments that name what is there."""

    def __init__(self, subject: Subject) -> None:
        self.subject = subject
        self.fake = Fake(subject.sync_connector, records=3)
        # A shared drive's files are only those in it, and the samples are in none.
        settings = {name: value for name, value in subject.settings.items() if name != "drive_id"}
        self.connector = self.fake.connect(strict=True, max_retries=0, **settings)
        self.sent: list[FakeRequest] = []
        handle = self.fake.service.handle

        def noted(request: FakeRequest) -> Any:
            self.sent.append(request)
            return handle(request)

        self.fake.service.handle = noted  # type: ignore[method-assign]

    def params(self, name: str, turn: int) -> dict[str, Any]:
        """Arguments of an operation whose ids are those of records that are there."""
        operation, service = self.subject.operation(name), self.fake.service
        plan = service._plans[name]
        params = arguments(operation, turn)
        if operation.graphql is not None:
            params.pop("fields", None)  # with some of its fields, a record is not what its model says
        for param, (collection, fields) in plan.parents.items():
            if param in params:
                params[param] = _held(service._store.of(collection, {})[0], fields)
        if plan.target is not None and plan.target[0] in params:
            scope = {item: str(params[item]) for item in plan.scope if item in params}
            params[plan.target[0]] = _held(service._store.of(plan.collection, scope)[0], plan.target[1])
        for item in operation.parameters:
            if item.required_by_api and isinstance(item.schema.get("default"), str):
                params.pop(item.name, None)  # another statement asks for other records
        for way in (operation.paging, *operation.paging.others) if operation.paging else ():
            if way.param in params and not operation.by_name[way.param].required:
                del params[way.param]  # no page that was given before
        params.pop("ending_before", None)
        return params

    def call(self, name: str, params: Mapping[str, Any]) -> Any:
        operation = self.subject.operation(name)
        entity = getattr(self.connector, self.subject.definition.attributes[operation.entity])
        method = getattr(entity, identifier(operation.action))
        return method(**keywords(operation, params))


def _held(record: Any, fields: tuple[str, ...]) -> Any:
    return next((record.data[name] for name in fields if name in record.data), record.id)


@pytest.fixture(scope="module", params=SUBJECTS, ids=str)
def staged(request: pytest.FixtureRequest) -> Staged:
    return Staged(request.param)


def reads(operation: Operation) -> bool:
    return operation.reads or operation.action == "download"


@pytest.mark.parametrize("turn", [0, 1, 2])
def test_samples_are_accepted_and_parsed_without_a_warning(staged, turn):
    """``strict=True`` raises on the first field that is not as the model says."""
    failed: list[str] = []
    for name in staged.subject.operations:
        operation = staged.subject.operation(name)
        try:
            result = staged.call(name, staged.params(name, turn))
            if isinstance(result, SyncDownload):
                with result:
                    assert result.read()
            if isinstance(result, SyncPage) and operation.action == "list" and turn == 0:
                assert result.data, "the list is empty"
                assert not result.warnings
        except Exception as error:
            failed.append(f"{name}: {type(error).__name__}: {error}"[:300])
        told = staged.fake.calls[-1].name if staged.fake.calls else ""
        same = (operation.method, operation.path) == (
            (other := staged.subject.operation(told)).method,
            other.path,
        )
        assert same, f"{name} was taken for {told}"
    assert failed == []


def wrongs(
    operation: Operation, request: FakeRequest, secret: set[str]
) -> Iterator[tuple[str, FakeRequest, set[int]]]:
    """The request made wrong, with what kind of wrong it is and the statuses that say so."""
    url = httpx.URL(request.url)

    def sent(**changes: Any) -> FakeRequest:
        fields = {"method": request.method, "url": request.url, "headers": request.headers}
        return FakeRequest(**{**fields, "content": request.content, **changes})

    bare = {name: value for name, value in request.headers.items() if name not in secret}
    yield "credentials", sent(headers=bare), {401}
    yield "path", sent(url=str(url.copy_with(raw_path=b"/no" + url.raw_path))), {404}
    if operation.graphql is None:
        yield "query name", sent(url=str(url.copy_add_param(STRANGE, "1"))), {400, 422}
    for item in operation.parameters:
        if item.location == "query" and item.name in url.params:
            if item.required:
                yield f"without {item.name}", sent(url=str(url.copy_remove_param(item.name))), {400, 422}
            if item.schema.get("type") == "integer":
                yield f"{item.name}=x", sent(url=str(url.copy_set_param(item.name, "x"))), {400, 422}
            if "enum" in item.schema and item.schema.get("type") == "string":
                yield (
                    f"{item.name}={STRANGE}",
                    sent(url=str(url.copy_set_param(item.name, STRANGE))),
                    {400, 422},
                )
    if operation.body == "form":
        yield "form name", sent(content=request.content + b"&no_such_name=1"), {400, 422}
    if operation.body == "json" and request.content[:1] == b"{" and not operation.open_body:
        comma = b"" if request.content == b"{}" else b","
        yield "body name", sent(content=b'{"no_such_name":1' + comma + request.content[1:]), {400, 422}
        yield "body", sent(content=b"{"), {400, 422}


def test_what_is_wrong_is_refused(staged):
    """In the shape in which the connector reads a failure, whatever the service's status for it."""
    unnoticed: list[str] = []
    check = staged.subject.definition.error_check
    schemes = staged.subject.definition.schemes
    secret = {scheme.key.lower() for scheme in schemes}
    secret |= {scheme.refresh.header.lower() for scheme in schemes if scheme.refresh is not None}
    for name in staged.subject.operations:
        operation = staged.subject.operation(name)
        result = staged.call(name, staged.params(name, 1))
        if isinstance(result, SyncDownload):
            result.close()
        for kind, wrong, statuses in wrongs(operation, staged.sent[-1], secret):
            if operation.download is not None and "/_files/" in wrong.url:
                continue
            response = staged.fake.service.handle(wrong)
            said = httpx.Response(response.status, content=response.content).json()
            failed = response.status in statuses or (check is not None and fails(said, check))
            if not failed:
                unnoticed.append(f"{name}: {kind}: {response.status}")
    assert unnoticed == []


def test_a_rate_limit_is_one_to_the_connector(staged):
    """429 in the service's words and headers: a RateLimitError with the wait that was asked for."""
    from airbyte_agent_sdk.errors import AirbyteError, GraphQLRateLimitError, RateLimitError

    name = next(item for item in staged.subject.operations if reads(staged.subject.operation(item)))
    params = staged.params(name, 0)
    staged.fake.fail_next(429, retry_after=7)
    with pytest.raises(AirbyteError) as raised:
        staged.call(name, params)
    assert isinstance(raised.value, RateLimitError | GraphQLRateLimitError), raised.value
    assert raised.value.retry_after == pytest.approx(7, abs=2)


def test_lists_page_to_their_end(staged):
    """All records once, in pages of the size that is asked for."""
    fake = Fake(staged.subject.sync_connector, records=7, page_size=2)
    settings = {name: value for name, value in staged.subject.settings.items() if name != "drive_id"}
    stage = Staged(staged.subject)
    stage.fake, stage.connector = fake, fake.connect(strict=True, max_retries=0, **settings)
    wrong: list[str] = []
    for name in staged.subject.operations:
        operation = staged.subject.operation(name)
        if operation.action != "list" or operation.paging is None or operation.paging.max_records:
            continue
        params = stage.params(name, 0)
        size = operation.paging.page_size
        if size is not None and size in operation.by_name:
            params[size] = max(2, operation.by_name[size].schema.get("minimum", 2))
        before = len(fake.calls)
        try:
            count = len(list(stage.call(name, params)))
        except ExecutorError as error:
            wrong.append(f"{name}: {error}")
            continue
        calls = len(fake.calls) - before
        pages = operation.paging.strategy != "none" and params.get(size, 2) == 2
        single = not pages and fake.service._plans[name].single
        if count < (1 if single else 7) or (pages and calls < 3):
            wrong.append(f"{name}: {count} records in {calls} calls")
    assert wrong == []
