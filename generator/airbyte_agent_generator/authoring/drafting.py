"""One operation of a spec, drafted from what the vendor's document and the catalogue say of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from airbyte_agent_format.model.base import is_mapping, mapping_of

from ..plan.names import class_name, singular
from ..vendor.openapi import AT
from ..vendor.references import nowhere
from ..vendor.schemas import UNRESOLVED
from .access import Access
from .accounting import account_for_operation
from .answers import Answer, is_a
from .bodies import encodings, whole_body, with_files, with_metadata
from .catalogue import CatalogueField, CatalogueOperation
from .dropped import DroppedWords
from .matching import OpenApi, VendorOperation, path_parameters
from .media import RELATED, media_type
from .omissions import Omissions
from .picks import Pick
from .schemas import Direction, Schema, SchemaBook
from .servers import of_operation

__all__ = ["Draft", "draft", "heading"]

_FOUND_BY = {
    "list": "List {many}",
    "search": "Search {many}",
    "get": "Get {one}",
    "create": "Create {one}",
} | {action: f"{action.capitalize()} {{one}}" for action in ("update", "delete", "download")}
_PLACES = {"path", "query", "header", "cookie"}
#: Headers that are the HTTP client's business.
_CLIENTS_OWN = {"authorization", "accept", "content-type"}


@dataclass
class Draft:
    """An operation of the spec, and what is to be said of it.

    Attributes:
        path: Its key in the spec; the real path where ``contents`` has no override of it.
        method: In small letters.
        contents: What stands below it.
        notes: What does not match, one line each.
    """

    path: str
    method: str
    contents: dict[str, Any]
    notes: list[str] = field(default_factory=list[str])


def draft(
    pick: Pick,
    vendor: VendorOperation | None,
    book: SchemaBook,
    omissions: Omissions,
    access: Access,
    first: OpenApi,
    dropped: DroppedWords,
) -> Draft:
    """Draft an operation.

    Args:
        pick: Its names.
        vendor: What the documents say of it; ``None`` where only the catalogue has it.
        book: Takes the schemas.
        omissions: Takes what the draft does not carry.
        access: The spec's credentials.
        first: The document whose server is the spec's.
        dropped: Looks at the schemas that were taken.

    Raises:
        VendorDocumentError: The operation refers to what is not there.
    """
    drafted = _Drafting(pick, vendor, book, omissions).operation()
    if vendor is not None:
        security, servers = access.of_operation(vendor), of_operation(pick, vendor, first)
        drafted.contents |= {} if security is None else {"security": security}
        drafted.contents |= {"servers": servers} if servers else {}
        for reference in (*vendor.contents.get(UNRESOLVED, ()), *book.unresolved):
            raise nowhere(reference, f"{vendor.document.file}: {vendor.at}")
        dropped.account_for(vendor)
        account_for_operation(vendor, drafted.contents, omissions, is_catalogued=pick.catalogue is not None)
    return drafted


def heading(pick: Pick) -> dict[str, Any]:
    """What an operation is called: its id, its summary, its entity and action."""
    one, many = singular(pick.entity), pick.action in {"list", "search"}
    return {
        "operationId": f"{pick.action}{class_name(pick.entity if many else one)}",
        "summary": _FOUND_BY[pick.action].format(many=_words(pick.entity), one=_with_article(_words(one))),
        "x-airbyte-entity": pick.entity,
        "x-airbyte-action": pick.action,
    }


class _Drafting:
    def __init__(
        self, pick: Pick, vendor: VendorOperation | None, book: SchemaBook, omissions: Omissions
    ) -> None:
        self._pick = pick
        self._omissions = omissions
        self._row = pick.catalogue
        self._vendor = vendor
        self._book = book
        self._schemas: Mapping[str, Any] = vendor.document.schemas if vendor else {}
        self._notes: list[str] = []
        #: The parameter that is a file beside metadata.
        self._upload = ""

    def operation(self) -> Draft:
        method, _, path = self._pick.vendor.partition(" ")
        pick, contents = self._pick, heading(self._pick)
        if self._vendor is None:
            contents["x-airbyte-untested"] = True
            contents["x-airbyte-untested-reason"] = "Not in the vendor's document."
            self._note("not in the document")
        elif self._vendor.contents.get("deprecated") is True:
            self._note("deprecated by the vendor")
        parameters, body = list(self._parameters(path)), self._body()
        fields: dict[str, Schema] = {}
        required: list[str] = []
        for media in body.get("content", {}).values():
            fields |= media["schema"].get("properties", {})
            required += media["schema"].get("required", ())
        asked = {item["name"] for item in parameters} | {*fields}
        self._fit(parameters, fields, required)
        if self._upload:
            contents["x-airbyte-upload-file-param"] = self._upload
        answer = Answer(pick, self._vendor, self._book, asked)
        for note in answer.notes:
            self._note(note)
        contents |= answer.keys
        if parameters:
            contents["parameters"] = parameters
        if body:
            contents["requestBody"] = body
        contents["responses"] = answer.responses
        return Draft(path, method.lower(), contents, self._notes)

    def _fit(
        self, parameters: list[dict[str, Any]], fields: Mapping[str, Schema], required: Sequence[str]
    ) -> None:
        """Let a parameter fit the required field of its name in the body, which gets the same value."""
        for item in parameters:
            name, field = item["name"], self._book.resolve(fields.get(item["name"], {}))
            if name in required and item["in"] == "path" and is_a(field, "string"):
                if is_a(self._book.resolve(item.get("schema", {})), "integer"):
                    item["schema"] = {"type": "string", "pattern": "^[0-9]+$"}
            elif name in fields and name not in required and self._vendor is not None:
                reason = f"a parameter in the {item['in']} has its name"
                at = f"{self._vendor.pointer('requestBody')}/{name}"
                self._omissions.add(self._vendor.document.file, at, "schema", name, reason)

    def _note(self, text: str) -> None:
        self._notes.append(f"{self._pick.name}: {text}")

    def _leave_out(self, parameter: Mapping[str, Any], name: str, reason: str) -> None:
        if self._vendor is not None:
            file = self._vendor.document.file
            self._omissions.add(file, str(parameter.get(AT, "")), "parameter", name, reason)

    def _parameters(self, path: str) -> Iterator[dict[str, Any]]:
        asked = {item.name for item in self._row.parameters} if self._row else set[str]()
        given = [
            item
            for item in (self._vendor.contents.get("parameters") or () if self._vendor else ())
            if is_mapping(item) and (item.get("x-shared") is not True or item.get("name") in asked)
        ]
        ours = list(path_parameters(path))
        theirs = list(path_parameters(self._vendor.path)) if self._vendor else []
        # In a path places count, not names; the server's part of it may hold none.
        renamed = dict(zip(theirs[-len(ours) :] if ours else (), ours, strict=False))
        known: dict[tuple[str, str], dict[str, Any]] = {}
        for item in given:
            place, name = str(item["in"]), str(item["name"])
            known[place, renamed.get(name, name) if place == "path" else name] = item
        yield from self._theirs(known, ours) if self._row is None else self._asked(self._row, known)

    def _theirs(
        self, known: Mapping[tuple[str, str], dict[str, Any]], ours: list[str]
    ) -> Iterator[dict[str, Any]]:
        """Every parameter of the document, each name once; the path's are those that stand in it."""
        for name in ours:
            item = known.get(("path", name), {"in": "path", "schema": {"type": "string"}})
            yield self._parameter(item, name, required=True)
        taken = set(ours)
        for (place, name), item in known.items():
            if place == "path" or (place == "header" and name.lower() in _CLIENTS_OWN):
                continue
            if place not in _PLACES:  # OpenAPI 3.2: `querystring`
                self._leave_out(item, name, f"a parameter in: {place} is not supported")
                continue
            if name in taken:
                self._leave_out(item, name, "a parameter of the same name in another place is drafted")
                continue
            taken.add(name)
            yield self._parameter(item, name, required=item.get("required") is True)

    def _asked(
        self, row: CatalogueOperation, known: dict[tuple[str, str], dict[str, Any]]
    ) -> Iterator[dict[str, Any]]:
        """The catalogue's parameters, as the document describes them."""
        for asked in row.parameters:
            item = known.pop((asked.place, asked.name), None)
            if item is None:
                if self._vendor:
                    self._note(f"the document has no {asked.place} parameter {asked.name}")
                yield {
                    "name": asked.name,
                    "in": asked.place,
                    **({"required": True} if asked.required or asked.place == "path" else {}),
                    "schema": _typed(asked),
                }
                continue
            parameter = self._parameter(item, asked.name, required=asked.required or asked.place == "path")
            if "content" in parameter:  # written as text, which is what the catalogue says
                yield parameter
                continue
            if not _agrees(asked.type, self._book.resolve(parameter["schema"])):
                self._note(f"parameter {asked.name} has the type {asked.type} here, unlike in the document")
                parameter = {key: parameter[key] for key in parameter if key not in {"style", "explode"}}
                parameter["schema"] = _typed(asked)
            yield parameter
        for (place, name), item in known.items():
            fixed = place == "path"  # the catalog has a value in its place
            if item.get("required") is True and place != "header" and not fixed:
                self._note(f"the document requires the {place} parameter {name}")

    def _parameter(self, item: Mapping[str, Any], name: str, *, required: bool) -> dict[str, Any]:
        place, schema = item["in"], self._take(item.get("schema"), "request")
        parameter = {"name": name, "in": place, **({"required": True} if required else {})}
        style = item.get("style", "form" if place in {"query", "cookie"} else "simple")
        if item.get("content"):
            parameter["content"] = {next(iter(item["content"])): {"schema": schema}}
            return parameter
        if style in {"deepObject", "spaceDelimited", "pipeDelimited", "matrix", "label"}:
            parameter["style"] = style
        # Only lists and objects look different; and of them only what is not the style's own way is said.
        structured = any(is_a(part, kind) for part in self._parts(schema) for kind in ("array", "object"))
        explode = item.get("explode")
        if structured and isinstance(explode, bool) and explode != (style in {"form", "deepObject"}):
            parameter["explode"] = explode
        return {**parameter, "schema": schema}

    def _parts(self, schema: Schema) -> list[Schema]:
        """A schema and its alternatives, references followed."""
        return [self._book.resolve(part) for part in (schema, *schema.get("oneOf", ()))]

    def _body(self) -> dict[str, Any]:
        row = self._row
        given = mapping_of(self._vendor.contents.get("requestBody") if self._vendor else None)
        media, said = media_type(given.get("content"))
        if row is not None and (row.media_type or not media):
            media = row.media_type
        if not media:
            return {}
        taken = self._request(said.get("schema"))
        if media == RELATED and not (row and row.fields):
            taken, self._upload = with_metadata(taken, self._book.resolve)
            if not self._upload:
                return {}
        if not (row and row.fields) and (body := whole_body(given, media, taken, self._book.resolve)):
            return body
        properties = dict(mapping_of(taken.get("properties")))
        required = [name for name in taken.get("required", ()) if name in properties]
        if row is not None and row.fields:
            properties, required = self._named(row.fields, properties, required)
        whole: Schema = {"type": "object"}
        if required:
            whole["required"] = required
        if properties:
            whole["properties"] = properties
        else:
            whole["additionalProperties"] = True
        content = {media: {"schema": whole}}
        known = mapping_of(taken.get("properties"))
        fields = {name: self._book.resolve(schema) for name, schema in properties.items() if name in known}
        if encoding := encodings(media, said, fields):
            content[media]["encoding"] = encoding
        with_files(given.get("content"), media, content, self._request)
        return {**({"required": True} if required else {}), "content": content}

    def _request(self, schema: Any) -> Schema:
        """A body's schema; one that may be null is what it is otherwise, since no body may be left out."""
        taken = self._book.resolve(self._take(schema, "request"))
        if "oneOf" in taken and taken["oneOf"][1:] == [{"type": "null"}]:
            return self._book.resolve(taken["oneOf"][0])
        return taken

    def _named(
        self, fields: Iterable[CatalogueField], properties: dict[str, Schema], required: list[str]
    ) -> tuple[dict[str, Schema], list[str]]:
        """A body's fields: the catalogue's first and as it has them, then what else the document knows."""
        named: dict[str, Schema] = {}
        asked = list(fields)
        for item in asked:
            schema = properties.get(item.name)
            if schema is None:
                self._note(f"the document's body has no {item.name}")
            elif not _agrees(item.type, self._book.resolve(schema)):
                self._note(f"body field {item.name} has the type {item.type} here, unlike in the document")
                schema = None
            named[item.name] = _typed(item) if schema is None else schema
        rest = [name for name in properties if name not in named]
        needed = [item.name for item in asked if item.required] + [name for name in required if name in rest]
        return {**named, **{name: properties[name] for name in rest}}, needed

    def _take(self, schema: Any, direction: Direction) -> Schema:
        return self._book.take(self._schemas, mapping_of(schema), direction)


def _typed(asked: CatalogueField) -> Schema:
    """A schema for a type as the catalogue spells it: ``array<string>``, ``integer|null``."""
    kind, _, null = asked.type.partition("|")
    if array := re.fullmatch(r"array(?:<(\w+)>)?", kind):
        inner: Schema = {"type": array[1]} if array[1] else {}
        return {"type": ["array", "null"] if null else "array", "items": _open(inner)}
    return _open({"type": [kind, "null"] if null else kind} if kind != "any" else {})


def _open(schema: Schema) -> Schema:
    return {**schema, "additionalProperties": True} if schema.get("type") == "object" else schema


def _agrees(kind: str, schema: Schema) -> bool:
    """Whether a schema is of the catalogue's type, as far as that says."""
    wanted = re.split(r"[<|]", kind)[0]
    return not schema.get("type") or is_a(schema, wanted) or (wanted == "number" and is_a(schema, "integer"))


def _words(name: str) -> str:
    return name.replace("_", " ")


def _with_article(words: str) -> str:
    return f"{'an' if words[:1] in 'aeio' else 'a'} {words}"
