"""A table of words: what names mean, put into a spec at every place of a name that has no description yet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from airbyte_agent_format.model.base import is_mapping
from airbyte_agent_format.read.yaml_source import UnreadableError, read_yaml

from ..errors import WordsError
from .missing import Nameless, nameless
from .writing import dump, replace_files
from .yaml_edits import YamlText

__all__ = ["Filled", "fill", "read_words", "template"]


@dataclass(frozen=True, slots=True)
class Filled:
    """What a table did to a spec.

    Attributes:
        names: How many different names got their words.
        places: At how many places.
        unused: Names of the table that nothing lacks.
    """

    names: int
    places: int
    unused: tuple[str, ...]


def read_words(path: Path) -> dict[str, str]:
    """Read a table: YAML, ``name: words``, or lines of a name, a tab and words.

    Names without words are left out.

    Raises:
        WordsError: It cannot be read, or is no such table.
    """
    try:
        text = path.read_text(encoding="utf-8")
        data: Any = (
            _of_lines(path, text) if path.suffix == ".tsv" else read_yaml(text.encode(), str(path)).data
        )
    except OSError as error:
        raise WordsError(f"{path}: {error.strerror}") from None
    except (UnicodeDecodeError, UnreadableError) as error:
        raise WordsError(f"{path}: {error}") from None
    if not is_mapping(data) or not all(isinstance(words, str | None) for words in data.values()):
        raise WordsError(f"{path}: must be a mapping of names to texts, as in `limit: Records on a page`")
    return {str(name): words for name, words in data.items() if words}


def fill(path: Path, words: Mapping[str, str]) -> Filled:
    """Write words into a spec.

    Args:
        path: A connector.yaml that has no errors.
        words: By name, or by the name of what it is in and the name: ``limit``, ``Customer.status``,
            ``customers.list.limit``. The longer one comes first.

    Raises:
        DriftError: A place is written in a style that cannot be edited automatically.
    """
    text = path.read_text(encoding="utf-8")
    found = [(item, said) for item in nameless(path) if (said := _words_of(item, words))]
    if found:
        edited = _rewritten(text, found) or _edited(text, str(path), found)
        replace_files([(path, edited)])
    used = {key for item, _ in found for key in item.keys if key in words}
    unused = tuple(name for name in words if name not in used)
    return Filled(len({item.name for item, _ in found}), len(found), unused)


def template(paths: Iterable[Path]) -> str:
    """A table of every name that lacks a description in some specs, the most frequent first."""
    names = Counter(item.name for path in paths for item in nameless(path))
    return "".join(dump({name: ""}) for name, _ in sorted(names.items(), key=lambda one: (-one[1], one[0])))


def _of_lines(path: Path, text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for number, line in enumerate(text.splitlines(), 1):
        name, tab, words = line.partition("\t")
        if not line.strip() or line.startswith("#"):
            continue
        if not tab:
            raise WordsError(f"{path}:{number}: must be a name, a tab and words")
        found[name.strip()] = words.strip()
    return found


def _words_of(item: Nameless, words: Mapping[str, str]) -> str:
    return next((words[key] for key in item.keys if key in words), "")


def _rewritten(text: str, found: Sequence[tuple[Nameless, str]]) -> str:
    """A spec as it was drafted, with its keys in their order; empty where a person has formatted it."""
    lines = text.splitlines(keepends=True)
    count = next((number for number, line in enumerate(lines) if not line.startswith(("#", "\n"))), 0)
    head = "".join(lines[:count])
    data: Any = read_yaml(text.encode(), "").data
    if head + dump(data) != text:
        return ""
    for item, said in found:
        holder = data
        for step in item.place if item.key else item.place[:-1]:
            holder = holder[step]
        holder[item.key or item.place[-1]] = said
    return head + dump(data)


def _edited(text: str, name: str, found: Sequence[tuple[Nameless, str]]) -> str:
    spec = YamlText(text, name)
    spec.add_all([(item.place, item.key, said) for item, said in found if item.key])
    for item, said in found:
        if not item.key:
            spec.put(item.place, said)
    return spec.text
