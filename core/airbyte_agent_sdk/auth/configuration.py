"""What a user gives to be let in: configurations of credentials, and the tokens that come of them.

Every value of an auth configuration is a secret: it appears in no repr, log or message.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from dataclasses import MISSING, Field, dataclass, field, fields
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, Self, TypeAlias

from .confidential import Confidential

__all__ = [
    "AuthChoice",
    "AuthConfig",
    "OAuthConfig",
    "SharedTokens",
    "TokenCallback",
    "TokenLoader",
    "TokenSet",
]


@dataclass(frozen=True, kw_only=True, repr=False)
class AuthConfig(Confidential):
    """Base class of the generated auth configurations. Field values never appear in ``repr()``."""

    #: Name of the security scheme this configuration is for.
    scheme: ClassVar[str] = ""

    if not TYPE_CHECKING:  # a checker reports both by itself

        def __new__(cls, *values: Any, **given: Any) -> Self:
            """An instance; neither values without a name, which may be secrets, nor unknown fields are taken.

            Raises:
                TypeError: There are such; the message has the fields that are required, or the one meant.
            """
            if values:
                raise TypeError(f"{cls.__name__}() takes keyword arguments only: {_usage(cls)}")
            unknown = [name for name in given if name not in cls.__dataclass_fields__]
            if unknown and not _takes(cls, given):
                raise TypeError(f"{cls.__name__}() has no field {unknown[0]!r}{_hint([cls], unknown[0])}")
            return object.__new__(cls)

    def values(self) -> dict[str, str]:
        """The given properties by the spec's names."""
        return {item.metadata.get("name", item.name): getattr(self, item.name) for item in self._given()}

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{item.name}=***' for item in self._given())})"

    def _given(self) -> list[Field[Any]]:
        # What takes no part in comparing is no property: a callback.
        return [item for item in fields(self) if item.compare and getattr(self, item.name) is not None]


def _usage(kind: type[AuthConfig]) -> str:
    """How to make one, such as ``StripeAuthConfig(api_key=...)``."""
    kinds = kind.__subclasses__() if AuthChoice in kind.__bases__ else [kind]
    return " or ".join(f"{item.__name__}({', '.join(_required(item))})" for item in kinds)


def _required(kind: type[AuthConfig]) -> list[str]:
    fixed = _fields(kind)
    needed = [item for item in fixed if item.default is MISSING and item.default_factory is MISSING]
    return [f"{item.name}=..." for item in needed or fixed]


class AuthChoice(AuthConfig):
    """Base class of ``<Conn>AuthConfig`` if a connector has several authentication schemes.

    It is the common base class of the schemes' classes. Calling it returns an instance of the class with the
    given fields.
    """

    def __new__(cls, *values: Any, **given: Any) -> Self:
        """An instance of the class, or of the subclass that takes what is given.

        Raises:
            TypeError: None of them takes it, or a value has no name.
        """
        if values or AuthChoice not in cls.__bases__:
            return super().__new__(cls, *values, **given)
        chosen: type[Self] = _fitting(cls, given)
        return object.__new__(chosen)


def _takes(kind: type[Any], given: Mapping[str, Any]) -> bool:
    """Whether the constructor of a class can be called so."""
    from inspect import signature  # rarely needed, and slow to import

    try:
        signature(kind.__init__).bind(None, **given)
    except TypeError:
        return False
    return True


def _hint(kinds: Sequence[type[Any]], unknown: str) -> str:
    """Which field of some classes a name that none of them has may be meant for, and what each takes."""
    from ..definition.access import meant

    order = _ordered(kinds)
    names = {item.name: "" for kind in order for item in _fields(kind)}
    required = [item.name for item in _fields(order[0]) if item.default is MISSING]
    hint = meant(unknown, names, required)
    return f"{hint} Give {_listed(order)}" if hint else f"; give {_listed(order)}"


def _ordered(kinds: Sequence[type[Any]]) -> list[type[Any]]:
    """The classes, the easiest first."""
    return sorted(kinds, key=lambda kind: (issubclass(kind, OAuthConfig), len(_fields(kind))))


def _listed(kinds: Sequence[type[Any]]) -> str:
    return "; or ".join(
        f"{', '.join(item.name for item in _fields(kind))} ({kind.__name__})" for kind in kinds
    )


def _fields(kind: type[Any]) -> list[Field[Any]]:
    return [item for item in fields(kind) if item.compare]


def _fitting(choice: type[AuthChoice], given: Mapping[str, Any]) -> type[Any]:
    classes: list[type[Any]] = []
    for kind in choice.__subclasses__():
        classes += [kind, *kind.__subclasses__()]
    for kind in classes if given else ():
        if _takes(kind, given):
            return kind
    known = {item.name for kind in choice.__subclasses__() for item in _fields(kind)}
    unknown = next((name for name in given if name not in known), None)
    if unknown is not None:
        raise TypeError(
            f"{choice.__name__}() has no field {unknown!r}{_hint(choice.__subclasses__(), unknown)}"
        )
    options = _listed(_ordered(choice.__subclasses__()))
    names = ", ".join(given) or "no field"
    raise TypeError(
        f"{choice.__name__}() was given {names}, which matches no authentication scheme; pass {options}"
    )


@dataclass(frozen=True, slots=True)
class TokenSet:
    """The tokens from a token response, for programs that store tokens between runs.

    Attributes:
        access_token: The new access token.
        refresh_token: The refresh token to use next: the new one if the vendor issued one, otherwise the
            current one; ``None`` if there is none.
        expires_at: When the access token expires, in UTC; ``None`` if unknown.
        extra: All other fields of the response, such as ``scope`` or Salesforce's ``instance_url``.
    """

    access_token: str = field(repr=False)
    refresh_token: str | None = field(default=None, repr=False)
    expires_at: datetime | None = None
    extra: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)


TokenCallback: TypeAlias = Callable[[TokenSet], Awaitable[None] | None]

#: Returns the tokens that were stored last: at once, awaited, or from a context manager, which is left when
#: no new tokens are needed or new ones are stored.
TokenLoader: TypeAlias = Callable[
    [],
    TokenSet
    | Awaitable[TokenSet | None]
    | AbstractContextManager[TokenSet | None]
    | AbstractAsyncContextManager[TokenSet | None]
    | None,
]


@dataclass(frozen=True, kw_only=True, repr=False)
class OAuthConfig(AuthConfig):
    """Base class of the generated configurations whose access tokens can be refreshed.

    Attributes:
        on_token_refresh: Called with each new :class:`TokenSet`, in order, before a call uses it. Store the
            tokens here: a refresh token that the vendor has replaced no longer works. It must be a regular
            function for a sync connector, and may be async for an async one. If it raises, the failure is
            logged, the tokens are used anyway, and the same set is passed to it again on the next call.
        load_tokens: Called before tokens are refreshed, for processes that share a single-use refresh token.
            It returns the :class:`TokenSet` that any of them stored last, or ``None``. If it differs from
            the current tokens, it replaces them, and no refresh takes place while its access token is valid.
            It may return a context manager, such as a lock between processes, which is held until
            ``on_token_refresh`` has been called with the new tokens. For a sync connector it must be a
            regular function or context manager; for an async one it may be async, and a context manager must
            be. If it raises, the call fails and no token is requested.
    """

    on_token_refresh: TokenCallback | None = field(default=None, compare=False)
    load_tokens: TokenLoader | None = field(default=None, compare=False)


class SharedTokens(Protocol):
    """Where several processes keep the tokens of one connector, so that one renews what all of them use.

    Its errors are ``AirbyteError``s, and end the call.
    """

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
