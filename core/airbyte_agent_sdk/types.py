"""Types of arguments: files, :data:`omit` for what is not given, and :data:`null` for a null at any cost.

Also the documented import path of :class:`AirbyteAuthConfig`, and of a connector's tables, which are called
``ConnectorModel`` there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO, Final, Literal, TypeAlias

from .lazy import lazily

if TYPE_CHECKING:
    from .auth import AirbyteAuthConfig
    from .definition import ConnectorModel

__all__ = ["AirbyteAuthConfig", "ConnectorModel", "FileContent", "Null", "Omit", "null", "omit"]

#: A file to send: its bytes, or open to read them; with a name, and with a name and a media type.
FileContent: TypeAlias = bytes | BinaryIO | tuple[str, bytes | BinaryIO] | tuple[str, bytes | BinaryIO, str]


class Omit:
    """Type of :data:`omit`. Falsy, one instance, never leaves the request builder."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> str:
        return "omit"


omit: Final = Omit()


class Null:
    """Type of :data:`null`: JSON's null, also where the spec knows of none. Falsy, one instance.

    ``None`` is null only where the schema allows it, and else not given.
    """

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "null"

    def __reduce__(self) -> str:
        return "null"


null: Final = Null()


if not TYPE_CHECKING:  # a checker would take it for leave to import any name
    __getattr__, __dir__ = lazily(
        __name__, {"AirbyteAuthConfig": "hosted_auth", "ConnectorModel": "definition"}
    )
