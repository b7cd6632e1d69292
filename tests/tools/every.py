"""Every connector of ``packages/``, for what has to hold of all their operations."""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any

from airbyte_agent_sdk.auth import AuthConfig
from airbyte_agent_sdk.calls.connector import Connector, SyncConnector
from airbyte_agent_sdk.tools.catalog import Catalog, Selection

PACKAGES = sorted((Path(__file__).parents[2] / "packages").iterdir())


@cache
def every_connector(*, blocking: bool = False) -> Mapping[str, Any]:
    """One connector of each package, by slug."""
    made = [_connector(path.name.replace("-", "_"), blocking) for path in PACKAGES]
    return {connector.definition.slug: connector for connector in made}


def _connector(module: str, blocking: bool) -> Any:
    package = importlib.import_module(module)
    classes = [item for name in package.__all__ if isinstance(item := getattr(package, name), type)]
    kind: Any = next(item for item in classes if issubclass(item, SyncConnector if blocking else Connector))
    auth: Any = next(
        item for item in classes if issubclass(item, AuthConfig) and is_dataclass(item) and fields(item)
    )
    credentials = {
        item.name: "sk_test_planted"
        for item in fields(auth)
        if item.name == "access_token" or (item.default is MISSING and item.default_factory is MISSING)
    }
    settings = {name: "acme" for name, default in kind.definition.settings.items() if default is None}
    return kind(auth_config=auth(**credentials), **settings)


def catalogs() -> Iterator[tuple[str, Catalog]]:
    """All operations of each connector, writes included."""
    for slug, connector in every_connector().items():
        yield slug, Catalog({slug: connector}, Selection(read_only=False))
