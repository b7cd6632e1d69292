"""Runs one or several worker processes on one port."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import socket
import tempfile
import threading
from collections.abc import Callable, Sequence
from multiprocessing import connection
from typing import Any

import uvicorn
from airbyte_agent_sdk.errors import ConfigurationError
from fastapi import FastAPI
from uvicorn.supervisors import Multiprocess

from .configuration import Network
from .connections import BoundedProtocol, client_connections, raise_descriptor_limit
from .logs import LOGGING

__all__ = ["listen", "reached_at", "run", "server_settings", "worker"]

_BACKLOG = 2048
#: Keep-alive timeout in seconds: longer than those of load balancers.
_IDLE = 75


def listen(host: str, port: int) -> socket.socket:
    """A listening socket. Clients that connect from now on wait for the first worker.

    Raises:
        ConfigurationError: The address is not available.
    """
    try:
        family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listener = socket.create_server(address, family=family, backlog=_BACKLOG)
    except OSError as error:
        raise ConfigurationError(f"cannot listen on {host} port {port}: {error.strerror}") from None
    listener.set_inheritable(True)
    return listener


def reached_at(listener: socket.socket) -> str:
    """The URL by which programs on this machine reach a listening socket."""
    host, port = listener.getsockname()[:2]
    if host in ("0.0.0.0", "::"):  # noqa: S104  all addresses of the machine, which is none to connect to
        host = "127.0.0.1" if host == "0.0.0.0" else "::1"  # noqa: S104
    return f"http://{f'[{host}]' if ':' in host else host}:{port}"


def run(
    app: FastAPI,
    listener: socket.socket,
    started: Callable[[], None],
    *,
    workers: int,
    stop_seconds: int,
    proxies: Sequence[Network] = (),
) -> None:
    """Serve until a signal stops the server.

    Args:
        app: The application. With several workers, each creates its own from the environment.
        listener: The listening socket.
        started: Called as soon as signals are handled.
        workers: Processes.
        stop_seconds: Seconds that running calls have to finish when the server stops.
        proxies: Networks of trusted reverse proxies.
    """
    gc.freeze()  # existing objects are permanent: exclude them from garbage collection
    raise_descriptor_limit()
    settings = server_settings(
        app if workers == 1 else f"{__name__}:worker",
        factory=workers > 1,
        workers=workers,
        proxies=proxies,
        log_config=LOGGING,
        timeout_graceful_shutdown=stop_seconds,
    )
    if workers == 1:
        server = uvicorn.Server(settings)
        for number in (signal.SIGINT, signal.SIGTERM):
            # uvicorn raises the signal again, for the handler that was installed before.
            signal.signal(number, server.handle_exit)
        started()
        server.run([listener])
        return
    with tempfile.TemporaryDirectory(prefix="airbyte-agent-engine-") as folder:
        os.environ["PROMETHEUS_MULTIPROC_DIR"] = folder  # each worker's /metrics reports all workers
        supervisor = _Workers(settings, [listener])
        started()
        supervisor.run()


def worker() -> FastAPI:
    """The application of a worker process, which stops when its parent process ends.

    A killed parent cannot stop its workers; they would keep the port in use.
    """
    from .app import create_app

    starter = multiprocessing.parent_process()
    if starter is not None:
        threading.Thread(target=_stop_with, args=(starter.sentinel,), name="starter", daemon=True).start()
    return create_app()


def _stop_with(sentinel: int) -> None:
    connection.wait([sentinel])
    os.kill(os.getpid(), signal.SIGTERM)


def server_settings(
    app: FastAPI | str, *, proxies: Sequence[Network] = (), **settings: Any
) -> uvicorn.Config:
    """The server's settings.

    Args:
        app: The application.
        proxies: Networks of trusted reverse proxies. From other addresses,
            ``X-Forwarded-For`` and ``X-Forwarded-Proto`` are ignored.
        settings: Other settings of uvicorn.
    """
    return uvicorn.Config(
        app,
        http=BoundedProtocol,
        ws="none",
        access_log=False,
        server_header=False,
        proxy_headers=bool(proxies),
        forwarded_allow_ips=[str(network) for network in proxies],  # set, so that no variable is read
        date_header=False,  # set by the application: a download has the service's
        limit_concurrency=client_connections(),
        timeout_keep_alive=_IDLE,
        **settings,
    )


class _Workers(Multiprocess):
    """Several worker processes on one port."""

    def terminate_all(self) -> None:
        """Stop, and close the socket: no worker accepts connections any longer."""
        for listener in self.sockets:
            listener.close()
        super().terminate_all()
