"""A document as YAML in the usual layout: block style, keys in the order they are written, no anchors."""

from __future__ import annotations

from typing import Any

import yaml

__all__ = ["text"]


class _Dumper(yaml.CSafeDumper):
    def ignore_aliases(self, _data: Any) -> bool:
        return True


def _string(dumper: _Dumper, value: str) -> yaml.ScalarNode:
    style = "|" if "\n" in value and value.isprintable() is False and value.isascii() else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(str, _string)


def text(document: dict[str, Any]) -> str:
    """The document as a file's text."""
    written: str = yaml.dump(
        document, Dumper=_Dumper, sort_keys=False, width=10_000, allow_unicode=True, default_flow_style=False
    )
    return written
