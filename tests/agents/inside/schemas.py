"""What a framework's own converters make of tools' schemas; runs in its environment.

``python schemas.py FRAMEWORK FILE``: the file is a list of objects with a ``plain`` and a ``strict`` schema.
Prints a JSON object: for each form, how many schemas the converters leave as they are, adapt and refuse.
"""

from __future__ import annotations

import copy
import json
import sys
import warnings
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

Schema: TypeAlias = dict[str, Any]


def openai(schema: Schema) -> Schema:
    from openai.lib._pydantic import _ensure_strict_json_schema

    return _ensure_strict_json_schema(copy.deepcopy(schema), path=(), root=schema)


def openai_agents(schema: Schema) -> Schema:
    from agents.strict_schema import ensure_strict_json_schema

    return ensure_strict_json_schema(copy.deepcopy(schema))


def anthropic(schema: Schema) -> Schema:
    from anthropic import transform_schema

    return transform_schema(copy.deepcopy(schema))


def langchain(schema: Schema) -> Schema:
    from langchain_core.utils.function_calling import convert_to_openai_tool

    named = {"title": "tool", "description": "A tool.", **copy.deepcopy(schema)}
    return convert_to_openai_tool(named, strict=True)["function"]["parameters"]


def pydantic_ai(schema: Schema) -> Schema:
    from pydantic_ai.profiles.openai import OpenAIJsonSchemaTransformer

    transformer = OpenAIJsonSchemaTransformer(copy.deepcopy(schema), strict=True)
    found = transformer.walk()
    assert transformer.is_strict_compatible
    return found


def google(schema: Schema) -> Schema:
    from google.genai import types

    types.Schema.from_json_schema(json_schema=types.JSONSchema(**copy.deepcopy(schema)))
    declared = types.FunctionDeclaration(name="tool", description="A tool.", parameters_json_schema=schema)
    return declared.parameters_json_schema


CONVERTERS: dict[str, Callable[[Schema], Schema]] = {
    "anthropic": anthropic,
    "google": google,
    "langchain": langchain,
    "openai": openai,
    "openai_agents": openai_agents,
    "pydantic_ai": pydantic_ai,
}


def judged(schema: Schema, convert: Callable[[Schema], Schema]) -> str:
    try:
        return "kept" if convert(schema) == schema else "adapted"
    except Exception:  # each refuses in a way of its own
        return "refused"


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    convert = CONVERTERS[sys.argv[1]]
    schemas = json.loads(Path(sys.argv[2]).read_text("utf-8"))
    found = {form: Counter(judged(item[form], convert) for item in schemas) for form in ("plain", "strict")}
    sys.stdout.write(json.dumps(found))
