from __future__ import annotations

import ast

import pytest
from airbyte_agent_format.schema import Schemas
from airbyte_agent_generator.plan.docs import Doc, clean, describe, docstring, first_sentence, sentence
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("two\n  lines\tand a tab", "two lines and a tab"),
        ("<p>Some <b>bold</b> text</p>", "Some bold text"),
        ("keep <id> and a < b", "keep <id> and a < b"),
        ("right\u202eleft\u200b\x00gone", "rightleftgone"),
        (None, ""),
        ({"not": "text"}, ""),
    ],
)
def test_clean_leaves_one_line_of_visible_text(text: object, expected: str) -> None:
    assert clean(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the customer's id", "The customer's id."),
        ("iPhone models", "iPhone models."),
        ("`limit` is a number", "`limit` is a number."),
        ("Is it?", "Is it?"),
        ("a list: ", "A list."),
        ("", ""),
    ],
)
def test_a_sentence_begins_and_ends_as_one(text: str, expected: str) -> None:
    assert sentence(text) == expected


def test_the_first_sentence_ends_at_a_capital_after_a_full_stop() -> None:
    assert (
        first_sentence("Amounts, e.g. Of fees, in v1.2 units. The rest.")
        == "Amounts, e.g. Of fees, in v1.2 units."
    )


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "integer", "minimum": 1, "maximum": 100, "default": 10}, "1 to 100. Default: `10`."),
        ({"type": "integer", "minimum": 0}, "At least 0."),
        ({"type": "string", "maxLength": 5000}, "At most 5,000 characters."),
        ({"type": "string", "minLength": 2, "maxLength": 2}, "Exactly 2 characters."),
        (
            {"type": "array", "maxItems": 3, "items": {"enum": ["a", "b"]}},
            "At most 3 items. One of `a`, `b`.",
        ),
        ({"description": "Order: `asc` or `desc`", "enum": ["asc", "desc"]}, "Order: `asc` or `desc`."),
        ({"description": "Sort by date, default yes", "default": True}, "Sort by date, default yes."),
        ({"type": "boolean", "default": False}, "Default: false."),
        (
            {"enum": [str(n) for n in range(20)]},
            "One of " + ", ".join(f"`{n}`" for n in range(12)) + ", and 8 more.",
        ),
        ({"enum": ["auto", ""]}, 'One of `auto`, `""`.'),
    ],
)
def test_descriptions_say_bounds_values_and_default_once(schema: dict[str, object], expected: str) -> None:
    schemas = Schemas({})
    assert describe(schemas.node(schema), schemas) == expected


def test_a_docstring_has_googles_sections() -> None:
    doc = Doc(
        "Does it.",
        ("More.",),
        (("limit", "How many."), ("id", "Which " + "very " * 22 + "one.")),
        "The thing.",
    )
    assert (
        docstring(doc, 8)
        == '''"""Does it.

        More.

        Args:
            limit: How many.
            id: Which very very very very very very very very very very very very very very very very very
                very very very very very one.

        Returns:
            The thing.
        """'''
    )


@pytest.mark.parametrize("text", ["Fits.", 'Ends with a "quote"', "x" * 97, "x" * 98, "x" * 300])
def test_the_end_stands_on_its_own_line_only_where_it_must(text: str) -> None:
    written = docstring(Doc(text), 4)
    assert ast.literal_eval(written).strip() == text
    inline = len(text) + 10 <= 110 and not text.endswith('"')
    assert ("\n" not in written) is inline


@given(st.lists(st.text(st.characters(codec="utf-8")), min_size=1, max_size=4), st.sampled_from([0, 4, 8]))
def test_no_text_escapes_a_docstring(texts: list[str], indent: int) -> None:
    cleaned = [clean(text) for text in texts]
    doc = Doc(cleaned[0] or "Nothing.", tuple(cleaned[1:]), (("name", cleaned[-1]),))
    written = docstring(doc, indent)
    tree = ast.parse(written if indent == 0 else f"if 1:\n{' ' * indent}{written}")
    found = tree.body[0] if indent == 0 else tree.body[0].body[0]
    assert isinstance(found, ast.Expr)
    assert isinstance(found.value, ast.Constant)
    assert " ".join(found.value.value.split()) == " ".join(
        " ".join([doc.summary, *doc.paragraphs, f"Args: name: {cleaned[-1]}"]).split()
    )
