"""The request body of an operation, drafted from a vendor's document."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from airbyte_agent_format.model.base import is_list, mapping_of

from .answers import is_a
from .media import FORM, MULTIPART, bare, is_json, raw_schema
from .schemas import Schema

__all__ = ["encodings", "whole_body", "with_files", "with_metadata"]

Take = Callable[[Any], Schema]


def whole_body(
    given: Mapping[str, Any], media: str, taken: Schema, resolve: Callable[[Schema], Schema]
) -> dict[str, Any] | None:
    """The draft of a body without fields, ``None`` where it has some: a file, a text, a list, a number.

    Args:
        given: The document's request body.
        media: The media type that is sent.
        taken: The schema of it in the spec's terms, references followed.
        resolve: Follows the reference that a schema is.
    """
    required = {"required": True} if given.get("required") is True else {}
    if not is_json(media) and media not in (FORM, "") and not media.startswith("multipart/"):
        return {**required, "content": {media: {"schema": raw_schema(media)}}}
    if is_json(media) and "properties" not in taken and not is_a(taken, "object"):
        known = {"required": True} if is_a(taken, "array") and not is_a(taken, "null") else required
        body: dict[str, Any] = {**known, "content": {media: {"schema": taken}}}
        items = resolve(mapping_of(taken.get("items")))
        if is_a(items, "object") or "oneOf" in items:
            body["x-airbyte-whole-list"] = True
        return body
    return None


def with_files(content: Any, media: str, drafted: dict[str, Any], take: Take) -> None:
    """Add ``multipart/form-data`` behind another format, where it has fields that the other has not.

    Args:
        content: The document's ``content``.
        media: The media type that comes first.
        drafted: The spec's ``content``, which is completed.
        take: Takes a schema into the spec.
    """
    said = next((item for name, item in mapping_of(content).items() if bare(name) == MULTIPART), None)
    if said is None or media.startswith("multipart/"):
        return
    schema = take(mapping_of(said).get("schema"))
    known = mapping_of(drafted[media]["schema"].get("properties"))
    if mapping_of(schema.get("properties")).keys() - known.keys():
        drafted[MULTIPART] = {
            "schema": {key: schema[key] for key in schema if key != "x-airbyte-entity-name"}
        }
        if encoding := encodings(MULTIPART, said, mapping_of(schema.get("properties"))):
            drafted[MULTIPART]["encoding"] = encoding


def with_metadata(taken: Schema, resolve: Callable[[Schema], Schema]) -> tuple[Schema, str]:
    """The fields of ``multipart/related``: those of the metadata, and the file; and the file's name.

    Nothing where it is not one file, with or without an object before it.
    """
    fields = dict(mapping_of(taken.get("properties")))
    files = [name for name, schema in fields.items() if resolve(schema).get("format") == "binary"]
    if len(files) != 1 or len(fields) > len(files) + 1:
        return {}, ""
    del fields[files[0]]
    metadata = next(map(resolve, fields.values()), dict[str, Any]())
    known = mapping_of(metadata.get("properties"))
    name = files[0] if files[0] not in known else f"{files[0]}_content"
    required = [name, *metadata.get("required", ())]
    return {"type": "object", "required": required, "properties": {**known, name: {"type": "string"}}}, name


def encodings(media: str, said: Mapping[str, Any], properties: Mapping[str, Schema]) -> dict[str, Any]:
    """How the fields of a form are written, as the document says or as OpenAPI does for it.

    Args:
        media: The media type.
        said: What the document says of it.
        properties: Schemas of the fields, references followed.
    """
    given, found = mapping_of(said.get("encoding")), dict[str, Any]()
    for name, schema in properties.items():
        own = {
            key: value
            for key, value in mapping_of(given.get(name)).items()
            if key in {"contentType", "style", "explode", "allowReserved"}
        }
        plain = schema
        if is_list(schema.get("oneOf")):
            plain = next((item for item in schema["oneOf"] if item != {"type": "null"}), schema)
        if media == FORM and not own.keys() & {"style", "contentType"}:
            if is_a(plain, "array") and not is_a(mapping_of(plain.get("items")), "object"):
                own = {"style": "form", "explode": True} | own
            elif is_a(plain, "object") or is_a(plain, "array") or "properties" in plain:
                own["contentType"] = "application/json"
        if own and media != "" and (media == FORM or media.startswith("multipart/")):
            found[name] = own
    return found
