"""Cassettes as YAML files."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

try:
    import yaml
except ImportError as error:
    raise ImportError("cassettes need PyYAML: pip install 'airbyte-agent-sdk[testing]>=1.0'") from error

__all__ = ["parsed", "rendered", "write"]

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_Base: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


class _Dumper(_Base):  # type: ignore[misc]
    """Writes texts of several lines as blocks, and repeats values rather than refer to them."""

    def ignore_aliases(self, data: Any) -> bool:
        del data
        return True


def _represented(dumper: Any, text: str) -> Any:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Dumper.add_representer(str, _represented)


def rendered(value: Any) -> str:
    """A value as YAML. No line is folded, so that a text can be searched for."""
    text: str = yaml.dump(value, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=2**31 - 1)
    return text


def parsed(text: str) -> Any:
    """The value of a YAML text.

    Raises:
        ValueError: It is no YAML; the message says where.
    """
    try:
        return yaml.load(text, Loader=_Loader)  # noqa: S506  a safe loader
    except yaml.YAMLError as error:
        raise ValueError(" ".join(str(error).split())) from None


def write(path: Path, text: str) -> None:
    """Put a text in a file's place, in one step."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        mask = os.umask(0)
        os.umask(mask)
        Path(name).chmod(0o666 & ~mask)  # a temporary file is its owner's alone
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
