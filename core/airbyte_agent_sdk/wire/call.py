"""Calls: an operation with its parameters and options."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from ..definition import Operation
from ..errors import InvalidParameterError
from ..transport.options import Options
from .aliases import canonical

__all__ = ["Call"]


@dataclass(frozen=True, slots=True)
class Call:
    """A call: the operation, its parameters by the API's names, and its options.

    ``url`` is set if the previous page provided the URL of the next one.
    """

    operation: Operation
    params: Mapping[str, Any]
    options: Options
    url: str | None = None

    @classmethod
    def of(cls, operation: Operation, params: Mapping[str, Any], options: Options) -> Call:
        """Create a call from parameters that may use aliases.

        Raises:
            InvalidParameterError: A parameter is passed under two of its names.
        """
        respelt = options.check_values and operation.spelt
        if respelt or not operation.aliases.keys().isdisjoint(params):
            try:
                params = canonical(operation, params, values=options.check_values)
            except InvalidParameterError as error:
                raise error.during(operation.entity, operation.action) from None
        return cls(operation, params, options)

    def with_params(self, **changes: Any) -> Call:
        """The same call with other values for some parameters, without the URL, which would override them."""
        options = self.options
        if not changes.keys().isdisjoint((*options.extra_query, *options.extra_body)):
            # Extras would override them again.
            query, body = (
                {name: value for name, value in extra.items() if name not in changes}
                for extra in (options.extra_query, options.extra_body)
            )
            options = replace(options, extra_query=query, extra_body=body)
        return replace(self, params={**self.params, **changes}, options=options, url=None)
