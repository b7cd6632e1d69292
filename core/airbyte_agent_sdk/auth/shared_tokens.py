"""Tokens that several processes share, so that one of them renews what all of them use."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from typing import Protocol

from .configuration import TokenSet

__all__ = ["SharedTokens"]


class SharedTokens(Protocol):
    """Where the tokens of one connector are kept. Its errors are ``AirbyteError``s, and end the call."""

    @property
    def kept(self) -> TokenSet | None:
        """The tokens that were kept when it was opened."""
        ...

    def turn(self) -> AbstractAsyncContextManager[TokenSet | None]:
        """Alone among all processes for as long as it is entered; gives the tokens that are kept by then."""
        ...

    async def keep(self, tokens: TokenSet) -> None:
        """Keep new tokens, before they are used. What could not be kept is given by the next :meth:`turn`."""
        ...
