"""JSON objects and lists; files; :data:`omit` for what is not given, and :data:`null` for a null."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, BinaryIO, Final, Literal, NoReturn, TypeAlias

if TYPE_CHECKING:
    from pydantic_core import CoreSchema
    from typing_extensions import TypeIs

__all__ = ["FileContent", "Null", "Omit", "is_array", "is_object", "null", "omit"]

#: A file to send: its bytes, or open to read them; with a name, and with a name and a media type.
FileContent: TypeAlias = bytes | BinaryIO | tuple[str, bytes | BinaryIO] | tuple[str, bytes | BinaryIO, str]


def is_object(value: object) -> TypeIs[Mapping[str, Any]]:
    """Whether ``value`` is a JSON object: any mapping."""
    # What most values are comes first, here and below: asking an abstract class takes five times as long.
    return isinstance(value, dict) or (not isinstance(value, str) and isinstance(value, Mapping))


def is_array(value: object) -> TypeIs[Sequence[Any]]:
    """Whether ``value`` is a JSON array: any sequence that is not text or bytes."""
    if isinstance(value, str | dict | bytes | bytearray):
        return False
    return isinstance(value, (list, Sequence))


class Omit:
    """Type of :data:`omit`. Falsy, one instance, never leaves the request builder."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> str:
        return "omit"

    # Frameworks for agents read the signatures of methods with pydantic: there, it is what is not given.
    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> CoreSchema:
        from pydantic_core import core_schema

        return core_schema.union_schema(
            [
                core_schema.is_instance_schema(cls),
                core_schema.no_info_after_validator_function(lambda _: omit, core_schema.none_schema()),
            ],
            serialization=core_schema.plain_serializer_function_ser_schema(lambda _: None),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, _schema: Any, _handler: Any) -> NoReturn:
        from pydantic_core import PydanticOmit

        raise PydanticOmit  # a union without it


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
