"""``docs/checked.md``: what each connector is checked against. ``python -m tests.clients.page`` writes it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from tests.clients.comparison import CLIENTS, Client
from tests.conformance.subjects import SUBJECTS, Subject

PAGE = Path(__file__).parents[2] / "docs" / "checked.md"
START = "<!-- made by tests/clients/page.py -->\n"


def made(text: str) -> str:
    """The page with its tables as they are now."""
    return text.partition(START)[0] + START + "\n" + "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield "| connector | operations | in its document | beside a client | in neither |"
    yield "|---|---|---|---|---|"
    for subject in SUBJECTS:
        client = CLIENTS.get(subject.slug)
        documented, compared = _documented(subject), set(client.calls if client else ())
        operations = set(subject.operations)
        beside = f"{len(compared)}, {client.title}" if client else ""
        neither = len(operations - documented - compared) or ""
        yield f"| {subject.slug} | {len(operations)} | {len(documented)} | {beside} | {neither} |"
    for subject in SUBJECTS:
        if subject.slug in CLIENTS:
            yield from ("", f"## {subject.slug}", "")
            yield from _section(subject, CLIENTS[subject.slug])


def _documented(subject: Subject) -> set[str]:
    """Operations that a document has, without those that a spec says are untested nevertheless."""
    named = {name for document in subject.readable.documents for name in document.operations}
    return named - subject.excused_operations.keys() - subject.untested.keys()


def _section(subject: Subject, client: Client) -> Iterator[str]:
    documents = ", ".join(
        f"{document.title} ({', '.join(filter(None, (document.version, document.format)))})"
        for document in subject.readable.documents
    )
    yield f"Documents: {documents or 'none'}."
    yield ""
    yield f"Client: {client.title}{'' if client.vendor else ', not by the vendor'}."
    yield ""
    yield "| operations | checked against |"
    yield "|---|---|"
    documented, compared = _documented(subject), client.calls.keys()
    rows = (
        ("its document, and beside the client", documented & compared),
        ("beside the client", compared - documented),
        ("its document", documented - compared),
    )
    for how, operations in rows:
        if operations:
            yield f"| {_grouped(name for name in subject.operations if name in operations)} | {how} |"
    for reason, names in _by_reason(subject, documented | compared).items():
        yield f"| {_grouped(names)} | neither: {reason} |"
    for title, reasons in (
        ("Differences of the requests that stay", _differences(client)),
        ("What the client does not do", client.uncovered),
    ):
        if reasons:
            yield from ("", f"{title}:", "")
            yield from (f"- {what}: {reason}" for what, reason in reasons.items())


def _by_reason(subject: Subject, checked: set[str]) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for name in subject.operations:
        if name not in checked:
            found[{**subject.excused_operations, **subject.untested}.get(name, "")].append(name)
    return found


def _differences(client: Client) -> Mapping[str, str]:
    return {
        f"`{part}` of {'every operation' if operation == '*' else operation}": reason
        for operation, parts in client.differences.items()
        for part, reason in parts.items()
    }


def _grouped(operations: Iterable[str]) -> str:
    """Operations by their entity: ``lists (list, get), reports (list)``."""
    entities: dict[str, list[str]] = defaultdict(list)
    for name in operations:
        entity, _, action = name.rpartition(".")
        entities[entity].append(action)
    return ", ".join(f"{entity} ({', '.join(actions)})" for entity, actions in entities.items())


if __name__ == "__main__":
    PAGE.write_text(made(PAGE.read_text("utf-8")), "utf-8")
