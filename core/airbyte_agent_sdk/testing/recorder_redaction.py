"""What a cassette must not hold: credentials, tokens, configured fields, email addresses and request ids.

Values are found where they stand: in what a connector keeps apart as credentials, and in fields whose names
say that they are secret. A value that was found once is replaced everywhere.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import unquote, unquote_plus

from ..auth.credentials import hidden
from ..values import is_array, is_object

__all__ = ["PLACEHOLDER", "Redactor", "by_name", "emails", "is_pseudonym", "secret_header", "strings"]

PLACEHOLDER = "REDACTED"

#: Names of fields that hold a secret, in lower case and without separators.
_NAMES = frozenset(
    re.findall(
        r"\w+",
        """
        token secret password passwd pwd passphrase otp authorization assertion clientassertion credential
        credentials cookie sessionid codeverifier signature sig xamzsignature xamzcredential xgoogsignature
        xgoogcredential requestid traceid correlationid appkey
        """,
    )
)
#: Ends of names that say the same: ``stripe_api_key``, ``newPassword``.
_ENDS = (
    *("accesstoken", "refreshtoken", "idtoken", "apitoken", "authtoken", "bearertoken", "sessiontoken"),
    *("securitytoken", "csrftoken", "apikey", "secretkey", "privatekey", "signingkey", "accesskey"),
    *("encryptionkey", "clientsecret", "password"),
)
_SEPARATORS = re.compile(r"[^a-z0-9]")
_PARTS = re.compile(r"[^\[\].]+")
#: Fields of a request for a token that are no credentials.
_TOKEN_REQUEST = frozenset({"grant_type", "scope", "redirect_uri", "audience", "resource"})

_SECRET_HEADER = re.compile(
    r"key|token|secret|auth|session|password|signature|cookie|credential", re.IGNORECASE
)
_ID_HEADER = re.compile(r"(request|trace|correlation|transaction)-?id|^traceparent$|^cf-ray$", re.IGNORECASE)

_SPELT = "|".join(
    "[_-]?".join(words)
    for words in (
        *(("access", "token"), ("refresh", "token"), ("id", "token"), ("api", "token"), ("auth", "token")),
        *(("security", "token"), ("api", "key"), ("secret", "key"), ("private", "key"), ("client", "secret")),
        *(("client", "assertion"), ("code", "verifier"), ("password",), ("authorization",)),
        *(("X-Amz-Signature",), ("X-Amz-Credential",), ("X-Goog-Signature",), ("X-Goog-Credential",)),
    )
)
#: ``name=value`` and ``"name": "value"`` within a text, such as a URL or JSON in a string.
_NAMED = re.compile(
    rf"""(?P<name>(?:{_SPELT}|(?<![\w-])(?:token|secret|sig|signature|passwd|pwd|request_?id))\]?\\?["']?\s*[=:]\s*)
    (?P<value>\\?"(?:[^"\\]|\\.)*"|'[^']*'|(?:(?:Bearer|Basic|token)\s+)?[^\s&"'<>,;)}}\]\\]+)""",
    re.IGNORECASE | re.VERBOSE,
)
#: Tokens that show what they are: after a scheme's name, and as JSON Web Tokens.
_SHOWN = re.compile(
    r"(?P<name>\b(?:Bearer|Basic)\s+)(?P<value>[\w.~+/=-]{16,})|(?P<jwt>\beyJ[\w-]+\.eyJ[\w-]+\.[\w-]*)"
)
#: The password of a URL's user.
_USER = re.compile(r"(?P<name>://[^\s/:@?#]{0,256}:)(?P<value>[^\s/@]{1,256})(?=@)")
_PEM = re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(-----END [A-Z ]*PRIVATE KEY-----|$)", re.DOTALL)
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}(?:@|%40)(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,63}")
#: Domains that nobody can own, so that an address there is nobody's.
_RESERVED = re.compile(
    r"(?:@|%40|\.)(?:example\.(?:com|net|org)|example|test|invalid|localhost)$", re.IGNORECASE
)
_PSEUDONYM = re.compile(r"redacted-\d+(?:@|%40)example\.com")

#: Characters of the shortest value that is replaced wherever it occurs: shorter ones are parts of words.
_SHORTEST = 6


def secret_header(name: str) -> bool:
    """Whether a header of this name holds a secret, or an id of the request."""
    return bool(_SECRET_HEADER.search(name) or _ID_HEADER.search(name))


def emails(text: str) -> list[str]:
    """The addresses in a text that are somebody's, or stand for one."""
    found = (match[0].replace("%40", "@") for match in _EMAIL.finditer(text))
    return [item for item in found if _PSEUDONYM.fullmatch(item) or not _RESERVED.search(item)]


def is_pseudonym(address: str) -> bool:
    """Whether an address stands for another."""
    return _PSEUDONYM.fullmatch(address) is not None


def strings(value: Any) -> Iterator[str]:
    """Every text in a JSON value; objects in the order of their keys."""
    if isinstance(value, str):
        yield value
    elif is_object(value):
        for key in sorted(value, key=str):
            yield from strings(value[key])
    elif is_array(value):
        for item in value:
            yield from strings(item)


class Redactor:
    """Replaces what a cassette must not hold.

    Args:
        fields: Names of further fields, such as ``phone``, or the ends of their paths: ``address.line1``.
        addresses: Whether email addresses are replaced too.
    """

    def __init__(self, fields: Iterable[str] = (), *, addresses: bool = True) -> None:
        self._fields = tuple(tuple(map(_plain, name.split("."))) for name in fields)
        self._secrets: set[str] = set()
        self._forms: tuple[str, ...] | None = ()
        self._addresses: dict[str, str] | None = {} if addresses else None

    @property
    def secrets(self) -> tuple[str, ...]:
        """What was found, in each form that it may have in a text; longest first."""
        if self._forms is None:
            self._forms = hidden(self._secrets)
        return self._forms

    def learn(self, text: str) -> None:
        """Replace a text from now on, wherever it occurs."""
        text = text.strip()
        if len(text) >= _SHORTEST and text != PLACEHOLDER and text not in self._secrets:
            self._secrets.add(text)
            self._forms = None

    def learn_header(self, name: str, value: str) -> None:
        """Find the secret in a header that carries credentials, or that a caller added."""
        scheme, _, rest = value.partition(" ")
        if name.lower() == "cookie":
            for pair in value.split(";"):
                self.learn(pair.partition("=")[2])
                self.learn(unquote(pair.partition("=")[2]))
        elif scheme.lower() == "basic" and rest:
            self.learn(rest)
            self._learn_pair(rest)
        elif secret_header(name) or (len(value) >= 12 and _looks_secret(value)):
            self.learn(value)
            self.learn(value.rpartition(" ")[2])

    def _learn_pair(self, pair: str) -> None:
        try:
            username, _, password = base64.b64decode(pair).decode().partition(":")
        except ValueError:
            return
        self.learn(password)
        # Some services take the key for the user's name, with a password that says nothing.
        if len(password) < _SHORTEST or len(username) >= 20:
            self.learn(username)

    def learn_answered(self, name: str, value: str) -> None:
        """Find the secret in a header of a response."""
        if secret_header(name) and _looks_secret(value):
            self.learn(value)

    def learn_query(self, query: str) -> None:
        """Find the secrets in a query that is made of credentials alone."""
        for pair in filter(None, query.split("&")):
            value = pair.partition("=")[2]
            self.learn(value)
            self.learn(unquote_plus(value))

    def learn_value(self, value: Any, *, sent: bool) -> None:
        """Find the secrets in a JSON value by the names of its fields, and in its texts.

        Args:
            value: The value.
            sent: Whether it was sent. What a service answers under such a name may be no secret but a word,
                such as ``{"password": "required"}``, which is replaced there alone.
        """

        def found(text: str) -> str:
            if sent or _looks_secret(text):
                self.learn(text)
            return text

        self._walk(value, (), found, self.learn_text)

    def learn_text(self, text: str) -> str:
        """Find the secrets in a text: those after a name, and those that show what they are; returns it."""
        for pattern in (_NAMED, _SHOWN):
            for match in pattern.finditer(text):
                token = (match["value"] or match["jwt"]).strip("\\\"'").rpartition(" ")[2]
                if _looks_secret(token):
                    self.learn(token)
        for match in _USER.finditer(text):
            self.learn(match["value"])
            self.learn(unquote(match["value"]))
        return text

    def value(self, value: Any) -> Any:
        """A JSON value without secrets."""
        return self._walk(value, (), lambda _: PLACEHOLDER, self.text)

    def content(self, content: bytes) -> bytes:
        """Bytes that are no text, without the secrets that are known."""
        for secret in self.secrets:
            content = content.replace(secret.encode("utf-8", "surrogatepass"), PLACEHOLDER.encode())
        return content

    def text(self, text: str) -> str:
        """A text without secrets."""
        for secret in self.secrets:
            if secret in text:
                text = text.replace(secret, PLACEHOLDER)
        text = _PEM.sub(PLACEHOLDER, text)
        text = _NAMED.sub(_masked, text)
        text = _SHOWN.sub(_masked, text)
        text = _USER.sub(_masked, text)
        known = self._addresses
        if known is None or ("@" not in text and "%40" not in text):
            return text
        return _EMAIL.sub(lambda match: self._pseudonym(match, known), text)

    @staticmethod
    def _pseudonym(match: re.Match[str], known: dict[str, str]) -> str:
        address = match[0].replace("%40", "@").lower()
        if _RESERVED.search(address):
            return match[0]
        found = known.setdefault(address, f"redacted-{len(known) + 1}@example.com")
        return found if "@" in match[0] else found.replace("@", "%40")

    def _walk(
        self,
        value: Any,
        path: tuple[str, ...],
        found: Callable[[str], str],
        others: Callable[[str], str],
        *,
        secret: bool = False,
    ) -> Any:
        """``value`` with its secrets as ``found`` gives them, and its other texts as ``others`` does."""
        if isinstance(value, str):
            return value and (found if secret else others)(value)
        if isinstance(value, int | float) and not isinstance(value, bool) and secret:
            found(str(value))
            return 0
        if is_array(value):
            return [self._walk(item, path, found, others, secret=secret) for item in value]
        if not is_object(value):
            return value
        result: dict[str, Any] = {}
        for name, item in value.items():
            inner = (*path, *map(_plain, _PARTS.findall(name)))
            hides = secret or self._hides(inner) or _is_credential(value, name)
            result[others(name)] = self._walk(item, inner, found, others, secret=hides)
        return result

    def _hides(self, path: tuple[str, ...]) -> bool:
        """Whether a field is secret, by the plain names on the way to it."""
        name = path[-1] if path else ""
        return name in _NAMES or name.endswith(_ENDS) or any(path[-len(end) :] == end for end in self._fields)


def _is_credential(request: Mapping[str, Any], name: str) -> bool:
    """Whether a field of a request for a token is one of the caller's credentials."""
    if "grant_type" in request:
        return name not in _TOKEN_REQUEST
    return name == "client_id" and "client_secret" in request


def by_name(pairs: Iterable[tuple[str, str]]) -> dict[str, str | list[str]]:
    """The parameters of a query or a form; several of one name are a list."""
    found: dict[str, str | list[str]] = {}
    for name, value in pairs:
        held = found.get(name)
        found[name] = value if held is None else [*(held if isinstance(held, list) else [held]), value]
    return found


def _plain(name: str) -> str:
    return _SEPARATORS.sub("", name.lower())


def _looks_secret(text: str) -> bool:
    """Whether a text is no word or sentence."""
    return " " not in text and (len(text) >= 20 or not text.isalpha())


def _masked(match: re.Match[str]) -> str:
    value = match["value"]
    if value is None:  # a JSON Web Token
        return PLACEHOLDER
    start = len(value) - len(value.lstrip("\\\"'"))
    end = len(value) - len(value.rstrip("\\\"'"))
    return f"{match['name']}{value[:start]}{PLACEHOLDER}{value[len(value) - end :] if end else ''}"
