"""Calls of a connector over plain HTTP, for tests."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from typing import Any, Self

import httpx

from tests.engine.serving import Client, RunningEngine

__all__ = ["ARCHIVE", "VAULT", "Called", "spec"]

ARCHIVE = Path(__file__).parents[1] / "e2e" / "downloads" / "archive.yaml"
VAULT = Path(__file__).parents[1] / "e2e" / "oauth" / "vault.yaml"


def spec(folder: Path, source: Path) -> Path:
    """A folder for ``specs`` with one connector."""
    place = folder / source.stem
    place.mkdir(parents=True, exist_ok=True)
    (place / "connector.yaml").write_text(source.read_text("utf-8"), "utf-8")
    return folder


class Called:
    """A new connector, and the client that calls it; use it with ``with``."""

    def __init__(
        self, engine: RunningEngine, slug: str, credentials: Mapping[str, str], **facts: Any
    ) -> None:
        self.engine = engine
        self.client: Client = engine.client()
        self.id = engine.create(self.client, slug, credentials=dict(credentials), **facts)

    def __call__(
        self,
        entity: str,
        action: str,
        params: Mapping[str, Any] | None = None,
        *,
        headers: Mapping[str, str] | None = None,
        **wishes: Any,
    ) -> httpx.Response:
        """Make a call; ``wishes`` are other fields of the body."""
        body = {"entity": entity, "action": action, "params": dict(params or {}), **wishes}
        return self.client.post(self.url, json=body, headers=headers)

    def leave(self, reached: threading.Event, body: Mapping[str, Any]) -> None:
        """Make a call, and close its connection once ``reached`` is set, before there is an answer."""
        url = httpx.URL(self.engine.url)
        with closing(HTTPConnection(url.host, url.port or 80)) as connection:
            headers = {
                "Authorization": self.client.headers["Authorization"],
                "Content-Type": "application/json",
            }
            connection.request("POST", self.url, json.dumps(body), headers)
            assert reached.wait(60)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.client.close()

    @property
    def url(self) -> str:
        """Where its calls are made."""
        return f"/api/v1/integrations/connectors/{self.id}/execute"
