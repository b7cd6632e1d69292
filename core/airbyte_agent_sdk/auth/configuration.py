"""Credential configurations, and the tokens obtained with them.

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

    #: Name of the configuration's security scheme.
    scheme: ClassVar[str] = ""

    if not TYPE_CHECKING:  # type checkers report both themselves

        def __new__(cls, *values: Any, **given: Any) -> Self:
            """Create an instance. Positional values, which may be secrets, and unknown fields are rejected.

            Raises:
                TypeError: The arguments are invalid; the message lists the required fields, or suggests one.
            """
            if values:
                raise TypeError(f"{cls.__name__}() takes keyword arguments only: {_usage(cls)}")
            unknown = [name for name in given if name not in cls.__dataclass_fields__]
            if unknown and not _takes(cls, given):
                raise TypeError(f"{cls.__name__}() has no field {unknown[0]!r}{_hint([cls], unknown[0])}")
            return object.__new__(cls)

    def values(self) -> dict[str, str]:
        """The set properties by the spec's names."""
        return {item.metadata.get("name", item.name): getattr(self, item.name) for item in self._given()}

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{item.name}=***' for item in self._given())})"

    def _given(self) -> list[Field[Any]]:
        # Fields excluded from comparison are callbacks, not properties.
        return [item for item in fields(self) if item.compare and getattr(self, item.name) is not None]


def _usage(kind: type[AuthConfig]) -> str:
    """A usage example, such as ``StripeAuthConfig(api_key=...)``."""
    kinds = kind.__subclasses__() if AuthChoice in kind.__bases__ else [kind]
    return " or ".join(f"{item.__name__}({', '.join(_required(item))})" for item in kinds)


def _required(kind: type[AuthConfig]) -> list[str]:
    fixed = _fields(kind)
    needed = [item for item in fixed if item.default is MISSING and item.default_factory is MISSING]
    return [f"{item.name}=..." for item in needed or fixed]


class AuthChoice(AuthConfig):
    """Base class of ``<Conn>AuthConfig`` if a connector has several authentication schemes.

    It is the common base class of the schemes' classes. Calling it returns an instance of the class with
    these fields.
    """

    def __new__(cls, *values: Any, **given: Any) -> Self:
        """Create an instance of the class, or of the subclass that accepts the arguments.

        Raises:
            TypeError: No subclass accepts the arguments, or a value is positional.
        """
        if values or AuthChoice not in cls.__bases__:
            return super().__new__(cls, *values, **given)
        chosen: type[Self] = _fitting(cls, given)
        return object.__new__(chosen)


def _takes(kind: type[Any], given: Mapping[str, Any]) -> bool:
    """Whether a class accepts these arguments."""
    from inspect import signature  # rarely used, and slow to import

    try:
        signature(kind.__init__).bind(None, **given)
    except TypeError:
        return False
    return True


def _hint(kinds: Sequence[type[Any]], unknown: str) -> str:
    """Suggests a field for an unknown name, and lists the fields of each class."""
    from ..definition.access import meant

    order = _ordered(kinds)
    names = {item.name: "" for kind in order for item in _fields(kind)}
    required = [item.name for item in _fields(order[0]) if item.default is MISSING]
    hint = meant(unknown, names, required)
    return f"{hint} Give {_listed(order)}" if hint else f"; give {_listed(order)}"


def _ordered(kinds: Sequence[type[Any]]) -> list[type[Any]]:
    """The classes, easiest first."""
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
    # Of several the one with the fewest fields left: what asks for more cannot do with these.
    if fitting := [kind for kind in classes if given and _takes(kind, given)]:
        return min(fitting, key=lambda kind: len(_fields(kind)))
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

#: Returns the tokens that were stored last: directly, awaited, or from a context manager, which is exited
#: when
#: no new tokens are required or new ones are stored.
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
    """Shared storage for a connector's tokens, so that one process renews them for all.

    It raises ``AirbyteError``s, which fail the call.
    """

    @property
    def kept(self) -> TokenSet | None:
        """The stored tokens when it was opened."""
        ...

    def turn(self) -> AbstractAsyncContextManager[TokenSet | None]:
        """A lock across all processes; yields the tokens stored by then."""
        ...

    async def keep(self, tokens: TokenSet) -> None:
        """Store new tokens before they are used. If that fails, the next :meth:`turn` yields them."""
        ...
