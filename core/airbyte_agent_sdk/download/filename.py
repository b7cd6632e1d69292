"""File names in ``Content-Disposition``: parsing, sanitizing and formatting."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import quote, unquote_to_bytes

__all__ = ["disposition", "suggested_name"]

_EXTENDED = re.compile(r";\s*filename\*\s*=\s*([\w!#$&+^`{}~-]*)'[^']*'([^;\s]*)", re.IGNORECASE)
_PLAIN = re.compile(r';\s*filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))', re.IGNORECASE)
_FORBIDDEN = re.compile(r'[<>:"|?*]')
#: Names that Windows reserves for devices, with any extension.
_DEVICES = re.compile(r"(?:CON|PRN|AUX|NUL|COM\d|LPT\d)(?:\.|$)", re.IGNORECASE)
#: Characters replaced by ``_`` in the ASCII form of a name.
_UNSAFE = re.compile(r"[^A-Za-z0-9 ._()+-]")
#: Maximum bytes of a name, with room for the suffix of part files.
_LONGEST = 200


def suggested_name(disposition: str) -> str | None:
    """The name in a ``Content-Disposition`` header, made safe for all systems; ``None`` without one.

    Only the part after the last slash or backslash is used. Control and bidirectional characters, and leading
    and trailing dots and spaces are removed.
    """
    name = _extended(disposition) or _quoted(disposition)
    name = name.replace("\\", "/").rpartition("/")[2]
    name = "".join(char for char in name if unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Co", "Cn"))
    name = _FORBIDDEN.sub("_", name).strip(". ")
    if _DEVICES.match(name):
        name = f"_{name}"
    return _shortened(name) or None


def disposition(name: str) -> str:
    """The header for a file name: an ASCII fallback and the full name (RFC 6266).

    Only the part after the last slash or backslash is used.
    """
    name = name.replace("\\", "/").rpartition("/")[2]
    plain = _UNSAFE.sub("_", name)[:_LONGEST] or "file"
    whole = quote(name[:_LONGEST], safe="", errors="replace")
    return f'attachment; filename="{plain}"' + ("" if plain == name else f"; filename*=UTF-8''{whole}")


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
    # A backslash escapes only quotes and backslashes; any other one separates a path.
    return re.sub(r'\\(["\\])', r"\1", found[1]) if found[1] is not None else found[2].strip()


def _shortened(name: str) -> str:
    stem, dot, ending = name.rpartition(".")
    if not stem or len(ending) > 20:
        stem, dot, ending = name, "", ""
    room = _LONGEST - len((dot + ending).encode())
    return stem.encode()[:room].decode(errors="ignore") + dot + ending
