"""A call through the engine, beside the same call direct and through a bare proxy on the same framework."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import tempfile
import time
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from functools import partial
from pathlib import Path

import httpx

from tests.engine.postgresql import PostgreSQL

from .crowd import crowd, crowd_rows, waiting
from .environments import Environments
from .harness import REPETITIONS, Row, amount, medians, run, server
from .load import Target, latency, throughput

__all__ = ["rows"]

_CALLS = 500
_CLIENTS = 32
_LIMIT = 10
_WORKSPACES, _EACH = 100, 100
_TICK = os.sysconf("SC_CLK_TCK")


class _Server:
    """A server program in a process of its own, and what it says."""

    def __init__(self, process: subprocess.Popen[str], url: str, seconds: float, log: Path) -> None:
        self._process, self._log = process, log
        self.url, self.seconds = url, seconds

    def said(self, what: str) -> str:
        """What it printed behind a name."""
        found = re.search(rf"{what}[:= ]\s*(\S+)", self._log.read_text("utf-8"))
        if found is None:
            raise RuntimeError(f"the server did not say its {what}")
        return found[1]

    def _processes(self) -> Iterator[int]:
        waiting = [self._process.pid]
        while waiting:
            pid = waiting.pop()
            children = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()
            waiting += [int(child) for child in children]
            yield pid

    def memory(self) -> float:
        """Bytes of memory that all its processes have now."""
        pages = (int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1]) for pid in self._processes())
        return float(sum(pages) * os.sysconf("SC_PAGE_SIZE"))

    def cpu(self) -> float:
        """CPU seconds so far, of all its processes."""
        seconds = 0
        for pid in self._processes():
            fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
            seconds += int(fields[11]) + int(fields[12])
        return seconds / _TICK


@contextmanager
def _running(command: Sequence[str | Path], settings: Mapping[str, str], log: Path) -> Generator[_Server]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("AIRBYTE_")}
    url = f"http://127.0.0.1:{port}"
    with log.open("w", encoding="utf-8") as output:
        start = time.perf_counter()
        process = subprocess.Popen(
            [*map(str, command), "--port", str(port)],
            env={**environment, **settings},
            stdout=output,
            stderr=output,
            text=True,
        )
        try:
            while True:
                try:
                    if httpx.get(f"{url}/readyz").is_success:
                        break
                except httpx.TransportError:
                    pass
                if process.poll() is not None:
                    raise RuntimeError(f"{command[0]} did not start:\n{log.read_text('utf-8')}")
                time.sleep(0.005)
            yield _Server(process, url, time.perf_counter() - start, log)
        finally:
            process.terminate()
            process.wait()


class _Bench:
    """Engines and proxies before one upstream, in one environment."""

    def __init__(self, python: Path, folder: Path, upstream: str) -> None:
        self._python, self._folder, self.upstream = python, folder, upstream

    def engine(
        self, home: str, workers: int = 1, *, database: str | None = None, upstream: str | None = None
    ) -> AbstractContextManager[_Server]:
        """An engine.

        Args:
            home: Its folder; one with the same has the same connectors.
            workers: Its processes.
            database: URL of another database than SQLite's in that folder.
            upstream: Another service than that of all others.
        """
        settings = {
            "AIRBYTE_ENGINE_HOME": str(self._folder / home),
            "AIRBYTE_ENGINE_UPSTREAMS": json.dumps({"stripe": upstream or self.upstream}),
            "AIRBYTE_ENGINE_ALLOW_NETWORKS": '["127.0.0.0/8"]',
        }
        program = self._python.with_name("airbyte-agent-engine")
        if database is not None:
            key = run(program, "new-key").strip()
            settings |= {"AIRBYTE_ENGINE_DATABASE": database, "AIRBYTE_ENGINE_KEY": key}
        return _running((program, "serve", "--workers", str(workers)), settings, self._log(home))

    def proxy(self, workers: int = 1) -> AbstractContextManager[_Server]:
        """The bare proxy."""
        program = self._python.with_name("uvicorn")
        where = ("--app-dir", Path(__file__).parent, "--log-level", "warning", "--workers", str(workers))
        return _running((program, "bare_proxy:app", *where), {"UPSTREAM": self.upstream}, self._log("proxy"))

    def seed(self, home: str, workspaces: int, each: int) -> None:
        """Store so many connectors with an engine's home."""
        run(
            self._python, Path(__file__).with_name("seed.py"), self._folder / home, str(workspaces), str(each)
        )

    def _log(self, name: str) -> Path:
        return self._folder / f"{name}.log"


def _direct(upstream: str) -> Target:
    return Target(
        f"{upstream}/v1/customers?limit={_LIMIT}", headers={"Authorization": "Bearer sk_test_bench"}
    )


def _proxied(proxy: _Server) -> Target:
    return Target(f"{proxy.url}/execute", json.dumps({"params": {"limit": _LIMIT}}).encode())


def _program(engine: _Server, client_id: str, client_secret: str) -> httpx.Client:
    """A client of the engine with a token."""
    credentials = {"client_id": client_id, "client_secret": client_secret}
    answer = httpx.post(f"{engine.url}/api/v1/account/applications/token", json=credentials)
    token = answer.raise_for_status().json()["access_token"]
    return httpx.Client(base_url=engine.url, headers={"Authorization": f"Bearer {token}"}, timeout=30)


def _hosted(engine: _Server, client: httpx.Client, connector_id: str) -> Target:
    body = {"entity": "customers", "action": "list", "params": {"limit": _LIMIT}}
    return Target(
        f"{engine.url}/api/v1/integrations/connectors/{connector_id}/execute",
        json.dumps(body).encode(),
        {"Authorization": client.headers["Authorization"]},
    )


def _stripe(client: httpx.Client) -> str:
    body = {
        "connector_type": "stripe",
        "workspace_name": "bench",
        "credentials": {"api_key": "sk_test_bench"},
    }
    answer = client.post("/api/v1/integrations/connectors", json=body).raise_for_status()
    connector_id: str = answer.json()["id"]
    return connector_id


def rows(environments: Environments) -> list[Row]:
    """All of the engine's figures."""
    with tempfile.TemporaryDirectory() as folder, server() as upstream:
        bench = _Bench(environments.engine, Path(folder), upstream)
        started, secrets = _starts(bench)
        with ExitStack() as stack:
            engine, proxy = (stack.enter_context(place) for place in (bench.engine("home"), bench.proxy()))
            client = stack.enter_context(_program(engine, *secrets))
            connector_id = _stripe(client)
            one = _one_call(engine, proxy, _direct(upstream), _hosted(engine, client, connector_id))
            one.append(_rate(proxy, _hosted(engine, client, connector_id), "workers: 1", 0.9))
        with ExitStack() as stack:
            engine, proxy = (
                stack.enter_context(place) for place in (bench.engine("home", 2), bench.proxy(2))
            )
            client = stack.enter_context(_program(engine, *secrets))
            two = _rate(proxy, _hosted(engine, client, connector_id), "workers: 2", 0.9)
        return [
            *started,
            *one,
            two,
            _on_postgresql(bench),
            *_crowded(bench),
            _waiting(bench),
            _listing(bench),
        ]


def _on_postgresql(bench: _Bench) -> Row:
    """As with SQLite, with a server of its own."""
    postgresql = PostgreSQL.new()
    postgresql.start()
    try:
        postgresql.prepare()
        with postgresql.database() as url, ExitStack() as stack:
            engine = stack.enter_context(bench.engine("postgresql", 2, database=url))
            proxy = stack.enter_context(bench.proxy(2))
            secrets = engine.said("AIRBYTE_CLIENT_ID"), engine.said("AIRBYTE_CLIENT_SECRET")
            client = stack.enter_context(_program(engine, *secrets))
            hosted = _hosted(engine, client, _stripe(client))
            return _rate(proxy, hosted, "workers: 2, PostgreSQL", 0.7)
    finally:
        postgresql.remove()


def _crowded(bench: _Bench) -> list[Row]:
    """Calls of many clients on a thousand connectors, some of which are called far more than others."""
    with bench.engine("crowd") as engine:
        secrets = engine.said("AIRBYTE_CLIENT_ID"), engine.said("AIRBYTE_CLIENT_SECRET")
    bench.seed("crowd", 100, 10)
    with bench.engine("crowd", 2) as engine, _program(engine, *secrets) as client:
        ids: list[str] = []
        for number in range(100):
            asked = {"workspace_name": f"workspace {number}"}
            found = client.get("/api/v1/integrations/connectors", params=asked).raise_for_status().json()
            ids += [item["id"] for item in found["data"]]
        targets = [_hosted(engine, client, connector_id) for connector_id in ids]
        throughput(targets[0], _CALLS, _CLIENTS)
        before = engine.memory()
        many = crowd(targets)
        return crowd_rows(many, before, engine.memory())


def _waiting(bench: _Bench) -> Row:
    with server("hostile_server.py") as hostile, bench.engine("hostile", upstream=hostile) as engine:
        secrets = engine.said("AIRBYTE_CLIENT_ID"), engine.said("AIRBYTE_CLIENT_SECRET")
        with _program(engine, *secrets) as client:
            return waiting(client, _stripe(client))


def _starts(bench: _Bench) -> tuple[list[Row], tuple[str, str]]:
    """Start to ready, for the first time and again; and what the first start printed."""
    with bench.engine("home") as first:
        seconds, secrets = (
            first.seconds,
            (first.said("AIRBYTE_CLIENT_ID"), first.said("AIRBYTE_CLIENT_SECRET")),
        )

    def again() -> float:
        with bench.engine("home") as engine:
            return engine.seconds

    def bare() -> float:
        with bench.proxy() as proxy:
            return proxy.seconds

    median = medians({"engine": again, "proxy": bare}, 3)
    beside = f"bare proxy {amount(median['proxy'], 's')}"
    what = "Engine: start to ready"
    return [
        Row(f"{what}, first time", seconds, 2.0, "s", amount(seconds, "s"), beside),
        Row(what, median["engine"], 2.0, "s", amount(median["engine"], "s"), beside),
    ], secrets


def _one_call(engine: _Server, proxy: _Server, direct: Target, hosted: Target) -> list[Row]:
    """What the engine adds to a call: time, and CPU of its process."""
    proxied = _proxied(proxy)
    targets = {"direct": direct, "proxy": proxied, "engine": hosted}
    for target in targets.values():
        latency(target, 50)
    cpu = {"proxy": proxy.cpu(), "engine": engine.cpu()}
    turns = {name: partial(latency, target, _CALLS) for name, target in targets.items()}
    p50 = medians(turns)
    calls = _CALLS * REPETITIONS
    spent = {
        "proxy": (proxy.cpu() - cpu["proxy"]) / calls * 1e6,
        "engine": (engine.cpu() - cpu["engine"]) / calls * 1e6,
    }
    added = {name: (p50[name] - p50["direct"]) * 1e3 for name in ("proxy", "engine")}
    ours = f"{added['engine']:.2f} ms added"
    beside = f"direct {p50['direct'] * 1e3:.2f} ms, bare proxy adds {added['proxy']:.2f} ms"
    return [
        Row("Engine: added latency a call, p50", added["engine"], 4.0, "ms", ours, beside),
        Row(
            "Engine: added latency, vs a bare proxy", added["engine"] / added["proxy"], 1.7, "x", ours, beside
        ),
        Row(
            "Engine: CPU a call, vs a bare proxy",
            spent["engine"] / spent["proxy"],
            1.6,
            "x",
            amount(spent["engine"], "us"),
            f"bare proxy {amount(spent['proxy'], 'us')}",
        ),
    ]


def _rate(proxy: _Server, hosted: Target, how: str, least: float) -> Row:
    """Calls a second with 32 clients: how many times more the bare proxy makes.

    Args:
        proxy: The bare proxy.
        hosted: The engine's call.
        how: What it runs with.
        least: Of the bare proxy's calls a second, how many the engine must make.
    """
    targets = {"engine": hosted, "proxy": _proxied(proxy)}
    turns = {name: partial(throughput, target, _CALLS * 2, _CLIENTS) for name, target in targets.items()}
    for turn in turns.values():
        turn()
    rate = medians(turns, 5)
    return Row(
        f"Engine: a bare proxy's calls/s over ours, {_CLIENTS} clients, {how}",
        rate["proxy"] / rate["engine"],
        1 / least,
        "x",
        f"{rate['engine']:,.0f} calls/s",
        f"bare proxy {rate['proxy']:,.0f} calls/s",
    )


def _listing(bench: _Bench) -> Row:
    """A workspace's hundred connectors, among ten thousand and by themselves."""
    with ExitStack() as stack:
        targets: dict[str, Target] = {}
        for home, workspaces in (("few", 1), ("many", _WORKSPACES)):
            engine = stack.enter_context(bench.engine(home))
            bench.seed(home, workspaces, _EACH)
            secrets = engine.said("AIRBYTE_CLIENT_ID"), engine.said("AIRBYTE_CLIENT_SECRET")
            client = stack.enter_context(_program(engine, *secrets))
            targets[home] = Target(
                f"{engine.url}/api/v1/integrations/connectors?workspace_name=workspace%200",
                headers={"Authorization": client.headers["Authorization"]},
            )
        p50 = medians({name: partial(latency, target, 100) for name, target in targets.items()})
    return Row(
        f"Engine: {_EACH} connectors listed, of {_WORKSPACES * _EACH:,} stored",
        p50["many"] / p50["few"],
        1.5,
        "x",
        f"{p50['many'] * 1e3:.1f} ms",
        f"of {_EACH} stored {p50['few'] * 1e3:.1f} ms",
    )
