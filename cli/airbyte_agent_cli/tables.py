"""Installed connectors and their tables, without importing what makes calls.

A package's ``__init__`` imports the connector class, and with it the HTTP client, which takes longer than
help and completion may. Tables need neither: they are imported below a package that is not executed yet.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from airbyte_agent_sdk import SyncConnector
    from airbyte_agent_sdk.definition import Definition

__all__ = ["connector_class", "definition_of", "installed"]


@cache
def installed() -> Mapping[str, EntryPoint]:
    """The entry points of installed connectors by slug, sorted."""
    found = {point.name: point for point in entry_points(group="airbyte_agent.connectors")}
    return dict(sorted(found.items()))


@cache
def definition_of(slug: str) -> Definition:
    """The tables of an installed connector."""
    from airbyte_agent_sdk.definition import Definition

    point = installed()[slug]
    if point.module not in sys.modules and "." not in point.module:
        _postpone(point.module)
    try:
        definition: object = getattr(import_module(f"{point.module}.definition"), "DEFINITION", None)
    except ModuleNotFoundError:
        definition = None
    return definition if isinstance(definition, Definition) else connector_class(slug).definition


def connector_class(slug: str) -> type[SyncConnector]:
    """The blocking connector class of an installed package."""
    point = installed()[slug]
    found: type[SyncConnector] = getattr(import_module(point.module), f"Sync{point.attr}")
    return found


def _postpone(package: str) -> None:
    """Put a package into `sys.modules` that is executed when it is first asked for one of its names."""
    from importlib.util import find_spec, module_from_spec

    spec = find_spec(package)
    if spec is None or spec.loader is None:
        return
    module, loader = module_from_spec(spec), spec.loader

    def execute(name: str) -> object:
        del module.__dict__["__getattr__"]
        loader.exec_module(module)
        return getattr(module, name)

    module.__dict__["__getattr__"] = execute
    sys.modules[package] = module
