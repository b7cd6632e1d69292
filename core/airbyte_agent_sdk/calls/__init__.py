"""What a caller has: connectors and executors, entities and pages, workspaces; and how they call."""
