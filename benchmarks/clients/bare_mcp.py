"""An MCP server of the package alone, with as many tools as ours has."""

import anyio
import mcp_types as types
from mcp.server import Server
from mcp.server.stdio import stdio_server

TOOLS = [
    types.Tool(name=name, description="A tool.", input_schema={"type": "object"})
    for name in ("describe", "find", "read")
]


async def list_tools(_context, _params):
    return types.ListToolsResult(tools=TOOLS)


async def main():
    server = Server("bare", on_list_tools=list_tools)
    async with stdio_server() as (read, write):
        await server.run(read, write, server.create_initialization_options())


anyio.run(main)
