"""Small specs written where they are used, planned, generated and imported."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from airbyte_agent_format.compile import compile_connector
from airbyte_agent_format.load import load_text
from airbyte_agent_generator.generation import build
from airbyte_agent_generator.packages import write
from airbyte_agent_generator.plan.package import Package, plan_package
from airbyte_agent_generator.specs import Spec

Json = dict[str, Any]

BEARER: Json = {
    "bearerAuth": {
        "type": "http",
        "scheme": "bearer",
        "x-airbyte-auth-config": {
            "title": "Token",
            "type": "object",
            "required": ["token"],
            "properties": {"token": {"type": "string", "description": "A token."}},
            "auth_mapping": {"token": "${token}"},
        },
    }
}


def _operation(
    entity: str, action: str, *, response: Json | None = None, body: Json | None = None, **rest: Any
) -> Json:
    """An operation of a spec. Without ``response`` it answers 204; ``body`` is a JSON body's schema."""
    content = {"application/json": {"schema": response}}
    found: Json = {
        "operationId": f"{action}_{entity}",
        "summary": f"{action} {entity}",
        "x-airbyte-entity": entity,
        "x-airbyte-action": action,
        "responses": {"200": {"description": "", "content": content}}
        if response is not None
        else {"204": {}},
        **rest,
    }
    if body is not None:
        found["requestBody"] = {"content": {"application/json": {"schema": body}}}
    return found


def _path_id(name: str = "id") -> Json:
    """A required path parameter."""
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}


def _query(name: str, **schema: Any) -> Json:
    """A query parameter."""
    return {"name": name, "in": "query", "schema": schema}


class Workshop:
    """Makes specs, plans and packages in a folder of the test's own."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.specs = root / "specs"
        self.packages = root / "packages"

    def document(self, paths: Json, *, schemas: Json | None = None, slug: str = "acme", **info: Any) -> Json:
        """A whole spec."""
        return {
            "openapi": "3.1.0",
            "info": {
                "title": "Acme",
                "version": "0.3.0",
                "x-airbyte-connector-name": slug,
                "x-airbyte-connector-definition-id": "8f4dbd0e-5ee2-4b4e-9b7e-2a5c1c1f7a10",
                **info,
            },
            "servers": [{"url": "https://api.acme.example"}],
            "security": [{"bearerAuth": []}],
            "components": {"securitySchemes": deepcopy(BEARER), "schemas": schemas or {}},
            "paths": paths,
        }

    def spec(self, document: Json) -> Spec:
        """The document as a file."""
        slug = document["info"]["x-airbyte-connector-name"]
        path = self.specs / slug / "connector.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(document), encoding="utf-8")  # JSON is YAML
        return Spec(slug, path, f"specs/{slug}/connector.yaml")

    def plan(self, paths: Json, **rest: Any) -> Package:
        """The plan of a spec's package."""
        return self.plan_document(self.document(paths, **rest))

    def plan_document(self, document: Json) -> Package:
        """The plan of a whole spec's package."""
        loaded = load_text(json.dumps(document).encode(), "connector.yaml", foreign=True)
        assert loaded.document is not None, "\n".join(map(str, loaded.diagnostics))
        return plan_package(*compile_connector(loaded.document), "specs/acme/connector.yaml")

    def generate(self, document: Json) -> Path:
        """The package of a document, on disk."""
        spec = self.spec(document)
        package = self.packages / spec.distribution
        write(package, build(spec, foreign=True).texts)
        return package


@pytest.fixture
def operation() -> Callable[..., Json]:
    return _operation


@pytest.fixture
def path_id() -> Callable[..., Json]:
    return _path_id


@pytest.fixture
def query() -> Callable[..., Json]:
    return _query


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    return Workshop(tmp_path)


@pytest.fixture
def load() -> Iterator[Callable[[Path], ModuleType]]:
    """Imports the module of a package folder, and forgets it after the test."""
    known, paths = set(sys.modules), list(sys.path)

    def loaded(package: Path) -> ModuleType:
        module = next(package.glob("airbyte_agent_*"))
        sys.path.insert(0, str(package))
        return importlib.import_module(module.name)

    yield loaded
    sys.path[:] = paths
    for name in set(sys.modules) - known:
        if name.startswith("airbyte_agent_") and not name.startswith(
            ("airbyte_agent_sdk", "airbyte_agent_generator")
        ):
            del sys.modules[name]
