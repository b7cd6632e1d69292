"""A spec is data: nothing that it says ends a string, a comment or a document early."""

from __future__ import annotations

import ast
import builtins
import importlib
import pkgutil
import tomllib
from typing import Any

import pytest

NASTY = [
    '"""\nimport builtins; builtins.pwned = 1\n"""',
    '\\"""; import builtins; builtins.pwned = 1; """',
    "'''; __import__('builtins').pwned = 1; '''",
    "ends with a backslash \\",
    'ends with a quote"',
    "{{ 7 * 7 }} {% for x in y %} {# comment #} ${token} {x!r} %(s)s",
    "#\r\nimport os\x0b\x0c\x85\u2028",
    "\\N{BULLET} \\x41 \\u0041 \\101",
    "\u202egnp.exe\u202c \ufeff\u200b\ud800".encode("utf-8", "surrogatepass").decode("utf-8", "replace"),
    "</script><!-- --> | `code` ``` \n# heading\n[link](javascript:alert(1))",
    '\'\n[tool.hatch]\nx = 1\n"""',
]


def poisoned(workshop: Any, operation: Any, text: str) -> dict[str, Any]:
    """A spec that says ``text`` wherever it may say something."""
    record = {
        "type": "object",
        "title": text,
        "description": text,
        "x-airbyte-entity-name": "things",
        "properties": {
            "id": {"type": "string", "description": text, "title": text},
            text or "empty": {"type": "string", "description": text},
            "status": {"type": "string", "enum": [text, "ok"], "default": text},
            "inner": {"type": "object", "description": text, "properties": {text: {"type": "integer"}}},
        },
    }
    parameter = {
        "name": "filter",
        "in": "query",
        "description": text,
        "example": text,
        "schema": {
            "type": "string",
            "enum": [text, "ok"],
            "default": text,
            "description": text,
            "title": text,
        },
    }
    named = {"name": f"x{text}", "in": "query", "schema": {"type": "string"}}
    document = workshop.document(
        {
            "/things": {
                "get": operation(
                    "things",
                    "list",
                    response={"type": "array", "items": record},
                    parameters=[parameter, named],
                    **{
                        "x-airbyte-no-pagination": text,
                        "x-airbyte-untested": True,
                        "x-airbyte-untested-reason": text,
                    },
                )
                | {"summary": text, "description": text},
                "post": operation("things", "create", response=record, body=record),
            }
        },
        description=text,
        **{
            "x-airbyte-connector-display-name": text,
            "x-airbyte-example-questions": {"direct": [text]},
            "x-airbyte-external-documentation-urls": [{"type": "other", "title": text, "url": text}],
            "x-airbyte-context-store": {
                "entities": [
                    {"entity": "things", "fields": [{"name": text, "type": "string", "description": text}]}
                ]
            },
        },
    )
    document["info"]["title"] = text
    scheme = document["components"]["securitySchemes"]["bearerAuth"]["x-airbyte-auth-config"]
    scheme |= {"title": text, "description": text}
    scheme["properties"]["token"] |= {"description": text, "title": text}
    scheme["properties"][f"other {text}"] = {"type": "string", "default": text}
    return document


def shape(code: str) -> str:
    """What a module is made of, without its texts and names."""
    return " ".join(
        type(node).__name__ for node in ast.walk(ast.parse(code)) if isinstance(node, ast.stmt | ast.Call)
    )


@pytest.mark.parametrize("text", NASTY)
def test_texts_change_no_code(workshop: Any, operation: Any, load: Any, text: str) -> None:
    nasty = workshop.generate(poisoned(workshop, operation, text))
    code = {path.relative_to(nasty): shape(path.read_text()) for path in nasty.rglob("*.py")}
    module = load(nasty)
    for found in pkgutil.walk_packages(module.__path__, f"{module.__name__}."):
        importlib.import_module(found.name)
    assert not hasattr(builtins, "pwned")
    assert module.Thing.model_validate({"id": "x", text: "kept"}).model_dump(by_alias=True)[text] == "kept"
    harmless = workshop.generate(poisoned(workshop, operation, ("harm less " * 20)[: max(len(text), 9)]))
    assert code == {path.relative_to(harmless): shape(path.read_text()) for path in harmless.rglob("*.py")}


@pytest.mark.parametrize("text", NASTY)
def test_texts_change_no_metadata(workshop: Any, operation: Any, text: str) -> None:
    package = workshop.generate(poisoned(workshop, operation, text))
    project = tomllib.loads((package / "pyproject.toml").read_text(encoding="utf-8"))
    assert list(project) == ["build-system", "project", "tool"]
    assert list(project["tool"]["hatch"]["build"]["targets"]) == ["sdist", "wheel"]
    readme = (package / "README.md").read_text(encoding="utf-8")
    assert readme.count("<!--") == 1
    assert "</script>" not in readme
    assert "javascript:alert(1))" not in readme.replace("[link](javascript:alert(1))", "")
    assert "\n# heading" not in readme


@pytest.mark.parametrize("version", ['1"\n[tool.x]', "1.0\nname = 'other'"])
def test_a_version_stays_a_version(workshop: Any, operation: Any, version: str) -> None:
    document = workshop.document({"/x": {"get": operation("things", "get", response={"type": "object"})}})
    document["info"]["version"] = version
    package = workshop.generate(document)
    assert tomllib.loads((package / "pyproject.toml").read_text())["project"]["version"] == version
