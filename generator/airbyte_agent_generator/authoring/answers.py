"""What an operation answers: the responses of a spec, and where the records stand in them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from airbyte_agent_format.model.base import is_list, mapping_of
from airbyte_agent_format.schema import types_of

from .matching import VendorOperation
from .media import JSON, is_json, media_type, raw_schema
from .picks import Pick
from .records import ENVELOPE, take_record, wrapped
from .schemas import Schema, SchemaBook

__all__ = ["HOLDERS", "Answer", "is_a", "of_success"]

_BYTES = "application/octet-stream"
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
        if self._vendor is None:
            content: dict[str, Any] = {JSON: {"schema": {"type": "object"}}}
            if self._pick.action == "download":
                return self._download({})
            return {"200": {"description": "The answer", "content": content}}, self._extractors(
                {"type": "object"}
            )
        said = of_success(self._vendor.contents.get("responses")) or {"200": {}}
        if self._pick.action == "download":
            return self._download(mapping_of(next(filter(None, said.values()), None)))
        drafted: dict[str, Any] = {}
        keys: dict[str, Any] = {}
        for status, content in said.items():
            media, about = media_type(content)
            if not content:
                empty = "204" if self._pick.action == "delete" and len(said) == 1 else status
                drafted[empty] = {"description": "Done"}
            elif not keys and not any(item.get("content") for item in drafted.values()):
                taken, keys = self._content(media, mapping_of(about.get("schema")))
                described = {"description": "The answer", "content": {media or JSON: {"schema": taken}}}
                drafted[status] = described
        if self._pick.action in {"list", "search"}:  # an empty answer is an empty list
            drafted = {status: item for status, item in drafted.items() if "content" in item} or drafted
        return drafted, keys

    def _content(self, media: str, schema: Schema) -> tuple[Schema, dict[str, Any]]:
        if media and not is_json(media):
            if self._pick.action in {"list", "search"}:
                self.notes.append(f"the response is {media}, which is no list; pick it as a download")
            return raw_schema(media), {}
        taken = self._take(schema) if schema else {"type": "object"}
        return taken, self._extractors(taken)

    def _download(self, content: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
        media, said = media_type(content)
        raw = [name for name in content if not is_json(name)]
        if not is_json(media) or raw or self._vendor is None:
            binary = {"schema": {"type": "string", "format": "binary"}}
            files = {("*/*" if name == "*/*" else name): binary for name in raw} or {_BYTES: binary}
            return {"200": {"description": "The file", "content": files}}, {}
        taken = self._take(said.get("schema"))
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
        inner = wrapped(self._pick.entity, {k: self._book.resolve(v) for k, v in _properties(whole).items()})
        record = mapping_of(_properties(whole).get(inner)) if inner else taken
        take_record(self._book, self._pick.entity, record)
        return {"x-airbyte-record-extractor": f"$.{inner}"} if inner else {}

    def _list_extractors(self, whole: Schema) -> dict[str, Any]:
        if is_a(whole, "array"):
            take_record(self._book, self._pick.entity, mapping_of(whole.get("items")))
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

        def rank(steps: tuple[str, ...]) -> tuple[bool, bool, bool, int]:
            return (
                steps[-1].lower() in ENVELOPE,
                len(steps) > 1 and steps[0] not in HOLDERS,
                steps[len(steps) - 1].lower() not in fitting,
                len(steps),
            )

        where = min(lists, key=rank)
        take_record(self._book, self._pick.entity, mapping_of(lists[where].get("items")))
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

    def _take(self, schema: Any) -> Schema:
        return self._book.take(self._schemas, mapping_of(schema), "response")


def of_success(responses: Any) -> dict[str, dict[str, Any]]:
    """The content of each response that means success, by a status: ``default`` is one where no other is."""
    given = mapping_of(responses)
    found = {
        "200" if status.upper() == "2XX" else status: mapping_of(mapping_of(given[status]).get("content"))
        for status in sorted(given)
        if re.fullmatch(r"2\d\d|2[Xx][Xx]", status)
    }
    if not found and "default" in given:
        found["200"] = mapping_of(mapping_of(given["default"]).get("content"))
    return found


def is_a(schema: Schema, kind: str) -> bool:
    """Whether a schema is of a type, alone or among others."""
    return "type" in schema and kind in types_of(schema)


def _properties(schema: Schema) -> dict[str, Any]:
    return mapping_of(schema.get("properties"))


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
