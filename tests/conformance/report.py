"""What is said of each connector at the end of the run."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from .subjects import SUBJECTS, Subject

__all__ = ["Report", "reports"]

#: The name of a test's property, which is its connector and what it did; it travels between processes.
ACCEPTED, OPEN = "accepted", "open"


@dataclass
class Report:
    """One connector's."""

    calls: Counter[str] = field(default_factory=Counter)
    open: bool = False

    def lines(self, subject: Subject) -> Iterator[str]:
        source, excused = subject.readable, subject.excused_operations
        of = len(self.calls.keys() | excused.keys() | set(subject.rest))
        yield f"{len(self.calls)} of {of} operations checked, {self.calls.total()} calls accepted"
        if self.open:
            yield "credentials: the document names none, so that none were checked"
        if files := [name for name in self.calls if _has_two_steps(subject, name)]:
            yield f"{_count(len(files), 'download')} in two steps: the first was checked, the file is made up"
            yield f"  {', '.join(files)}"
        for reason, operations in _grouped(excused).items():
            yield f"{_count(len(operations), 'operation')} excused: {reason}"
            yield f"  {', '.join(operations)}"
        for kind in ("parameters", "fields"):
            paths = {
                f"{', '.join(excuse.operations)}: {', '.join(getattr(excuse, kind))}": excuse
                for excuse in source.excused
                if getattr(excuse, kind)
            }
            for reason, which in _grouped({line: excuse.reason for line, excuse in paths.items()}).items():
                count = sum(len(paths[line].operations) * len(getattr(paths[line], kind)) for line in which)
                yield f"{_count(count, kind[:-1])} excused: {reason}"
                yield from (f"  {line}" for line in which)
        for document in source.documents:
            places = {f"{override.op} {override.path}": override.reason for override in document.overrides}
            for reason, which in _grouped(places).items():
                yield f"{_count(len(which), 'override')} of {document.file}: {reason}"
                yield from (f"  {place}" for place in which)


def reports(properties: Iterable[tuple[str, object]]) -> Iterator[tuple[str, list[str]]]:
    """Heading and lines for each connector, from the properties that its tests left."""
    found: dict[str, Report] = defaultdict(Report)
    for name, value in properties:
        slug, _, operation = str(value).partition(" ")
        if name == ACCEPTED:
            found[slug].calls[operation] += 1
        elif name == OPEN:
            found[slug].open = True
    for subject in SUBJECTS:
        if subject.slug in found:
            yield f"conformance: {subject.slug}", list(found[subject.slug].lines(subject))


def _has_two_steps(subject: Subject, operation: str) -> bool:
    download = subject.operation(operation).download
    return download is not None and download.file_url is not None


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _grouped(reasons: dict[str, str]) -> dict[str, list[str]]:
    """What has the same reason, by that."""
    result: dict[str, list[str]] = {}
    for item, reason in reasons.items():
        result.setdefault(reason, []).append(item)
    return result
