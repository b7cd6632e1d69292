"""A workspace's connectors for MCP clients, at ``/mcp``; needs the extra ``mcp``."""
