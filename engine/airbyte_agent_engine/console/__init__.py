"""The console: pages to use the engine in a browser."""
