"""A connector tried against Prism, a server of its vendor's document, without a package."""
