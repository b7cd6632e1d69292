"""What Stripe's document needs so that Prism understands its records.

Fields that Stripe expands only on demand are the ids that it sends by default, and an error inside a record
does not repeat the objects it is about: each of them holds the others, without end.
"""

from __future__ import annotations

from typing import Any

__all__ = ["unexpanded"]


def unexpanded(document: dict[str, Any]) -> dict[str, Any]:
    """The document with ids for records inside records. The schemas themselves are the vendor's."""
    result = _unexpanded(document)
    error = result["components"]["schemas"]["api_errors"]["properties"]
    for name in [name for name in error if "type" not in error[name]]:
        del error[name]
    return result


def _unexpanded(node: Any) -> Any:
    if isinstance(node, list):
        return [_unexpanded(item) for item in node]
    if not isinstance(node, dict):
        return node
    if "x-expansionResources" in node:
        return {"type": "string", "nullable": node.get("nullable", False)}
    return {key: _unexpanded(value) for key, value in node.items()}
