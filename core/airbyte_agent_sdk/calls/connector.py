"""Base classes of generated async and sync connectors."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import fields
from importlib import import_module
from types import CoroutineType
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Self,
    TypeAlias,
    TypedDict,
    TypeVar,
    get_args,
    get_type_hints,
    overload,
)

from ..auth.configuration import AuthConfig, OAuthConfig
from ..auth.hosted_credentials import HostedAuth, HostedCredentials
from ..definition import Definition, Operation
from ..errors import (
    ConfigurationError,
    MissingCredentialsError,
    suggest,
)
from ..names import identifier
from ..transport import AsyncTransport, SyncTransport
from ..transport.options import Options
from .backend import Backend
from .base import AsyncClientBase, ClientBase, SyncClientBase
from .local import LocalBackend
from .models import ExecutionConfig, ExecutionResult
from .tool_description import described
from .tools import bounded

if TYPE_CHECKING:
    from os import PathLike

    import httpx

    from ..tools.session import Confirm
    from ..tools.toolset import Framework, Style
    from .local_store import ContextStore, SyncContextStore

__all__ = ["AsyncResult", "Connector", "EntityInfo", "ExecutionResult", "SyncConnector", "configurations"]

#: The return type of an async ``execute`` before it is awaited.
AsyncResult: TypeAlias = "CoroutineType[Any, Any, ExecutionResult]"

F = TypeVar("F", bound=Callable[..., Any])


#: Names under which credentials are often passed by mistake, besides the connector's own.
_CREDENTIALS = frozenset({"api_key", "api_token", "access_token", "token", "password", "credentials", "auth"})
_ARGUMENT = re.compile(r"^ {4}(\w+): (.+(?:\n {8}.+)*)$", re.MULTILINE)


class EntityInfo(TypedDict):
    """An entity, and its actions with the names of their required parameters."""

    entity: str
    actions: dict[str, list[str]]


class _Base(ClientBase):
    """Common base of async and sync connectors: everything without I/O."""

    definition: ClassVar[Definition]
    connector_name: ClassVar[str]
    connector_version: ClassVar[str]

    def __init__(
        self,
        auth_config: AuthConfig | HostedAuth | None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        settings: Mapping[str, str | None] | None = None,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        deadline: float | None = None,
        max_retries: int = 2,
        strict: bool = False,
    ) -> None:
        _require_config(type(self), auth_config)
        if workspace_name and external_user_id and workspace_name != external_user_id:
            raise ConfigurationError("workspace_name and external_user_id are aliases; pass only one")
        hosted = HostedCredentials(
            connector_id=connector_id,
            workspace_name=workspace_name or external_user_id,
            airbyte_client_id=airbyte_client_id,
            airbyte_client_secret=airbyte_client_secret,
            organization_id=organization_id,
        )
        self._options = Options(timeout=timeout, deadline=deadline, max_retries=max_retries, strict=strict)
        self.execution = self._execution(auth_config, hosted, settings or {}, base_url)

    @classmethod
    def _execution(
        cls,
        auth_config: AuthConfig | HostedAuth | None,
        hosted: HostedCredentials,
        settings: Mapping[str, str | None],
        base_url: str | None,
    ) -> Backend:
        """Local if the service's credentials are passed, otherwise hosted."""
        definition, wants_hosted = cls.definition, hosted != HostedCredentials()
        if isinstance(auth_config, AuthConfig):
            if wants_hosted:
                raise ConfigurationError(
                    f"{definition.slug}: pass the service's credentials or those for the hosted API, not both"
                )
            return LocalBackend(definition, auth_config, settings=settings, base_url=base_url)
        if auth_config is not None:
            hosted = hosted.over(auth_config)
        elif not wants_hosted:
            if not definition.schemes:
                return LocalBackend(definition, None, settings=settings, base_url=base_url)
            try:
                hosted = hosted.resolved()
            except MissingCredentialsError:
                own = " or ".join(_ways(cls))
                raise MissingCredentialsError(
                    f"{cls.__name__} has no credentials: pass {own or 'its auth configuration'} to use the "
                    "service's own, for which no environment variable is read; or, for the hosted API, pass "
                    "airbyte_client_id= and airbyte_client_secret= or AirbyteAuthConfig(...), "
                    "call configure(client_id=..., client_secret=...), or set AIRBYTE_CLIENT_ID and "
                    "AIRBYTE_CLIENT_SECRET"
                ) from None
        from ..hosted.backend import HostedBackend

        return HostedBackend(definition, hosted, settings=settings, base_url=base_url)

    if not TYPE_CHECKING:  # type checkers use the constructor's own signature

        def __new__(cls, *_: Any, **given: Any) -> Self:
            credentials = {
                identifier(name) for scheme in cls.definition.schemes for name in scheme.properties
            }
            for name in given.keys() - (cls.__init__.__kwdefaults__ or {}).keys():
                if name in credentials or name in _CREDENTIALS:
                    raise ConfigurationError(f"{cls.__name__} takes no {name}=; {_advice(cls)}")
            return object.__new__(cls)

    def list_entities(self) -> list[EntityInfo]:
        """The connector's entities, their actions, and what each action requires."""
        return [
            {"entity": entity, "actions": {action: list(required) for action, required in actions.items()}}
            for entity, actions in self.definition.entities.items()
        ]

    def entity_schema(self, entity: str) -> dict[str, Any]:
        """An entity as JSON Schemas: its ``record``, and under ``actions`` the ``parameters`` of each.

        Raises:
            EntityNotFoundError: The connector has no such entity.
        """
        actions = {
            action: {"summary": operation.summary, "parameters": self._parameters_schema(operation)}
            for action, operation in self.definition.operations(entity).items()
        }
        return {"entity": entity, "record": self._record_schema(entity), "actions": actions}

    def _parameters_schema(self, operation: Operation) -> dict[str, Any]:
        method = getattr(self._entity_class(operation.entity), identifier(operation.action), None)
        # The texts are only in the method's docstring, where editors show them.
        texts = {
            name: " ".join(text.split()) for name, text in _ARGUMENT.findall(inspect.getdoc(method) or "")
        }
        properties: dict[str, Any] = {}
        for parameter in operation.parameters:
            if parameter.inject is None:
                text = texts.get(identifier(parameter.name))
                properties[parameter.name] = {**parameter.schema, **({"description": text} if text else {})}
        return {
            "type": "object",
            "properties": properties,
            "required": list(operation.required),
            "additionalProperties": operation.open_body,
        }

    def _entity_class(self, entity: str) -> type:
        found: object = getattr(self, self.definition.attributes[entity])
        return type(found)

    def _record_schema(self, entity: str) -> dict[str, Any]:
        from pydantic import TypeAdapter

        kind = self._entity_class(entity)
        for action in ("get", "list", "search", "api_search", *self.definition.entities[entity]):
            method = getattr(kind, identifier(action), None)
            if method is not None and action != "download":  # bytes are not a record
                returned = get_type_hints(method).get("return")
                record = next(iter(get_args(returned)), returned)
                return TypeAdapter(record).json_schema() if record is not None else {}
        return {}

    def tools(
        self,
        framework: Framework = "plain",
        *,
        style: Style = "compact",
        strict: bool = False,
        include: Sequence[str] | None = None,
        exclude: Sequence[str] = (),
        read_only: bool = True,
        allow_writes: Sequence[str] = (),
        confirm: Confirm | None = None,
        max_output_chars: int = 25_000,
        max_calls: int | None = None,
        max_rps: float | None = None,
        time_limit: float | None = 50.0,
        folder: str | PathLike[str] | None = None,
        run: str | None = None,
        name_prefix: str | None = None,
    ) -> Any:
        """Tools for a model that uses this connector: ``stripe.tools("pydantic_ai")``.

        The arguments are those of :func:`airbyte_agent_sdk.toolset`, which takes several connectors.
        ``name_prefix`` is the connector's slug by default, so the tools are ``stripe_find``, ``stripe_read``
        and so on.

        Raises:
            ConfigurationError: See :func:`airbyte_agent_sdk.toolset`.
            ImportError: The framework is not installed.
        """
        from ..tools.toolset import toolset

        connector: Any = self
        return toolset(
            [connector],
            framework,
            style=style,
            strict=strict,
            include=include,
            exclude=exclude,
            read_only=read_only,
            allow_writes=allow_writes,
            confirm=confirm,
            max_output_chars=max_output_chars,
            max_calls=max_calls,
            max_rps=max_rps,
            time_limit=time_limit,
            folder=folder,
            run=run,
            name_prefix=identifier(self.definition.slug) if name_prefix is None else name_prefix,
        )

    @overload
    @classmethod
    def tool_utils(cls, function: F) -> F: ...
    @overload
    @classmethod
    def tool_utils(
        cls, *, update_docstring: bool = True, max_output_chars: int | None = None
    ) -> Callable[[F], F]: ...
    @classmethod
    def tool_utils(
        cls,
        function: Callable[..., Any] | None = None,
        *,
        update_docstring: bool = True,
        max_output_chars: int | None = None,
    ) -> Any:
        """Older name of :meth:`describe`, with more options.

        Args:
            function: The tool function.
            update_docstring: Whether to describe the connector in its docstring.
            max_output_chars: Raise :class:`ResponseError` if the result is longer than this as JSON.
        """

        def decorate(function: F) -> F:
            tool = cls.describe(function) if update_docstring else function
            return tool if max_output_chars is None else bounded(tool, max_output_chars)

        return decorate if function is None else decorate(function)

    @property
    def connector_id(self) -> str | None:
        """Id of the connector in the hosted API; ``None`` in direct mode, and until it is looked up."""
        return self.execution.connector_id

    @classmethod
    def describe(cls, function: F) -> F:
        """Decorate a tool function: add a description of the connector's operations to its docstring.

        The text is inserted before the first section of the docstring, such as ``Args:``. The docstring stays
        below 1,024 characters: operations that do not fit are omitted.
        """
        function.__doc__ = described(cls.definition, function)
        return function

    def _alike(self, options: Options) -> Self:
        other = object.__new__(type(self))
        # Entities are cached properties: only copy the connector's own attributes.
        shared = {name: self.__dict__[name] for name in ("execution", "_transport")}
        other.__dict__.update(shared, _options=options)
        return other

    if not TYPE_CHECKING:  # type checkers would accept any attribute

        def __getattr__(self, name: str) -> Any:
            entities = list(self.definition.attributes.values())
            hint = suggest(name, entities) or f"; entities: {', '.join(entities)}"
            raise AttributeError(f"{type(self).__name__} has no {name!r}{hint}", name=name, obj=self)


def _require_config(kind: type[_Base], given: object) -> None:
    """Reject invalid auth configurations, showing a valid one."""
    if given is None or isinstance(given, HostedAuth):
        return
    if not isinstance(given, AuthConfig):
        raise ConfigurationError(
            f"{kind.__name__}: auth_config must be an auth configuration, not {type(given).__name__}; "
            f"{_advice(kind)}"
        )
    if not isinstance(given, configurations(kind) or AuthConfig):
        raise ConfigurationError(
            f"{kind.__name__}: {type(given).__name__} is not one of its auth configurations; {_advice(kind)}"
        )


def _advice(kind: type[_Base]) -> str:
    """How to pass this connector's credentials, such as ``pass StripeAuthConfig(api_key=...)``."""
    return f"pass {' or '.join([*_ways(kind), 'AirbyteAuthConfig(...)'])} as auth_config"


def _ways(kind: type[_Base]) -> list[str]:
    """Its own auth configurations, such as ``StripeAuthConfig(api_key=...)``."""
    required = {scheme.name: scheme.required for scheme in kind.definition.schemes}
    return [
        f"{config.__name__}({_needed(config, required[config.scheme])})" for config in configurations(kind)
    ]


def configurations(kind: type[_Base]) -> tuple[type[AuthConfig], ...]:
    """The auth configurations of a connector's package, in the order of its schemes."""
    package = kind.__module__.rpartition(".")[0]
    try:
        exported = vars(import_module(f"{package}.auth")).values()
    except ImportError:  # a connector without credentials or without a generated package
        return ()
    found = {
        item.scheme: item
        for item in exported
        # The common base class has no scheme of its own, and an alias class has its base's.
        if isinstance(item, type) and issubclass(item, AuthConfig) and "scheme" in vars(item)
    }
    return tuple(found[scheme.name] for scheme in kind.definition.schemes if scheme.name in found)


def _needed(config: type[AuthConfig], required: Collection[str]) -> str:
    needed = (item for item in fields(config) if item.metadata.get("name", item.name) in required)
    return ", ".join(f"{item.name}=..." for item in needed)


def _close_store(execution: Backend) -> None:
    if isinstance(execution, LocalBackend):
        execution.close_store()


class Connector(_Base, AsyncClientBase):
    """An async connector. Use it with ``async with``, or call ``await close()``."""

    @property
    def context_store(self) -> ContextStore:
        """The local context store: fill it with ``await connector.context_store.sync(path)``."""
        from .local_store import ContextStore  # rarely needed

        return ContextStore(self)

    def __init__(
        self,
        auth_config: AuthConfig | HostedAuth | None = None,
        *,
        http_client: httpx.AsyncClient | None = None,
        **given: Any,
    ) -> None:
        super().__init__(auth_config, **given)
        self._transport = AsyncTransport(http_client)

    async def execute(
        self, entity: str, action: str, params: Mapping[str, Any] | None = None
    ) -> ExecutionResult:
        """Call an operation by name, untyped, for agents and tools.

        Args:
            entity: Name of an entity, such as ``customers``.
            action: Name of an action, such as ``list``.
            params: Parameters, with the API's own names.

        Raises:
            AirbyteError: The call is invalid or failed; see :mod:`airbyte_agent_sdk.errors`.
        """
        return await self._transport.run(self._calls.execute(ExecutionConfig(entity, action, params=params)))

    async def close(self) -> None:
        """Close the connections and the local context store. Can be called more than once."""
        await super().close()
        _close_store(self.execution)


class SyncConnector(_Base, SyncClientBase):
    """A sync connector. Use it with ``with``, or call ``close()``. Thread-safe."""

    @property
    def context_store(self) -> SyncContextStore:
        """The local context store: fill it with ``connector.context_store.sync(path)``."""
        from .local_store import SyncContextStore  # rarely needed

        return SyncContextStore(self)

    def __init__(
        self,
        auth_config: AuthConfig | HostedAuth | None = None,
        *,
        http_client: httpx.Client | None = None,
        **given: Any,
    ) -> None:
        if isinstance(auth_config, OAuthConfig):
            for name in ("on_token_refresh", "load_tokens"):
                if inspect.iscoroutinefunction(getattr(auth_config, name)):
                    raise ConfigurationError(f"a sync connector cannot await {name}; pass a regular function")
        super().__init__(auth_config, **given)
        self._transport = SyncTransport(http_client)

    def execute(self, entity: str, action: str, params: Mapping[str, Any] | None = None) -> ExecutionResult:
        """Call an operation by name. For the arguments, see :meth:`Connector.execute`."""
        return self._transport.run(self._calls.execute(ExecutionConfig(entity, action, params=params)))

    def close(self) -> None:
        """Close the connections and the local context store. Can be called more than once."""
        super().close()
        _close_store(self.execution)
