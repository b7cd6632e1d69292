"""Texts of a spec as docstrings: cleaned, wrapped, and never able to end a string early."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from textwrap import wrap
from typing import Any

from airbyte_agent_format.schema import Node, Schemas

__all__ = ["WIDTH", "Doc", "clean", "describe", "docstring", "first_sentence", "sentence"]

WIDTH = 110

# Controls, surrogates, and what is invisible or turns the direction of text around it.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)
_TAG = re.compile(
    r"</?(?:a|b|br|code|div|em|h[1-6]|i|img|li|ol|p|pre|span|strong|table|td|th|tr|u|ul)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"(?<=[.!?])(?<!e\.g\.)(?<!i\.e\.)\s+(?=[A-Z`\"'(])")
_MANY = 12


@dataclass(frozen=True, slots=True)
class Doc:
    """A docstring's contents.

    Attributes:
        summary: Its first paragraph.
        paragraphs: The ones that follow.
        arguments: Names and what each is.
        returns: Description of the result.
    """

    summary: str
    paragraphs: tuple[str, ...] = ()
    arguments: tuple[tuple[str, str], ...] = ()
    returns: str = ""


def clean(text: object) -> str:
    """A spec's text on one line, without HTML tags or characters that cannot be seen."""
    if not isinstance(text, str):
        return ""
    return " ".join(_TAG.sub(" ", _UNSEEN.sub("", text)).split())


def sentence(text: object) -> str:
    """:func:`clean`, beginning with a capital and ending with a full stop."""
    cleaned = clean(text).rstrip(" ,;:")
    if not cleaned:
        return ""
    first, _, _ = cleaned.partition(" ")
    if first.isalpha() and first.islower():
        cleaned = cleaned[0].upper() + cleaned[1:]
    return cleaned if cleaned[-1] in ".!?" else f"{cleaned}."


def first_sentence(text: object) -> str:
    """The first sentence of a text."""
    return sentence(_SENTENCE_END.split(clean(text), maxsplit=1)[0])


def describe(node: Node, schemas: Schemas, text: object = "", *, values: bool = True) -> str:
    """A paragraph about a value: description, bounds, default and, with ``values``, allowed values."""
    inner = schemas.node(node.items) if node.items is not None and node.types == ("array",) else node
    said = sentence(text or node.description or inner.description or node.title)
    facts = [said, *_bounds(node.facts), *(_bounds(inner.facts) if inner is not node else ())]
    allowed = inner.facts.get("enum")
    if values and allowed and not _mentions(said, allowed):
        facts.append(_allowed(allowed))
    if (default := node.facts.get("default")) is not None and "default" not in said.lower():
        facts.append(f"Default: {_value(default)}.")
    return " ".join(fact for fact in facts if fact)


def _mentions(text: str, allowed: list[Any]) -> bool:
    return all(isinstance(item, str) and item and item in text for item in allowed if item is not None)


def _allowed(values: list[Any]) -> str:
    known = [_value(value) for value in values if value is not None]
    shown = ", ".join(known[:_MANY])
    return (
        f"One of {shown}, and {len(known) - _MANY} more."
        if len(known) > _MANY
        else f"One of {shown}."
        if known
        else ""
    )


def _bounds(schema: Mapping[str, Any]) -> Iterable[str]:
    for low, high, noun in (
        ("minimum", "maximum", ""),
        ("minLength", "maxLength", " characters"),
        ("minItems", "maxItems", " items"),
    ):
        lowest, highest = (_number(schema.get(key)) for key in (low, high))
        if lowest and highest:
            yield f"{lowest} to {highest}{noun}." if lowest != highest else f"Exactly {lowest}{noun}."
        elif lowest and (lowest != "0" or not noun):
            yield f"At least {lowest}{noun}."
        elif highest:
            yield f"At most {highest}{noun}."


def _number(value: object) -> str | None:
    return f"{value:,}" if isinstance(value, int | float) and not isinstance(value, bool) else None


def _value(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        value = clean(value) if value else '""'
    return f"`{value}`"


def docstring(doc: Doc, indent: int) -> str:
    """The whole string literal, quotes included, its first line not indented."""
    margin = " " * indent
    blocks = [_wrapped(doc.summary, margin, first='"""')]
    blocks += [_wrapped(paragraph, margin) for paragraph in doc.paragraphs]
    if doc.arguments:
        blocks.append("\n".join((f"{margin}Args:", *(_argument(*item, margin) for item in doc.arguments))))
    if doc.returns:
        blocks.append(f"{margin}Returns:\n{_wrapped(doc.returns, margin + '    ')}")
    text = "\n\n".join(block for block in blocks if block).lstrip()
    last = text.rpartition("\n")[2]
    inline = "\n" not in text and indent + len(text) + 3 <= WIDTH
    return f'{text}"""' if inline and not last.endswith('"') else f'{text}\n{margin}"""'


def _argument(name: str, text: str, margin: str) -> str:
    return _wrapped(f"{name}: {text}".rstrip(" "), f"{margin}    ", hanging="    ")


def _wrapped(text: str, margin: str, *, first: str = "", hanging: str = "") -> str:
    escaped = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    lines = wrap(
        escaped,
        WIDTH,
        initial_indent=margin + first,
        subsequent_indent=margin + hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return "\n".join(lines)
