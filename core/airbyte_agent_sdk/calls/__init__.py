"""The client API: connectors, executors, entities, pages and workspaces."""
