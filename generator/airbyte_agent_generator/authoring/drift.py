"""``connectorgen drift``: where a spec and a vendor's newer document differ."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from airbyte_agent_format.load import load
from airbyte_agent_format.model.base import is_list, mapping_of
from airbyte_agent_format.read.diagnostics import Path as Pointer
from airbyte_agent_format.read.yaml_source import read_yaml

from ..errors import DriftError, InvalidSpecError, SourceError
from ..specs import FILE_NAME as SPEC
from ..vendor.files import VendorFile
from ..vendor.references import nowhere
from ..vendor.schemas import UNRESOLVED
from ..vendor.shape import upgraded
from . import drift_wire
from .comparison import Comparison, Difference, Place
from .matching import OpenApi, VendorOperation, path_parameters, vendor_operations
from .media import media_type
from .picks import template
from .schemas import Direction, Schema, SchemaBook
from .source import FILE_NAME as SOURCE
from .source import Source, VendorDocument, patched, read_source

__all__ = ["Drift", "SpecOperation", "find_drift", "spec_operations"]


@dataclass(frozen=True, slots=True)
class SpecOperation:
    """An operation of a connector.yaml.

    Attributes:
        name: ``entity.action``.
        path: As it is called, without what makes its key unique.
        pointer: Keys that lead to it.
        contents: What stands there.
    """

    name: str
    path: str
    pointer: Pointer
    contents: Mapping[str, Any]

    def place(self, path: str = "", *, is_sent: bool = True) -> Place:
        """Where it stands itself."""
        return Place(self.name, path, self.name, path, self.pointer, is_sent)


@dataclass
class Drift:
    """What one newer document says.

    Attributes:
        document: The one it takes the place of, as source.yaml has it.
        file: The newer one.
        differences: From the spec: news, the breaking ones first.
        known: Those that are no news. What is excused is not even looked at.
        notes: What of source.yaml does not fit the newer document, one line each.
    """

    document: VendorDocument
    file: VendorFile
    differences: list[Difference] = field(default_factory=list[Difference])
    known: list[Difference] = field(default_factory=list[Difference])
    notes: list[str] = field(default_factory=list[str])

    @property
    def breaks(self) -> bool:
        """Whether calls fail by it."""
        return any(difference.breaks for difference in self.differences)


def find_drift(folder: Path, files: Sequence[VendorFile]) -> list[Drift]:
    """Compare a spec with newer documents.

    Args:
        folder: ``specs/<slug>``.
        files: Newer documents. Each takes the place of the one of its name or title, or of the only one.

    Returns:
        One for each file. Where a file is the very document that source.yaml names, nothing has drifted, and
        all differences are known.

    Raises:
        DriftError: It is not clear which document a file takes the place of.
        InvalidSpecError: The spec is not valid to begin with.
        SourceError: The source.yaml is not.
        VendorDocumentError: A file cannot be read.
    """
    source = read_source(folder / SOURCE)
    loaded = load(folder / SPEC)
    if loaded.errors:
        raise InvalidSpecError(loaded.errors)
    spec = mapping_of(read_yaml((folder / SPEC).read_bytes(), str(folder / SPEC)).data)
    return [_drift(spec, source, _predecessor(source, file, len(files), folder), file) for file in files]


def spec_operations(spec: Mapping[str, Any]) -> dict[str, SpecOperation]:
    """The operations of a connector.yaml by their names."""
    found: dict[str, SpecOperation] = {}
    for key, item in mapping_of(spec.get("paths")).items():
        for method, value in mapping_of(item).items():
            contents = mapping_of(value)
            name = f"{contents.get('x-airbyte-entity')}.{contents.get('x-airbyte-action')}"
            path = mapping_of(contents.get("x-airbyte-path-override")).get("path", key)
            found[name] = SpecOperation(name, path, ("paths", key, method), contents)
    return found


def _predecessor(source: Source, file: VendorFile, count: int, folder: Path) -> VendorDocument:
    known = source.documents
    name = file.name.removesuffix(".gz")
    for found in (
        # One of a package is named with it: `@acme/schema/schema.graphql`.
        [item for item in known if item.file.removesuffix(".gz").rpartition("/")[2] == name],
        [document for document in known if document.title == file.title],
        known if count == 1 else [],
    ):
        if len(found) == 1:
            return found[0]
    names = ", ".join(document.file for document in source.documents) or "none"
    raise DriftError(f"{file.name}: {folder / SOURCE} has {names}; name the file like the one it replaces")


def _drift(spec: Mapping[str, Any], source: Source, document: VendorDocument, file: VendorFile) -> Drift:
    drift = Drift(document, file)
    ours: dict[str, SpecOperation] = {}
    there = spec_operations(spec)
    for name in document.operations:
        if name in there:
            ours[name] = there[name]
        else:
            drift.notes.append(f"{SOURCE}: {document.file}: {name} is not in {SPEC}; remove it")
    components = mapping_of(mapping_of(spec.get("components")).get("schemas"))
    if isinstance(file.contents, str):
        from .graphql_drift import graphql_differences

        found = graphql_differences(components, ours.values(), file.contents)
    else:
        contents = _put_right(file.contents, document, drift.notes)
        theirs = OpenApi(file.name, upgraded(contents))
        found = _Comparing(spec, theirs).differences(document, ours)
    no_news = {(owner, entry) for owner in document.differences for entry in document.differences[owner]}
    # A schema that several operations use is told of once.
    for difference in {(one.owner, one.entry, one.breaks): one for one in reversed([*found])}.values():
        if _is_excused(difference, source):
            continue
        is_known = file.sha256 == document.sha256 or (difference.owner, difference.entry) in no_news
        (drift.known if is_known else drift.differences).append(difference)
    drift.known.reverse()
    drift.differences.reverse()
    drift.differences.sort(key=lambda difference: not difference.breaks)
    return drift


def _put_right(contents: dict[str, Any], document: VendorDocument, notes: list[str]) -> dict[str, Any]:
    """The document after those overrides that still fit."""
    try:
        return patched(contents, document.overrides, document.file)
    except SourceError:
        for override in document.overrides:
            try:
                contents = patched(contents, [override], f"{SOURCE}: {document.file}")
            except SourceError as error:
                notes.append(str(error))
        return contents


def _is_excused(difference: Difference, source: Source) -> bool:
    answer = difference.path.removeprefix("answer").lstrip(".")
    value = difference.entry.rpartition("=")[2] if "enum value" in difference.what else ""
    for excuse in source.excused:
        if difference.operation in excuse.operations:
            if not excuse.parameters and not excuse.fields:
                return True
            is_answer = difference.path.startswith("answer")
            names = [answer] if is_answer else [difference.path, f"{difference.path}={value}"]
            patterns = excuse.fields if is_answer else excuse.parameters
            if any(_covers(pattern, name) for pattern in patterns for name in names):
                return True
    return False


def _covers(pattern: str, name: str) -> bool:
    """Whether an excuse for ``a`` or ``a.*`` is one for ``a.b`` and ``a[].c`` too."""
    start = pattern.removesuffix(".*")
    return name == start or name.startswith((f"{start}.", f"{start}["))


class _Comparing:
    """Compares the operations of a spec with those of a document."""

    def __init__(self, spec: Mapping[str, Any], document: OpenApi) -> None:
        self._spec = spec
        self._document = document
        components = mapping_of(mapping_of(spec.get("components")).get("schemas"))
        self._book = SchemaBook()
        self._comparison = Comparison(components, self._book.components)

    def differences(
        self, document: VendorDocument, ours: Mapping[str, SpecOperation]
    ) -> Iterator[Difference]:
        theirs = vendor_operations([self._document])
        if ours:
            yield from drift_wire.security(self._spec, self._document)
        for name, operation in ours.items():
            method, _, path = document.operations[name].partition(" ")
            found = next((item for item in theirs if _is_at(item, method, path)), None)
            if found is None:
                yield operation.place().difference("operation removed", "-", breaks=True)
                continue
            if found.contents.get("deprecated") is True and operation.contents.get("deprecated") is not True:
                yield operation.place().difference("deprecated", "deprecated", breaks=False)
            if "x-airbyte-path-override" not in operation.contents and "servers" not in operation.contents:
                yield from drift_wire.server(self._spec, operation.path, found)
            yield from drift_wire.required_schemes(self._spec, operation.contents, found, operation.place())
            yield from self._parameters(operation, found)
            yield from self._body(operation, found)
            yield from self._answer(operation, found)
            for reference in (*found.contents.get(UNRESOLVED, ()), *self._book.unresolved):
                raise nowhere(reference, f"{found.document.file}: {found.at}")

    def _parameters(self, ours: SpecOperation, theirs: VendorOperation) -> Iterator[Difference]:
        names = list(path_parameters(ours.path))
        # In a path places count, not names.
        pairs = zip(reversed([*path_parameters(theirs.path)]), reversed(names), strict=False)
        renamed = {("path", other): name for other, name in pairs}
        known: dict[tuple[str, str], dict[str, Any]] = {}
        for item in theirs.contents.get("parameters", ()):
            key = (str(item["in"]), str(item["name"]))
            known[key[0], renamed.get(key, key[1])] = item
        said: Any = ours.contents.get("parameters", [])
        for index, item in enumerate(said if is_list(said) else []):
            media = next(iter(mapping_of(item.get("content"))), None)  # what is written as JSON has one
            steps = ("schema",) if media is None else ("content", media, "schema")
            at = ours.place().below(item["name"], "parameters", index, *steps)
            other = known.pop((item["in"], item["name"]), None)
            if other is None:
                # A header or a part of the path that nobody reads does no harm.
                if item["in"] == "query":
                    yield at.difference("parameter removed", "-{}", breaks=True)
                continue
            schema = drift_wire.schema_of(item)
            is_given = item.get("required") is True or "default" in schema
            if other["required"] and not is_given:
                yield at.difference("is now required", "{}!", breaks=True)
            if item.get("required") is True and not other["required"]:
                yield at.difference("is no longer required", "{}?", breaks=False)
            yield from drift_wire.parameter_style(item, other, at)
            if other.get("deprecated") is True and item.get("deprecated") is not True:
                yield at.difference("deprecated", "{}: deprecated", breaks=False)
            yield from self._schema(schema, other["schema"], replace(at, is_text=media is None))
        for (_, name), item in known.items():
            if item.get("x-shared") is True:
                continue
            at, needed = ours.place().below(name), item["required"]
            what = f"new {'required' if needed else 'optional'} {item['in']} parameter"
            yield at.difference(what, "{}!" if needed else "{}", breaks=needed)

    def _body(self, ours: SpecOperation, theirs: VendorOperation) -> Iterator[Difference]:
        mine, other = (mapping_of(side.contents.get("requestBody")) for side in (ours, theirs))
        content, wanted = mapping_of(mine.get("content")), mapping_of(other.get("content"))
        if not content:
            if other.get("required") is True:
                yield ours.place().difference("new required request body", "body!", breaks=True)
            return
        if not wanted:
            yield ours.place().difference("request body removed", "-body", breaks=True)
            return
        media = next(iter(content))
        yield from drift_wire.body_media(media, wanted, ours.place())
        at = ours.place().below("", "requestBody", "content", media, "schema")
        schema = mapping_of(wanted.get(media)).get("schema") or media_type(wanted)[1].get("schema")
        yield from self._schema(mapping_of(content[media]).get("schema"), schema, at)

    def _answer(self, ours: SpecOperation, theirs: VendorOperation) -> Iterator[Difference]:
        for status, response in mapping_of(ours.contents.get("responses")).items():
            media, about = media_type(mapping_of(response).get("content"))
            schema = about.get("schema")
            if not status.startswith("2") or not schema:
                continue
            said = mapping_of(theirs.contents.get("responses"))
            yield from drift_wire.status(status, said, ours.place("answer", is_sent=False))
            answers = [
                said[code] for code in sorted(said, key=lambda code: (code != status, code)) if code[0] == "2"
            ]
            at = ours.place("answer", is_sent=False)
            at = at.below("", "responses", status, "content", media, "schema")
            for answer in answers[:1]:
                content = mapping_of(mapping_of(response).get("content"))
                changed = [*drift_wire.answer_media(content, mapping_of(answer.get("content")), at)]
                yield from changed
                if changed:
                    continue
                theirs_plain = self._plain(media_type(answer.get("content"))[1].get("schema"), "response")
                moved = dict(drift_wire.moved(ours.contents, theirs_plain, self._book, at))
                yield from moved.values()
                for difference in self._comparison.schema(schema, theirs_plain, at):
                    if difference.path.removeprefix("answer.") not in moved:
                        yield difference

    def _plain(self, schema: Any, direction: Direction) -> Schema:
        return self._book.take(self._document.schemas, mapping_of(schema), direction)

    def _schema(self, ours: Any, theirs: Any, place: Place) -> Iterator[Difference]:
        direction: Direction = "request" if place.is_sent else "response"
        yield from self._comparison.schema(ours, self._plain(theirs, direction), place)


def _is_at(operation: VendorOperation, method: str, path: str) -> bool:
    paths = (operation.path, operation.whole_path)
    return operation.method == method and template(path) in map(template, paths)
