"""Jira's document, whose examples of answers are texts that hold JSON, with the JSON in their place."""

from __future__ import annotations

import json
from typing import Any

__all__ = ["examples_read"]


def examples_read(document: dict[str, Any]) -> dict[str, Any]:
    """The document; Prism, which answers with what stands there, would answer with a text."""
    for item in document["paths"].values():
        for operation in item.values():
            for answer in operation["responses"].values():
                for media in answer.get("content", {}).values():
                    said = media.get("example")
                    if isinstance(said, str) and said.startswith(("{", "[")):
                        media["example"] = json.loads(said)
    return document
