"""What Slack's document needs so that Prism checks it as it is meant.

It writes alternatives as a list under ``items``, with no type beside it. And where a method takes a form or
JSON, it declares the fields of the form alone.
"""

from __future__ import annotations

from typing import Any

from airbyte_agent_generator.authoring.media import FORM
from airbyte_agent_generator.vendor.shape import upgraded

__all__ = ["in_json"]

JSON = "application/json"


def in_json(document: dict[str, Any]) -> dict[str, Any]:
    """The document as OpenAPI 3, with alternatives, the form's fields in the JSON, and examples."""
    result = _with_alternatives(upgraded(document))
    for path, item in result["paths"].items():
        for method, operation in item.items():
            said = document["paths"][path][method]
            content = operation.get("requestBody", {}).get("content", {})
            if FORM in content and JSON in said["consumes"]:
                content[JSON] = content[FORM]
            for status, answer in said["responses"].items():
                for media, example in answer.get("examples", {}).items():
                    operation["responses"][status]["content"][media]["example"] = example
    return result


def _with_alternatives(node: Any) -> Any:
    if isinstance(node, list):
        return [_with_alternatives(item) for item in node]
    if not isinstance(node, dict):
        return node
    result = {key: _with_alternatives(value) for key, value in node.items()}
    if "type" not in result and "prefixItems" in result:
        result["anyOf"] = result.pop("prefixItems")
    return result
