"""Natural-language questions, answered by a model that calls a workspace's connectors."""
