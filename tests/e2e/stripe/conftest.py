from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest


class Watched:
    """A connector that notes which of its operations are called, as ``entity.action``."""

    def __init__(self, connector: Any) -> None:
        self._connector = connector
        self.called: set[str] = set()

    def __getattr__(self, entity: str) -> WatchedEntity:
        return WatchedEntity(getattr(self._connector, entity), entity, self.called)


class WatchedEntity:
    def __init__(self, entity: Any, name: str, called: set[str]) -> None:
        self._entity, self._name, self._called = entity, name, called

    def __getattr__(self, action: str) -> Any:
        method = getattr(self._entity, action)
        self._called.add(f"{self._name}.{action}")
        return method


@pytest.fixture
def stripe(connect: Callable[..., Any], stripe_url: str, request: pytest.FixtureRequest) -> Iterator[Watched]:
    """A connector to an empty Stripe. The test must call every operation it says it ``exercises``."""
    watched = Watched(connect(stripe_url))
    yield watched
    missed = set(getattr(request.function, "operations", ())) - watched.called
    assert not missed, f"never called: {missed}"


@pytest.fixture
def seed(stripe_url: str) -> Callable[..., Any]:
    """``seed(path, **form)`` makes what the connector has no operation for, and returns its id."""

    def post(path: str, **form: str) -> str:
        fields = {
            name.replace("__", "][").replace("][", "[", 1) + "]" * ("__" in name): form[name] for name in form
        }
        answer = httpx.post(f"{stripe_url}/v1/{path}", data=fields, auth=("sk_test_seed", ""))
        answer.raise_for_status()
        return answer.json()["id"]

    return post
