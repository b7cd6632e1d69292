"""Names in a generated package: unique, and never numbered."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from airbyte_agent_sdk.names import identifier, identifiers

__all__ = ["FIELD_NAMES_TAKEN", "TYPE_NAMES", "Names", "class_name", "field_names", "shortened", "singular"]

#: Names that generated modules import or define for themselves.
CLASS_NAMES_TAKEN = frozenset(
    {
        "AirbyteAuthConfig",
        "Any",
        "AsyncPager",
        "AuthChoice",
        "AuthConfig",
        "BaseModel",
        "ClassVar",
        "ConfigInject",
        "Connector",
        "ContextStorePage",
        "Definition",
        "Download",
        "DownloadTable",
        "Entity",
        "False",
        "Field",
        "FileContent",
        "GraphQL",
        "Literal",
        "Mapping",
        "None",
        "OAuthConfig",
        "Omit",
        "Operation",
        "Page",
        "Paging",
        "Parameter",
        "Record",
        "Required",
        "RootModel",
        "Sequence",
        "Server",
        "StoredEntity",
        "SyncConnector",
        "SyncDownload",
        "SyncEntity",
        "SyncPage",
        "SyncStoredEntity",
        "TokenCallback",
        "TokenLoader",
        "True",
        "TypeAlias",
        "TypedDict",
    }
)

#: Names of types in annotations, which type checkers and pydantic look up in the class first.
TYPE_NAMES = frozenset({"bool", "bytes", "dt", "float", "int", "list", "str"})

#: What a model's field may not be called: attributes of pydantic's BaseModel and its class, too. Written out:
#: they grow by version.
FIELD_NAMES_TAKEN = TYPE_NAMES | {
    "construct",
    "copy",
    "dict",
    "from_orm",
    "get",
    "json",
    "model_computed_fields",
    "model_config",
    "model_construct",
    "model_copy",
    "model_dump",
    "model_dump_json",
    "model_extra",
    "model_fields",
    "model_fields_set",
    "model_json_schema",
    "model_parametrized_name",
    "model_post_init",
    "model_rebuild",
    "model_validate",
    "model_validate_json",
    "model_validate_strings",
    "mro",
    "parse_file",
    "parse_obj",
    "parse_raw",
    "register",
    "schema",
    "schema_json",
    "update_forward_refs",
    "validate",
}

_SUFFIXES = ("Detail", "Object", "Value", "Data")
_WORD = re.compile(r"[A-Z]+(?![a-z0-9])|[A-Z]?[a-z0-9_]+|[A-Z]")
#: Longest name of a class or constant.
MAX_LENGTH = 50


def class_name(name: str) -> str:
    """CamelCase for an API name: ``payment_intent`` is ``PaymentIntent``; what is CamelCase already stays."""
    if re.fullmatch(r"[A-Z][A-Za-z0-9]*", name):
        return name
    camel = "".join(word[:1].upper() + word[1:] for word in identifier(name).split("_"))
    return f"X{camel}" if camel[0].isdigit() else camel


def singular(word: str) -> str:
    """The singular of an English plural, well enough for class names: ``line_items`` is ``line_item``."""
    if re.search(r"(?i)(ss|us|is|news|series|data)$", word) or re.search(r"((?<![A-Za-z])s|S)ms$", word):
        return word
    for plural, one in (
        ("ies", "y"),
        ("tuses", "tus"),
        ("sses", "ss"),
        ("xes", "x"),
        ("ches", "ch"),
        ("shes", "sh"),
        ("s", ""),
    ):
        if word.lower().endswith(plural) and len(word) > len(plural) + 1:
            return word[: -len(plural)] + one
    return word


def field_names(names: Iterable[str]) -> dict[str, str]:
    """Attribute names of a model's fields. Pydantic keeps names with a leading underscore for itself."""
    found = identifiers(names, reserved=FIELD_NAMES_TAKEN)
    taken = set(found.values())
    for name, python in found.items():
        if python.startswith("_"):
            free = f"field{python}"
            while free in taken:
                free += "_"
            taken.add(free)
            found[name] = free
    return found


def shortened(name: str, limit: int = MAX_LENGTH) -> list[str]:
    """The name, or where it is too long, what remains of it without some of its words, best first.

    As few adjacent words as possible are left out, from the middle: the first say whose part it is, the last
    what it is. A name that cannot be shortened this way stays as it is.

    Args:
        name: In CamelCase.
        limit: Most characters.
    """
    words = _WORD.findall(name)
    cuts = [
        (count, start, [*words[:start], *words[start + count :]])
        for count in range(1, len(words) - 1)
        for start in range(1, len(words) - count)
    ]
    cuts = [cut for cut in cuts if len("".join(cut[2])) <= limit] if len(name) > limit else []
    # A word twice in a row reads like a mistake.
    cuts.sort(key=lambda cut: (_stutters(cut[2]), cut[0], abs(2 * cut[1] + cut[0] - len(words))))
    return ["".join(left) for _, _, left in cuts] or [name]


def _stutters(words: Sequence[str]) -> bool:
    return any(first == second for first, second in pairwise(words))


class Names:
    """The class names of one package, each given out once."""

    def __init__(self) -> None:
        self._taken = set(CLASS_NAMES_TAKEN)

    def __contains__(self, name: str) -> bool:
        return name in self._taken

    def keep(self, name: str) -> str:
        """A name that others rely on, however long it is; only one that is taken already is changed."""
        if name in self._taken:
            return self.take(name)
        self._taken.add(name)
        return name

    def take(self, *wishes: str, twin: str = "") -> str:
        """The first wish that is free; where none is, the last with a word behind it.

        A wish longer than `MAX_LENGTH` is shortened: see `shortened`.

        Args:
            wishes: The best first.
            twin: What stands before the name of the class beside it, which has to be free too.
        """
        limit = MAX_LENGTH - len(twin)
        wishes = tuple(short for wish in wishes for short in shortened(wish, limit))
        longer = wishes[-1]
        while True:
            for wish in (*wishes, *(f"{longer}{suffix}" for suffix in _SUFFIXES)):
                both = {wish, f"{twin}{wish}"}
                if not both & self._taken:
                    self._taken |= both
                    return wish
            longer += _SUFFIXES[0]
