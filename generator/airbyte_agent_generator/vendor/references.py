"""What the ``$ref`` of a vendor's document means."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, TypeAlias
from urllib.parse import unquote

from airbyte_agent_format.model.base import is_list, is_mapping, mapping_of

from ..errors import VendorDocumentError
from .files import FILES

__all__ = ["Pointer", "References", "nowhere", "pointer_text"]

#: The way to a place in a document. Below ``x-files`` and a name it is the way in another file.
Pointer: TypeAlias = tuple[str, ...]


def pointer_text(place: Pointer) -> str:
    """A place as a reference spells it: ``#/paths/~1users/get``, or ``common.yaml#/limit``."""
    file, steps = (place[1], place[2:]) if place[:1] == (FILES,) else ("", place)
    return f"{file}#" + "".join(f"/{step.replace('~', '~0').replace('/', '~1')}" for step in steps)


def nowhere(reference: str, what: str) -> VendorDocumentError:
    """The error of a part that refers to nothing.

    Args:
        reference: As it is written.
        what: The part, as in ``GET /users``.
    """
    file = reference.partition("#")[0]
    missing = f"put {file} into the document's folder" if file else "the document has nothing there"
    return VendorDocumentError(
        f"{what} refers to {reference}, which leads nowhere; {missing}, or correct the reference with an "
        "override in source.yaml"
    )


class References:
    """The references of one document and the files that came with it.

    Args:
        document: With its files beside it under ``x-files``.

    Attributes:
        unresolved: References that :meth:`followed` found to lead nowhere, as they are written.
    """

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document
        self.unresolved: list[str] = []

    def target(self, reference: str) -> Pointer:
        """Where a reference leads. One to a file that was not found leads nowhere."""
        file, _, fragment = reference.partition("#")
        if file:
            return (FILES, file, "")
        steps = tuple(unquote(step).replace("~1", "/").replace("~0", "~") for step in fragment.split("/")[1:])
        base, rest = (steps[:2], steps[2:]) if steps[:1] == (FILES,) else ((), steps)
        if rest[:1] == ("definitions",) and "definitions" not in mapping_of(self.at(base)):
            rest = ("components", "schemas", *rest[1:])
        return (*base, *rest)

    def at(self, place: Pointer) -> Any:
        """What stands at a place; None where nothing does."""
        node: Any = self._document
        for step in place:
            if is_list(node):
                node = dict(enumerate(node)).get(int(step)) if re.fullmatch("[0-9]{1,9}", step) else None
            else:
                node = mapping_of(node).get(step)
        return node

    def followed(self, node: Any, place: Pointer) -> tuple[dict[str, Any], Pointer]:
        """The mapping that ``node`` is or refers to, and where it stands; an empty one where that is none.

        What stands beside the reference lies over what it leads to.
        """
        over: dict[str, Any] = {}
        seen: set[Pointer] = set()
        while is_mapping(node) and isinstance(node.get("$ref"), str):
            reference = node["$ref"]
            over = {key: value for key, value in node.items() if key != "$ref"} | over
            place = self.target(reference)
            if place in seen:
                self.unresolved.append(reference)
                return {}, place
            seen.add(place)
            node = self.at(place)
            if not is_mapping(node):
                self.unresolved.append(reference)
        return mapping_of(node) | over, place
