"""A fake of a service, from a connector's tables: requests in, responses out, and no I/O."""

from __future__ import annotations

import base64
import re
import threading
import time
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from ..definition import Definition, Operation, Scheme
from ..errors import ConfigurationError, EntityNotFoundError, suggest
from .acting import Actor
from .exchange import FakeRequest, FakeResponse
from .making import Maker
from .pages import PositionError
from .plan import plans_of
from .reading import Asked, Router
from .responses import responses_of
from .scripts import (
    Call,
    Script,
    Step,
    UnscriptedCallError,
    api_params,
    checked_count,
    checked_seconds,
    checked_status,
    matches,
    nearest,
    shown,
)
from .store import Store
from .vendors import Failure, Kind, vendor_of

__all__ = ["Service"]

_QUOTED: Final = re.compile(r'"([^"]+)"')
_KINDS: Final[Mapping[int, Kind]] = {401: "unauthorized", 404: "not_found", 405: "method", 429: "rate_limit"}
#: Responses to reads that are kept until something changes.
_REMEMBERED: Final = 2_000


class Service:
    """A fake service. It validates requests, keeps what is created, pages, and fails when told to.

    Args:
        definition: The connector.
        records: As many records are in each list from the beginning.
        seed: Another one gives other values.
        page_size: Records of a page where the request does not say.
        strict: Refuse calls for which no response was set with :meth:`on`.
        calls: As many calls are remembered; ``None`` is all.

    Raises:
        ConfigurationError: The connector has no generated package.
    """

    def __init__(
        self,
        definition: Definition,
        *,
        records: int = 0,
        seed: int = 0,
        page_size: int = 10,
        strict: bool = False,
        calls: int | None = None,
    ) -> None:
        self.definition = definition
        self.strict = strict
        self.delay = 0.0
        self.calls: deque[Call] = deque(maxlen=calls)
        self._responses = responses_of(definition)
        self._plans = plans_of(definition, self._responses)
        self._router = Router(definition)
        self._vendor = vendor_of(definition.slug)
        maker = Maker(self._responses, seed)
        self._store = Store(definition, self._plans, self._responses, maker, self._vendor, records)
        self._actor = Actor(self._store, self._responses, maker, self._vendor, page_size)
        self._scripts: list[Script] = []
        self._failures: list[tuple[str | None, Step]] = []
        self._repeated: dict[str, FakeResponse] = {}
        self._reads: dict[tuple[Any, ...], tuple[Asked, FakeResponse]] = {}
        self._linked: dict[str, FakeRequest] = {}
        #: Threads share a connector, and so a service.
        self._lock = threading.RLock()

    @property
    def operations(self) -> Sequence[str]:
        """Every ``entity.action``."""
        return [*self._plans]

    @property
    def called(self) -> list[Call]:
        """A copy of the calls so far."""
        with self._lock:
            return [*self.calls]

    def on(self, name: str, params: Mapping[str, Any] | None = None, /, **more: Any) -> Script:
        """Set what calls of an operation get; of several that match, the one that was set last.

        Args:
            name: ``entity.action``.
            params: Parameters that a call must have, by the API's names.
            more: The same, by Python's names.

        Raises:
            ConfigurationError: There is no such operation or parameter.
        """
        operation = self._operation(name)
        script = Script(name, api_params(operation, {**(params or {}), **more}))
        with self._lock:
            self._scripts.insert(0, script)
        return script

    def named(self, name: str, params: Mapping[str, Any]) -> dict[str, Any]:
        """Arguments of an operation by the API's names.

        Raises:
            ConfigurationError: There is no such operation or parameter.
        """
        return api_params(self._operation(name), params)

    def add(self, entity: str, fields: Mapping[str, Any] | None = None, /, **more: Any) -> dict[str, Any]:
        """Put a record into the service; the fields that are not given are made up.

        Args:
            entity: Whose records it is one of.
            fields: Fields by the API's names.
            more: The same, or arguments that lists of it require, such as ``issue_id``.

        Returns:
            The record, as the service gives it.

        Raises:
            ConfigurationError: There is no such entity, or a field cannot hold the value.
        """
        if entity not in self.definition.entities:
            raise EntityNotFoundError.unknown(self.definition.slug, entity, list(self.definition.entities))
        with self._lock:
            self._reads.clear()
            return self._actor.add(self._first(entity), {**(fields or {}), **more})

    def fail_next(
        self,
        status: int,
        *,
        times: int = 1,
        operation: str | None = None,
        retry_after: float | None = None,
    ) -> None:
        """Let the next calls fail.

        Args:
            status: The HTTP status; 0 closes the connection without a response.
            times: How many calls.
            operation: Only calls of this ``entity.action``.
            retry_after: Seconds to wait before the next try, in the header that the service uses.

        Raises:
            ConfigurationError: There is no such operation, the status is not one of an error, or another
                argument is out of bounds.
        """
        if operation is not None:
            self._operation(operation)
        given: Any = status
        if status != 0 or isinstance(given, bool):
            checked_status(status, "a failure has 0 or")
        step = Step("", int(status), checked_count(times), dropped=status == 0)
        step.retry_after = None if retry_after is None else checked_seconds(retry_after)
        with self._lock:
            self._failures.append((operation, step))

    def reset(self) -> None:
        """Forget records, calls, failures and scripts."""
        with self._lock:
            self._store.clear()
            self.calls.clear()
            self._scripts.clear()
            self._failures.clear()
            self._repeated.clear()
            self._reads.clear()
            self.delay = 0.0

    def handle(self, request: FakeRequest) -> FakeResponse:
        """The response to a request.

        Raises:
            UnscriptedCallError: The service is strict, and no response was set for the call.
        """
        with self._lock:
            response = self._handle(request)
            return replace(response, delay=response.delay + self.delay) if self.delay else response

    def _handle(self, request: FakeRequest) -> FakeResponse:
        place = (request.method, request.url, *request.headers.items()) if request.method == "GET" else None
        known = self._reads.get(place) if place is not None else None
        if known is not None and not self._scripts and not self._failures:
            asked, response = known
            self.calls.append(Call(asked.route.name, asked.params, response.status))
            return response
        found = self._token(request) or self._actor.file(request)
        if found is not None:
            return found
        if request.method == "GET" and request.url in self._linked:
            request = replace(self._linked[request.url], url=request.url)
        asked_for = self._router.find(request, self._expects)
        if asked_for is None:
            return self._nowhere(request)
        response, told = self._respond(asked_for, request)
        if request.method != "GET" and (link := response.headers.get("link")):
            self._linked[link[1:].partition(">")[0]] = request  # whose next page is asked for by GET
        self.calls.append(
            Call(asked_for.route.name, asked_for.params, 0 if response.dropped else response.status)
        )
        if not told and request.method not in ("GET", "HEAD") and not asked_for.route.operation.reads:
            self._reads.clear()
        elif not told and place is not None and len(self._reads) < _REMEMBERED:
            self._reads[place] = asked_for, response
        return response

    def _expects(self, asked: Asked) -> bool:
        """Whether an operation has a record, a script or a failure for what was asked."""
        name = asked.route.name
        return (
            any(script.name == name and matches(script.params, asked.params) for script in self._scripts)
            or any(name == failing for failing, _ in self._failures)
            or self._actor.keeps(self._plans[name], asked.params)
        )

    def _respond(self, asked: Asked, request: FakeRequest) -> tuple[FakeResponse, bool]:
        """The response, and whether it was set for the call rather than made."""
        operation = asked.route.operation
        for index, (name, step) in enumerate(self._failures):
            if name in (None, asked.route.name):
                step.times = (step.times or 1) - 1
                if not step.times:
                    del self._failures[index]
                return self._failed(operation, step), True
        if not self._is_authenticated(request):
            return self._failure(operation, "unauthorized", 401, "the request has no credentials"), False
        for script in self._scripts:
            if script.name == asked.route.name and matches(script.params, asked.params):
                following = script.next()
                if following is not None:
                    return self._scripted(asked, following, request), True
        if self.strict:
            raise UnscriptedCallError(self._unscripted(asked))
        if asked.problems:
            message = asked.problems[0]
            param = _QUOTED.search(message)
            return self._failure(operation, "invalid", 400, message, param[1] if param else None), False
        return self._kept(asked, request), False

    def _kept(self, asked: Asked, request: FakeRequest) -> FakeResponse:
        """What the service itself responds; the same once more to an idempotency key."""
        operation, plan = asked.route.operation, self._plans[asked.route.name]
        header = operation.idempotency_header or self.definition.idempotency_header or ""
        key = request.headers.get(header.lower()) if operation.method != "GET" else None
        if key and key in self._repeated:
            return self._repeated[key]
        try:
            response = self._actor.act(plan, asked.params, request)
        except PositionError as error:
            return self._failure(operation, "invalid", 400, str(error))
        except LookupError as error:
            return self._failure(operation, "not_found", 404, str(error.args[0]))
        if key:
            self._repeated[key] = response
        return response

    def _scripted(self, asked: Asked, step: Step, request: FakeRequest) -> FakeResponse:
        operation = asked.route.operation
        if step.dropped or (step.status or 0) >= 400:
            response = self._failed(operation, step)
        else:
            response = self._actor.given(self._plans[asked.route.name], asked.params, step.data, request)
            response.status = step.status or response.status
        response.delay = step.delay
        return response

    def _failed(self, operation: Operation, step: Step) -> FakeResponse:
        if step.dropped:
            return FakeResponse(dropped=True)
        status = step.status or 500
        kind: Kind = _KINDS.get(status, "server" if status >= 500 else "invalid")
        kind = "unauthorized" if status == 403 else kind
        response = self._failure(
            operation, kind, status, step.data or f"a failure with status {status}", exact=True
        )
        if status == 429 or step.retry_after is not None:
            response.headers.update(self._wait(step.retry_after if step.retry_after is not None else 1))
        return response

    def _wait(self, seconds: float) -> dict[str, str]:
        """The headers by which the service asks to wait."""
        retry = self.definition.retry
        name, unit = (retry.after_header, retry.after_format) if retry else ("Retry-After", "seconds")
        headers = {name.lower(): _in_unit(seconds, unit)}
        for rule in retry.rules if retry else ():
            if rule.means == "rate_limit" and rule.wait is not None and rule.wait.header and not rule.headers:
                scale = 1000 if rule.wait.unit == "unix_timestamp" else 1
                headers[rule.wait.header.lower()] = _in_unit(seconds, rule.wait.unit, scale)
                break
        return headers

    def _failure(
        self,
        operation: Operation | None,
        kind: Kind,
        status: int,
        message: str,
        param: str | None = None,
        *,
        exact: bool = False,
    ) -> FakeResponse:
        graphql = operation is not None and operation.graphql is not None
        usual = self._vendor.statuses.get(kind, status)
        if graphql and not exact and kind in ("not_found", "invalid"):
            usual = 200
        shown_status = status if exact and kind != "rate_limit" else usual
        body = self._vendor.body(Failure(kind, status, message, param, graphql))
        return FakeResponse.of_json(body, shown_status)

    def _nowhere(self, request: FakeRequest) -> FakeResponse:
        methods = self._router.methods(request.path)
        if methods and request.method not in methods:
            message = f"{request.path} does not take {request.method}; it takes {', '.join(methods)}"
            response = self._failure(None, "method", 405, message)
            response.headers["allow"] = ", ".join(methods)
            return response
        if methods:
            return FakeResponse.of_json(
                {"errors": [{"message": "the document is not one of this connector's operations"}]}, 400
            )
        return self._failure(None, "method", 404, f"nothing is at {request.method} {request.path}")

    def _token(self, request: FakeRequest) -> FakeResponse | None:
        """A new access token, where the request asks for one."""
        for scheme in self.definition.schemes:
            for url in (scheme.token_url, scheme.exchange_url):
                place = ".+".join(map(re.escape, re.split(r"\{.*?\}", url or "")))
                if url and request.method == "POST" and re.fullmatch(place, request.url.partition("?")[0]):
                    return FakeResponse.of_json(
                        {"access_token": "fake-token", "token_type": "Bearer", "expires_in": 3600}
                    )
        return None

    def _is_authenticated(self, request: FakeRequest) -> bool:
        schemes = self.definition.schemes
        return not schemes or any(_carries(scheme, request) for scheme in schemes)

    def _operation(self, name: str) -> Operation:
        if not isinstance(name, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(f'an operation is text, such as "customers.get", not {name!r}')
        plan = self._plans.get(name)
        if plan is None:
            raise ConfigurationError(
                f"{self.definition.slug} has no operation {name!r}{suggest(name, self._plans) or ''}"
            )
        return plan.operation

    def _first(self, entity: str) -> Any:
        """The plan by which an entity's records are known."""
        actions = list(self.definition.entities[entity])
        order = [action for action in ("get", "list", "search", "create") if action in actions]
        return self._plans[f"{entity}.{(order or actions)[0]}"]

    def _unscripted(self, asked: Asked) -> str:
        call = shown(asked.route.name, asked.params)
        near = nearest(asked.route.name, asked.params, self._scripts)
        hint = f"; the nearest is {near}" if near else "; none is set"
        example = call.partition("(")[0]
        return f'no response is set for {call}{hint}. Set one with fake.on("{example}", ...).returns(...)'


def _in_unit(seconds: float, unit: str, scale: int = 1) -> str:
    match unit:
        case "milliseconds":
            return str(round(seconds * 1000))
        case "unix_timestamp":
            return str(round((time.time() + seconds) * scale))
        case _:
            return f"{seconds:g}"


def _carries(scheme: Scheme, request: FakeRequest) -> bool:
    """Whether a request has credentials of a scheme, whatever they are."""
    if scheme.kind == "api_key" and scheme.location == "query":
        return f"{scheme.key}=" in request.query
    if scheme.kind == "api_key" and scheme.location == "cookie":
        return f"{scheme.key}=" in request.headers.get("cookie", "")
    if scheme.kind == "api_key":
        return bool(request.headers.get(scheme.key.lower(), "").strip())
    headers = [scheme.key] if scheme.kind == "oauth2" else ["Authorization"]
    if scheme.kind == "oauth2" and scheme.refresh is not None:
        headers.append(scheme.refresh.header)
    held = next(filter(None, (request.headers.get(name.lower()) for name in headers)), "")
    kind, _, value = held.partition(" ")
    if scheme.kind != "basic":
        return bool(value.strip() or (scheme.kind == "oauth2" and kind)) and kind.lower() != "basic"
    try:
        return kind.lower() == "basic" and b":" in base64.b64decode(value, validate=True)
    except ValueError:
        return False
