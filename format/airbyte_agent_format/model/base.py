"""Base classes of the format's models."""

from __future__ import annotations

from functools import cache
from typing import Annotated, Any, ClassVar, Literal, Protocol, TypeAlias, TypeGuard

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationInfo, model_validator
from pydantic.alias_generators import to_camel
from pydantic_core import PydanticUndefined

__all__ = [
    "OpenApiModel",
    "Schema",
    "SpecModel",
    "TypeNames",
    "UnknownKeyPolicy",
    "UnknownKeys",
    "extension",
    "is_list",
    "is_mapping",
    "mapping_of",
]

#: A JSON schema, as in the file.
Schema: TypeAlias = dict[str, Any]
#: How unknown keys are treated: as a mistake; as a mistake if similar to a known key, otherwise as a newer
#: version's; ignored.
UnknownKeyPolicy: TypeAlias = Literal["error", "guess", "ignore"]


def is_mapping(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a value of the file is a mapping. The reader ensures that keys are strings."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether a value of the file is a list."""
    return isinstance(value, list)


def mapping_of(value: object) -> dict[str, Any]:
    """``value`` if it is a mapping, else an empty mapping."""
    return value if is_mapping(value) else {}


def extension(key: str, default: Any = PydanticUndefined) -> Any:
    """The field of the key ``x-airbyte-<key>``; required without a default."""
    return Field(default, alias=f"x-airbyte-{key}")


def _spoken_nulls(value: Any) -> Any:
    """``[string, null]``, in which YAML parses the second as an empty value."""
    return ["null" if name is None else name for name in value] if is_list(value) else value


#: One or several names of JSON types.
TypeNames: TypeAlias = Annotated[str | list[str], BeforeValidator(_spoken_nulls)]


class UnknownKeys(Protocol):
    """Receives unknown keys; the validation context of a :class:`SpecModel`."""

    def unknown_key(self, part: type[SpecModel], mapping: dict[str, Any], key: str) -> None:
        """Called for an unknown ``key`` in ``mapping``, parsed as a ``part``."""


class SpecModel(BaseModel):
    """A mapping of the file.

    With :class:`UnknownKeys` as validation context, unknown keys are reported there and dropped, and a key
    without a value counts as absent. Otherwise an unknown key is a validation error.
    """

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)
    unknown_keys: ClassVar[UnknownKeyPolicy] = "guess"

    @classmethod
    @cache
    def known_keys(cls) -> frozenset[str]:
        """The keys that this mapping may have."""
        return frozenset(field.alias or name for name, field in cls.model_fields.items())

    @model_validator(mode="before")
    @classmethod
    def _report_unknown_keys(cls, value: Any, info: ValidationInfo) -> Any:
        context: UnknownKeys | None = info.context
        if context is None or not is_mapping(value):
            return value
        known: dict[str, Any] = {}
        for key, member in value.items():
            if key not in cls.known_keys():
                context.unknown_key(cls, value, key)
            elif member is not None:
                known[key] = member
        return known


class OpenApiModel(SpecModel):
    """A mapping with OpenAPI keys in camel case. Other plain keys are not allowed."""

    model_config = ConfigDict(alias_generator=to_camel)
    unknown_keys: ClassVar[UnknownKeyPolicy] = "error"
