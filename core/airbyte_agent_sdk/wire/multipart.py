"""Encodes bodies with files: one by itself, ``multipart/form-data``, or ``multipart/related`` with metadata.

Bodies are built in memory, including files, because a retry must send the same bytes: an upload uses memory
of its own size plus its source. For gigabytes, use the service's resumable uploads instead.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterable, Mapping, Sequence
from io import TextIOBase
from pathlib import PurePath
from typing import Any, TypeAlias

from ..definition import Parameter
from ..errors import InvalidParameterError
from ..values import is_array, is_object
from .encoding import json_body, text

__all__ = ["form_data", "is_file", "raw", "related", "takes_file"]

#: The headers of a part and its content.
Part: TypeAlias = tuple[str, bytes]

_OCTETS = "application/octet-stream"
#: The upload field that describes the bytes and is not part of the metadata.
_FILE_TYPE = "file_mime_type"
_MEDIA_TYPE = re.compile(r"[!-~]+/[!-~]+( *;[ -~]*)?")
#: Escapes names like browsers do: quotes and line breaks.
_ESCAPES = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})
_TO_STANDARD = str.maketrans("-_", "+/", "\r\n")


def takes_file(schema: Mapping[str, Any]) -> bool:
    """Whether ``schema`` describes a file."""
    return schema.get("format") == "binary" or "contentMediaType" in schema


def is_file(value: Any) -> bool:
    """Whether ``value`` can be a file: bytes, an open binary file, text, or a tuple of a name and those."""
    if is_array(value):
        named = len(value) in (2, 3) and all(isinstance(item, str) for item in (value[0], *value[2:]))
        return named and not is_array(value[1]) and is_file(value[1])
    if isinstance(value, bytes | bytearray | str):
        return True
    return hasattr(value, "read") and not isinstance(value, TextIOBase)


def form_data(fields: Mapping[str, Any], parameters: Mapping[str, Parameter]) -> tuple[bytes, str]:
    """Fields and files as ``multipart/form-data``: the body, and its content type.

    A file is bytes, an open binary file, or ``(name, content)`` or ``(name, content, content type)``; it is
    read from its current position, which is restored. A list repeats the part, an object becomes a JSON part,
    ``None`` an empty field.

    Args:
        fields: Values by name.
        parameters: The spec's parameters by name.

    Raises:
        InvalidParameterError: A file cannot be read, or cannot be read twice.
    """
    parts: list[Part] = []
    for name, value in fields.items():
        schema: Mapping[str, Any] = parameters[name].schema if name in parameters else {}
        items: Sequence[Any] = [value]
        if is_array(value) and not takes_file(schema):
            below: Mapping[str, Any] | None = schema.get("items")
            schema, items = below or {}, value
        parts += (_part(name, item, schema) for item in items)
    return _joined(parts, "form-data")


def related(metadata: Mapping[str, Any], name: str, content: str) -> tuple[bytes, str]:
    """Encodes JSON ``metadata`` followed by a file as ``multipart/related``: the body, and its content type.

    Args:
        metadata: Metadata of the file. ``file_mime_type`` is the content type of the bytes and is sent only
            with them. It defaults to ``mimeType``, which may be the type to convert the file to.
        name: Name of the file parameter, for messages.
        content: The file in base64: either alphabet, with or without padding and line breaks.

    Raises:
        InvalidParameterError: ``content`` is not base64.
    """
    given = metadata.get(_FILE_TYPE, metadata.get("mimeType"))
    described = {key: value for key, value in metadata.items() if key != _FILE_TYPE}
    media = _media_type(name, given) if isinstance(given, str) and given else _OCTETS
    parts = [
        ("Content-Type: application/json; charset=UTF-8", json_body(described)),
        (f"Content-Type: {media}", _from_base64(name, content)),
    ]
    return _joined(parts, "related")


def raw(name: str, value: Any, media: str) -> tuple[bytes, str]:
    """A body that is one file or text: the body, and its content type.

    Args:
        name: The parameter, for messages.
        value: A file as :func:`form_data` takes it, or any value that has a text.
        media: The content type that the API declares. Where that leaves it open (``image/*``), the file's
            own is sent, or what its name stands for.

    Raises:
        InvalidParameterError: A file cannot be read, or cannot be read twice.
    """
    if not is_file(value):
        return text(value).encode(), media
    filename, content, given = _file(name, value)
    return content, _media_type(name, given or (_guessed(filename) if "*" in media else media))


def _part(name: str, value: Any, schema: Mapping[str, Any]) -> Part:
    disposition = f'Content-Disposition: form-data; name="{name.translate(_ESCAPES)}"'
    media: str | None = schema.get("contentMediaType")
    if takes_file(schema) and value is not None and is_file(value):
        filename, content, given = _file(name, value)
        media = given or media or _guessed(filename)
        disposition += f'; filename="{filename.translate(_ESCAPES)}"'
    elif is_object(value) or is_array(value):
        content, media = json_body(value), media or "application/json"
    else:
        content = text(value).encode()
    return (f"{disposition}\r\nContent-Type: {_media_type(name, media)}" if media else disposition), content


def _file(name: str, value: Any) -> tuple[str, bytes, str | None]:
    """A file's name, content and content type, if specified."""
    if is_array(value):
        return value[0], _content(name, value[1]), value[2] if len(value) > 2 else None
    path = getattr(value, "name", None)
    filename = PurePath(path).name if isinstance(path, str) else ""
    return filename or name, _content(name, value), None


def _content(name: str, value: Any) -> bytes:
    if isinstance(value, str):
        return value.encode()
    if isinstance(value, bytes | bytearray):
        return bytes(value)
    try:
        start = value.tell()
        content = value.read()
        value.seek(start)  # the body is also rebuilt after a token refresh
    except (AttributeError, OSError, ValueError) as error:
        raise InvalidParameterError(
            f'parameter "{name}" must be bytes or an open file that can be read twice ({error})'
        ) from None
    if not isinstance(content, bytes):
        raise InvalidParameterError(
            f'parameter "{name}" must be a file opened in binary mode, such as with "rb"'
        )
    return content


def _guessed(filename: str) -> str:
    import mimetypes  # loads the system's MIME types

    return mimetypes.guess_type(filename)[0] or _OCTETS


def _media_type(name: str, media: str) -> str:
    if not _MEDIA_TYPE.fullmatch(media):
        raise InvalidParameterError(
            f'parameter "{name}" has the content type {media!r}, which must be a media type such as image/png'
        )
    return media


def _from_base64(name: str, content: str) -> bytes:
    compact = content.translate(_TO_STANDARD).rstrip("=")
    try:
        return binascii.a2b_base64(compact + "=" * (-len(compact) % 4), strict_mode=True)
    except ValueError as error:
        raise InvalidParameterError(f'parameter "{name}" must be the file as valid base64: {error}') from None


def _joined(parts: Iterable[Part], kind: str) -> tuple[bytes, str]:
    import secrets  # few calls send files

    parts = list(parts)
    boundary = secrets.token_hex(16)
    while any(boundary.encode() in content for _, content in parts):
        boundary = secrets.token_hex(16)
    chunks: list[bytes] = []
    for head, content in parts:
        chunks += (f"--{boundary}\r\n{head}\r\n\r\n".encode("utf-8", "replace"), content, b"\r\n")
    return b"".join((*chunks, f"--{boundary}--\r\n".encode())), f"multipart/{kind}; boundary={boundary}"
