"""Open connectors: stored connectors with decrypted credentials and connections to the service."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import asynccontextmanager
from time import monotonic

from airbyte_agent_sdk.spi import Definition, LocalBackend, LookUp, Options, choose, hidden

from ..configuration import Configuration
from ..connections import upstream_connections
from ..connector_types import ConnectorType
from ..database import Database
from ..sealing import Keyring
from ..stores import targets
from .egress import OpenTransport
from .limiter import CallLimiter
from .lookups import Lookups
from .renewal import StoredTokens

__all__ = ["ConnectorPool", "OpenConnector"]

#: Maximum number of open connectors.
_OPEN = 1_000
#: Idle seconds after which a connector is closed.
_IDLE = 300.0
#: Minimum number of characters of a text that is treated as a secret in records.
_SHORTEST = 8
#: Maximum connectors closed at a time.
_AT_ONCE = 8
#: Seconds without progress after which a request fails.
_TIMEOUT = 60.0


class OpenConnector:
    """One open connector.

    Attributes:
        execution: Its calls, as flows.
        transport: Runs them.
        limiter: Limits concurrent calls.
        version: Version of the stored connector.
    """

    def __init__(
        self,
        execution: LocalBackend,
        configuration: Configuration,
        tokens: StoredTokens,
        lookup: LookUp,
        version: int,
        public: frozenset[str],
    ) -> None:
        self.execution, self.version = execution, version
        self.transport = opened(configuration, lookup)
        self.limiter = CallLimiter(configuration.concurrency, configuration.calls_per_second)
        self.options = Options(timeout=min(_TIMEOUT, configuration.call_seconds), pace=self.limiter.pace)
        self._tokens, self._public = tokens, public
        self.calls, self.used, self.retired = 0, monotonic(), False
        self.connections = 0  # bounded by the number of concurrent calls

    @property
    def secrets(self) -> tuple[str, ...]:
        """Texts that no response may repeat: the credentials, in every form that a service may echo."""
        return tuple(text for text in self.execution.secrets if text not in self._public)

    @property
    def idle(self) -> bool:
        """Whether it is not in use."""
        return self.calls == 0 and self._tokens.idle

    async def close(self) -> None:
        """Store pending tokens and close its connections."""
        await self._tokens.close()
        await self.transport.aclose()


class ConnectorPool:
    """Keeps connectors open between calls; the least recently used ones are closed when idle.

    Args:
        configuration: The engine's settings.
        database: Where connectors are stored.
        keyring: Opens their credentials.
        lookups: Resolve host names.
        counted: Called with the number of open connectors.
    """

    def __init__(
        self,
        configuration: Configuration,
        database: Database,
        keyring: Keyring,
        lookups: Lookups,
        counted: Callable[[int], None],
    ) -> None:
        self._configuration, self._database, self._keyring = configuration, database, keyring
        self._lookups, self._counted = lookups, counted
        self._open: OrderedDict[str, OpenConnector] = OrderedDict()
        self._opening: dict[str, asyncio.Lock] = {}
        self._closing: set[asyncio.Task[None]] = set()
        self._connections, self._most_connections = 0, upstream_connections()

    @asynccontextmanager
    async def use(
        self, connector_id: str, version: int, kind: ConnectorType
    ) -> AsyncGenerator[OpenConnector]:
        """Yields the open connector, which is reopened if the stored connector changed.

        Raises:
            ConfigurationError: Its credentials or settings are invalid.
            SealError: Its credentials cannot be decrypted.
            LookupError: It was deleted.
        """
        connector = self._open.get(connector_id)
        if connector is None or connector.version < version:
            connector = await self._renewed(connector_id, version, kind)
        connector.calls += 1
        if connector.calls > connector.connections:
            connector.connections += 1
            self._connections += 1
        try:
            yield connector
        finally:
            connector.calls -= 1
            connector.used = monotonic()
            if connector.retired and connector.calls == 0:
                self._close(connector)
            elif not connector.retired:
                self._open.move_to_end(connector_id)
            self._sweep()

    def forget(self, connector_id: str) -> None:
        """Close a deleted connector once its calls have completed."""
        connector = self._open.pop(connector_id, None)
        if connector is not None:
            self._retire(connector)
        self._counted(len(self._open))

    async def _renewed(self, connector_id: str, version: int, kind: ConnectorType) -> OpenConnector:
        """Open a connector once for all waiting calls."""
        lock = self._opening.setdefault(connector_id, asyncio.Lock())
        try:
            async with lock:
                known = self._open.get(connector_id)
                if known is not None and known.version >= version:
                    return known
                made = await self._made(connector_id, kind)
                self._open[connector_id] = made
                if known is not None:
                    self._retire(known)
                self._counted(len(self._open))
                return made
        finally:
            if not lock.locked():
                self._opening.pop(connector_id, None)

    async def _made(self, connector_id: str, kind: ConnectorType) -> OpenConnector:
        stored = await targets.stored(self._database, connector_id)
        if stored is None:
            raise LookupError
        tokens = StoredTokens(
            self._database, self._keyring, stored.id, stored.tokens_place, stored.version, stored.tokens
        )
        credentials = self._keyring.open(stored.credentials, stored.place)
        execution = LocalBackend(
            kind.definition,
            credentials,
            settings={**stored.source_config, **stored.environment},
            base_url=self._configuration.upstreams.get(kind.definition.slug),
            shared_tokens=tokens,
        )
        public = _public(kind.definition, credentials)
        lookup = self._lookups.lookup(stored.organization_id, stored.id)
        return OpenConnector(execution, self._configuration, tokens, lookup, stored.version, public)

    def _sweep(self) -> None:
        """Close some idle connectors if they expired, or if there are too many connectors or connections."""
        ended = monotonic() - _IDLE
        oldest = [*zip(range(_AT_ONCE), self._open.items(), strict=False)]
        for _, (connector_id, connector) in oldest:
            crowded = len(self._open) > _OPEN or self._connections > self._most_connections
            if connector.idle and (crowded or connector.used < ended):
                del self._open[connector_id]
                self._retire(connector)
        self._counted(len(self._open))

    def _retire(self, connector: OpenConnector) -> None:
        connector.retired = True
        self._connections -= connector.connections
        if connector.calls == 0:
            self._close(connector)

    def _close(self, connector: OpenConnector) -> None:
        task = asyncio.create_task(connector.close())
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)

    async def close(self) -> None:
        """Close all."""
        while self._open:
            self._close(self._open.popitem()[1])
        await asyncio.gather(*self._closing)
        self._counted(0)


def _public(definition: Definition, credentials: Mapping[str, str]) -> frozenset[str]:
    """The forms of credentials that records may contain, such as client ids and user names.

    They include texts that are too short to be secrets.
    """
    scheme = choose(definition, credentials).scheme
    targets = ["client_id"]
    if "${" in scheme.mapping.get("password", ""):
        targets.append("username")
    templates = "".join(scheme.mapping.get(target, "") for target in targets)
    forms = hidden(value for name, value in credentials.items() if f"${{{name}}}" in templates)
    short = (form for value in credentials.values() for form in hidden([value]) if len(form) < _SHORTEST)
    return frozenset((*forms, *short))


def opened(configuration: Configuration, lookup: LookUp) -> OpenTransport:
    """A separate transport, for one connector or one check."""
    return OpenTransport(
        configuration.allow_networks,
        lookup,
        max_connections=configuration.concurrency * 2,
        max_content=configuration.response_bytes,
    )
