"""The server: tools, resources and prompts of connectors, for clients of both protocol generations."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from typing import Any, Final, TypeAlias

import mcp_types as types
from airbyte_agent_sdk import Connector
from mcp.server import Server, ServerRequestContext
from mcp.server.caching import CacheHint
from mcp.server.request_state import RequestStateBoundary, RequestStateSecurity

from ._version import __version__
from .calling import call
from .offer import Offer
from .options import Options
from .sessions import Sessions

__all__ = ["Context", "mcp_server", "serving"]

_NAME: Final = "airbyte-agent-mcp"
#: Characters of the list of services in the instructions.
_LONGEST_LIST: Final = 300
#: What a server lists does not change while it runs.
_HOUR: Final = 3_600_000
_USAGE: Final = "Look for an operation with find, then call it with read or write."

Context: TypeAlias = ServerRequestContext[Sessions, Any]


def mcp_server(
    connectors: Iterable[Connector] | Mapping[str, Connector], options: Options | None = None
) -> Server[Sessions]:
    """A server over connectors, which stay the caller's to close.

    Args:
        connectors: Asynchronous ones. Of several for one service, a mapping of names.
        options: What it offers, and how it answers.

    Raises:
        ConfigurationError: A pattern matches nothing, a bound is out of range, or there is no connector.
    """
    offer = Offer.of(connectors, options or Options())
    services = ", ".join(offer.connectors)

    async def find(_: Context) -> Offer:
        return offer

    return serving(
        find,
        title=f"Connectors: {services}"[:80],
        instructions=f"Services: {_shortened(offer.connectors)}. {_USAGE}",
        state=RequestStateSecurity.ephemeral(),
        milliseconds=_HOUR,
    )


def _shortened(names: Iterable[str]) -> str:
    """As many names as the instructions of a server have room for; `find` knows all."""
    known = list(names)
    shown = list(known)
    while len(", ".join(shown)) > _LONGEST_LIST:
        shown.pop()
    more = len(known) - len(shown)
    return ", ".join(shown) + (f" and {more} more" if more else "")


def serving(
    find: Callable[[Context], Awaitable[Offer]],
    *,
    title: str,
    instructions: str = _USAGE,
    state: RequestStateSecurity,
    milliseconds: int = 0,
) -> Server[Sessions]:
    """A server that offers something to each client.

    Args:
        find: What the client of a request is offered.
        title: The server's name for people.
        instructions: What a model is told of it.
        state: How the state of a confirmation is sealed, which a client keeps meanwhile.
        milliseconds: How long a client may keep what is listed.
    """

    @asynccontextmanager
    async def lifespan(_: Server[Sessions]) -> AsyncGenerator[Sessions]:
        yield Sessions()

    async def list_tools(context: Context, _: object) -> types.ListToolsResult:
        return types.ListToolsResult(tools=(await find(context)).definitions)

    async def call_tool(
        context: Context, params: types.CallToolRequestParams
    ) -> types.CallToolResult | types.InputRequiredResult:
        offer = await find(context)
        return await call(context, params, context.lifespan_context.tools(context, offer), offer.options)

    async def list_resources(context: Context, _: object) -> types.ListResourcesResult:
        return types.ListResourcesResult(resources=(await find(context)).reading.resources())

    async def list_templates(context: Context, _: object) -> types.ListResourceTemplatesResult:
        return types.ListResourceTemplatesResult(resource_templates=(await find(context)).reading.templates())

    async def read_resource(
        context: Context, params: types.ReadResourceRequestParams
    ) -> types.ReadResourceResult:
        content = (await find(context)).reading.read(params.uri, context.protocol_version)
        return types.ReadResourceResult(contents=[content])

    async def list_prompts(context: Context, _: object) -> types.ListPromptsResult:
        return types.ListPromptsResult(prompts=(await find(context)).reading.prompts())

    async def get_prompt(context: Context, params: types.GetPromptRequestParams) -> types.GetPromptResult:
        return (await find(context)).reading.prompt(params.name)

    async def complete(context: Context, params: types.CompleteRequestParams) -> types.CompleteResult:
        given = (params.context.arguments if params.context else None) or {}
        reading = (await find(context)).reading
        values = reading.completions(params.argument.name, params.argument.value, given)
        return types.CompleteResult(completion=types.Completion(values=values))

    kept = CacheHint(ttl_ms=milliseconds)
    server: Server[Sessions] = Server(
        _NAME,
        version=__version__,
        title=title,
        instructions=instructions,
        cache_hints={
            "tools/list": kept,
            "prompts/list": kept,
            "resources/list": kept,
            "resources/templates/list": kept,
        },
        lifespan=lifespan,
        # Its tools take no argument from a header.
        get_tool_input_schema=lambda _: None,
        on_list_tools=list_tools,
        on_call_tool=call_tool,
        on_list_resources=list_resources,
        on_list_resource_templates=list_templates,
        on_read_resource=read_resource,
        on_list_prompts=list_prompts,
        on_get_prompt=get_prompt,
        on_completion=complete,
    )
    server.middleware.append(RequestStateBoundary(state, default_audience=_NAME))
    return server
