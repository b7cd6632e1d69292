"""Errors of connectors, in tools that you write yourself."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ..errors import AirbyteError
from .failures import failed
from .frameworks import module

if TYPE_CHECKING:
    from .toolset import Framework

__all__ = ["translate_errors"]

F = TypeVar("F", bound=Callable[..., Any])


def translate_errors(framework: Framework = "plain") -> Callable[[F], F]:
    """Decorate the body of a tool, so that the errors of connectors reach the model as text it can act on.

    ::

        @agent.tool_plain
        @translate_errors("pydantic_ai")
        async def customer_email(id: str) -> str | None:
            return (await stripe.customers.get(id)).email

    What a model can correct becomes what the framework retries on, where it has such a thing; what it cannot
    becomes the function's result, a text. A closed connector, and errors that are no :class:`AirbyteError`,
    are raised as they are.

    Args:
        framework: Whose tool the function is.

    Raises:
        ConfigurationError: There is no such framework.
        ImportError: It is not installed.
    """
    translated = module(framework).translated

    def decorate(function: F) -> F:
        if iscoroutinefunction(function):

            @wraps(function)
            async def awaited(*args: Any, **kwargs: Any) -> Any:
                try:
                    return await function(*args, **kwargs)
                except AirbyteError as error:
                    return translated(failed(error))

            return cast("F", awaited)

        @wraps(function)
        def called(*args: Any, **kwargs: Any) -> Any:
            try:
                return function(*args, **kwargs)
            except AirbyteError as error:
                return translated(failed(error))

        return cast("F", called)

    return decorate
