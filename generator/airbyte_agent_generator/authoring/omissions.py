"""What of a vendor's documents a draft does not carry: counted, told, and written into source.yaml."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

__all__ = ["Kind", "Omission", "Omissions"]

#: The parts of a document that are accounted for.
Kind: TypeAlias = Literal[
    "operation",
    "parameter",
    "request body",
    "media type",
    "encoding",
    "response",
    "link",
    "callback",
    "webhook",
    "security",
    "server",
    "schema",
]


@dataclass(frozen=True, slots=True)
class Omission:
    """One part of a document that a draft does not carry.

    Attributes:
        file: The document's file name.
        at: JSON pointer in the vendor's own document, as in ``#/paths/~1users/get/parameters/2``. A part that
            stands in another file has that file's name before the ``#``.
        kind: What it is.
        name: What the document calls it: a parameter's name, a media type, a status.
        reason: Why it is not carried, and what to do instead, in one sentence without a full stop.
    """

    file: str
    at: str
    kind: Kind
    name: str
    reason: str


class Omissions:
    """Collects the omissions of one draft. Whoever drops a part of a document adds it here.

    ::

        omissions.add(vendor.document.file, vendor.pointer("parameters", 2), "parameter", "deep", "...")

    :meth:`.matching.VendorOperation.pointer` gives the pointer of a part of an operation. What an operation
    of the draft lacks and nobody has added is added by :mod:`.accounting` with a reason that fits its kind,
    so a part can get a worse reason, but cannot be lost.
    """

    def __init__(self) -> None:
        self._found: dict[tuple[str, str, Kind, str], Omission] = {}

    def __iter__(self) -> Iterator[Omission]:
        """In the order in which they were added."""
        return iter(self._found.values())

    def __len__(self) -> int:
        return len(self._found)

    def add(self, file: str, at: str, kind: Kind, name: str, reason: str) -> None:
        """Add an omission; the first reason for one part stays. See :class:`Omission` for the arguments."""
        self._found.setdefault((file, at, kind, name), Omission(file, at, kind, name, reason))

    def has(self, file: str, at: str) -> bool:
        """Whether the part at a pointer, or one that holds it, was added."""
        return any(
            one.file == file and (at == one.at or at.startswith(f"{one.at}/")) for one in self._found.values()
        )

    def of(self, file: str) -> list[Omission]:
        """Those of one document."""
        return [one for one in self if one.file == file]

    def counted(self) -> str:
        """``2 parameters, 1 callback``; empty where nothing was left out."""
        counts: Counter[Kind] = Counter(one.kind for one in self)
        return ", ".join(f"{count} {_plural(kind, count)}" for kind, count in counts.items())

    def lines(self) -> list[str]:
        """One line for each kind and reason, with the place of the first."""
        groups: dict[tuple[Kind, str], list[Omission]] = {}
        for one in self:
            groups.setdefault((one.kind, one.reason), []).append(one)
        lines: list[str] = []
        for (kind, reason), several in groups.items():
            names = list(dict.fromkeys(one.name for one in several if one.name))
            shown = ", ".join(names[:5]) + (", ..." if len(names) > 5 else "")
            said = f" {shown}" if shown else ""
            more = f" and {len(several) - 1} more" if len(several) > 1 else ""
            count = f"{len(several)} {_plural(kind, len(several))}"
            lines.append(f"left out: {count}{said}: {reason} ({several[0].at}{more})")
        return lines


def _plural(kind: Kind, count: int) -> str:
    if count == 1:
        return kind
    return {"request body": "request bodies", "security": "security requirements"}.get(kind, f"{kind}s")
