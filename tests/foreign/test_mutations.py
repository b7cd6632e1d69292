"""However a foreign spec is bent, what comes of it are diagnostics, or a plan."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from airbyte_agent_format.compile import compile_connector
from airbyte_agent_format.load import load_text
from airbyte_agent_format.model.base import is_list, is_mapping
from airbyte_agent_generator.errors import GeneratorError
from airbyte_agent_generator.plan.package import plan_package
from airbyte_agent_generator.render import render
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.foreign.corpus import ODD, ORDINARY, texts

pytestmark = pytest.mark.once

SLUGS = [*(slug for slug in ODD if slug != "odd-entities"), *list(ORDINARY)[-2:]]
DATA = {slug: {**ODD, **ORDINARY}[slug]() for slug in SLUGS}
TEXTS = {slug: text.encode() for slug, text in texts(SLUGS).items()}


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    members: Any = value.items() if is_mapping(value) else enumerate(value) if is_list(value) else ()
    return [path, *(place for key, member in members for place in places(member, (*path, key)))]


PLACES = {slug: places(data)[1:] for slug, data in DATA.items()}
#: What a value becomes: of another type, of a name that means something, gone.
SWAPS: list[Any] = [
    None, True, 0, -1.5, 10**30, "", "class", "\u202e", "x" * 5_000, [], {}, [None], [[{}]], {"": None},
    ["null"] * 9, {"$ref": "#/components/schemas/Nowhere"},
    {"type": "object", "properties": {"": {"type": []}}}, "DROP",
]  # fmt: skip

edits = st.sampled_from(SLUGS).flatmap(
    lambda slug: st.tuples(
        st.just(slug),
        st.lists(st.tuples(st.sampled_from(PLACES[slug]), st.sampled_from(SWAPS)), min_size=1, max_size=4),
    )
)


def bent(slug: str, changes: list[tuple[tuple[Any, ...], Any]]) -> bytes:
    data = copy.deepcopy(DATA[slug])
    for place, new in changes:
        try:
            holder: Any = data
            for step in place[:-1]:
                holder = holder[step]
            if new == "DROP":
                del holder[place[-1]]
            else:
                holder[place[-1]] = copy.deepcopy(new)
        except (LookupError, TypeError, AttributeError):
            continue  # a change before took the place away
    return json.dumps(data, ensure_ascii=False).encode()


@settings(max_examples=80)
@given(edits)
def test_values_of_another_kind(edit: tuple[str, list[Any]]) -> None:
    for foreign in (True, False):
        loaded = load_text(bent(*edit), "x.yaml", foreign=foreign)
        assert (loaded.document is None) == bool(loaded.errors)
        if loaded.document is not None:
            try:
                plan_package(*compile_connector(loaded.document), "specs/x/connector.yaml")
            except GeneratorError as error:
                assert "x-airbyte-connector-name" in str(error)  # noqa: PT017


@pytest.mark.parametrize("slug", SLUGS)
def test_bent_schemas_are_still_python(slug: str) -> None:
    """Schemas may hold anything; two files, each bent in twenty places all over them."""
    inside = [place for place in PLACES[slug] if place[:2] == ("components", "schemas")][1:]
    spread = inside[:: max(1, len(inside) // 40)]
    changes = [(place, SWAPS[number % len(SWAPS)]) for number, place in enumerate(spread)]
    for start in range(2):
        loaded = load_text(bent(slug, changes[start::2]), "x.yaml", foreign=True)
        assert loaded.document is not None, loaded.errors
        for path, text in render(plan_package(*compile_connector(loaded.document), "x")).items():
            if path.endswith(".py"):
                compile(text, path, "exec")


@settings(max_examples=40)
@given(st.sampled_from(SLUGS), st.floats(0, 1))
@example("odd-texts", 0.0)
def test_files_that_end_early(slug: str, part: float) -> None:
    text = TEXTS[slug]
    loaded = load_text(text[: int(len(text) * part)], "x.yaml", foreign=True)
    assert (loaded.document is None) == bool(loaded.errors)


@pytest.mark.parametrize("slug", SLUGS)
@pytest.mark.parametrize(
    "encoding", ["utf-16", "utf-16-le", "utf-32", "cp037", "shift_jis", "utf-7", "latin-1"]
)
def test_files_of_another_encoding(slug: str, encoding: str) -> None:
    text = TEXTS[slug].decode().encode(encoding, "replace")
    loaded = load_text(text, "x.yaml", foreign=True)
    assert (loaded.document is None) == bool(loaded.errors)
    assert loaded.errors or encoding in {"utf-7", "latin-1", "shift_jis"}
