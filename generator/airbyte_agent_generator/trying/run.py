"""``connectorgen try``: every operation of a spec, sent to a server of the vendor's document."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from airbyte_agent_format.compile import load_definition
from airbyte_agent_format.model.base import is_list, mapping_of
from airbyte_agent_format.read.yaml_source import read_yaml
from airbyte_agent_format.schema import distinct
from airbyte_agent_sdk import AirbyteError, Download, LocalExecutor
from airbyte_agent_sdk.definition import Definition
from airbyte_agent_sdk.errors import ConfigurationError

from ..authoring.matching import OpenApi, vendor_operations
from ..authoring.source import FILE_NAME as SOURCE
from ..authoring.source import Source, patched, read_source
from ..errors import TryError
from ..specs import Spec
from ..vendor.files import VendorFile
from ..vendor.shape import upgraded
from .choices import Choices
from .documents import for_prism, server_path
from .prism import prism
from .samples import arguments
from .wire import Loopback, file_place

__all__ = ["Attempt", "attempts"]

_CONFIG = "x-airbyte-auth-config"
_JSON = ".json"
#: The required parameters alone; all of them; all of them with other values. Then one for each further member
#: of a union, up to a limit.
_TURNS, _MOST_TURNS = 3, 12


@dataclass(frozen=True, slots=True)
class Attempt:
    """One operation, sent with several sets of parameters.

    Attributes:
        operation: ``entity.action``.
        problems: What the server, or the connector itself, said to the sets that were refused.
    """

    operation: str
    problems: tuple[str, ...]


def attempts(spec: Spec, files: Sequence[VendorFile], command: Path | None) -> list[Attempt]:
    """Send the operations of a spec that its source.yaml finds in these documents.

    Args:
        spec: The spec.
        files: The vendor's documents, of the names that source.yaml has.
        command: See :func:`.prism.prism`.

    Raises:
        TryError: No document is named in source.yaml, no credentials can be invented, or Prism does not
            start.
        SourceError: The source.yaml cannot be read.
    """
    source = read_source(spec.path.with_name(SOURCE))
    rest = [file for file in files if not isinstance(file.contents, str)]
    names = [name for file in rest for name in _operations(source, file.name)]
    if not names:
        raise TryError(
            f"{spec.slug}: {SOURCE} names no operation of {', '.join(file.name for file in files)}"
        )
    root = mapping_of(read_yaml(spec.path.read_bytes(), str(spec.path)).data)
    definition = load_definition(spec.path)
    documents: list[dict[str, Any]] = []
    choices: dict[str, Choices] = {}
    for file in rest:
        ours = _operations(source, file.name)
        contents = patched(mapping_of(file.contents), _overrides(source, file.name), file.name)
        documents.append(for_prism(contents, ours.values(), _ending(definition, ours)))
        theirs = {one.at: one for one in vendor_operations([OpenApi(file.name, upgraded(contents))])}
        choices |= {name: Choices(theirs.get(at)) for name, at in ours.items()}
    excused = {name: _excused(source, name) for name in names}
    with prism(documents, command) as url:
        return asyncio.run(_sent(spec, root, url, excused, choices))


async def _sent(
    spec: Spec,
    root: Mapping[str, Any],
    url: str,
    excused: Mapping[str, Collection[str]],
    choices: Mapping[str, Choices],
) -> list[Attempt]:
    """Send each operation, without the parameters that the document does not have."""
    servers: list[Any] = root.get("servers") or [{}]
    first = mapping_of(servers[0])
    variables = mapping_of(first.get("variables"))
    path = server_path(str(first.get("url", "")))
    for name, said in variables.items():
        path = path.replace(f"{{{name}}}", str(mapping_of(said).get("default", "")))
    wire, executors = Loopback(), list[LocalExecutor]()
    async with wire.client() as client, AsyncExitStack() as stack:
        for credentials in _credentials(spec, root):
            with suppress(ConfigurationError):  # they fit several schemes; another way may not
                executor = LocalExecutor(
                    spec.path,
                    credentials,
                    settings={name: _setting(mapping_of(said)) for name, said in variables.items()},
                    base_url=url + path,
                    max_retries=0,
                    http_client=client,
                )
                executors.append(await stack.enter_async_context(executor))
        if not executors:
            raise TryError(f"{spec.slug}: no credentials can be invented that fit one way to authenticate")
        found: list[Attempt] = []
        for name, without in excused.items():
            problems: tuple[str, ...] = ()
            for executor in executors:  # each operation with the first credentials that it accepts
                problems = await _problems(executor, wire, name, without, choices[name])
                if not problems:
                    break
            found.append(Attempt(name, problems))
        return found


async def _problems(
    executor: LocalExecutor, wire: Loopback, name: str, without: Collection[str], choices: Choices
) -> tuple[str, ...]:
    entity, _, action = name.rpartition(".")
    operation = executor.definition.operation(entity, action)
    problems: dict[str, None] = {}
    for turn in range(_MOST_TURNS):
        if turn >= max(_TURNS, choices.most):
            break
        try:
            wire.is_silent = False
            params = arguments(operation, turn, without=without, choices=choices)
            wire.file_place = file_place(operation, params)
            result = await executor.execute(entity, action, params)
            if isinstance(result.data, Download):
                async with result.data as file:
                    await file.read()
        except AirbyteError as error:
            if not wire.is_silent:
                problems["; ".join([str(error), *_reasons(error.body)])] = None
    return tuple(problems)


def _excused(source: Source, name: str) -> list[str]:
    """The parameters of an operation that source.yaml says are missing in the document."""
    return [path for excuse in source.excused if name in excuse.operations for path in excuse.parameters]


def _reasons(body: Any) -> Iterator[str]:
    """What Prism says of a request that it refuses."""
    said = mapping_of(body).get("validation")
    for one in said if is_list(said) else []:
        place = ".".join(map(str, mapping_of(one).get("location", ())))
        yield f"{place}: {mapping_of(one).get('message')}"


def _setting(variable: Mapping[str, Any]) -> str:
    values = variable.get("enum")
    return str(values[0]) if is_list(values) and values else "acme"


def _ending(definition: Definition, operations: Mapping[str, str]) -> str:
    """What the spec's paths end in and the document's do not: ``.json``, or nothing."""
    paths = [
        (definition.operation(*name.rsplit(".", 1)).path, at.partition(" ")[2])
        for name, at in operations.items()
    ]
    return _JSON if paths and all(own.endswith(_JSON) > their.endswith(_JSON) for own, their in paths) else ""


def _credentials(spec: Spec, root: Mapping[str, Any]) -> list[dict[str, str]]:
    """Invented ones for each way to authenticate that needs no key of a service account."""
    schemes = mapping_of(mapping_of(root.get("components")).get("securitySchemes"))
    requirements: list[Any] = [*(root.get("security") or [])]
    for item in mapping_of(root.get("paths")).values():
        for operation in mapping_of(item).values():
            requirements += mapping_of(operation).get("security") or []
    ways: list[dict[str, str]] = []
    for requirement in distinct(requirements):
        asked: dict[str, str] = {}
        for name in mapping_of(requirement):
            config = mapping_of(mapping_of(schemes.get(name)).get(_CONFIG))
            if "credentials_json" in mapping_of(config.get("auth_mapping")):
                break
            properties = mapping_of(config.get("properties"))
            asked |= {key: f"fake-{key.replace('_', '-')}" for key in properties}
        else:
            ways += [asked] if asked else []
    if requirements and all(requirements) and not ways:
        raise TryError(f"{spec.slug}: every way to authenticate needs a service account's key")
    return distinct(ways) or [{}]


def _operations(source: Source, file: str) -> dict[str, str]:
    """The vendor's operations of a document by ours."""
    return {
        name: at
        for document in source.documents
        if document.file == file
        for name, at in document.operations.items()
    }


def _overrides(source: Source, file: str) -> list[Any]:
    return [item for document in source.documents if document.file == file for item in document.overrides]
