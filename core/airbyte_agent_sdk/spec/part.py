"""What every model of the format has in common."""

from __future__ import annotations

from typing import Any, ClassVar, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel

__all__ = ["OpenApiPart", "Part", "Schema", "Unknown"]

#: A JSON schema, as it stands in the file.
Schema: TypeAlias = dict[str, Any]
Unknown: TypeAlias = Literal["error", "guess", "ignore"]


class Part(BaseModel):
    """A mapping of the file. Unknown keys are refused here; the loader decides what each one deserves.

    ``unknown`` says how: ``error``; ``guess``, an error where the key resembles a known one, else a
    warning; ``ignore`` for what is a JSON schema in all but name.
    """

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)
    unknown: ClassVar[Unknown] = "guess"


class OpenApiPart(Part):
    """A mapping whose plain keys are OpenAPI's: spelt in camel case, and closed."""

    model_config = ConfigDict(alias_generator=to_camel)
    unknown: ClassVar[Unknown] = "error"
