"""The context store of a connector in direct mode: a file that it fills and searches."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError, ContextStoreError
from .exporting import run, run_blocking
from .local import LocalBackend

if TYPE_CHECKING:
    from os import PathLike

    from .connector import Connector, SyncConnector

__all__ = ["ContextStore", "SyncContextStore"]


class _Base:
    """What is common to both."""

    def __init__(self, connector: Any) -> None:
        self._connector = connector

    def _backend(self) -> LocalBackend:
        backend = self._connector.execution
        if not isinstance(backend, LocalBackend):
            raise ConfigurationError(
                "the hosted API fills the context stores of its connectors by itself; only connectors with "
                "the service's own credentials have a local one"
            )
        return backend

    def _open(self, path: str | PathLike[str]) -> Any:
        """The store in a file, in place of the one that is open, unless that is it. Blocks."""
        backend = self._backend()
        if backend.store is not None and backend.store.path == Path(path).expanduser():
            return backend.store
        try:
            store = import_module("airbyte_agent_store")
        except ImportError as error:
            raise ImportError(
                "a local context store needs airbyte-agent-store: pip install 'airbyte-agent-sdk[store]'"
            ) from error
        account = " ".join([*backend.servers, backend.account]).strip()
        opened = store.open_store(path, backend.definition, account)
        backend.close_store()
        return opened

    def _current(self) -> Any:
        store = self._backend().store
        if store is None:
            raise ContextStoreError("no context store is open; pass a path, such as sync('acme.db')")
        return store

    def _steps(self, entities: Any, params: Any, progress: Any) -> Any:
        store, backend = import_module("airbyte_agent_store"), self._backend()
        options = self._connector._options  # noqa: SLF001
        return store.sync(backend, options, self._current(), entities, params or {}, progress)


class ContextStore(_Base):
    """``connector.context_store``: the records of a service in a local file, for ``context_store_search``.

    ::

        await stripe.context_store.sync("acme.db")
        page = await stripe.customers.context_store_search({"filter": {"contains": {"email": "@acme.com"}}})
    """

    _connector: Connector

    async def open(self, path: str | PathLike[str]) -> None:
        """Use a file, which is made if it is missing, without syncing.

        Args:
            path: The file; one for each account of a connector.

        Raises:
            ContextStoreError: The file is something else, or the store of another connector or account.
            ConfigurationError: The connector uses the hosted API.
            ImportError: ``airbyte-agent-store`` is not installed.
        """
        from anyio import to_thread

        backend = self._backend()
        backend.store = await to_thread.run_sync(self._open, path)
        backend.offload = to_thread.run_sync

    async def sync(
        self,
        path: str | PathLike[str] | None = None,
        *,
        entities: Iterable[str] | None = None,
        params: Mapping[str, Mapping[str, Any]] | None = None,
        progress: Callable[[str, int], object] | None = None,
    ) -> dict[str, Any]:
        """Read every record of the service's lists into the store, and delete those that are gone.

        Each page is kept as it comes, and can be searched at once. A sync that was interrupted, even by a
        crash, goes on with the page after the last one kept. An entity that fails does not stop the others.

        Args:
            path: The file; not needed if the store is open.
            entities: Names of the entities to sync; by default all that the spec lists for the store.
            params: Arguments of the lists by entity, for those that require some:
                ``{"issues": {"start_time": "2026-01-01T00:00:00Z"}}``.
            progress: Called after each page with the entity and the number of its pages.

        Returns:
            The state of each of the entities: ``state``, ``records``, ``pages``, ``synced_at`` and
            ``problem``, which says why an entity could not be synced.

        Raises:
            AirbyteError: No entity could be synced.
            EntityNotFoundError: The store has no such entity.
            ContextStoreError, ConfigurationError, ImportError: As for :meth:`open`.
        """
        if path is not None:
            await self.open(path)
        perform = self._connector._perform  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        result: dict[str, Any] = await run(self._steps(entities, params, progress), perform)
        return result

    async def states(self) -> dict[str, Any]:
        """The state of each entity; see :meth:`sync`."""
        from anyio import to_thread

        found: dict[str, Any] = await to_thread.run_sync(self._current().states)
        return found

    async def close(self) -> None:
        """Close the file; closing the connector does so, too."""
        self._backend().close_store()


class SyncContextStore(_Base):
    """Sync version of :class:`ContextStore`."""

    _connector: SyncConnector

    def open(self, path: str | PathLike[str]) -> None:
        """Use a file without syncing; see :meth:`ContextStore.open`."""
        backend = self._backend()
        backend.store = self._open(path)
        backend.offload = _at_once

    def sync(
        self,
        path: str | PathLike[str] | None = None,
        *,
        entities: Iterable[str] | None = None,
        params: Mapping[str, Mapping[str, Any]] | None = None,
        progress: Callable[[str, int], object] | None = None,
    ) -> dict[str, Any]:
        """Read every record of the service's lists into the store; see :meth:`ContextStore.sync`."""
        if path is not None:
            self.open(path)
        perform = self._connector._perform  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        result: dict[str, Any] = run_blocking(self._steps(entities, params, progress), perform)
        return result

    def states(self) -> dict[str, Any]:
        """The state of each entity; see :meth:`ContextStore.sync`."""
        found: dict[str, Any] = self._current().states()
        return found

    def close(self) -> None:
        """Close the file; closing the connector does so, too."""
        self._backend().close_store()


def _at_once(work: Callable[[], Any]) -> Any:
    return work()
