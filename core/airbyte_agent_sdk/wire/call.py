"""What the connector asks of whatever executes its calls."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Protocol

from ..definition import Operation
from ..errors import InvalidParameterError
from ..transport import Flow
from ..transport.options import Options
from .aliases import canonical
from .response import Outcome

if TYPE_CHECKING:
    from ..download.transfer import Transfer
    from .raw_request import RawRequest

__all__ = ["Call", "Execution"]


@dataclass(frozen=True, slots=True)
class Call:
    """One call: the operation, its parameters by the API's names, and how to make it.

    ``url`` is set where the next page is a URL that the last answer gave.
    """

    operation: Operation
    params: Mapping[str, Any]
    options: Options
    url: str | None = None

    @classmethod
    def of(cls, operation: Operation, params: Mapping[str, Any], options: Options) -> Call:
        """A call whose parameters may be given by their aliases.

        Raises:
            InvalidParameterError: A parameter is given by two of its names.
        """
        try:
            params = canonical(operation, params, values=options.check_values)
        except InvalidParameterError as error:
            raise error.during(operation.entity, operation.action) from None
        return cls(operation, params, options)

    def with_params(self, **changes: Any) -> Call:
        """The same call with other values for some parameters, which a URL would overrule."""
        options = self.options
        if not changes.keys().isdisjoint((*options.extra_query, *options.extra_body)):
            # An extra would stand over them again.
            query, body = (
                {name: value for name, value in extra.items() if name not in changes}
                for extra in (options.extra_query, options.extra_body)
            )
            options = replace(options, extra_query=query, extra_body=body)
        return replace(self, params={**self.params, **changes}, options=options, url=None)


class Execution(Protocol):
    """Turns calls into flows. Local and hosted execution differ in nothing else."""

    @property
    def connector_id(self) -> str | None:
        """The connector's id in the hosted API, as far as it is known."""
        ...

    def operation(self, entity: str, action: str) -> Operation:
        """The operation of that name; raises ``EntityNotFoundError`` or ``ActionNotSupportedError``."""
        ...

    def prepare(self, call: Call) -> Call:
        """The call as it is to be made, with what its paging needs.

        Raises:
            InvalidParameterError: Its ``cursor`` is none.
        """
        ...

    def raw(self, request: RawRequest, options: Options) -> Call:
        """The call that makes a request which no operation describes.

        Raises:
            InvalidParameterError: It cannot be sent.
            UnsupportedFeatureError: The execution makes operations alone.
        """
        ...

    def perform(self, call: Call) -> Flow[Outcome]:
        """The flow that makes one call; raises the errors of :mod:`airbyte_agent_sdk.errors`."""
        ...

    def download(self, call: Call) -> Flow[Transfer]:
        """The flow that opens a download; raises as :meth:`perform`."""
        ...

    def next_call(self, call: Call, outcome: Outcome) -> Call | None:
        """The call for the page after ``outcome``, or ``None`` after the last.

        Raises:
            PagingError: How to find it is not known.
        """
        ...

    def check(self, options: Options, entity: str | None = None) -> Flow[Outcome]:
        """The flow that shows with one cheap call whether the credentials work, or may list ``entity``."""
        ...

    def checkable(self, names: Iterable[str] | None) -> list[str]:
        """The entities to check one by one: those named, or all that have a list.

        Raises:
            EntityNotFoundError: One of the names is no entity.
        """
        ...
