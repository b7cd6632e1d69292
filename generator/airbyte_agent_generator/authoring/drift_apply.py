"""``connectorgen drift --apply``: what is safe goes into the spec, the rest is written down as known."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from airbyte_agent_format.load import load_text

from ..errors import InvalidSpecError
from ..specs import FILE_NAME as SPEC
from ..vendor.files import GRAPHQL
from .comparison import Difference
from .drift import Drift
from .source import FILE_NAME as SOURCE
from .writing import replace_files
from .yaml_edits import YamlText

__all__ = ["apply"]


def apply(folder: Path, drifts: Sequence[Drift]) -> list[str]:
    """Bring a spec up to newer documents, as far as that is safe.

    New enum values and new fields of records are added to the connector.yaml. A document none of whose news
    breaks calls is the one that source.yaml names from now on, and what the spec leaves out of it is written
    down there. Both files are valid afterwards, and are replaced whole.

    Args:
        folder: ``specs/<slug>``.
        drifts: As :func:`.drift.find_drift` gives them.

    Returns:
        What was done, one line each.

    Raises:
        DriftError: A place is written in a way that cannot be edited; nothing was changed.
        InvalidSpecError: The spec would not be valid; nothing was changed.
    """
    spec, source = (
        YamlText((folder / name).read_text(encoding="utf-8"), str(folder / name)) for name in (SPEC, SOURCE)
    )
    before = {SPEC: spec.text, SOURCE: source.text}
    said = [line for drift in drifts for line in (*_settled(spec, drift), *_recorded(source, drift))]
    loaded = load_text(spec.text.encode(), str(folder / SPEC))
    if loaded.errors:
        raise InvalidSpecError(loaded.errors)
    replace_files(
        (folder / name, edited.text)
        for name, edited in ((SPEC, spec), (SOURCE, source))
        if edited.text != before[name]
    )
    return said


def _settled(spec: YamlText, drift: Drift) -> list[str]:
    """Put into the spec what is safe."""
    said: list[str] = []
    for difference in drift.differences:
        if addition := difference.addition:
            spec.add(addition.pointer, addition.key, addition.value)
            said.append(f"{SPEC}: {difference.owner}: {difference.what}")
    return said


def _recorded(source: YamlText, drift: Drift) -> list[str]:
    """Let source.yaml name the newer document, unless something stands open."""
    if drift.breaks:
        return [
            (
                f"{SOURCE}: {drift.document.file} stays at {drift.document.version}: "
                "resolve the breaking changes first"
            )
        ]
    files = [document["file"] for document in source.data["documents"]]
    at = ("documents", files.index(drift.document.file))
    said: list[str] = []
    # A GraphQL schema has no version: what is written here is that of the package it came in.
    for key in ("format", "sha256") if drift.file.format == GRAPHQL else ("version", "format", "sha256"):
        if source.data["documents"][at[1]][key] != getattr(drift.file, key):
            source.put((*at, key), getattr(drift.file, key))
            said.append(f"{SOURCE}: {drift.document.file}: {key} {getattr(drift.file, key)}")
    left = [*drift.known, *(item for item in drift.differences if item.addition is None)]
    known = _by_owner(left)
    if known != drift.document.differences:
        if drift.document.differences:
            source.remove((*at, "differences"))
        if known:
            source.add(at, "differences", known)
        said.append(f"{SOURCE}: {drift.document.file}: {len(left)} differences are known")
    return said


def _by_owner(differences: Iterable[Difference]) -> dict[str, list[str]]:
    known: dict[str, list[str]] = {}
    for difference in differences:
        entries = known.setdefault(difference.owner, [])
        if difference.entry not in entries:
            entries.append(difference.entry)
    return known
