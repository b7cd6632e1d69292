"""A drafted spec that is valid: operations that the format cannot express are left out of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from airbyte_agent_format.load import load_text
from airbyte_agent_format.read.diagnostics import Diagnostic
from airbyte_agent_format.read.yaml_source import read_yaml

from ..errors import VendorDocumentError

__all__ = ["LeaveOut", "valid_text"]

#: Called with an operation's key in ``paths``, its method, and what is wrong with it.
LeaveOut = Callable[[str, str, str], None]


def valid_text(spec: dict[str, Any], write: Callable[[Mapping[str, Any]], str], leave_out: LeaveOut) -> str:
    """The text of a spec without the operations that are not valid.

    Args:
        spec: The spec; operations are removed from it.
        write: Makes the text.
        leave_out: Told of each operation that was removed, before the text is made again.

    Raises:
        VendorDocumentError: What is not valid belongs to no operation, or nothing remains.
    """
    while True:
        text = write(spec)
        errors = load_text(text.encode(), "connector.yaml").errors
        if not errors:
            return text
        removed = False
        for (key, method), error in _by_operation(spec, text, errors).items():
            del spec["paths"][key][method]
            if not spec["paths"][key]:
                del spec["paths"][key]
            leave_out(key, method, _said(error))
            removed = True
        if not removed or not spec["paths"]:
            raise VendorDocumentError(f"no valid spec can be drafted: {'; '.join(map(_said, errors[:3]))}")


def _by_operation(
    spec: Mapping[str, Any], text: str, errors: tuple[Diagnostic, ...]
) -> dict[tuple[str, str], Diagnostic]:
    """The first error of each operation, found by its line."""
    source = read_yaml(text.encode(), "connector.yaml")
    places = {
        (key, method): source.place(("paths", key, method))[0]
        for key, item in spec["paths"].items()
        for method in item
    }
    end, _ = source.place(("components",))
    found: dict[tuple[str, str], Diagnostic] = {}
    for error in errors:
        above = [name for name, line in places.items() if line <= error.line < end]
        if above:
            found.setdefault(max(above, key=places.__getitem__), error)
    return found


def _said(error: Diagnostic) -> str:
    return f"{error.where}: {error.message}" if error.where else error.message
