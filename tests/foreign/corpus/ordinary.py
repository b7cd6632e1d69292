"""Fifty connectors with nothing strange in them but their size."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from .head import head, schemes
from .operations import ACTIONS, Style, operation
from .schemas import Json, camel, record
from .words import Words

__all__ = ["ORDINARY"]

#: Operations and entities of each.
_SIZES = (
    (99, 44), (74, 16), (52, 12), (49, 24), (47, 27), (47, 18), (25, 16), (22, 20), (43, 21), (37, 18),
    (34, 17), (31, 18), (31, 16), (29, 9), (28, 14), (25, 13), (25, 13), (24, 13), (24, 9), (24, 11),
    (24, 12), (23, 16), (22, 11), (21, 11), (20, 8), (20, 14), (20, 12), (19, 12), (19, 12), (18, 16),
    (17, 6), (16, 10), (16, 14), (16, 11), (15, 5), (14, 8), (13, 9), (13, 7), (12, 11), (12, 8), (10, 8),
    (9, 6), (9, 5), (8, 5), (8, 4), (7, 5), (7, 6), (4, 3), (3, 3), (2, 1),
)  # fmt: skip
_GRAPHQL = (3, 10, 14, 30, 36)
_FORM = (0, 17)
_HEADER = (2, 4, 9, 16, 21, 32, 44)


def _document(slug: str, number: int, operations: int, entities: int) -> Json:
    words = Words(slug)
    names = words.entities(entities)
    style = Style(
        words,
        graphql=number in _GRAPHQL,
        form=number in _FORM,
        header="X-Api-Version" if number in _HEADER else None,
    )
    count = round(operations * 166 / 99) if number == 0 else round(operations * 1.225)
    inner = [f"{camel(name)}Ref" for name in Words(f"{slug} inner").entities(max(2, count - entities))]
    width = 6 if number == 0 else 10
    make = partial(record, words, camel_case=words.chance(0.3))
    schemas = {
        name: make(words.random.randint(width // 2, width), inner[at + 1 :][:6], title=name)
        for at, name in enumerate(inner)
    }
    records = {
        camel(name): {
            **make(words.random.randint(width, width * 2), inner, title=camel(name)),
            "x-airbyte-entity-name": name,
            "x-airbyte-stream-name": name,
        }
        for name in names
    }
    paths: Json = {}
    for name, actions in zip(names, _shared_out(words, operations, entities), strict=True):
        for action in actions:
            path, method, described = operation(words, style, name, action, inner[-4:])
            paths.setdefault(path, {})[method] = described
    return {
        **head(words, slug, names, records),
        "components": {"securitySchemes": schemes(words), "schemas": {**records, **schemas}},
        "paths": paths,
    }


def _shared_out(words: Words, operations: int, entities: int) -> list[list[str]]:
    """Actions for each entity: one at least, and as many in all as there are operations."""
    found = [["list" if words.chance(0.93) else "create"] for _ in range(entities)]
    weights = list(ACTIONS.values())
    left = operations - entities
    while left:
        actions = words.random.choice(found)
        action = words.random.choices(list(ACTIONS), weights)[0]
        if action not in actions:
            actions.append(action)
            left -= 1
    return found


def _slugs() -> list[str]:
    return [name.removesuffix("s").replace("_", "-") for name in Words("slugs").entities(len(_SIZES))]


#: By slug, what makes the document.
ORDINARY: Mapping[str, Callable[[], Json]] = {
    slug: partial(_document, slug, number, *sizes)
    for number, (slug, sizes) in enumerate(zip(_slugs(), _SIZES, strict=True))
}
