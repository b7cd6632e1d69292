"""The Celery worker, with real processes that it forks; its broker is a folder."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

import pytest
from airbyte_agent_sdk.errors import NotFoundError
from conftest import EXAMPLES
from server import Answer, Recording, Request

HERE = Path(__file__).parent


class Stripe:
    """Customers that know who asked; a customer is created once for each idempotency key."""

    def __init__(self) -> None:
        self.created: dict[str, str] = {}
        self.failures = 0

    def answer(self, request: Request) -> Answer:
        if request.method == "POST":
            key = request.headers["idempotency-key"]
            id = self.created.setdefault(key, f"cus_{len(self.created)}")
            if self.failures:  # created, and then the answer is lost
                self.failures -= 1
                return Answer({"error": {"message": "try again"}}, 500, {"retry-after": "1"})
            return Answer({"id": id, "object": "customer"})
        id = request.path.rpartition("/")[2]
        if id == "cus_nobody":
            missing = {"message": "No such customer: 'cus_nobody'", "type": "invalid_request_error"}
            return Answer({"error": missing}, 404)
        return Answer({"id": id, "object": "customer", "email": f"{id}@example.com"})


@pytest.fixture(scope="module")
def stripe() -> Stripe:
    return Stripe()


@pytest.fixture(scope="module")
def served(stripe: Stripe) -> Iterator[Recording]:
    with Recording(stripe.answer) as server:
        yield server


@pytest.fixture(scope="module")
def environment(served: Recording, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("celery")
    (folder / "queue").mkdir()
    (folder / "results").mkdir()
    return {
        "CELERY_FOLDER": str(folder),
        "MADE": "before",
        "STRIPE_API_KEY": "sk_test_celery",
        "STRIPE_BASE_URL": served.url,
    }


@pytest.fixture(scope="module")
def tasks(environment: dict[str, str]) -> Iterator[ModuleType]:
    """The module of the tasks, as a program that sends them imports it."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in environment.items():
            patch.setenv(name, value)
        patch.syspath_prepend(HERE)
        import prefork

        yield prefork


@contextmanager
def worker(environment: dict[str, str], made: str) -> Iterator[subprocess.Popen[str]]:
    """A worker of two forked processes."""
    command = ["-W", "ignore", "-m", "celery", "--app", "prefork", "worker", "--pool", "prefork"]
    options = ["--concurrency", "2", "--prefetch-multiplier", "1", "--without-gossip", "--without-mingle"]
    path = os.pathsep.join([str(HERE), str(EXAMPLES)])
    with subprocess.Popen(
        [sys.executable, *command, *options],
        env={**os.environ, **environment, "MADE": made, "PYTHONPATH": path},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.terminate()
            process.wait()


@pytest.mark.parametrize("made", ["before", "after"])
def test_forked_processes_do_not_share_connections(
    environment: dict[str, str], served: Recording, tasks: ModuleType, made: str
) -> None:
    served.requests.clear()
    ids = [f"cus_{number}" for number in range(60)]
    with worker(environment, made) as parent:
        sent = [tasks.email_and_process.delay(id) for id in ids]
        results = [item.get(timeout=60) for item in sent]
        processes = {process for _, process in results}
        assert [email for email, _ in results] == [f"{id}@example.com" for id in ids]
        assert len(processes) == 2
        assert parent.pid not in processes
    ports: dict[str, int] = {request.path.rpartition("/")[2]: request.port for request in served.requests}
    of_parent = {ports.pop("cus_parent")} if made == "before" else set[int]()
    first, second = (
        {ports[id] for id, (_, by) in zip(ids, results, strict=True) if by == each} for each in processes
    )
    assert not first & second
    assert not (first | second) & of_parent
    assert len(first | second) < len(ids)  # connections are used again


def test_tasks_are_retried_and_fail(
    environment: dict[str, str], served: Recording, stripe: Stripe, tasks: ModuleType
) -> None:
    served.requests.clear()
    stripe.failures = 3  # the first attempt of the call, and its two retries; then the task is run again
    with worker(environment, "after"):
        create = tasks.celery_worker.create_customer.delay("Ada", "ada@example.com")
        email = tasks.celery_worker.customer_email.delay("cus_nobody")
        assert create.get(timeout=60) == "cus_0"
        with pytest.raises(NotFoundError, match="No such customer"):
            email.get(timeout=60)
    assert [request.method for request in served.requests].count("POST") == 4
    assert stripe.created == {create.id: "cus_0"}
