"""Whatever connector, whatever valid parameters: the server sees exactly them."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from airbyte_agent_format.compile import compile_definition
from airbyte_agent_format.load import load_text
from airbyte_agent_generator.generation import build
from airbyte_agent_generator.packages import write
from airbyte_agent_generator.specs import Spec
from airbyte_agent_sdk.calls.connector import Connector
from airbyte_agent_sdk.calls.local import LocalBackend
from airbyte_agent_sdk.calls.paging import SyncPage
from airbyte_agent_sdk.names import identifier, identifiers
from airbyte_agent_sdk.transport import SyncTransport
from airbyte_agent_sdk.transport.options import Options
from airbyte_agent_sdk.wire.call import Call
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from .decoding import decoded
from .documents import Json, arguments, documents

few = settings(
    max_examples=12, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
many = settings(max_examples=120, suppress_health_check=few.suppress_health_check)
CREDENTIALS = {"token": "fake", "username": "fake", "password": "fake", "api_key": "fake key"}


def operations(document: Json) -> Iterator[tuple[str, str, Json]]:
    for path, item in document["paths"].items():
        for method, operation in item.items():
            yield path, method, operation


def attribute(entity: str) -> str:
    """An entity called like a method of every connector has an underscore behind its name."""
    return identifiers([entity], reserved=dir(Connector))[entity]


def credentials(document: Json) -> dict[str, str]:
    scheme = document["components"]["securitySchemes"]["access"]
    return {name: CREDENTIALS[name] for name in scheme["x-airbyte-auth-config"]["required"]}


@many
@given(data=st.data())
def test_a_bare_file(data: st.DataObject, recorder: Any, transport: SyncTransport) -> None:
    document = data.draw(documents(entities=2))
    loaded = load_text(json.dumps(document, ensure_ascii=False).encode(), "connector.yaml")
    assert [str(diagnostic) for diagnostic in loaded.diagnostics] == []
    assert loaded.document is not None
    definition = compile_definition(loaded.document)
    execution = LocalBackend(definition, credentials(document), base_url=recorder.url)
    for path, method, operation in operations(document):
        params = data.draw(arguments(operation))
        table = definition.operation(operation["x-airbyte-entity"], operation["x-airbyte-action"])
        transport.run(execution.perform(Call(table, params, Options())))
        received = recorder.last
        assert received.line.split(" ")[0] == method.upper()
        assert decoded(received, path, operation) == params


@few
@given(data=st.data())
def test_a_generated_package(data: st.DataObject, recorder: Any) -> None:
    document = data.draw(documents())
    with generated(document) as module:
        config = module.AcmeAuthConfig(**credentials(document))
        with module.SyncAcmeConnector(config, base_url=recorder.url) as connector:
            for path, method, operation in operations(document):
                entity, action = operation["x-airbyte-entity"], operation["x-airbyte-action"]
                params = data.draw(arguments(operation))
                table = connector.definition.operation(entity, action)
                names = identifiers(table.by_name, reserved=["self"])
                call = getattr(getattr(connector, attribute(entity)), identifier(action))
                result = call(**{names[name]: value for name, value in params.items()})
                assert isinstance(result, SyncPage) == (action == "list")
                received = recorder.last
                assert received.line.split(" ")[0] == method.upper()
                assert decoded(received, path, operation) == params


@contextmanager
def generated(document: Json) -> Iterator[Any]:
    """The package of a document, imported, and forgotten afterwards."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "specs", "acme", "connector.yaml")
        path.parent.mkdir(parents=True)
        path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
        spec = Spec("acme", path, "specs/acme/connector.yaml")
        write(Path(folder, spec.distribution), build(spec).texts)
        sys.path.insert(0, str(Path(folder, spec.distribution)))
        try:
            yield importlib.import_module("airbyte_agent_acme")
        finally:
            sys.path.pop(0)
            for name in [name for name in sys.modules if name.partition(".")[0] == "airbyte_agent_acme"]:
                del sys.modules[name]
