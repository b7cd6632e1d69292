"""Decorators for functions that a model calls as tools."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

from ..errors import ConfigurationError, ResponseError

__all__ = ["bounded"]

F = TypeVar("F", bound=Callable[..., Any])


def bounded(function: F, limit: int) -> F:
    """The function, raising an error if its result is too long for a model.

    Args:
        function: An async or sync tool function.
        limit: Maximum characters of its result as JSON, at least 1.

    Raises:
        ConfigurationError: ``limit`` is out of bounds.
    """
    if limit < 1:
        raise ConfigurationError(f"max_output_chars must be at least 1, not {limit}")
    name = getattr(function, "__name__", "the tool")

    def checked(result: Any) -> Any:
        data = result.model_dump() if hasattr(result, "model_dump") else result
        length = len(data if isinstance(data, str) else json.dumps(data, default=str, ensure_ascii=False))
        if length > limit:
            raise ResponseError(
                f"{name} returned {length:,} characters, but at most {limit:,} are allowed: request fewer "
                "records (limit, per_page) or fewer fields (with_options(select_fields=[...]))"
            )
        return result

    if inspect.iscoroutinefunction(function):

        @wraps(function)
        async def call(*args: Any, **kwargs: Any) -> Any:
            return checked(await function(*args, **kwargs))

        return call  # type: ignore[return-value]  # pyright: ignore[reportReturnType]

    @wraps(function)
    def call_now(*args: Any, **kwargs: Any) -> Any:
        return checked(function(*args, **kwargs))

    return call_now  # type: ignore[return-value]  # pyright: ignore[reportReturnType]
