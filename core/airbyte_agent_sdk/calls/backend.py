"""The interface of local and hosted backends."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Protocol

from ..definition import Operation
from ..transport import Flow
from ..transport.options import Options
from ..wire.call import Call
from ..wire.response import ParsedResponse

if TYPE_CHECKING:
    from ..download.transfer import Transfer
    from ..wire.raw_request import RawRequest

__all__ = ["Backend"]


class Backend(Protocol):
    """Converts calls to flows. This is the only difference between local and hosted execution."""

    @property
    def connector_id(self) -> str | None:
        """The connector's id in the hosted API, if known."""
        ...

    @property
    def account(self) -> str:
        """The account that calls act on, if known without a call. May be empty."""
        ...

    @property
    def identity(self) -> str:
        """A text that identifies the service and account, as far as known."""
        ...

    def operation(self, entity: str, action: str) -> Operation:
        """The operation with that name; raises ``EntityNotFoundError`` or ``ActionNotSupportedError``."""
        ...

    def prepare(self, call: Call) -> Call:
        """The call to make, with the parameters that pagination requires.

        Raises:
            InvalidParameterError: Its ``cursor`` is invalid.
        """
        ...

    def raw(self, request: RawRequest, options: Options) -> Call:
        """The call for a request that is not in the spec.

        Raises:
            InvalidParameterError: The request cannot be sent.
            UnsupportedFeatureError: The backend only supports operations.
        """
        ...

    def perform(self, call: Call) -> Flow[ParsedResponse]:
        """A flow that executes a call; raises the errors of :mod:`airbyte_agent_sdk.errors`."""
        ...

    def download(self, call: Call) -> Flow[Transfer]:
        """A flow that opens a download. Raises the same errors as :meth:`perform`."""
        ...

    def next_call(self, call: Call, outcome: ParsedResponse) -> Call | None:
        """The call for the page after ``outcome``, or ``None`` after the last page.

        Raises:
            PagingError: The next page cannot be determined.
        """
        ...

    def check(self, options: Options, entity: str | None = None) -> Flow[ParsedResponse]:
        """A flow that checks with one cheap call whether the credentials work, or can list ``entity``."""
        ...

    def checkable(self, names: Iterable[str] | None) -> list[str]:
        """The entities to check: the specified ones, or all with a list operation.

        Raises:
            EntityNotFoundError: There is no entity with one of the names.
        """
        ...
