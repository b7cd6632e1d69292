"""An MCP server over connectors.

The command is ``airbyte-agent-mcp``. For a server in a program of one's own::

    server = mcp_server([StripeConnector(...), GithubConnector(...)])
    async with stdio_server() as (read, write):
        await server.run(read, write, server.create_initialization_options())
"""

from __future__ import annotations

from ._version import __version__
from .options import Options
from .server import mcp_server

__all__ = ["Options", "__version__", "mcp_server"]
