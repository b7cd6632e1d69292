"""Texts that look like what the field's name says: names of people, e-mail addresses, URLs, ids."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Final
from zlib import crc32

from .responses import Schema

__all__ = ["START", "Texts", "snake"]

#: The time of the first record; each further one is a minute later.
START: Final = datetime(2026, 1, 1, 9, tzinfo=UTC)
START_SECONDS: Final = int(START.timestamp())
_PEOPLE: Final = (
    ("Ada", "Lovelace"), ("Grace", "Hopper"), ("Alan", "Turing"), ("Katherine", "Johnson"),
    ("Edsger", "Dijkstra"), ("Barbara", "Liskov"), ("Donald", "Knuth"), ("Margaret", "Hamilton"),
)  # fmt: skip
_WORDS: Final = (
    "amber", "birch", "cobalt", "delta", "ember", "fjord", "garnet", "harbor", "indigo", "juniper",
)  # fmt: skip
_PERSON: Final = re.compile(
    r"user|person|author|assign|owner|creat|contact|customer|admin|member|lead", re.IGNORECASE
)
_CAMEL: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_TEXTS: Final[Mapping[str, str]] = {
    "city": "Lyon", "country": "FR", "postal_code": "69001", "zip": "69001", "line1": "12 rue Neuve",
    "street": "12 rue Neuve", "phone": "+33 4 00 00 00 00", "currency": "usd", "locale": "en-US",
    "language": "en", "time_zone": "Europe/Paris", "timezone": "Europe/Paris", "tz": "Europe/Paris",
    "mime_type": "text/plain", "content_type": "text/plain", "color": "#4a90d9", "version": "1",
    "ip": "192.0.2.1", "domain": "example.com",
}  # fmt: skip


@lru_cache(maxsize=4096)
def snake(name: str) -> str:
    """A name in snake case: ``createdAt`` is ``created_at``."""
    return _CAMEL.sub("_", name).lower().replace("-", "_")


class Texts:
    """Makes texts, the same in every run.

    Args:
        seed: Another one gives other texts.
    """

    def __init__(self, seed: int = 0) -> None:
        self._seed = seed

    def number(self, key: str) -> int:
        """A number of 32 bits that is always the same for a key."""
        return crc32(f"{self._seed}/{key}".encode())

    def text(self, schema: Schema, key: str, name: str) -> str:
        """A text for a field, by its format or by its name."""
        number, words = self.number(f"{key}.{name}"), snake(name)
        made = self._formatted(schema.get("format", ""), number, key) or self._named(words, number, key)
        longest = schema.get("maxLength")
        return made.ljust(int(schema.get("minLength", 0)), "x")[:longest]

    def _formatted(self, format_: str, number: int, key: str) -> str:
        moment = START + timedelta(minutes=number % 200_000)
        match format_:
            case "date-time":
                return moment.strftime("%Y-%m-%dT%H:%M:%S.000Z")
            case "date":
                return moment.strftime("%Y-%m-%d")
            case "email":
                return self._email(key)
            case "uri" | "url":
                return f"https://example.com/{_WORDS[number % len(_WORDS)]}/{number % 10_000}"
            case "uuid":
                return self.uuid(f"{key}.{number}")
            case "int64":
                return str(number)
            case "unix-time" | "unix-time-ms":
                return f"{moment.timestamp():.0f}{'000' if format_.endswith('ms') else ''}"
            case _:
                return ""

    def _named(self, words: str, number: int, key: str) -> str:
        first, last = self._person(key)
        whole = words.endswith("name") and (_PERSON.search(key) or words in ("real_name", "display_name"))
        known = {
            "first_name": first,
            "given_name": first,
            "last_name": last,
            "family_name": last,
            "surname": last,
        }
        one, other = _WORDS[number % len(_WORDS)], _WORDS[number // 10 % len(_WORDS)]
        usual = f"{first} {last}" if whole else f"{one.capitalize()} {other}"
        if words in _TEXTS or words in known:
            return _TEXTS.get(words) or known[words]
        makers: tuple[tuple[str, Callable[[], str]], ...] = (
            (r"email(_address)?$", lambda: self._email(key)),
            (r"(^|_)(url|uri|link|href|permalink)s?$", lambda: self._formatted("uri", number, key)),
            (r"_(at|time)$|^(created|updated)$", lambda: self._formatted("date-time", number, key)),
            (
                r"^(thread_|event_)?ts$",
                lambda: f"{START_SECONDS + number % 10_000_000}.{number % 1_000_000:06d}",
            ),
            (r"(^|_)(id|gid|key|sha|oid|token|cursor|etag|hash)s?$", lambda: f"{number:08x}"),
            (r"(amount|price|decimal|size|count|number)$", lambda: str(number % 10_000)),
            (r"^(slug|login|username)$", lambda: f"{one}-{other}"),
        )
        for pattern, made in makers:
            if re.search(pattern, words):
                return made()
        return usual

    def _person(self, key: str) -> tuple[str, str]:
        return _PEOPLE[self.number(key.partition(".")[0]) % len(_PEOPLE)]

    def _email(self, key: str) -> str:
        owner = key.partition(".")[0]
        first, last = self._person(key)
        return f"{first}.{last}.{self.number(owner) % 1000}@example.com".lower()

    def uuid(self, key: str) -> str:
        """A UUID of version 4."""
        text = "".join(f"{self.number(f'{key}#{part}'):08x}" for part in range(4))
        return f"{text[:8]}-{text[8:12]}-4{text[13:16]}-8{text[17:20]}-{text[20:32]}"
