"""Questions in plain words, answered by a model that calls a workspace's connectors."""
