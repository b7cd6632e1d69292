"""However a valid file is bent: complaints, or a connector that works; never a traceback."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from airbyte_agent_format.compile import compile_definition
from airbyte_agent_format.load import load_text
from airbyte_agent_format.model.document import Document
from airbyte_agent_generator.errors import InvalidSpecError, PlanError
from airbyte_agent_generator.generation import build
from airbyte_agent_generator.specs import Spec
from airbyte_agent_sdk.calls.local import LocalBackend
from airbyte_agent_sdk.errors import AirbyteError
from airbyte_agent_sdk.transport import SyncTransport
from airbyte_agent_sdk.transport.options import Options
from airbyte_agent_sdk.wire.call import Call
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from .documents import Json, documents

few = settings(
    max_examples=15, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
many = settings(max_examples=150, suppress_health_check=few.suppress_health_check)
JUNK: list[Any] = [
    None, True, 0, -1, 1.5, "", "$", "{", "{{ x", "${", "{}", "x y", "é", [], {}, [[]], [None], [{}],
    {"": {}}, {"type": "object"}, {"$ref": "#/components/schemas/None"}, {"type": ["null"]}, ["x", "x"],
    {"name": "x", "in": "path"}, "application/json", "get", "list", "https://x.example", "a" * 300,
]  # fmt: skip
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4),
    lambda below: st.lists(below, max_size=2) | st.dictionaries(st.text(max_size=4), below, max_size=2),
    max_leaves=4,
)


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    members: Any = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for key, member in members:
        yield (*path, key)
        yield from places(member, (*path, key))


@st.composite
def bent(draw: st.DrawFn) -> bytes:
    """A file with one to three places changed, gone, or doubled under another key."""
    data: Json = copy.deepcopy(draw(documents(entities=2)))
    for _ in range(draw(st.integers(1, 3))):
        *above, key = draw(st.sampled_from(list(places(data))))
        holder: Any = data
        for step in above:
            holder = holder[step]
        edit = draw(st.sampled_from(["junk", "junk", "drop", "rename"]))
        if edit == "junk":
            holder[key] = copy.deepcopy(draw(st.sampled_from(JUNK)))
        elif edit == "drop" or isinstance(holder, list):
            del holder[key]
        else:
            holder[draw(st.sampled_from([f"x-airbyte-{key}", f"{key}s", "$ref", "type"]))] = holder.pop(key)
    return json.dumps(data, ensure_ascii=False).encode()


def read(text: bytes, *, foreign: bool) -> Document | None:
    loaded = load_text(text, "connector.yaml", foreign=foreign)
    assert (loaded.document is None) == any(item.severity == "error" for item in loaded.diagnostics)
    assert all(str(item).isprintable() for item in loaded.diagnostics)
    return loaded.document


@many
@given(text=bent(), data=st.data())
def test_a_bent_file_is_complained_of_or_runs(
    text: bytes, data: st.DataObject, recorder: Any, transport: SyncTransport
) -> None:
    read(text, foreign=False)
    document = read(text, foreign=True)
    if document is None:
        return
    definition = compile_definition(document)
    for scheme in definition.schemes:
        try:
            execution = LocalBackend(
                definition, dict.fromkeys(scheme.properties, "fake"), base_url=recorder.url
            )
        except AirbyteError:
            continue
        for actions in (definition.tables or {}).values():
            for operation in actions.values():
                names = st.sampled_from([*operation.by_name, "other"])
                params = data.draw(st.dictionaries(names, VALUES, max_size=3))
                with suppress(AirbyteError):
                    transport.run(execution.perform(Call(operation, params, Options(max_retries=0))))


@few
@given(bent())
def test_a_bent_file_is_refused_or_generated(text: bytes) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "connector.yaml")
        path.write_bytes(text)
        try:
            generated = build(Spec("acme", path, "specs/acme/connector.yaml"), foreign=True)
        except (InvalidSpecError, PlanError):
            return
    for name, source in generated.texts.items():
        if name.endswith(".py"):
            compile(source, name, "exec")
