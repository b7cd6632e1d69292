"""Names and texts that mean something where they should not."""

from __future__ import annotations

from typing import Any

__all__ = ["ARGUMENTS", "ENTITIES", "ENUMS", "FIELDS", "LONG", "SCHEMAS", "TEXTS"]

#: 120 characters.
LONG = "_".join(("a", *("name_that_somebody_gave_to_a_field",) * 3, "by_the_hourly"))

FIELDS = (
    "id", "Id", "ID", "i-d", "schema", "copy", "model_config", "model_fields", "class", "from", "self", "2fa",
    "@type", "metafield[owner_id]", "json", "validate", "dict", "__root__", "_private", "__private", "", " ",
    "with spaces", "🚀", "имя", "名前", "None", "True", "match", "async", "print", "type", "list", "str",
    "int", "float", "bool", "bytes", "object", "date", "datetime", "dt", "builtins", "Any", "Literal",
    "Field", "Record", "Mapping", "annotations", "register", "mro", "construct", "model_dump", "model_extra",
    "model_post_init", "parse_obj", "__class__", "__init__", "__dict__", "__slots__", "__doc__",
    "__annotations__", "model_", "field_2fa", "_2fa", "properties", "required", "items", "$ref", "$",
    "createdAt", "created_at", "created-at", "x-airbyte-entity-name", "hash", "property", "lambda", "keys",
    "values", "get", "update", "pop", "TypeAlias", "Required", "field", "super", "exec", "yield", "is", "not",
    'quote"d', "quote'd", "back\\slash", "line\nbreak", "{braces}", "{{ jinja }}", "%s", "#hash", "a.b.c",
    "a/b", "tab\t", LONG,
)  # fmt: skip

ARGUMENTS = (
    "id", "Id", "list", "str", "dict", "class", "self", "cls", "int", "type", "omit", "Omit", "Any",
    "operation", "limit", "bool", "float", "bytes", "dt", "builtins", "cast", "createdAt", "created_at",
    "page[size]", "statuses[]", "from", "OPERATION", "LIST", "Literal", "async", "print", "2fa", "$filter",
    "", "🚀", "имя", "kwargs", "args", "return", "entity", "action", "params", "any", "object", "Mapping",
    LONG,
)  # fmt: skip

ENTITIES = (
    "list", "type", "object", "class", "import", "str", "int", "float", "bool", "dict", "set", "property",
    "range", "id", "models", "params", "execute", "close", "check", "definition", "shared", "auth",
    "connector", "entities", "self", "cached_property", "httpx", "page", "record", "any", "omit", "orders",
    "Orders", "sync_orders", "order", "2fa", "имя", "describe", "operation", "schemas", "__init__", LONG,
)  # fmt: skip

SCHEMAS = (
    "BaseModel", "Record", "Literal", "Optional", "Any", "Page", "user", "User", "USER", "a.b", "a-b", "a b",
    "A_B", "1st", "Ünïcödé", "customer's", "object", "list", "None", "class", "Field", "Sequence", "datetime",
    "date", "builtins", "Deeper", LONG,
)  # fmt: skip

ENUMS: tuple[dict[str, Any], ...] = (
    {"type": "string", "enum": ["a", "b", None]},
    {"type": ["string", "null"], "enum": ["a", "b"]},
    {"enum": [True, False]},
    {"type": "boolean", "enum": [True]},
    {"enum": ["1", 1, 1.5, True, None, ""]},
    {"type": "string", "enum": [""]},
    {
        "type": "string",
        "enum": ["it's", 'a "quote"', "back\\slash", "]", "a, b", "line\nbreak", "\u2028", "🚀"],
    },
    {"type": "integer", "enum": [1, 2, 3, -1, 10**20]},
    {"type": "number", "enum": [0.5, 1]},
    {"type": "string", "enum": []},
    {"type": "string", "enum": [None]},
    {"type": "string", "enum": ["same", "same"]},
    {"type": "string", "enum": [f"value_{number}" for number in range(80)]},
    {"type": "array", "items": {"type": "string", "enum": ["x", "y", None]}},
    {"type": "string", "enum": [["a"], {"b": 1}]},
    {"type": "string", "enum": ["x" * 200]},
)

TEXTS = (
    'It holds """ three quotes""" twice',
    'It ends with a quote"',
    "It ends with a backslash\\",
    "A \\N{DIGIT ONE} and \\x41 and \\u0041 and \\ alone",
    "Braces {here} and {{ there }} and {% raw %} and {# so #}",
    "Line one\nline two\n\n    indented\n\ttabbed\n",
    "word " * 600,
    "w" * 3_000,
    "<b>Bold</b> <script>alert(1)</script> & <!-- a comment -->",
    "'single' \"double\" `back` ''' three '''",
    "\u200bzero\u200bwidth \u202eright to left\u2028separated",
    "Args:\n    fake: not an argument\n\nReturns:\n    Nothing.\n",
    "# noqa: E501  # type: ignore  # pyright: ignore  # fmt: off",
    "a | table | cell",
    "🚀 имя 名前",
    "\x85next\xa0line",
    '"',
    "\\",
    '"""',
    "",
    "   ",
    "...",
    "%s %(name)s $name ${name}",
)
