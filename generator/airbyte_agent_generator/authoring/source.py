"""``specs/<slug>/source.yaml``: which vendor documents a spec comes from, and where it knows better.

::

    documents:
      - file: openapi.json.gz            # its name; where documents are kept is not said here
        title: Acme API
        version: "2.1"
        format: OpenAPI 3.0.3
        sha256: 9f86d0...
        operations:
          tickets.list: GET /api/v2/tickets
        overrides:                       # mistakes of the document, put right before anybody reads it
          - op: remove                   # add, replace or remove, as JSON Patch has them
            path: /paths/~1api~1v2~1tickets/get/parameters/0/required
            reason: The service answers without it.
        omitted:                         # written by `connectorgen new`: what the draft does not carry
          - at: "#/paths/~1api~1v2~1tickets/post/callbacks/done"
            kind: callback
            name: done
            reason: Callbacks need a server of your own.
        differences:                     # written by `connectorgen drift --apply`
          tickets.list: [include]        # the document has it, the spec does not; -x is the other way round
    excused:                             # where the spec differs from the document, and is right
      - operations: [tickets.create]
        parameters: [ticket.priority]    # of the request, dotted, [] for items
        reason: Younger than the document.
    facts:                               # of the service, which no document says in a form to be read
      - fact: A list ends where `has_more` is false.
        source: acme-client 4.2 (Python)
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

from airbyte_agent_format.model.base import is_list, is_mapping
from airbyte_agent_format.read.yaml_source import UnreadableError, read_yaml
from pydantic import BaseModel, ConfigDict, ValidationError, model_validator

from ..errors import SourceError

__all__ = ["FILE_NAME", "Excuse", "Fact", "Override", "Source", "VendorDocument", "patched", "read_source"]

FILE_NAME = "source.yaml"


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Override(_Part):
    """One mistake of a vendor's document, put right.

    Attributes:
        op: What is done there.
        path: JSON pointer into the document as the vendor wrote it.
        value: What is put there; not for ``remove``.
        reason: How it is known to be a mistake.
    """

    op: Literal["add", "replace", "remove"]
    path: str
    value: Any = None
    reason: str

    @model_validator(mode="after")
    def _has_a_value(self) -> Override:
        if (self.op == "remove") == ("value" in self.model_fields_set):
            raise ValueError("add and replace require a value, and no other op takes one")
        if not self.path.startswith("/"):
            raise ValueError("path must be a JSON pointer: /paths/~1tickets/get")
        return self


class Omitted(_Part):
    """A part of the document that the draft did not carry. See :class:`.omissions.Omission`."""

    at: str
    kind: str
    name: str
    reason: str


class VendorDocument(_Part):
    """A document, and what is taken from it.

    Attributes:
        file: Its file name.
        title: What it calls itself.
        version: Which version it says it is.
        format: ``OpenAPI 3.0.3``, ``Swagger 2.0``, ``Google discovery v1`` or ``GraphQL SDL``.
        sha256: Of the file's contents, unpacked where they were packed.
        operations: ``entity.action`` to ``METHOD /path``, or to ``query field`` and ``mutation field``.
        overrides: Applied in this order.
        omitted: What the draft left out of this document when it was made; for readers.
        differences: Where the spec, by operation or component schema, is known to say something else than
            this very document: no news to ``drift``, which writes them down.
    """

    file: str
    title: str
    version: str
    format: str
    sha256: str
    operations: dict[str, str] = {}
    overrides: list[Override] = []
    omitted: list[Omitted] = []
    differences: dict[str, list[str]] = {}


class Excuse(_Part):
    """Where the spec differs from the document on purpose.

    Attributes:
        operations: ``entity.action`` each.
        parameters: Of their requests: ``limit``, ``ticket.priority``, ``items[].price``; ``name=value`` is
            one value of an enum. None means the whole operation, which no document has.
        fields: Of their records, in which the document's own examples are of another type.
        reason: How it is known.
    """

    operations: list[str]
    parameters: list[str] = []
    fields: list[str] = []
    reason: str


class Fact(_Part):
    """How the service behaves, where the spec relies on it.

    Attributes:
        fact: The rule, in a sentence.
        source: A package with its version, a document, or the URL of a page.
    """

    fact: str
    source: str


class Source(_Part):
    """The whole file."""

    documents: list[VendorDocument] = []
    excused: list[Excuse] = []
    facts: list[Fact] = []


def read_source(path: Path) -> Source:
    """Read a source.yaml.

    Raises:
        SourceError: It is not there, is not YAML, or says what it cannot mean.
    """
    try:
        source = read_yaml(path.read_bytes(), str(path))
    except OSError as error:
        raise SourceError(f"{path}: {error.strerror}; `connectorgen new` writes one") from None
    except UnreadableError as error:
        raise SourceError(str(error)) from None
    try:
        return Source.model_validate(source.data)
    except ValidationError as error:
        lines = [
            str(source.diagnostic(tuple(detail["loc"]), detail["msg"]))
            for detail in error.errors(include_url=False)
        ]
        raise SourceError("\n".join(lines)) from None


def patched(document: Mapping[str, Any], overrides: Sequence[Override], name: str) -> dict[str, Any]:
    """The document with its mistakes put right; it shares its other parts with the original.

    Args:
        document: As the vendor wrote it. It is left as it is.
        overrides: What to put right.
        name: The document's, for messages.

    Raises:
        SourceError: An override fits nothing, or the document already says so: the override has had its day.
    """
    whole = dict(document)
    for override in overrides:
        try:
            _apply(whole, override)
        except (LookupError, TypeError, ValueError) as error:
            said = error.args[0] if isinstance(error, ValueError) else "nothing stands there"
            raise SourceError(f"{name}: override {override.op} {override.path}: {said}") from None
    return whole


def _apply(whole: Any, override: Override) -> None:
    *way, last = (
        step.replace("~1", "/").replace("~0", "~") for step in override.path.removeprefix("/").split("/")
    )
    at: Any = whole
    for step in way:
        key: Any = int(step) if is_list(at) else step
        at[key] = copy.copy(at[key])
        at = at[key]
    value = copy.deepcopy(override.value)
    if is_list(at):
        if override.op == "add":
            at.insert(len(at) if last == "-" else int(last), value)
            return
        key = int(last)
    elif is_mapping(at):
        key = last
        if override.op == "add" and key in at:
            raise ValueError("there is a value already; use replace, or remove the override")
        if override.op == "add":
            at[key] = value
            return
    else:
        raise TypeError
    if override.op == "remove":
        del at[key]
    elif at[key] == value:
        raise ValueError("the document already has this value; remove the override")
    else:
        at[key] = value
