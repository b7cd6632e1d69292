"""The typed ``connect``: a stub in the core, with an overload for each connector that has a package.

A class that cannot be imported has an unknown type, which strict type checkers report at every use. So
packages are imported with ``*``, with the untyped executor as a fallback for packages that are not installed.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

from airbyte_agent_sdk.constants import CATALOGUE

from .formatting import formatted

__all__ = ["STUB", "stub"]

#: Where it is, in the repository.
STUB = Path("core", "airbyte_agent_sdk", "calls", "connect.pyi")

_HEAD = """\
# Generated from packages/ by `connectorgen generate`. Do not edit.
# Where a package is installed, both branches of its `try` are read, and the first one holds.
# mypy: disable-error-code="assignment"
# pyright: reportInvalidStubStatement=false
# ruff: noqa: F403
from collections.abc import Mapping
from typing import Literal, TypeAlias, TypedDict, Unpack, overload

import httpx

from ..auth import AuthConfig, HostedAuth
from .connector import Connector, SyncConnector
from .executors import HostedExecutor, SyncHostedExecutor
"""

_ARGUMENTS = """
__all__ = ["connect", "connect_sync", "installed_class", "list_connectors"]

class _Given(TypedDict, total=False):
    client_id: str | None
    client_secret: str | None
    workspace_name: str | None
    connector_id: str | None
    organization_id: str | None
    auth_config: AuthConfig | HostedAuth | None
    settings: Mapping[str, str | None] | None
    base_url: str | None
    timeout: float | None
    deadline: float | None
    max_retries: int

class _Async(_Given, total=False):
    http_client: httpx.AsyncClient | None

class _Sync(_Given, total=False):
    http_client: httpx.Client | None

"""

_TAIL = """
def list_connectors() -> list[str]: ...
def installed_class(type_name: str | None) -> type[Connector] | None: ...
"""


def stub(packages: Path) -> str:
    """Its text, for the packages of a folder.

    Args:
        packages: The folder, of generated packages.
    """
    typed = dict(sorted(_entry_points(packages)))
    names = {slug: point.partition(":")[2] for slug, point in typed.items()}
    imports = "".join(
        f"\ntry:\n    from {point.partition(':')[0]}.connector import *\nexcept ImportError:\n"
        f"    from .executors import HostedExecutor as {names[slug]}\n"
        f"    from .executors import SyncHostedExecutor as Sync{names[slug]}\n"
        for slug, point in typed.items()
    )
    others = ", ".join(f'"{slug}"' for slug in CATALOGUE if slug not in typed)
    text = _HEAD + imports + _ARGUMENTS
    if others:
        text += f"_Untyped: TypeAlias = Literal[{others}]\n"
    else:
        text = text.replace(" TypeAlias,", "")
    for function, given, prefix in (("connect", "_Async", ""), ("connect_sync", "_Sync", "Sync")):
        returned = {f'Literal["{slug}"]': f"{prefix}{name}" for slug, name in names.items()}
        if others:
            returned["_Untyped"] = f"{prefix}HostedExecutor"
        returned["str"] = f"{prefix}Connector | {prefix}HostedExecutor"
        for slug, result in returned.items():
            arguments = f"connector_name: {slug}, **given: Unpack[{given}]"
            text += f"@overload\ndef {function}({arguments}) -> {result}: ...\n"
    return formatted({STUB.name: text + _TAIL})[STUB.name]


def _entry_points(packages: Path) -> Iterator[tuple[str, str]]:
    """Slug and ``module:class`` of each package."""
    for path in packages.glob("*/pyproject.toml"):
        project = tomllib.loads(path.read_text(encoding="utf-8"))["project"]
        yield from project["entry-points"]["airbyte_agent.connectors"].items()
