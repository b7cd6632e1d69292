"""What a client asks of whatever makes its calls, on this machine or through the hosted API."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from ..definition import Operation
from ..download.transfer import Transfer
from ..transport import Flow
from ..transport.options import Options
from ..wire.call import Call
from ..wire.raw_request import RawRequest
from ..wire.response import ParsedResponse

__all__ = ["Backend"]


class Backend(Protocol):
    """Turns calls into flows. Local and hosted execution differ in nothing else."""

    @property
    def connector_id(self) -> str | None:
        """The connector's id in the hosted API, as far as it is known."""
        ...

    @property
    def account(self) -> str:
        """Which account calls act on, as far as it is known without a call. It may be empty."""
        ...

    @property
    def identity(self) -> str:
        """A text that differs where calls reach another service or account, as far as that is known."""
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

    def perform(self, call: Call) -> Flow[ParsedResponse]:
        """The flow that makes one call; raises the errors of :mod:`airbyte_agent_sdk.errors`."""
        ...

    def download(self, call: Call) -> Flow[Transfer]:
        """The flow that opens a download; raises as :meth:`perform`."""
        ...

    def next_call(self, call: Call, outcome: ParsedResponse) -> Call | None:
        """The call for the page after ``outcome``, or ``None`` after the last.

        Raises:
            PagingError: How to find it is not known.
        """
        ...

    def check(self, options: Options, entity: str | None = None) -> Flow[ParsedResponse]:
        """The flow that shows with one cheap call whether the credentials work, or may list ``entity``."""
        ...

    def checkable(self, names: Iterable[str] | None) -> list[str]:
        """The entities to check one by one: those named, or all that have a list.

        Raises:
            EntityNotFoundError: One of the names is no entity.
        """
        ...
