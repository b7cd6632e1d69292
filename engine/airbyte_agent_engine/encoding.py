"""JSON encoding for responses."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from typing import Any

from airbyte_agent_sdk.spi import is_array, is_object
from pydantic_core import PydanticSerializationError, to_json

__all__ = ["as_json", "without"]


def as_json(value: Any) -> bytes:
    """Encode a JSON value. NaN and infinite numbers, which JSON does not support, become ``null``."""
    try:
        return to_json(value, inf_nan_mode="null")
    except (
        PydanticSerializationError
    ):  # a service's text may contain unpaired surrogates, which UTF-8 cannot encode
        return json.dumps(_finite(value), allow_nan=False).encode()


def without(content: bytes, secrets: Iterable[str]) -> bytes:
    """JSON in which each secret is replaced by ``***``.

    Args:
        content: The JSON.
        secrets: The texts, each in every form that JSON may represent it in.
    """
    for secret in secrets:
        plain = secret.encode()
        if plain in content:
            content = content.replace(plain, b"***")
    return content


def _finite(value: Any) -> Any:
    if is_array(value):
        return [_finite(item) for item in value]
    if is_object(value):
        return {name: _finite(item) for name, item in value.items()}
    return None if isinstance(value, float) and not math.isfinite(value) else value
