"""Finds the vendor's operation that is meant by a method and a path."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit

from airbyte_agent_format.model.base import is_list, is_mapping, mapping_of
from airbyte_agent_format.model.document import METHODS

from ..errors import PickError
from ..vendor.openapi import AT
from .picks import Pick, template

__all__ = [
    "ACTIONS_BY_METHOD",
    "OpenApi",
    "VendorOperation",
    "VendorOperations",
    "find",
    "pointer_step",
    "vendor_operations",
]


#: What a method usually does; those that are not here carry no records.
ACTIONS_BY_METHOD = {"GET": "get", "PUT": "update", "PATCH": "update", "DELETE": "delete", "POST": "create"}


@dataclass(frozen=True)
class OpenApi:
    """A vendor's document in the shape of OpenAPI 3.1, with its mistakes put right.

    Attributes:
        file: Its file name.
        contents: The document.
    """

    file: str
    contents: Mapping[str, Any]

    @property
    def server(self) -> str:
        """Its first server's URL."""
        servers: list[Any] = self.contents.get("servers") or [None]
        return str(mapping_of(servers[0]).get("url", "")).rstrip("/")

    @property
    def schemas(self) -> Mapping[str, Any]:
        """Its component schemas."""
        return mapping_of(mapping_of(self.contents.get("components")).get("schemas"))


@dataclass(frozen=True)
class VendorOperation:
    """One operation of a vendor's document.

    Attributes:
        document: Which document.
        method: In capitals.
        path: As the document has it.
        contents: What the document says of it.
    """

    document: OpenApi
    method: str
    path: str
    contents: Mapping[str, Any]

    @property
    def at(self) -> str:
        """``GET /tickets/{id}``."""
        return f"{self.method} {self.path}"

    def pointer(self, *steps: str | int) -> str:
        """Where a part of it stands in the vendor's own document, as in ``#/paths/~1users/get/parameters/2``.

        Args:
            steps: From the operation to the part in ``contents``: ``"parameters", 2``.
        """
        node: Any = self.contents
        at = str(node.get(AT, ""))
        for step in steps:
            inner: Any = dict(enumerate(node)) if is_list(node) else mapping_of(node)
            node = inner.get(step)
            if is_mapping(node) and AT in node:
                at = str(node[AT])
            else:
                at += f"/{pointer_step(step)}"
        return at

    @cached_property
    def whole_path(self) -> str:
        """The path with that of the server before it."""
        _, _, rest = self.document.server.partition("://")
        # A server may be a template, which no URL parser takes for one.
        base = rest.partition("/")[2] if rest else urlsplit(self.document.server).path.strip("/")
        return f"/{base}{self.path}" if base else self.path


def pointer_step(name: str | int) -> str:
    """A key or an index as a step of a JSON pointer."""
    return str(name).replace("~", "~0").replace("/", "~1")


class VendorOperations(list[VendorOperation]):
    """The operations of documents."""

    @cached_property
    def by_path(self) -> Mapping[tuple[str, str], list[VendorOperation]]:
        """By method and path, as it is or with the server's before it."""
        found: dict[tuple[str, str], list[VendorOperation]] = {}
        for operation in self:
            for path in {operation.path, operation.whole_path}:
                found.setdefault((operation.method, path), []).append(operation)
        return found


def vendor_operations(documents: Sequence[OpenApi]) -> VendorOperations:
    """Every operation of every document."""
    return VendorOperations(
        VendorOperation(document, method.upper(), path, item[method])
        for document in documents
        for path, item in mapping_of(document.contents.get("paths")).items()
        if is_mapping(item)
        for method in METHODS
        if is_mapping(item.get(method))
    )


def find(pick: Pick, operations: VendorOperations) -> VendorOperation | None:
    """The operation that a pick means; ``None`` where the documents have none.

    Their paths may begin with more than the pick's does: ``/api/v2/tickets`` is found by ``/tickets.json``.
    Where nothing else fits, the pick may have a value for a parameter: ``/users/me/messages`` finds
    ``/users/{userId}/messages``.

    Raises:
        PickError: A pick made by hand is none, or two operations fit it equally well.
    """
    method, _, path = pick.vendor.partition(" ")
    if not path.startswith("/") or method.lower() not in METHODS:
        raise PickError(f"{pick.name}: {pick.vendor!r} is not a method and a path, as in `GET /tickets`")
    exact = operations.by_path.get((method, path), [])
    if len(exact) == 1:
        return exact[0]
    wanted = template(path)
    fitting = sorted(
        (len(template(operation.whole_path)), index, operation)
        for index, operation in enumerate(operations)
        if operation.method == method and _fits(template(operation.whole_path), wanted)
    ) or [
        (0, index, operation)
        for index, operation in enumerate(operations)
        if operation.method == method and _fixes(wanted, template(operation.whole_path))
    ]
    if len(fitting) > 1 and fitting[0][0] == fitting[1][0]:
        several = ", ".join(f"{item.at} of {item.document.file}" for _, _, item in fitting[:2])
        raise PickError(
            f"{pick.name}: {pick.vendor} may be {several}; remove one with an override in source.yaml"
        )
    return fitting[0][2] if fitting else None


def _fits(whole: str, wanted: str) -> bool:
    return whole.endswith(wanted) and "{" not in whole.removesuffix(wanted) and bool(wanted or not whole)


def _fixes(wanted: str, whole: str) -> bool:
    """Whether one path is the other with values for some of its parameters."""
    ours, theirs = wanted.split("/"), whole.split("/")
    return len(ours) == len(theirs) and all(
        their in (our, "{}") for our, their in zip(ours, theirs, strict=True)
    )


def path_parameters(path: str) -> Iterator[str]:
    """The names in a path, in order."""
    for part in path.split("{")[1:]:
        yield part.partition("}")[0].removeprefix("+")
