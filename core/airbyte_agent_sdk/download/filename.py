"""A file's name as a server suggests it, made harmless: a name, never a path."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote_to_bytes

__all__ = ["suggested_name"]

_EXTENDED = re.compile(r";\s*filename\*\s*=\s*([\w!#$&+^`{}~-]*)'[^']*'([^;\s]*)", re.IGNORECASE)
_PLAIN = re.compile(r';\s*filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))', re.IGNORECASE)
_FORBIDDEN = re.compile(r'[<>:"|?*]')
#: Names that Windows takes for devices, whatever their ending.
_DEVICES = re.compile(r"(?:CON|PRN|AUX|NUL|COM\d|LPT\d)(?:\.|$)", re.IGNORECASE)
#: Bytes of a name, with room for what is put behind it while it is being written.
_LONGEST = 200


def suggested_name(disposition: str) -> str | None:
    """The name in a ``Content-Disposition`` header, good for a file on any system; ``None`` without one.

    Only what stands behind the last slash or backslash counts; control characters, those that turn the
    writing direction, and leading and trailing dots and spaces are dropped.
    """
    name = _extended(disposition) or _quoted(disposition)
    name = name.replace("\\", "/").rpartition("/")[2]
    name = "".join(char for char in name if unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Co", "Cn"))
    name = _FORBIDDEN.sub("_", name).strip(". ")
    if _DEVICES.match(name):
        name = f"_{name}"
    return _shortened(name) or None


def _extended(disposition: str) -> str:
    found = _EXTENDED.search(f";{disposition}")
    try:
        return unquote_to_bytes(found[2]).decode(found[1] or "utf-8") if found else ""
    except (LookupError, UnicodeDecodeError):
        return ""


def _quoted(disposition: str) -> str:
    found = _PLAIN.search(f";{disposition}")
    if found is None:
        return ""
    # Only quotes and backslashes are quoted by one; any other backslash is a path's.
    return re.sub(r'\\(["\\])', r"\1", found[1]) if found[1] is not None else found[2].strip()


def _shortened(name: str) -> str:
    stem, dot, ending = name.rpartition(".")
    if not stem or len(ending) > 20:
        stem, dot, ending = name, "", ""
    room = _LONGEST - len((dot + ending).encode())
    return stem.encode()[:room].decode(errors="ignore") + dot + ending
