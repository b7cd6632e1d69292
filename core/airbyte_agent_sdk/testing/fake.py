"""A typed connector that talks to a fake of its service, in the same process and without sockets."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping, Sequence
from dataclasses import fields
from functools import cached_property
from typing import Any, Generic, TypeVar

import httpx

from ..auth.configuration import AuthConfig
from ..calls.connector import Connector, SyncConnector
from ..errors import ConfigurationError
from ..names import identifier
from .exchange import FakeRequest, FakeResponse
from .scripts import Call, Script, matches, nearest, shown
from .service import Service

__all__ = ["Fake"]

C = TypeVar("C", bound="Connector | SyncConnector")


class Fake(Generic[C]):
    """A fake service, and a connector that uses it.

    Everything but the network is real: the connector validates, encodes, pages, retries and parses as always.

    Args:
        connector: The connector's class, async or sync.
        records: As many records are in each list from the beginning.
        seed: Another one gives other values.
        page_size: Records of a page where the call does not say.
        strict: Refuse calls for which no response was set with :meth:`on`.

    Raises:
        ConfigurationError: The class is not a generated connector's.
    """

    def __init__(
        self,
        connector: type[C],
        *,
        records: int = 0,
        seed: int = 0,
        page_size: int = 10,
        strict: bool = False,
    ) -> None:
        if not hasattr(connector, "definition"):
            raise ConfigurationError(
                f"Fake takes a connector's class, such as StripeConnector, not {connector!r}"
            )
        self._class = connector
        self.service = Service(
            connector.definition, records=records, seed=seed, page_size=page_size, strict=strict
        )

    @cached_property
    def connector(self) -> C:
        """The connector. It is made once, with :meth:`connect`, and need not be closed."""
        return self.connect()

    def connect(self, **options: Any) -> C:
        """Another connector that uses the same service.

        Args:
            options: Arguments of the connector's constructor, such as ``max_retries``.

        Pages are requested when they are needed, so that :attr:`calls` is the same in each run. Use
        ``with_options(prefetch=1)`` on the connector to request them ahead.
        """
        transport: Any = (  # which connectors take in place of a client
            _AsyncTransport(self.service) if issubclass(self._class, Connector) else _Transport(self.service)
        )
        kind: Any = self._class  # whose constructor has settings of its own
        settings = {**_settings(kind), **options}
        settings.setdefault("auth_config", _credentials(kind))
        # How many pages were requested ahead before the caller stopped is a matter of time.
        made: C = kind(http_client=transport, **settings).with_options(prefetch=0)
        return made

    @property
    def calls(self) -> Sequence[Call]:
        """The calls that the service got, each try of one that was retried included."""
        return self.service.called

    def on(self, operation: str, /, **params: Any) -> Script:
        """Set what calls of an operation get: ``fake.on("customers.get", id="cus_1").returns({...})``.

        Of several that match, the one that was set last counts.

        Args:
            operation: ``entity.action``.
            params: Parameters that a call must have; others may be anything.

        Raises:
            ConfigurationError: There is no such operation or parameter.
        """
        return self.service.on(operation, **params)

    def add(self, entity: str, /, **fields: Any) -> dict[str, Any]:
        """Put a record into the service: ``fake.add("customers", email="ada@example.com")``.

        Args:
            entity: Whose records it is one of.
            fields: Some of its fields; the others are made up.

        Returns:
            The whole record.

        Raises:
            EntityNotFoundError: There is no such entity.
            ConfigurationError: A field cannot hold the value.
        """
        return self.service.add(entity, fields)

    def fail_next(
        self, status: int, *, times: int = 1, operation: str | None = None, retry_after: float | None = None
    ) -> None:
        """Let the next calls fail, whatever they are.

        Args:
            status: The HTTP status; 0 closes the connection without a response.
            times: How many calls, 1 or more.
            operation: Only calls of this ``entity.action``.
            retry_after: Seconds to wait before the next try, in the header that the service uses.

        Raises:
            ConfigurationError: There is no such operation, or an argument is out of bounds.
        """
        self.service.fail_next(status, times=times, operation=operation, retry_after=retry_after)

    def reset(self) -> None:
        """Forget records, calls, failures and scripts."""
        self.service.reset()

    def assert_called(self, operation: str, /, *, times: int | None = None, **params: Any) -> None:
        """Fail unless the service got a call.

        Args:
            operation: ``entity.action``.
            times: How many; by default one or more.
            params: Parameters that the call has; it may have others.

        Raises:
            AssertionError: It did not; the message says which calls there were.
        """
        found = self._called(operation, params)
        if len(found) != times if times is not None else not found:
            near = nearest(operation, self.service.named(operation, params), self.calls)
            often = f", which was called {len(found)} times, not {times}" if times is not None else ""
            hint = f"; the nearest is {near}" if near else "; there were no calls"
            raise AssertionError(f"no such call: {shown(operation, params)}{often}{hint}")

    def assert_not_called(self, operation: str, /, **params: Any) -> None:
        """Fail if the service got a call.

        Raises:
            AssertionError: It did.
        """
        found = self._called(operation, params)
        if found:
            raise AssertionError(f"{found[0]} was called")

    def _called(self, operation: str, params: Mapping[str, Any]) -> list[Call]:
        wanted = self.service.named(operation, params)
        return [
            call for call in self.service.called if call.name == operation and matches(wanted, call.params)
        ]


class _Transport(httpx.BaseTransport):
    def __init__(self, service: Service) -> None:
        self._service = service

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = self._service.handle(_asked(request, request.read()))
        if response.delay:
            time.sleep(_patience(request, response.delay))
        return _answered(response, request)


class _AsyncTransport(httpx.AsyncBaseTransport):
    def __init__(self, service: Service) -> None:
        self._service = service

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = self._service.handle(_asked(request, await request.aread()))
        if response.delay:
            await asyncio.sleep(_patience(request, response.delay))
        return _answered(response, request)


def _asked(request: httpx.Request, content: bytes) -> FakeRequest:
    headers = {name.lower(): value for name, value in request.headers.items()}
    return FakeRequest(request.method, str(request.url), headers, content)


def _patience(request: httpx.Request, delay: float) -> float:
    """Seconds that the connector waits for a response that comes after ``delay``."""
    limit = request.extensions.get("timeout", {}).get("read")
    return delay if limit is None else min(delay, limit)


def _answered(response: FakeResponse, request: httpx.Request) -> httpx.Response:
    if response.delay > _patience(request, response.delay):
        raise httpx.ReadTimeout("the fake did not respond in time", request=request)
    if response.dropped:
        raise httpx.RemoteProtocolError("the fake closed the connection", request=request)
    return httpx.Response(
        response.status, headers=response.headers, content=response.content, request=request
    )


def _credentials(kind: type[Connector | SyncConnector]) -> AuthConfig | None:
    """Invented credentials of the simplest kind that needs no token to be fetched."""
    from ..calls.connector import configurations

    found = configurations(kind)
    if not found:
        return None
    schemes = {scheme.name: scheme for scheme in kind.definition.schemes}
    chosen = min(found, key=lambda config: schemes[config.scheme].kind == "oauth2")
    # A call may contain it, as the account in a path.
    texts = schemes[chosen.scheme].texts.items()
    examples = {identifier(name): text.examples[0] for name, text in texts if text.examples}
    return chosen(
        **{item.name: examples.get(item.name, f"fake-{item.name}") for item in fields(chosen) if item.compare}
    )


def _settings(kind: type[Connector | SyncConnector]) -> dict[str, Any]:
    """Invented values for the settings that the URL requires; one at its beginning is a URL itself."""
    server = kind.definition.server
    return {
        identifier(item.name): item.enum[0]
        if item.enum
        else "https://acme.example"
        if server.url.startswith(f"{{{item.name}}}")
        else "acme"
        for item in server.variables
        if item.default is None and kind.definition.settings.get(item.name) is None
    }
