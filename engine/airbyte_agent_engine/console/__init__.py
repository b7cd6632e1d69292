"""The console: pages in which people use the engine with a browser."""
