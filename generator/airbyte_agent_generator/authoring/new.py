"""A spec and its source.yaml out of a vendor's documents."""

from __future__ import annotations

import os
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from airbyte_agent_format.schema import types_of
from airbyte_agent_sdk.constants import CATALOGUE

from ..errors import PickError, SpecsError
from ..plan.names import class_name
from ..specs import FILE_NAME as SPEC
from ..vendor.files import VendorFile
from ..vendor.shape import upgraded
from .access import Access
from .accounting import account_for_document
from .drafting import Draft, draft
from .drift_wire import schema_of
from .dropped import DroppedWords
from .matching import OpenApi, VendorOperation, VendorOperations, find, vendor_operations
from .omissions import Omissions
from .picks import Pick
from .proposal import propose
from .records import name_after_entities
from .schemas import SchemaBook
from .servers import MADE_UP, server
from .source import FILE_NAME as SOURCE
from .source import Override, Source, patched
from .validity import valid_text
from .writing import dump

__all__ = ["Written", "compose", "must_be_free", "proposals", "write"]

#: Namespace of the ids of connectors that the catalogue does not have: the same slug, the same id.
_IDS = uuid.UUID("6f1d5a9c-2a57-5d0e-9a43-0f6f2b7d1c55")
#: What ``check()`` is called with where a value is required, by type; its maintainer replaces it.
_INVENTED: dict[str, Any] = {
    "array": [],
    "boolean": True,
    "integer": 1,
    "null": None,
    "number": 1,
    "object": {},
}


@dataclass
class Written:
    """A spec that was composed, and what its maintainer should know.

    Attributes:
        spec: The text of the connector.yaml.
        source: The text of the source.yaml.
        operations: How many operations it has.
        notes: What does not match, one line each.
        omissions: What of the documents it does not carry.
    """

    spec: str
    source: str
    operations: int
    notes: list[str]
    omissions: Omissions


def compose(slug: str, files: Sequence[VendorFile], picks: Sequence[Pick], known: Source) -> Written:
    """Compose a spec.

    Args:
        slug: The connector's name.
        files: The vendor's documents.
        picks: Which operations it shall have.
        known: Its overrides put the documents right first; they and what is excused stay.

    Raises:
        PickError: An operation picked by hand is not there, or none reads.
        SourceError: An override fits nothing.
        VendorDocumentError: A picked operation refers to what is not there, or no valid spec comes out.
    """
    book = SchemaBook()
    sdl = [file for file in files if isinstance(file.contents, str)]
    documents = _documents(files, known)
    operations = vendor_operations(documents)
    matched = _matched([pick for pick in picks if not pick.is_graphql], operations)
    matched_operations = {vendor.at for _, vendor in matched if vendor is not None}
    omissions = Omissions()
    # A GraphQL schema says nothing of servers and credentials.
    first = documents[0] if documents else OpenApi("", {})
    access = Access(documents, omissions)
    dropped = DroppedWords(omissions)
    drafts = [draft(pick, vendor, book, omissions, access, first, dropped) for pick, vendor in matched]
    notes = [*access.notes, *(note for item in drafts for note in item.notes)]
    paths = _paths(drafts)
    taken = {file.name: _taken(file, matched) for file in files}
    components: dict[str, Any] = {"securitySchemes": access.schemes}
    schemas = name_after_entities(paths, book.needed(paths))
    queries = [pick for pick in picks if pick.is_graphql]
    if queries and not sdl:
        raise PickError(
            f"{queries[0].name} is a GraphQL operation; pass the schema too, with --from schema.graphql"
        )
    if sdl:
        from .graphql_spec import compose_graphql

        found = compose_graphql(sdl[0], queries, schemas)
        paths |= found.paths
        schemas |= found.schemas
        taken[sdl[0].name] = found.taken
        notes += found.notes
    components["schemas"] = schemas
    notes += _mark_check(paths)
    spec: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": _info(slug),
        "servers": server(first, matched),
        "security": access.security,
        "paths": paths,
        "components": components,
    }
    for document in documents:
        account_for_document(document, spec, matched_operations, omissions)
    cut = [f"removed a circular reference: {place}" for place in dict.fromkeys(book.cut)]
    notes += cut
    by_name = {pick.name: vendor for pick, vendor in matched if vendor is not None}

    def leave_out(key: str, method: str, reason: str) -> None:
        name = _name(drafted[key, method])
        if vendor := by_name.get(name):
            omissions.add(vendor.document.file, vendor.pointer(), "operation", vendor.at, reason)
        else:
            notes.append(f"{name}: left out: {reason}")
        for file in files:
            taken[file.name].pop(name, None)
        if drafted[key, method].get("x-airbyte-preferred-for-check"):
            notes.extend(_mark_check(paths))

    drafted = {(key, method): item[method] for key, item in paths.items() for method in item}
    text = valid_text(spec, lambda spec: _head(files, cut) + dump(spec), leave_out)
    if MADE_UP in text:
        notes.append(f"{MADE_UP} is a placeholder for the server's URL; replace it")
    count = sum(map(len, spec["paths"].values()))
    return Written(text, dump(_source(files, taken, known, omissions)), count, notes, omissions)


def _matched(
    picks: Sequence[Pick], operations: VendorOperations
) -> list[tuple[Pick, VendorOperation | None]]:
    """Each pick with its operation; ``None`` where only the catalogue has it.

    Raises:
        PickError: An operation picked by hand is not there.
    """
    matched = [(pick, find(pick, operations)) for pick in picks]
    for pick, vendor in matched:
        if vendor is None and pick.catalogue is None:
            raise PickError(f"{pick.name}: no document has {pick.vendor}")
    return matched


def proposals(files: Sequence[VendorFile], known: Source) -> list[Pick]:
    """What a spec of these documents might have."""
    proposed = propose(vendor_operations(_documents(files, known)))
    for file in files:
        if isinstance(file.contents, str):
            from .graphql_spec import propose_graphql

            proposed += propose_graphql(file.contents)
    return proposed


def must_be_free(folder: Path) -> None:
    """See that a spec would overwrite none.

    Raises:
        SpecsError: There is one already.
    """
    if (folder / SPEC).exists():
        raise SpecsError(
            f"{folder / SPEC}: is there already; `connectorgen drift` compares it with a newer document, "
            "or move it away to begin anew"
        )


def write(folder: Path, written: Written) -> None:
    """Put a spec's two files into its folder; where that is new, both or none."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=f".{folder.name}-", dir=folder.parent) as temporary:
        new = Path(temporary) / folder.name
        new.mkdir()
        (new / SPEC).write_text(written.spec, encoding="utf-8", newline="\n")
        (new / SOURCE).write_text(written.source, encoding="utf-8", newline="\n")
        if folder.exists():
            for path in (SPEC, SOURCE):
                os.replace(new / path, folder / path)  # noqa: PTH105  beside what else the folder holds
        else:
            new.rename(folder)


def _info(slug: str) -> dict[str, Any]:
    name = slug.replace("-", " ").title()
    return {
        "title": name,
        "version": "0.1.0",
        "description": f"Typed access to {name}.",
        "x-airbyte-connector-name": slug,
        "x-airbyte-connector-definition-id": CATALOGUE.get(slug) or str(uuid.uuid5(_IDS, slug)),
        "x-airbyte-external-documentation-urls": [],
    }


def _paths(drafts: Sequence[Draft]) -> dict[str, Any]:
    """The operations by path; where two share method and path, the later one's key says which it is."""
    paths: dict[str, Any] = {}
    ids: set[str] = set()
    for item in drafts:
        key, entity = item.path, item.contents["x-airbyte-entity"]
        own = str(item.contents["operationId"])
        if own in ids:  # one entity is the singular of another, or the same in other letters
            whole = f"{item.contents['x-airbyte-action']}{class_name(entity)}"
            own = next(name for name in chain([whole], (f"{whole}{n}" for n in count(2))) if name not in ids)
            item.contents["operationId"] = own
        ids.add(own)
        if item.method in paths.get(key, {}):
            key = f"{item.path}:{entity}:{item.contents['x-airbyte-action']}"
            item.contents["x-airbyte-path-override"] = {"path": item.path}
        paths.setdefault(key, {})[item.method] = item.contents
    return paths


def _mark_check(paths: Mapping[str, Mapping[str, dict[str, Any]]]) -> list[str]:
    """Mark what `check()` calls: the first list that needs nothing, else the first operation that reads."""
    reading = [
        operation
        for item in paths.values()
        for operation in item.values()
        if operation["x-airbyte-action"] in {"list", "get", "search"} and "requestBody" not in operation
    ]
    reading.sort(key=lambda operation: (len(_needed(operation)), "x-airbyte-untested" in operation))
    if not reading:
        return ["check() has no operation to call, and raises; also pick a list, a get or a search"]
    chosen = reading[0]
    chosen["x-airbyte-preferred-for-check"] = True
    for parameter in _needed(chosen):
        schema = schema_of(parameter)
        kinds = [kind for kind in types_of(schema) if kind]
        invented = _INVENTED[kinds[0]] if kinds and "string" not in kinds else "change-me"
        parameter["x-airbyte-probe-default"] = next(iter(schema.get("enum", ())), invented)
    return [
        f"{_name(chosen)}: check() calls it with a {parameter['name']} that is invented; replace it with an "
        "existing one"
        for parameter in _needed(chosen)
    ]


def _name(operation: Mapping[str, Any]) -> str:
    return f"{operation['x-airbyte-entity']}.{operation['x-airbyte-action']}"


def _needed(operation: Mapping[str, Any]) -> list[dict[str, Any]]:
    return [
        item
        for item in operation.get("parameters", ())
        if item.get("required") and "default" not in schema_of(item)
    ]


def _taken(file: VendorFile, matched: Sequence[tuple[Pick, VendorOperation | None]]) -> dict[str, str]:
    return {
        pick.name: vendor.at
        for pick, vendor in matched
        if vendor is not None and vendor.document.file == file.name
    }


def _head(files: Sequence[VendorFile], cut: Sequence[str]) -> str:
    """The comment that a spec begins with: where it is from, and what of it is not there."""
    said = [f"From {file.title}, version {file.version} ({file.format})." for file in files]
    if cut:
        said += ["", *(f"{note[:1].upper()}{note[1:]}." for note in cut)]
    return "".join(f"# {line}".rstrip() + "\n" for line in said) + "\n"


def _source(
    files: Sequence[VendorFile], taken: Mapping[str, Mapping[str, str]], known: Source, omissions: Omissions
) -> dict[str, Any]:
    documents: list[dict[str, Any]] = []
    for file in files:
        said: dict[str, Any] = {
            "file": file.name,
            "title": file.title,
            "version": file.version,
            "format": file.format,
            "sha256": file.sha256,
            "operations": dict(taken[file.name]),
        }
        if overrides := [item.model_dump(exclude_unset=True) for item in _overrides(file, known)]:
            said["overrides"] = overrides
        if omitted := omissions.of(file.name):
            said["omitted"] = [
                {
                    "at": one.at,
                    "kind": one.kind,
                    "name": one.name,
                    "reason": f"{one.reason[:1].upper()}{one.reason[1:]}.",
                }
                for one in omitted
            ]
        if said["operations"] or overrides:
            documents.append(said)
    excused = [item.model_dump(exclude_unset=True) for item in known.excused]
    return {"documents": documents, **({"excused": excused} if excused else {})}


def _overrides(file: VendorFile, known: Source) -> Sequence[Override]:
    return [item for document in known.documents if document.file == file.name for item in document.overrides]


def _documents(files: Sequence[VendorFile], known: Source) -> list[OpenApi]:
    return [
        OpenApi(file.name, upgraded(patched(file.contents, _overrides(file, known), file.name)))
        for file in files
        if not isinstance(file.contents, str)
    ]
