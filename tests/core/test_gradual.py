"""Long JSON, read piece by piece: the same values and the same refusals."""

from __future__ import annotations

import json
import random

import pytest
from airbyte_agent_sdk.transport import gradual
from airbyte_agent_sdk.transport.body import LONG, read_json
from airbyte_agent_sdk.transport.gradual import read_long

TEXT = json.dumps({"a": ["é" * 10] * 200_000}, ensure_ascii=False)


def value(random_, levels):
    if not levels or random_.random() < 0.4:
        return random_.choice([1, -2.5e3, 10**30, True, None, "x" * random_.randrange(50), 'é"\\\n'])
    if random_.random() < 0.5:
        return [value(random_, levels - 1) for _ in range(random_.randrange(6))]
    return {f"k{number}é": value(random_, levels - 1) for number in range(random_.randrange(6))}


@pytest.mark.parametrize("piece", [100, 1000])
def test_values_longer_than_a_piece(monkeypatch, piece):
    monkeypatch.setattr(gradual, "_PIECE", piece)
    random_ = random.Random(piece)
    for number in range(300):
        expected = value(random_, 6)
        text = json.dumps(expected, ensure_ascii=number % 2 == 0, indent=1 if number % 3 == 0 else None)
        assert read_long(f" {text}\n") == expected


@pytest.mark.parametrize("piece", [100, 1000])
def test_what_is_no_json(monkeypatch, piece):
    """As the parser in C judges the same text."""
    monkeypatch.setattr(gradual, "_PIECE", piece)
    random_ = random.Random(piece)
    for _ in range(300):
        text = [*json.dumps(value(random_, 6))]
        text[random_.randrange(len(text))] = random_.choice('{}[]",:x1 ')
        broken = "".join(text)
        try:
            expected = json.loads(broken)
        except ValueError:
            with pytest.raises(ValueError, match=r"."):
                read_long(broken)
        else:
            assert read_long(broken) == expected


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (TEXT.encode(), ""),
        (TEXT.encode("utf-8-sig"), ""),
        (TEXT.encode("utf-16"), ""),
        (TEXT.encode("latin-1"), "text/plain; charset=latin1"),
    ],
)
def test_long_json_however_it_is_written(content, kind):
    assert len(content) > LONG
    assert read_json(content, kind) == {"a": ["é" * 10] * 200_000}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"a":' * 300_000, "recursion limit"),
        ("[" * 2_000_000, "recursion limit"),
        ("[" + "1," * 1_000_000, "expected value"),
        ("[" + "1," * 1_000_000 + "1] 2", "trailing characters"),
        ("[" + "1 " * 1_000_000 + "]", "expected `,` or `]`"),
        ("<html>" + "x" * 2_000_000, "expected value"),
    ],
)
def test_long_text_that_is_no_json(text, said):
    with pytest.raises(ValueError, match=said):
        read_json(text.encode())


def test_half_a_character_in_a_long_text():
    text = json.dumps(["smile \ud83d", *["x" * 100] * 20_000])
    assert read_json(text.encode())[0] == "smile ?"
