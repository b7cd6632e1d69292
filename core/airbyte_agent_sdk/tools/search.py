"""Operations by words: which of many are meant, by the words in their names, summaries and parameters."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

__all__ = ["Document", "Index", "words"]

_BOUNDARY: Final = re.compile(r"[^a-z0-9]+")
_CAMEL: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
#: Words that say nothing of what is meant.
_STOP: Final = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "to",
        "for",
        "in",
        "on",
        "with",
        "my",
        "me",
        "and",
        "or",
        "by",
        "how",
        "do",
        "i",
        "is",
        "are",
        "what",
        "from",
        "please",
        "that",
        "this",
        "it",
        "its",
    ]
)
#: What people call the actions.
_ACTIONS: Final[Mapping[str, str]] = {
    word: action
    for action, said in {
        "list": "list all many show browse latest recent newest count which every",
        "get": "get fetch read retrieve show view one details open lookup",
        "search": "search find query lookup filter matching where",
        "create": "create add new make send post write insert invite upload reply charge refund",
        "update": "update edit change modify set rename close reopen assign move patch mark archive complete "
        "finish solve resolve",
        "delete": "delete remove destroy erase cancel drop trash",
        "download": "download save export file content",
    }.items()
    for word in said.split()
}
#: Other words for what connectors call by these.
_SYNONYMS: Final[Mapping[str, str]] = {
    "bill": "invoice",
    "chat": "message",
    "conversation": "channel",
    "member": "user",
    "people": "user",
    "person": "user",
    "pr": "pull",
    "reply": "comment",
    "share": "permission",
    "talk": "call",
    "ticket": "issue",
}
#: Part of the best score that others must have to be shown.
_CUT: Final = 0.3
#: How much a word counts by where it stands.
_ENTITY, _ACTION, _SUMMARY, _TEXT = 4.0, 2.0, 2.0, 1.0


def words(text: str) -> list[str]:
    """The words of a text, in lower case and without the endings of plurals."""
    split = _BOUNDARY.split(_CAMEL.sub(" ", text).lower())
    return [_stem(word) for word in split if word and word not in _STOP]


def _stem(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return f"{word[:-3]}y"
    if len(word) > 3 and word.endswith(("sses", "xes", "ches", "shes")):
        return word[:-2]
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


@dataclass(frozen=True, slots=True)
class Document:
    """What is known of an operation: its names, and texts about it."""

    name: str
    entity: str
    action: str
    summary: str
    text: str


class Index:
    """Ranks operations by a query; made once for all of them."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self._names = [document.name for document in documents]
        self._weights = [self._weighed(document) for document in documents]
        seen = Counter(word for weights in self._weights for word in weights)
        self._rarity = {word: math.log(1 + len(documents) / count) for word, count in seen.items()}

    @staticmethod
    def _weighed(document: Document) -> dict[str, float]:
        weights: dict[str, float] = {}
        parts = (
            (document.text, _TEXT),
            (document.summary, _SUMMARY),
            (document.action, _ACTION),
            (document.name.rpartition(".")[0], _ENTITY),
        )
        for text, weight in parts:
            for word in words(text):
                weights[word] = max(weights.get(word, 0.0), weight)
        # Who asks for comments means `comments` before `issue_comments`.
        length = len(words(document.entity)) or 1
        return {word: weight - (0.2 * length if weight == _ENTITY else 0) for word, weight in weights.items()}

    def ranked(self, query: str) -> list[str]:
        """The names of the operations that ``query`` may mean, the likeliest first."""
        exact = query.strip().strip("`\"'").rstrip("()").lower()
        wanted = words(query)
        scores: list[tuple[float, int]] = []
        for number, (name, weights) in enumerate(zip(self._names, self._weights, strict=True)):
            score = sum(self._score(word, weights) for word in wanted)
            if name.lower() == exact or name.lower().endswith(f".{exact}"):
                score += 100
            elif exact and name.rpartition(".")[0].lower() == exact:
                score += 10
            if score > 0:
                scores.append((-score, number))
        scores.sort()
        best = scores[0][0] if scores else 0.0
        return [self._names[number] for score, number in scores if score <= best * _CUT]

    def _score(self, word: str, weights: Mapping[str, float]) -> float:
        own = max(
            weights.get(form, 0.0) * self._rarity.get(form, 0.0) for form in (word, _SYNONYMS.get(word, word))
        )
        action = _ACTIONS.get(word)
        meant = weights.get(action, 0.0) * self._rarity.get(action, 0.0) if action else 0.0
        if own or meant:
            return max(own, meant)
        if len(word) < 4:
            return 0.0
        # Part of a longer word, or the other way round: "repo" and "repository".
        near = (
            weight
            for known, weight in weights.items()
            if known.startswith(word) or (len(known) > 3 and word.startswith(known))
        )
        return 0.5 * max(near, default=0.0)
