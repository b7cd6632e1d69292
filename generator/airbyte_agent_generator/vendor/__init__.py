"""Vendors' own API documents, read into one shape: OpenAPI 3.1, or a GraphQL schema."""
