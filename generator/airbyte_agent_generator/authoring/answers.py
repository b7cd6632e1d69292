"""What an operation answers: the responses of a spec, and where the records stand in them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from airbyte_agent_format.model.base import is_list, mapping_of
from airbyte_agent_format.schema import types_of

from ..plan.names import singular
from .matching import VendorOperation
from .picks import Pick
from .schemas import Schema, SchemaBook

__all__ = ["HOLDERS", "Answer", "is_a", "media_type"]

JSON = "application/json"
_BYTES = "application/octet-stream"
_MEDIA = (JSON, "application/x-www-form-urlencoded", "multipart/form-data", "multipart/related")
#: Where lists usually stand in an answer.
HOLDERS = ("data", "items", "results", "records", "values", "entries", "list", "value", "elements")
_PAGING_WORDS = re.compile(
    r"(?i)next|cursor|token|offset|after|has_?more|is_?last|total|count|page|start_?at|prev|limit|max_?results"
)
_DEPTH = 3


class Answer:
    """What one operation answers.

    Args:
        pick: Its names.
        vendor: What the documents say of it; ``None`` where they do not have it.
        book: Takes the schemas.
        asked: Names of what the call may be given.

    Attributes:
        responses: As the spec has them.
        keys: Of the operation: where the records stand, and what tells of the next page.
        notes: What could not be found, one line each.
    """

    def __init__(
        self, pick: Pick, vendor: VendorOperation | None, book: SchemaBook, asked: Collection[str]
    ) -> None:
        self._pick, self._vendor, self._book, self._asked = pick, vendor, book, asked
        self._schemas: Mapping[str, Any] = vendor.document.schemas if vendor else {}
        self.notes: list[str] = []
        self.responses, self.keys = self._read()

    def _read(self) -> tuple[dict[str, Any], dict[str, Any]]:
        responses = mapping_of(self._vendor.contents.get("responses") if self._vendor else None)
        status = next((code for code in sorted(responses) if re.fullmatch(r"2\d\d", code)), "200")
        content = mapping_of(mapping_of(responses.get(status)).get("content"))
        if self._pick.action == "download":
            return self._download(content)
        _, schema = media_type(content)
        if self._vendor is not None and not schema and status in {"204", "201", "202", "200"} and not content:
            empty = "204" if status == "204" or self._pick.action == "delete" else status
            return {empty: {"description": "Done"}}, {}
        taken = self._take(schema) if schema else {"type": "object"}
        described = {"description": "The answer", "content": {JSON: {"schema": taken}}}
        return {status: described}, self._extractors(taken)

    def _download(self, content: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
        media, schema = media_type(content)
        raw = {name for name in content if name != JSON}
        if media != JSON or raw or self._vendor is None:
            binary = {"schema": {"type": "string", "format": "binary"}}
            return {"200": {"description": "The file", "content": {_BYTES: binary}}}, {}
        taken = self._take(schema)
        urls = [
            ".".join(steps)
            for steps, leaf in _leaves(self._book, taken)
            if "url" in steps[-1].lower() and is_a(leaf, "string")
        ]
        url = min(
            urls, key=lambda path: ("download" not in path and "content" not in path, len(path)), default=""
        )
        if not url:
            self.notes.append("the response has no URL to download the file from; add x-airbyte-file-url")
        found = {"x-airbyte-file-url": url or "url"}
        return {"200": {"description": "The answer", "content": {JSON: {"schema": taken}}}}, found

    def _extractors(self, taken: Schema) -> dict[str, Any]:
        whole = self._book.resolve(taken)
        if self._pick.action in {"list", "search"}:
            return self._list_extractors(whole)
        inner = _wrapped(self._pick.entity, {k: self._book.resolve(v) for k, v in _properties(whole).items()})
        record = mapping_of(_properties(whole).get(inner)) if inner else taken
        self._recordis_a(record)
        return {"x-airbyte-record-extractor": f"$.{inner}"} if inner else {}

    def _list_extractors(self, whole: Schema) -> dict[str, Any]:
        if is_a(whole, "array"):
            self._recordis_a(mapping_of(whole.get("items")))
            return {"x-airbyte-record-extractor": "$"} | self._paging({})
        lists = {
            steps: leaf
            for steps, leaf in _leaves(self._book, whole)
            if is_a(leaf, "array") and len(steps) < 3
        }
        if not lists:
            self.notes.append("the response has no list; add x-airbyte-record-extractor")
            return self._paging({})
        words = self._pick.entity.lower()
        fitting = {words, words.rpartition("_")[2], *HOLDERS}

        def rank(steps: tuple[str, ...]) -> tuple[bool, bool, int]:
            return (
                len(steps) > 1 and steps[0] not in HOLDERS,
                steps[len(steps) - 1].lower() not in fitting,
                len(steps),
            )

        where = min(lists, key=rank)
        self._recordis_a(mapping_of(lists[where].get("items")))
        meta = {
            _meta_name(steps): f"$.{'.'.join(steps)}"
            for steps, leaf in _leaves(self._book, whole)
            if not is_a(leaf, "array")
            and not is_a(leaf, "object")
            and _PAGING_WORDS.search(".".join(steps))
            and steps[: len(where)] != where
        }
        return {"x-airbyte-record-extractor": f"$.{'.'.join(where)}"} | self._paging(meta)

    def _paging(self, meta: dict[str, str]) -> dict[str, Any]:
        if meta:
            return {"x-airbyte-meta-extractor": meta}
        if not any(_PAGING_WORDS.search(name) for name in self._asked):
            return {"x-airbyte-no-pagination": "The whole list is in one response."}
        return {}

    def _recordis_a(self, record: Schema) -> None:
        """The first schema with an entity's records bears its name."""
        schema = self._book.resolve(record)
        if "$ref" in record and not any(
            item.get("x-airbyte-entity-name") == self._pick.entity for item in self._book.components.values()
        ):
            schema.setdefault("x-airbyte-entity-name", self._pick.entity)

    def _take(self, schema: Any) -> Schema:
        return self._book.take(self._schemas, mapping_of(schema), "response")


def media_type(content: Any) -> tuple[str, dict[str, Any]]:
    """The media type to use and its schema, out of a document's ``content``."""
    given = mapping_of(content)
    plain = {name.partition(";")[0].strip().lower(): name for name in given}
    for media in _MEDIA:
        if media in plain:
            return media, mapping_of(mapping_of(given[plain[media]]).get("schema"))
    for short, name in plain.items():
        if short.endswith("json") or short == "*/*":
            return JSON, mapping_of(mapping_of(given[name]).get("schema"))
    return "", {}


def is_a(schema: Schema, kind: str) -> bool:
    """Whether a schema is of a type, alone or among others."""
    return "type" in schema and kind in types_of(schema)


def _properties(schema: Schema) -> dict[str, Any]:
    return mapping_of(schema.get("properties"))


def _wrapped(entity: str, properties: Mapping[str, Schema]) -> str:
    """The field that a single record stands in, where the answer is more than the record."""
    inside = {singular(entity), entity, singular(entity).rpartition("_")[2], "data"}
    found = [name for name, schema in properties.items() if name.lower() in inside and is_a(schema, "object")]
    return found[0] if found and len(properties) <= 3 else ""


def _leaves(
    book: SchemaBook, schema: Schema, before: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], Schema]]:
    """Each value in an answer with its path; objects are walked into, lists are not."""
    for name, inner in _properties(book.resolve(schema)).items():
        plain = (
            inner["oneOf"][0]
            if is_list(inner.get("oneOf")) and inner["oneOf"][-1] == {"type": "null"}
            else inner
        )
        resolved, steps = book.resolve(plain), (*before, name)
        if "properties" in resolved and len(steps) < _DEPTH:
            yield from _leaves(book, resolved, steps)
        elif re.fullmatch(r"\w+", name):
            yield steps, resolved


def _meta_name(steps: tuple[str, ...]) -> str:
    """What a value is called in ``meta``: its own name, or with its parents' where that says too little."""
    own = steps[-1]
    return own if len(steps) == 1 or re.search(r"(?i)next|cursor", own) else "_".join(steps[-2:])
