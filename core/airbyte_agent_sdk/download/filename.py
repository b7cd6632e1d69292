"""A file's name in ``Content-Disposition``: as a server suggests it, made harmless, and as it is sent on."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import quote, unquote_to_bytes

__all__ = ["disposition", "suggested_name"]

_EXTENDED = re.compile(r";\s*filename\*\s*=\s*([\w!#$&+^`{}~-]*)'[^']*'([^;\s]*)", re.IGNORECASE)
_PLAIN = re.compile(r';\s*filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))', re.IGNORECASE)
_FORBIDDEN = re.compile(r'[<>:"|?*]')
#: Names that Windows takes for devices, whatever their ending.
_DEVICES = re.compile(r"(?:CON|PRN|AUX|NUL|COM\d|LPT\d)(?:\.|$)", re.IGNORECASE)
#: What stands in the ASCII form of a name as ``_``.
_UNSAFE = re.compile(r"[^A-Za-z0-9 ._()+-]")
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


def disposition(name: str) -> str:
    """The header for a file of that name: in ASCII for old readers, and whole (RFC 6266).

    Only what stands behind the last slash or backslash counts.
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
    # Only quotes and backslashes are quoted by one; any other backslash is a path's.
    return re.sub(r'\\(["\\])', r"\1", found[1]) if found[1] is not None else found[2].strip()


def _shortened(name: str) -> str:
    stem, dot, ending = name.rpartition(".")
    if not stem or len(ending) > 20:
        stem, dot, ending = name, "", ""
    room = _LONGEST - len((dot + ending).encode())
    return stem.encode()[:room].decode(errors="ignore") + dot + ending
