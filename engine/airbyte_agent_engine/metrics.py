"""Prometheus metrics: counts and durations, never an id or a secret."""

from __future__ import annotations

import os
from collections.abc import Mapping
from importlib import import_module
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

__all__ = ["Metrics"]

#: The directory in which workers share their counts, so that each can report all of them; set by `serve`.
_SHARED = "PROMETHEUS_MULTIPROC_DIR"
_MULTIPROCESS: Any = import_module("prometheus_client.multiprocess")  # it has no type hints
_METHODS = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"})
_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120)


class Metrics:
    """The metrics of an engine, or of all its workers if ``PROMETHEUS_MULTIPROC_DIR`` is set."""

    def __init__(self) -> None:
        registry = self._registry = CollectorRegistry()
        self._requests = Histogram(
            "airbyte_engine_request_seconds",
            "Requests by route template.",
            ("method", "route", "status"),
            buckets=_SECONDS,
            registry=registry,
        )
        self._executions = Histogram(
            "airbyte_engine_execution_seconds",
            "Calls of connectors; the outcome is success, or the error class.",
            ("connector", "entity", "action", "outcome"),
            buckets=_SECONDS,
            registry=registry,
        )
        self._tokens = Counter(
            "airbyte_engine_token_requests",
            "Token requests; the outcome is issued, refused or limited.",
            ("outcome",),
            registry=registry,
        )
        self._open = Gauge(
            "airbyte_engine_open_connectors",
            "Connectors with open connections.",
            registry=registry,
            multiprocess_mode="livesum",
        )

    def request(self, scope: Mapping[str, Any], status: int, seconds: float) -> None:
        """Count a response; status 0 means that the client disconnected."""
        route = getattr(scope.get("route"), "path", "unmatched")
        method = scope["method"] if scope["method"] in _METHODS else "other"
        self._requests.labels(method, route, str(status)).observe(seconds)

    def execution(self, connector: str, entity: str, action: str, outcome: str, seconds: float) -> None:
        """Count a call.

        Args:
            connector: Slug of the connector type.
            entity: An entity of the type, otherwise empty: a caller's text must not become a label.
            action: Like ``entity``.
            outcome: ``success``, or the error class.
            seconds: Duration in seconds.
        """
        self._executions.labels(connector, entity, action, outcome).observe(seconds)

    def token(self, outcome: str) -> None:
        """Count a token request: ``issued``, ``refused`` or ``limited``."""
        self._tokens.labels(outcome).inc()

    def open_connectors(self, number: int) -> None:
        """Set the number of open connectors in this worker."""
        self._open.set(number)

    def text(self) -> bytes:
        """All metrics in Prometheus' text format."""
        registry = self._registry
        if _SHARED in os.environ:
            registry = CollectorRegistry()
            _MULTIPROCESS.MultiProcessCollector(registry)
        return generate_latest(registry)

    def close(self) -> None:
        """Remove this worker's gauge of open connectors."""
        if _SHARED in os.environ:
            _MULTIPROCESS.mark_process_dead(os.getpid())
