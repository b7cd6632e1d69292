"""Executes calls directly against the service's API, with the caller's own credentials."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from ..auth.confidential import Confidential
from ..auth.configuration import AuthConfig, SharedTokens, TokenCallback, TokenLoader
from ..auth.credentials import Authenticator, Credentials, redact
from ..auth.schemes import applied, authenticator, carried, choose, given_values
from ..auth.settings import Settings
from ..definition import STORE_ACTIONS, Definition, Operation, RetryConfig
from ..download.file_request import (
    asked_range,
    check_part,
    for_bytes,
    for_file,
    refusal,
    with_range,
    without_range,
)
from ..download.file_url import FileUrl
from ..download.filename import disposition, suggested_name
from ..errors import AirbyteError, ConfigurationError, ContextStoreError, InvalidParameterError, PagingError
from ..transport import Flow, InContext, Request, Response, Sleep, origin, resolve
from ..transport.options import Options
from ..transport.retry import RetryPolicy, deliver
from ..transport.verdict import wait_asked
from ..wire import extras
from ..wire.accepted import as_get, result_url
from ..wire.call import Call
from ..wire.next_page import at_cursor, completed, next_call, prepared
from ..wire.probe import Probe, checkable
from ..wire.request import BYTES_HEADERS, HEADERS, build_request, over
from ..wire.response import ParsedResponse, read_response, redacted, status_error, token_ended
from ..wire.silent import record_in_headers
from ..wire.templates import refined

if TYPE_CHECKING:
    from ..download.transfer import Transfer
    from ..wire.raw_request import RawRequest

__all__ = ["LocalBackend"]


class LocalBackend(Confidential):
    """Calls of the service's API, as flows. It holds the credentials but opens no connections."""

    #: See :class:`~..calls.backend.Backend`.
    next_call = staticmethod(next_call)
    #: The local context store, if one is open, and what runs its functions, which block.
    store: Any = None
    offload: Callable[[Callable[[], Any]], Any]

    def __init__(
        self,
        definition: Definition,
        auth_config: AuthConfig | Mapping[str, str] | None,
        *,
        settings: Mapping[str, str | None] | None = None,
        base_url: str | None = None,
        on_token_refresh: TokenCallback | None = None,
        load_tokens: TokenLoader | None = None,
        shared_tokens: SharedTokens | None = None,
    ) -> None:
        self.definition = definition
        given = given_values(definition, auth_config)
        choice = choose(definition, auth_config) if auth_config is not None else None
        self._scheme = choice.scheme if choice is not None else None
        self._also = {
            part.scheme.name: applied(definition.slug, part) for part in (choice.also if choice else ())
        }
        self._settings = Settings(definition, settings or {}, given, base_url, scheme=self._scheme)
        self._auth = (
            authenticator(
                definition,
                auth_config,
                self._settings,
                on_token_refresh,
                load_tokens,
                shared_tokens,
            )
            if auth_config is not None
            else Authenticator(Credentials())
        )

    @property
    def connector_id(self) -> None:
        """See :class:`~..calls.backend.Backend`."""
        return

    @property
    def account(self) -> str:
        """See :class:`~..calls.backend.Backend`: the settings without their defaults."""
        given, defaults = self._settings.config, self.definition.settings
        return ", ".join(
            f"{name} {value}"
            for name, value in sorted(given.items())
            if value not in (None, "", defaults.get(name))
        )

    @property
    def identity(self) -> str:
        """See :class:`~..calls.backend.Backend`; renewed tokens are not included."""
        import hashlib  # the first call is soon enough

        renewed = type(self._auth) is not Authenticator
        keys = "" if renewed else hashlib.sha256("\0".join(self._auth.secrets).encode()).hexdigest()
        return f"{self.definition.slug} {self.servers} {self.account} {keys}"

    @property
    def servers(self) -> tuple[str, ...]:
        """The known URLs of the API's and the token server."""
        found: list[str] = []
        for server in (None, *(item.url for item in self.definition.operation_servers)):
            with suppress(ConfigurationError):  # raised by the call itself
                found.append(self._settings.base_url(self._auth.settings, server=server))
        with suppress(ConfigurationError):
            found.append(self._auth.token_url or "")
        return tuple(dict.fromkeys(filter(None, found)))

    def operation(self, entity: str, action: str) -> Operation:
        """See :class:`~..calls.backend.Backend`."""
        if action in STORE_ACTIONS and entity in self.definition.context_store:
            return Operation(entity, action, "POST", "", body="json")
        return self.definition.operation(entity, action)

    def prepare(self, call: Call) -> Call:
        """See :class:`~..calls.backend.Backend`."""
        paging = call.operation.paging
        if paging is None:
            return call
        if paging.others or paging.fields:
            call = prepared(call)
        return at_cursor(call) if "cursor" in call.params else call

    def close_store(self) -> None:
        """Close the local context store, if one is open."""
        store, self.store = self.store, None
        if store is not None:
            store.close()

    def filled(self, operation: Operation, params: Mapping[str, Any]) -> Mapping[str, Any]:
        """Parameters together with those that the settings provide."""
        return self._settings.filled(operation, params)

    def raw(self, request: RawRequest, options: Options) -> Call:
        """See :class:`~..calls.backend.Backend`."""
        return request.call(self.definition, options)

    @property
    def secrets(self) -> tuple[str, ...]:
        """All secrets of the credentials, in every form in which a service may echo them."""
        return (*self._auth.secrets, *(text for part in self._also.values() for text in part.secrets))

    def perform(self, call: Call) -> Flow[ParsedResponse]:
        """See :class:`~..calls.backend.Backend`."""
        operation = call.operation
        if operation.action in STORE_ACTIONS:
            return (yield from self._stored(call))
        try:
            response = yield from self._sent(call)
            if response.verdict is not None and response.verdict.meaning == "accepted":
                response = yield from self._result(call, response)
            if not 200 <= response.status < 300:
                if operation.is_list and response.verdict and response.verdict.meaning == "empty":
                    return ParsedResponse([], {}, None, response.url, headers=response.headers)
                raise self._status_error(operation, response)
            outcome = read_response(
                operation,
                response,
                self.definition.error_check,
                self.definition.retry,
                allow_partial=call.options.allow_partial,
            )
            if outcome.data is None and outcome.body is None and operation.meta:
                outcome.data = record_in_headers(operation, outcome.headers)
            if operation.transform or operation.filter is not None:
                outcome.page = outcome.sent
                outcome.data = refined(operation, outcome.data, self._settings.config)
        except AirbyteError as error:
            raise self._told(error, operation) from None
        return outcome

    def _stored(self, call: Call) -> Flow[ParsedResponse]:
        """Answer from the local context store."""
        entity, params = call.operation.entity, call.params
        if self.store is None:
            raise ContextStoreError(
                "no context store is open: in direct mode, fill a local one with "
                "connector.context_store.sync(path), or open one with connector.context_store.open(path); "
                "the hosted API has one for each of its connectors"
            ).during(entity, call.operation.action)
        work = partial(self.store.answer, entity, call.operation.action, params)
        try:
            rows, meta = yield InContext(partial(self.offload, work), _given)
        except AirbyteError as error:
            raise error.during(entity, call.operation.action) from None
        return ParsedResponse(rows, meta)

    def download(self, call: Call) -> Flow[Transfer]:
        """See :class:`~..calls.backend.Backend`."""
        from ..download.transfer import Transfer  # rarely needed

        call = with_range(call)
        reopen = partial(self.file, call)
        response = yield from reopen({})
        try:
            policy = RetryPolicy.of(self.definition.retry, call.options)
            return Transfer(call, response, reopen, policy)
        except AirbyteError as error:
            raise self._told(error, call.operation) from None

    def file(self, call: Call, ranged: Mapping[str, str]) -> Flow[Response]:
        """A flow that opens a download as a stream.

        Args:
            call: The call.
            ranged: Headers that request a part of the file.

        Raises:
            AirbyteError: As :meth:`perform`.
        """
        operation = call.operation
        try:
            place = operation.download.file_url if operation.download is not None else None
            if place is None:
                response = yield from self._answer(call, partial(for_bytes, ranged=ranged))
                yield from refusal(response, self.definition.error_check, partial(self._read, operation))
            else:
                response = yield from self._second_step(call, place, ranged)
            if not 200 <= response.status < 300:
                # Signed URLs contain secrets in their query.
                response.url = response.url.partition("?")[0]
                raise self._status_error(operation, response)
            if not ranged:
                check_part(response, asked_range(call))
        except AirbyteError as error:
            raise self._told(error, operation) from None
        return response

    def _second_step(self, call: Call, place: str, ranged: Mapping[str, str]) -> Flow[Response]:
        """Request the file's URL and open it. Credentials are only sent to the API's own origin."""
        operation, options = call.operation, call.options
        file_url = FileUrl(place, operation, self._settings.filled(operation, call.params))
        told = yield from self._answer(call, without_range)
        if not 200 <= told.status < 300:
            return told
        outcome = self._read(operation, told)
        url = file_url.find(outcome)
        asked = asked_range(call)
        ranged = ranged or ({"Range": asked} if asked else {})
        credentials = yield from self._auth.credentials(options)
        if origin(url) == origin(self._settings.base_url(credentials.settings, server=operation.server)):
            response = yield from self._answer(call, partial(for_file, url=url, ranged=ranged))
        else:
            request = Request("GET", url, {**BYTES_HEADERS, **ranged}, timeout=options.timeout, stream=True)
            response = yield from deliver(request, RetryPolicy.of(self.definition.retry, options))
        file_url.refuse_page(outcome, response)
        name = file_url.name(outcome)
        if name is not None and suggested_name(response.headers.get("content-disposition", "")) is None:
            response.headers = response.headers.copy()
            response.headers["content-disposition"] = disposition(name)
        return response

    def check(self, options: Options, entity: str | None = None) -> Flow[ParsedResponse]:
        """See :class:`~..calls.backend.Backend`."""
        return Probe(self.definition, self.perform, options, self._settings.config).run(entity)

    def checkable(self, names: Iterable[str] | None) -> list[str]:
        """See :class:`~..calls.backend.Backend`."""
        return checkable(self.definition, names)

    def _told(self, error: AirbyteError, operation: Operation) -> AirbyteError:
        """``error`` with the name of the call, without secrets."""
        return redacted(
            error.during(operation.entity, operation.action), partial(redact, secrets=self.secrets)
        )

    def _answer(self, call: Call, finish: Callable[[Request], Request] | None = None) -> Flow[Response]:
        """Send a call, and wait for the result of one that the server has only accepted.

        Args:
            call: The call.
            finish: Converts the request before it is sent.
        """
        response = yield from self._sent(call, finish)
        return (yield from self._result(call, response))

    def _result(self, call: Call, response: Response) -> Flow[Response]:
        """Wait for what the server has accepted; ``response`` itself if that is complete."""
        attempt, config = 0, self.definition.retry or RetryConfig()
        while (url := result_url(response)) is not None:
            delay = wait_asked(response, config, response.verdict, attempt)
            yield Sleep(min(1.0 if delay is None else delay, config.max_delay))
            response = yield from self._sent(call, partial(as_get, url=url))
            attempt += 1
        return response

    def _sent(self, call: Call, finish: Callable[[Request], Request] | None = None) -> Flow[Response]:
        """Send a call with credentials, which are renewed once if the server rejects them.

        Args:
            call: The call.
            finish: Converts the request before it is sent.
        """
        operation, options = call.operation, call.options
        if self.definition.runtime_mode == "context_store_only":
            raise ContextStoreError(
                f"{self.definition.slug} has only a context store, which is available in hosted mode only"
            )
        names: tuple[str, ...] = ()
        begun = True
        if self._also or operation.security is not None:  # otherwise each call carries the one scheme
            names = carried(operation, self._scheme, self.definition.slug)
            begun = self._scheme is None or self._scheme.parts[0] in names
        if begun:
            credentials = yield from self._auth.credentials(options)
        else:
            credentials = Credentials(settings=self._auth.settings)
        key = self._key(operation, options) if operation.method in ("POST", "PATCH") else None
        request = self._request(call, self._joined(credentials, names) if names else credentials, key)
        send = partial(
            deliver,
            policy=RetryPolicy.of(self.definition.retry, options, graphql=operation.graphql is not None),
            keyed=key is not None or operation.reads,
        )
        response: Response = yield from send(finish(request) if finish is not None else request)
        check = self.definition.error_check
        meaning = response.verdict.meaning if response.verdict is not None else None
        if (
            meaning == "authentication"
            or (response.status == 401 and meaning is None)
            or (check is not None and token_ended(response, check))
        ) and begun:
            renewed = yield from self._auth.renewed(credentials, options)
            if renewed is not None:
                request = self._request(call, self._joined(renewed, names) if names else renewed, key)
                response = yield from send(finish(request) if finish is not None else request)
        return response

    def _joined(self, credentials: Credentials, names: Iterable[str]) -> Credentials:
        """The credentials with those of the other schemes that a call carries."""
        for name in names:
            if name in self._also:
                credentials = credentials.joined(self._also[name])
        return credentials

    def _read(self, operation: Operation, response: Response) -> ParsedResponse:
        return read_response(operation, response, self.definition.error_check, self.definition.retry)

    def _status_error(self, operation: Operation, response: Response) -> AirbyteError:
        graphql = operation.graphql is not None
        return status_error(response, operation.method, self.definition.retry, graphql=graphql)

    def _request(self, call: Call, credentials: Credentials, key: str | None) -> Request:
        operation, options = call.operation, call.options
        params = self._settings.filled(operation, call.params)
        lacking = self._settings.missing(operation, params) if self.definition.scoping else ()
        base_url = self._settings.base_url(credentials.settings, operation.path, operation.server)
        request = build_request(
            operation,
            params,
            base_url=base_url,
            headers=HEADERS,
            injected=self._settings.injected(operation) if operation.injected and not lacking else None,
            check_values=options.check_values,
            lacking=lacking,
            extra_query=options.extra_query,
            extra_body=options.extra_body,
        )
        if call.url is not None:
            url = extras.completed(
                completed(_followed(call, request.url), operation, params), options.extra_query
            )
            linked = operation.paging is not None and operation.paging.strategy == "link_header"
            request = as_get(request, url) if linked else replace(request, url=url)
        # The caller's own headers may contain secrets too, so they are only sent to this origin, like
        # credentials.
        secret = credentials.headers
        if "Cookie" in request.headers and "Cookie" in secret:
            secret = {**secret, "Cookie": f"{request.headers['Cookie']}; {secret['Cookie']}"}
        request.credentials = over(secret, options.all_headers) if options.all_headers else secret
        request.headers = over(request.headers, request.credentials, keep=False)
        request.secret_query, request.timeout = credentials.query, options.timeout
        name = operation.idempotency_header
        if key is not None and name and name.lower() not in {given.lower() for given in options.all_headers}:
            request.headers = {**request.headers, name: key}
        return request

    @staticmethod
    def _key(operation: Operation, options: Options) -> str | None:
        """The idempotency key of a POST or PATCH, if the API accepts one."""
        if operation.idempotency_header is None:
            if options.idempotency_key is not None:
                raise ConfigurationError("this operation does not accept an idempotency key")
            return None
        import uuid  # few calls need a key

        return options.idempotency_key or str(uuid.uuid4())

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.definition.slug!r})"


def _followed(call: Call, base_url: str) -> str:
    """The URL of a call: that of a next page, which may come from a caller's cursor, or of a raw request.

    Raises:
        PagingError, InvalidParameterError: It is on another origin, to which no credentials may be sent.
    """
    try:
        target = resolve(base_url, call.url or "")
        if origin(target) == origin(base_url):
            return target
    except ValueError:
        pass
    if call.operation.is_list:
        raise PagingError("the next page's URL is on another origin, to which no credentials are sent")
    raise InvalidParameterError("the URL is on another origin than the connector's; nothing was sent")


def _given(value: Any) -> Flow[Any]:
    """A flow without a step, which returns a value."""
    yield from ()
    return value
