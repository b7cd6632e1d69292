"""Media types of a vendor's bodies and answers: which of them a draft has, and what they hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from airbyte_agent_format.compile.definition import TEXT_MEDIA
from airbyte_agent_format.model.base import mapping_of

from .schemas import Schema

__all__ = ["FORM", "JSON", "MULTIPART", "RELATED", "bare", "is_json", "is_text", "media_type", "raw_schema"]

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
RELATED = "multipart/related"
_OBJECTS = (JSON, "", FORM, MULTIPART, RELATED)
#: Tables and calendars are text too, but files to whoever asks for them.
_FILES = re.compile(r"text/(csv|tab-separated-values|calendar|vcard)")


def media_type(content: Any) -> tuple[str, dict[str, Any]]:
    """The media type to use and what is said of it, out of a document's ``content``.

    JSON by any name comes first, then forms, then the first of the others. What says neither, ``*/*``, is
    JSON where it has a schema of more than a text.
    """
    found = {bare(name): (name, mapping_of(said)) for name, said in mapping_of(content).items()}
    for wanted in _OBJECTS:
        for short in _others_json(found) if not wanted else [wanted]:
            if short in found:
                name, said = found[short]
                return (JSON if "*" in short or short == "text/json" else name), said
    for short, (name, said) in found.items():
        kind = mapping_of(said.get("schema"))
        if short == "*/*" and kind and kind.get("type") != "string":
            return JSON, said
        if not short.startswith("multipart/"):
            return name, said
    return "", {}


def _others_json(found: Mapping[str, Any]) -> Iterator[str]:
    """Those of a JSON media type that is called something else; a list of changes comes last."""
    names = [name for name in found if is_json(name) and name != JSON]
    yield from sorted(names, key=lambda name: "json-patch" in name)


def bare(media: str) -> str:
    """A media type without its parameters, in small letters."""
    return media.partition(";")[0].strip().lower()


def is_json(media: str) -> bool:
    """Whether a media type is JSON's, whatever it is called."""
    return bool(re.fullmatch(r"(application|text)/(.+\+)?json|application/\*\+json", bare(media)))


def is_text(media: str) -> bool:
    """Whether what has a media type is shown as text."""
    return bool(TEXT_MEDIA.fullmatch(bare(media))) and not _FILES.fullmatch(bare(media))


def raw_schema(media: str) -> Schema:
    """The schema of a body or an answer that is neither JSON nor a form."""
    return {"type": "string"} if TEXT_MEDIA.fullmatch(bare(media)) else {"type": "string", "format": "binary"}
